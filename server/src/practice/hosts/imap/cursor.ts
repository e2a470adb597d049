// Reads the arguments of one command from left to right (RFC 9051 §9). A literal stands in the text as it came: its
// announcement, a line end, its octets. What is not there is undefined, and the place stays where it was.

/** RFC 9051 §9, ATOM-CHAR, and those of ASTRING-CHAR and list-char. */
const atomForm = /[^\x00-\x20\x7f-\xff(){%*"\\\]]+/y;
const astringForm = /[^\x00-\x20\x7f-\xff(){%*"\\]+/y;
const listForm = /[^\x00-\x20\x7f-\xff(){"\\]+/y;
const quotedForm = /"(?:[^"\\\r\n\0]|\\["\\])*"/y;
const literalForm = /~?\{(\d{1,15})\+?\}\r\n/y;
const numberForm = /\d{1,10}/y;

/** RFC 9051 §9: a number is below 2^32. */
export const numberMax = 2 ** 32 - 1;

export class Cursor {
  readonly #text: string;
  #at = 0;

  /** @param text one character for each octet */
  constructor(text: string) {
    this.#text = text;
  }

  /** Another reader at the same place: this one stays where it is. */
  fork(): Cursor {
    const other = new Cursor(this.#text);
    other.#at = this.#at;
    return other;
  }

  get atEnd(): boolean {
    return this.#at === this.#text.length;
  }

  /** What stands at the place, without taking it. */
  sees(sign: string): boolean {
    return this.#text.startsWith(sign, this.#at);
  }

  /** Takes this sign. */
  skip(sign: string): boolean {
    if (!this.sees(sign)) return false;
    this.#at += sign.length;
    return true;
  }

  /** RFC 9051 §9: SP, one of it. */
  space(): boolean {
    return this.skip(' ');
  }

  /** Takes what the pattern, which must be sticky, matches here. */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  /** Takes this word, in any case, if it ends here. */
  word(word: string): boolean {
    const end = this.#at + word.length;
    if (this.#text.slice(this.#at, end).toUpperCase() !== word) return false;
    if (end < this.#text.length && !' ()['.includes(this.#text.charAt(end))) return false;
    this.#at = end;
    return true;
  }

  atom(): string | undefined {
    return this.take(atomForm);
  }

  /** A quoted string or a literal. */
  string(): string | undefined {
    const quoted = this.take(quotedForm);
    return quoted === undefined ? this.literal() : quoted.slice(1, -1).replace(/\\(.)/g, '$1');
  }

  /** A string or a word without quotes, as names and passwords are. */
  astring(): string | undefined {
    return this.take(astringForm) ?? this.string();
  }

  /** A mailbox name that may have the wildcards of LIST. */
  pattern(): string | undefined {
    return this.take(listForm) ?? this.string();
  }

  literal(): string | undefined {
    const head = this.take(literalForm);
    if (head === undefined) return undefined;
    const octets = Number(/\d+/.exec(head)?.[0]);
    const start = this.#at;
    this.#at = Math.min(start + octets, this.#text.length);
    return this.#text.slice(start, this.#at);
  }

  number(): number | undefined {
    const start = this.#at;
    const digits = this.take(numberForm);
    if (digits !== undefined && Number(digits) <= numberMax) return Number(digits);
    this.#at = start;
    return undefined;
  }

  /** `( item SP item ... )`, also with nothing in it. */
  list<Item>(item: () => Item | undefined): readonly Item[] | undefined {
    if (!this.skip('(')) return undefined;
    const items: Item[] = [];
    while (!this.skip(')')) {
      if (items.length > 0 && !this.space()) return undefined;
      const one = item();
      if (one === undefined) return undefined;
      items.push(one);
    }
    return items;
  }
}
