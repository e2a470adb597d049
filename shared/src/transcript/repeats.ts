// Finds repeats of known secrets in octets: plain, base64 at all three alignments, hexadecimal, percent-encoded and
// quoted-printable, folded lines included. Where a secret was learnt is not this file's business (redact.ts).

import { fromLatin1, joinOctets, toBase64, toLatin1, toUtf8 } from '../octets.ts';

/** Shorter secrets are not searched for: they would mask innocent words. Every form is at least as long. */
export const repeatOctetsMin = 6;

/** A stretch of octets, end excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where octets begin or end in the middle of something of which the rest is not there. */
export interface Gaps {
  readonly before?: boolean;
  readonly after?: boolean;
}

const noGaps: Gaps = {};

type FormKind = 'plain' | 'base64' | 'hex';

/** One way in which a secret may be written. */
interface Form {
  readonly kind: FormKind;
  readonly text: string;
}

/** A look at the octets in which forms of one kind are found, with the original position of each of its characters. */
interface View {
  readonly kind: FormKind;
  readonly text: string;
  /** Where each character stands in the octets, and where it ends. Called only where something was found. */
  readonly places?: () => Places;
}

interface Places {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The numbers of a rolling hash over as many characters as the shortest form has (Rabin and Karp). */
const hashBase = 16_777_619;
const hashLeaving = Array.from({ length: repeatOctetsMin }).reduce<number>((power) => Math.imul(power, hashBase), 1);

/** The filter grows with what it holds: most conversations have one secret, and there may be thousands of them. */
const filterBitsMin = 10;
const filterBitsMax = 16;
/** Entries for each form: so few positions are looked up in vain. */
const filterRoom = 64;
const noFilter = new Uint8Array(0);

/** The secrets that are searched for. A search takes as long for a hundred of them as for one. */
export class SecretIndex {
  readonly #known = new Set<string>();
  /** By their first characters. */
  readonly #forms = new Map<string, Form[]>();
  /** Which hashes of first characters occur: spares the map a look-up for nearly every position. */
  #filter = noFilter;
  /** A hash is shifted by so many bits to be a place in the filter. */
  #shift = 32;
  /** No repeat is longer, in octets: three for each of the secret where it is escaped, and some for folds. */
  #reach = 0;

  get size(): number {
    return this.#known.size;
  }

