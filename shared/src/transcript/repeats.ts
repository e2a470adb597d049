// Finds repeats of known secrets in octets: plain, base64 at all three alignments, hexadecimal, percent-encoded and
// quoted-printable, folded lines included. Where a secret was learnt is not this file's business (redact.ts).

import { fromLatin1, toBase64, toLatin1 } from '../octets.ts';

/** Shorter secrets are not searched for: they would mask innocent words. */
export const repeatOctetsMin = 6;

/** A stretch of octets, end excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A decoded look at the octets, with the original position of each of its characters. */
interface View {
  readonly text: string;
  /** One entry more than characters: the last is the end. Asked for only where something was found. */
  readonly positions?: () => readonly number[];
}

/** The forms of one secret that are searched for, made once when it is learnt. */
export interface SecretForms {
  readonly plain: string;
  readonly hex: string;
  readonly base64: readonly string[];
}

/** Prepares a secret for {@link findRepeats}; undefined when it is too short to be searched for. */
export function secretForms(secret: Uint8Array): SecretForms | undefined {
  if (secret.length < repeatOctetsMin) return undefined;
  return {
    plain: toLatin1(secret),
    hex: Array.from(secret, (octet) => octet.toString(16).padStart(2, '0')).join(''),
    base64: [0, 1, 2].map((before) => base64At(secret, before)),
  };
}

/** The characters of base64 that depend on the secret alone when `before` octets (mod 3) precede it (RFC 4648 §4). */
function base64At(secret: Uint8Array, before: number): string {
  const padded = new Uint8Array(before + secret.length);
  padded.set(secret, before);
  const firstWhole = before === 0 ? 0 : before + 1;
  const lastWhole = Math.floor((padded.length * 8) / 6);
  return toBase64(padded).slice(firstWhole, lastWhole);
}

/** All stretches of `octets` that hold one of the secrets in one of its forms; merged and in order. */
export function findRepeats(octets: Uint8Array, secrets: readonly SecretForms[]): readonly Range[] {
  if (secrets.length === 0 || octets.length < repeatOctetsMin) return [];
  const raw = toLatin1(octets);
  const plain: View = { text: raw };
  const plainViews = [plain, ...(raw.includes('%') ? [unescapeView(raw, '%')] : [])];
  if (raw.includes('=')) plainViews.push(unescapeView(raw, '='));
  const joined = /\s/.test(raw) ? withoutBlanks(raw) : plain;
  const lowered: View = { ...joined, text: joined.text.toLowerCase() };
  const found: Range[] = [];
  for (const secret of secrets) {
    for (const view of plainViews) collect(view, secret.plain, found);
    for (const form of secret.base64) collect(joined, form, found);
    collect(lowered, secret.hex, found);
  }
  return merge(found);
}

function collect(view: View, form: string, found: Range[]): void {
  for (let at = view.text.indexOf(form); at >= 0; at = view.text.indexOf(form, at + 1)) {
    const end = at + form.length;
    const positions = view.positions?.();
    found.push({ start: positions?.[at] ?? at, end: positions?.[end] ?? end });
  }
}

/** Undoes percent encoding (RFC 3986 §2.1) or quoted-printable with its soft line breaks (RFC 2045 §6.7). */
function unescapeView(raw: string, sign: '%' | '='): View {
  const positions: number[] = [];
  let text = '';
  let at = 0;
  while (at < raw.length) {
    positions.push(at);
    if (raw[at] !== sign) {
      text += raw[at++];
      continue;
    }
    const hex = raw.slice(at + 1, at + 3);
    if (/^[0-9A-Fa-f]{2}$/.test(hex)) {
      text += String.fromCharCode(Number.parseInt(hex, 16));
      at += 3;
    } else if (sign === '=' && hex === '\r\n') {
      positions.pop();
      at += 3;
    } else {
      text += raw[at++];
    }
  }
  positions.push(raw.length);
  return { text, positions: () => positions };
}

/** Base64 and hexadecimal may be folded: blanks and line ends are taken out before the search. */
function withoutBlanks(raw: string): View {
  const positions = (): readonly number[] => {
    const kept: number[] = [];
    for (let at = 0; at < raw.length; at++) if (!/[ \t\r\n]/.test(raw.charAt(at))) kept.push(at);
    return [...kept, raw.length];
  };
  return { text: raw.replace(/[ \t\r\n]+/g, ''), positions };
}

function merge(ranges: Range[]): readonly Range[] {
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

/** The text with every repeat of a secret replaced by `mask`. For the words that a reading carries. */
export function maskRepeats(text: string, secrets: readonly SecretForms[], mask: string): string {
  const octets = /^[\0-\u00ff]*$/.test(text) ? fromLatin1(text) : undefined;
  if (octets === undefined) return secrets.some((secret) => text.includes(secret.plain)) ? mask : text;
  let masked = '';
  let at = 0;
  for (const range of findRepeats(octets, secrets)) {
    masked += text.slice(at, range.start) + mask;
    at = range.end;
  }
  return masked + text.slice(at);
}
