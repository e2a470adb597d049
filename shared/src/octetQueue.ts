// Octets that wait: appended in whatever chunks they came, taken from the front. Appending and taking cost what the
// octets themselves cost, however small the chunks and however long the queue. Knows nothing of lines or units.

const roomMin = 1024;
/** A larger room is let go as soon as nothing waits in it. */
const keptRoomMax = 64 * 1024;
/** The next room is as large as the last one, up to this: letters come in many pieces. */
const roomAgainMax = 512 * 1024;

const noRoom = new Uint8Array(0);

export class OctetQueue {
  /** Unless it is used again, written once and never again, so that what was taken can stay where it is. */
  #room: Uint8Array = noRoom;
  readonly #reuses: boolean;
  #start = 0;
  #end = 0;

  /** @param reuses what was taken need not stay as it is beyond the next `push` */
  constructor(reuses = false) {
    this.#reuses = reuses;
  }

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

  /** The position of an octet at or behind `from`, below `limit`, both counted from the front; -1 when there is none. */
  indexOf(octet: number, from: number, limit: number): number {
    const at = this.#room.subarray(this.#start + from, Math.min(this.#end, this.#start + limit)).indexOf(octet);
    return at < 0 ? -1 : at + from;
  }

  /** Removes octets from the front and returns them; fewer when fewer wait. They stay as they are, unless rooms are reused. */
  take(length: number): Uint8Array {
    const end = Math.min(this.#end, this.#start + length);
    const taken = this.#room.subarray(this.#start, end);
    this.#start = end;
    if (this.length === 0 && this.#room.length > keptRoomMax) this.#enter(noRoom);
    return taken;
  }

  /** Moves what waits to a new room, twice as large as needed: each octet is moved a bounded number of times. */
  #makeRoom(needed: number): void {
    if (this.#reuses && needed <= this.#room.length) {
      this.#room.copyWithin(0, this.#start, this.#end);
      return this.#enter(this.#room);
    }
    // A room for long units that is used again is made so large that little has to be moved in it.
    const factor = this.#reuses && needed > keptRoomMax ? 4 : 2;
    const room = new Uint8Array(Math.max(roomMin, factor * needed, Math.min(this.#room.length, roomAgainMax)));
    room.set(this.view);
    this.#enter(room);
  }

  #enter(room: Uint8Array): void {
    this.#end = this.length;
    this.#start = 0;
    this.#room = room;
  }
}