  /** True when the secret is new and long enough to be searched for. */
  add(secret: Uint8Array): boolean {
    const plain = toLatin1(secret);
    if (secret.length < repeatOctetsMin || this.#known.has(plain)) return false;
    this.#known.add(plain);
    this.#reach = Math.max(this.#reach, 4 * secret.length + 64);
    this.#addForm({ kind: 'plain', text: plain });
    const hex = Array.from(secret, (octet) => octet.toString(16).padStart(2, '0')).join('');
    this.#addForm({ kind: 'hex', text: hex });
    for (const before of [0, 1, 2]) this.#addForm({ kind: 'base64', text: base64At(secret, before) });
    return true;
  }

  #addForm(form: Form): void {
    const first = form.text.slice(0, repeatOctetsMin);
    const forms = this.#forms.get(first);
    if (forms) forms.push(form);
    else this.#forms.set(first, [form]);
    if (this.#forms.size * filterRoom > this.#filter.length) this.#growFilter();
    this.#filter[hashOf(first) >>> this.#shift] = 1;
  }

  #growFilter(): void {
    const bits = this.#filter.length === 0 ? filterBitsMin : Math.min(filterBitsMax, 34 - this.#shift);
    if (32 - bits === this.#shift) return;
    this.#shift = 32 - bits;
    this.#filter = new Uint8Array(1 << bits);
    for (const first of this.#forms.keys()) this.#filter[hashOf(first) >>> this.#shift] = 1;
  }

  /**
   * All stretches of `octets` that hold a secret in one of its forms; merged and in order. Beside a gap a part of a secret is
   * one, if it is as long as the shortest that is searched for.
   */
  find(octets: Uint8Array, gaps: Gaps = noGaps): readonly Range[] {
    if (this.#known.size === 0 || octets.length < repeatOctetsMin) return [];
    const found: Range[] = [];
    const raw = toLatin1(octets);
    for (const view of viewsOf(raw, gaps.after === true)) {
      this.#findIn(raw, view, gaps.after === true, found);
      if (gaps.before) this.#findEnds(raw, view, found);
    }
    return merge(found);
  }

  /** A secret that begins in one piece and ends in the next: its part of each. */
  findAcross(before: Uint8Array, after: Uint8Array): { readonly before: Range; readonly after: Range } | undefined {
    const tail = before.subarray(Math.max(0, before.length - this.#reach));
    const seam = tail.length;
    const across = this.find(joinOctets([tail, after.subarray(0, this.#reach)])).find(
      ({ start, end }) => start < seam && end > seam,
    );
    if (!across) return undefined;
    return {
      before: { start: before.length - seam + across.start, end: before.length },
      after: { start: 0, end: across.end - seam },
    };
  }

  /** The end of a secret whose beginning is not there. */
  #findEnds(raw: string, { kind, text, places }: View, found: Range[]): void {
    let length = 0;
    for (const form of [...this.#forms.values()].flat()) {
      if (form.kind !== kind) continue;
      for (let most = Math.min(form.text.length - 1, text.length); most >= repeatOctetsMin && most > length; most--) {
        if (text.startsWith(form.text.slice(-most))) length = most;
      }
    }
    if (length === 0) return;
    const range = { start: 0, end: places?.().ends[length - 1] ?? length };
    found.push(kind === 'base64' ? wholeBase64(raw, range) : range);
  }

  #findIn(raw: string, { kind, text, places }: View, isOpen: boolean, found: Range[]): void {
    let hash = 0;
    for (let end = 1; end <= text.length; end++) {
      hash = (Math.imul(hash, hashBase) + text.charCodeAt(end - 1)) | 0;
      const at = end - repeatOctetsMin;
      if (at > 0) hash = (hash - Math.imul(text.charCodeAt(at - 1), hashLeaving)) | 0;
      if (at < 0 || this.#filter[hash >>> this.#shift] === 0) continue;
      const length = this.#longestAt(text, at, kind, isOpen);
      if (length === 0) continue;
      const original = places?.();
      const range = { start: original?.starts[at] ?? at, end: original?.ends[at + length - 1] ?? at + length };
      found.push(kind === 'base64' ? wholeBase64(raw, range) : range);
    }
  }

  /** @param isOpen a form that runs beyond the text is there as well */
  #longestAt(text: string, at: number, kind: FormKind, isOpen: boolean): number {
    let longest = 0;
    for (const form of this.#forms.get(text.slice(at, at + repeatOctetsMin)) ?? []) {
      const length = isOpen ? Math.min(form.text.length, text.length - at) : form.text.length;
      if (form.kind === kind && length > longest && text.startsWith(form.text.slice(0, length), at)) longest = length;
    }
    return longest;
  }

  /** True when a text of a reading repeats a secret. */
  holds(text: string): boolean {
    return this.mask(text, '') !== text;
  }

  /** The text with every repeat of a secret replaced by `mask`. For the words that a reading carries. */
  mask(text: string, mask: string): string {
    if (this.#known.size === 0) return text;
    // A text may have been decoded since: then the secret's octets are those of its UTF-8 form.
    const isAscii = /^[\0-\u007f]*$/.test(text);
    if (!isAscii && this.find(toUtf8(text)).length > 0) return mask;
    if (!/^[\0-\u00ff]*$/.test(text)) return text;
    let masked = '';
    let at = 0;
    for (const range of this.find(fromLatin1(text))) {
      masked += text.slice(at, range.start) + mask;
      at = range.end;
    }
    return masked + text.slice(at);
  }
}

function hashOf(first: string): number {
  let hash = 0;
  for (let at = 0; at < first.length; at++) hash = (Math.imul(hash, hashBase) + first.charCodeAt(at)) | 0;
  return hash;
}

/** The characters of base64 that depend on the secret alone when `before` octets (mod 3) precede it (RFC 4648 §4). */
function base64At(secret: Uint8Array, before: number): string {
  const padded = new Uint8Array(before + secret.length);
  padded.set(secret, before);
  const firstWhole = before === 0 ? 0 : before + 1;
  const lastWhole = Math.floor((padded.length * 8) / 6);
  return toBase64(padded).slice(firstWhole, lastWhole);
}

/** @param isOpen an escape may be cut off at the end */
function viewsOf(raw: string, isOpen: boolean): readonly View[] {
  const views: View[] = [{ kind: 'plain', text: raw }];
  if (raw.includes('%')) views.push(unescapeView(raw, '%', isOpen));
  if (raw.includes('=')) views.push(unescapeView(raw, '=', isOpen));
  if (raw.includes('\\')) views.push(unescapeView(raw, '\\', isOpen));
  const joined = /\s/.test(raw) ? withoutBlanks(raw) : { text: raw };
  views.push({ kind: 'base64', ...joined }, { ...joined, kind: 'hex', text: joined.text.toLowerCase() });
  return views;
}

/**
 * Undoes percent encoding (RFC 3986 §2.1), quoted-printable with its soft line breaks (RFC 2045 §6.7), or the backslashes of
 * a quoted string (RFC 5322 §3.2.4, RFC 9051 §4.3).
 */
function unescapeView(raw: string, sign: '%' | '=' | '\\', isOpen: boolean): View {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  const end = isOpen ? raw.search(cutEscapes[sign]) : -1;
  for (let at = 0; at < (end < 0 ? raw.length : end);) {
    const [octet, length] = raw[at] === sign ? unescapeAt(raw, at) : [raw.charAt(at), 1];
    if (octet !== '') {
      text += octet;
      starts.push(at);
      ends.push(at + length);
    }
    at += length;
  }
  return { kind: 'plain', text, places: () => ({ starts, ends }) };
}

/** The beginning of an escape at the end of what there is. */
const cutEscapes = { '%': /%[0-9A-Fa-f]?$/, '=': /=(?:[0-9A-Fa-f]|\r)?$/, '\\': /\\$/ } as const;

/** What an escape stands for, '' for nothing, and how long it is. */
function unescapeAt(raw: string, at: number): readonly [octet: string, length: number] {
  const sign = raw.charAt(at);
  const behind = raw.slice(at + 1, at + 3);
  if (sign === '\\') return /^["\\]/.test(behind) ? [behind.charAt(0), 2] : [sign, 1];
  if (/^[0-9A-Fa-f]{2}$/.test(behind)) return [String.fromCharCode(Number.parseInt(behind, 16)), 3];
  return sign === '=' && behind === '\r\n' ? ['', 3] : [sign, 1];
}

/** Base64 and hexadecimal may be folded: blanks and line ends are taken out before the search. */
function withoutBlanks(raw: string): Omit<View, 'kind'> {
  let kept: Places | undefined;
  const places = (): Places => {
    if (kept) return kept;
    const starts: number[] = [];
    for (let at = 0; at < raw.length; at++) if (!/[ \t\r\n]/.test(raw.charAt(at))) starts.push(at);
    return (kept = { starts, ends: starts.map((at) => at + 1) });
  };
  return { text: raw.replace(/[ \t\r\n]+/g, ''), places };
}

/**
 * Where a secret begins or ends within a character of base64, that character is its too, and so is the padding: what is left
 * beside the mask would tell how long it is.
 */
function wholeBase64(raw: string, { start, end }: Range): Range {
  const isDigit = (at: number): boolean => /^[A-Za-z0-9+/]$/.test(raw.charAt(at));
  const first = isDigit(start - 1) ? start - 1 : start;
  let last = isDigit(end) ? end + 1 : end;
  while (raw.charAt(last) === '=' && last < end + 3) last++;
  return { start: first, end: last };
}

/** Stretches in order; those that touch are one. Sorts what it is given. */
export function merge(ranges: Range[]): readonly Range[] {
  const merged: Range[] = [];
  for (const range of ranges.sort((a, b) => a.start - b.start)) {
    const last = merged[merged.length - 1];
    if (last && range.start <= last.end) {
      if (range.end > last.end) merged[merged.length - 1] = { start: last.start, end: range.end };
    } else {
      merged.push(range);
    }
  }
  return merged;
}
