// The addresses of a field as ENVELOPE has them (RFC 9051 §7.5.2, RFC 5322 §3.4): name, source route, mailbox, host. A group
// begins with an address that has a mailbox and no host, and ends with one that has neither.

import { trimBlanks } from './fields.ts';

/** Octets of a value that are looked at, */
const valueOctetsMax = 32 * 1024;
/** and addresses. */
const addressesMax = 500;
/** Twice as long as any path may be. */
const pathOctetsMax = 512;

export interface Address {
  readonly name?: string;
  /** `@a,@b`: the way a letter was to go (RFC 5322 §4.4). */
  readonly route?: string;
  readonly mailbox?: string;
  readonly host?: string;
}

/** What stands for the half of an address that is not there; NIL would make it a group. Dovecot says the same. */
const missing = { mailbox: 'MISSING_MAILBOX', host: 'MISSING_DOMAIN' };

/** All addresses of a value. */
export function readAddresses(value: string): readonly Address[] {
  return new AddressReader(value.slice(0, valueOctetsMax)).read();
}

// Octets, not characters: 0xA0 is half of a Chinese character and no blank.
const atom = /[^\x00-\x20()<>,:;@"\\]+/y;
const blank = /[\x00-\x20]/;
const quoted = /"((?:[^"\\]|\\[^])*)"?/y;
const literalDomain = /\[[^[\]]*\]?/y;

/** A word of a phrase, and whether a blank stands before it. */
interface Word {
  readonly text: string;
  readonly apart: boolean;
}

class AddressReader {
  readonly #text: string;
  readonly #found: Address[] = [];
  #at = 0;
  #inGroup = false;
  /** The words since the last sign. */
  #words: Word[] = [];
  #comment: string | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  read(): readonly Address[] {
    while (this.#at < this.#text.length && this.#found.length < addressesMax) this.#step();
    this.#endAddress();
    if (this.#inGroup) this.#found.push({});
    return this.#found;
  }

  #step(): void {
    const apart = this.#blanks();
    const sign = this.#text[this.#at];
    if (sign === undefined) return;
    const word = sign === '"' ? this.#take(quoted) : this.#take(atom);
    if (word !== undefined) {
      this.#words.push({ text: sign === '"' ? unescape(word) : word, apart });
      return;
    }
    this.#at += 1;
    if (sign === '<') this.#angle();
    else if (sign === '@') this.#plain();
    else if (sign === ':') this.#beginGroup();
    else if (sign === ';') this.#endGroup();
    else if (sign === ',') this.#endAddress();
  }

  // group = display-name ":" [group-list] ";"                                                  (RFC 5322 §3.4)
  #beginGroup(): void {
    if (this.#inGroup) return;
    this.#found.push({ mailbox: this.#phrase() });
    this.#inGroup = true;
    this.#forget();
  }

  #endGroup(): void {
    this.#endAddress();
    if (this.#inGroup) this.#found.push({});
    this.#inGroup = false;
  }

  // angle-addr = [CFWS] "<" [obs-route] addr-spec ">" [CFWS]                                    (RFC 5322 §3.4, §4.4)
  #angle(): void {
    const name = this.#phrase();
    this.#forget();
    let route = '';
    this.#blanks();
    if (this.#text[this.#at] === '@') {
      const colon = this.#ahead(/[:>]/);
      if (this.#text[colon] === ':') {
        route = this.#text.slice(this.#at, colon).replace(/[\x00-\x20]/g, '');
        this.#at = colon + 1;
      }
    }
    const mailbox = this.#localPart();
    const host = this.#mark('@') ? this.#domain() : '';
    this.#push({ ...(name !== '' && { name }), ...(route !== '' && { route }), mailbox, host });
    // A bracket that is never closed ends at the next comma.
    const end = this.#ahead(/[>,]/);
    if (this.#text[end] === '>') this.#at = end + 1;
    this.#forget();
  }

  /** Where a sign stands; a path is not so long that one would look far (RFC 5321 §4.5.3.1.3). */
  #ahead(sign: RegExp): number {
    const found = this.#text.slice(this.#at, this.#at + pathOctetsMax).search(sign);
    return found < 0 ? this.#text.length : this.#at + found;
  }

  /** An address without brackets; a comment beside it is the name (RFC 5322 §3.4, note). */
  #plain(): void {
    const mailbox = this.#words.map(({ text }) => text).join('');
    this.#words = [];
    const host = this.#domain();
    this.#blanks();
    this.#push({ ...(this.#comment !== undefined && { name: this.#comment }), mailbox, host });
    this.#forget();
  }

  /** What stands before a comma or the end: words that never came to an `@` are a mailbox without a host. */
  #endAddress(): void {
    const mailbox = this.#phrase();
    if (mailbox !== '') this.#push({ mailbox, host: '' });
    this.#forget();
  }

  #push({ mailbox = '', host = '', ...rest }: Address): void {
    if (mailbox === '' && host === '' && rest.name === undefined) return;
    this.#found.push({ ...rest, mailbox: mailbox || missing.mailbox, host: host || missing.host });
  }

  #localPart(): string {
    let text = '';
    for (;;) {
      this.#blanks();
      const word = this.#text[this.#at] === '"' ? unescape(this.#take(quoted) ?? '') : this.#take(atom);
      if (word === undefined) return text;
      text += word;
    }
  }

  #domain(): string {
    let text = '';
    for (;;) {
      this.#blanks();
      const word = this.#text[this.#at] === '[' ? this.#take(literalDomain) : this.#take(atom);
      // A blank ends a domain, unless a dot says that it goes on (RFC 5322 §4.4, obs-domain).
      if (word === undefined || (text !== '' && !text.endsWith('.') && !word.startsWith('.')))
        return text + (word ?? '');
      text += word;
    }
  }

  #phrase(): string {
    return this.#words.map(({ text, apart }, i) => (apart && i > 0 ? ` ${text}` : text)).join('');
  }

  #forget(): void {
    this.#words = [];
    this.#comment = undefined;
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (!found) return undefined;
    this.#at = pattern.lastIndex;
    return found[1] ?? found[0];
  }

  #mark(sign: string): boolean {
    this.#blanks();
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  /** Passes over blanks and comments, and keeps the last comment. */
  #blanks(): boolean {
    const begin = this.#at;
    for (; this.#at < this.#text.length; this.#at++) {
      const character = this.#text[this.#at] as string;
      if (character === '(') this.#readComment();
      else if (!blank.test(character)) break;
    }
    return this.#at > begin;
  }

  #readComment(): void {
    const begin = this.#at + 1;
    for (let depth = 0; this.#at < this.#text.length; this.#at++) {
      const character = this.#text[this.#at];
      if (character === '\\') this.#at += 1;
      else if (character === '(') depth += 1;
      else if (character === ')') depth -= 1;
      if (depth === 0) break;
    }
    this.#comment = trimBlanks(unescape(this.#text.slice(begin, this.#at)));
  }
}

function unescape(text: string): string {
  return text.includes('\\') ? text.replace(/\\([^])/g, '$1') : text;
}
