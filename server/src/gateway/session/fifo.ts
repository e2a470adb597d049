// A queue whose front can be looked at and taken in constant time, however long it is.

/** First in, first out. */
export class Fifo<Item> {
  #items: (Item | undefined)[] = [];
  #from = 0;

  get first(): Item | undefined {
    return this.#items[this.#from];
  }

  push(item: Item): void {
    this.#items.push(item);
  }

  /** Removes the first one. */
  shift(): void {
    if (this.#from === this.#items.length) return;
    this.#items[this.#from++] = undefined;
    // Each item is moved once on average.
    if (this.#from * 2 < this.#items.length) return;
    this.#items = this.#items.slice(this.#from);
    this.#from = 0;
  }
}
