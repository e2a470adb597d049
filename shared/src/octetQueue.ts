// Octets that wait: appended in whatever chunks they came, taken from the front. Appending and taking cost what the
// octets themselves cost, however small the chunks and however long the queue. Knows nothing of lines or units.

const roomMin = 1024;

export class OctetQueue {
  #room: Uint8Array = new Uint8Array(0);
  #start = 0;
  #end = 0;

  get length(): number {
    return this.#end - this.#start;
  }

  /** What waits, as a view: valid until the next call. */
  get view(): Uint8Array {
    return this.#room.subarray(this.#start, this.#end);
  }

  /** Appends octets; they are copied. */
  push(octets: Uint8Array): void {
    if (this.#end + octets.length > this.#room.length) this.#makeRoom(this.length + octets.length);
    this.#room.set(octets, this.#end);
    this.#end += octets.length;
  }

  /** Removes octets from the front and returns them as a copy; fewer when fewer wait. */
  take(length: number): Uint8Array {
    const taken = this.#room.slice(this.#start, Math.min(this.#end, this.#start + length));
    this.drop(length);
    return taken;
  }

  /** Removes octets from the front. */
  drop(length: number): void {
    this.#start = Math.min(this.#end, this.#start + length);
    if (this.#start === this.#end) this.#start = this.#end = 0;
  }

  /** Moves what waits to the front only where half of the room is free: each octet is moved a bounded number of times. */
  #makeRoom(needed: number): void {
    const room = 2 * needed <= this.#room.length ? this.#room : new Uint8Array(Math.max(roomMin, 2 * needed));
    room.set(this.view);
    this.#end = this.length;
    this.#start = 0;
    this.#room = room;
  }
}
