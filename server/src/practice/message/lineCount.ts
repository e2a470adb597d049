// How many lines a stretch of a letter has. Parts lie in parts, and each of them says its own number: the line ends of a
// letter are counted once, block by block, and a stretch is a difference.

const blockOctets = 4096;

export class LineCount {
  readonly #octets: string;
  /** Line ends before each block. */
  readonly #before: number[] = [];

  constructor(octets: string) {
    this.#octets = octets;
    let count = 0;
    for (let start = 0; start <= octets.length; start += blockOctets) {
      this.#before.push(count);
      count += feeds(octets, start, Math.min(octets.length, start + blockOctets));
    }
  }

  /** Line ends between two offsets. */
  between(start: number, end: number): number {
    return this.#upTo(end) - this.#upTo(start);
  }

  #upTo(end: number): number {
    const block = Math.floor(end / blockOctets);
    return (this.#before[block] ?? 0) + feeds(this.#octets, block * blockOctets, end);
  }
}

function feeds(octets: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (octets.charCodeAt(at) === 10) count += 1;
  return count;
}
