// What echo, printf, base64 and their like make of octets, here in the page. Nothing is sent and no file is read. Pure.

import type { Saying } from '@mailterm/shared/dialect';
import { fromBase64, joinOctets, LF, toBase64, toLatin1, toUtf8 } from '@mailterm/shared/octets';
import { promptSaying } from '../say.ts';
import { octetsOf, unescape } from './words.ts';

/** What a program gives. */
export type Made =
  | {
      readonly ok: true;
      readonly octets: Uint8Array;
      readonly notes?: readonly Saying[];
      /** The line ends in it are the program's own and no data. */
      readonly prints?: 'base64' | 'rows';
    }
  | { readonly ok: false; readonly why: Saying };

/** A program: its arguments, and what the one before it gave. */
export type Program = (words: readonly string[], input: Uint8Array | undefined) => Made;

/** Programs that are known by their name. `openssl base64` and one-liners of languages are in languages.ts. */
export const programs: Readonly<Record<string, Program>> = {
  echo,
  printf,
  base64,
  cat,
  tr,
  xxd: dump,
  hexdump: dump,
  od: dump,
};

function made(octets: Uint8Array, more?: Partial<Extract<Made, { ok: true }>>): Made {
  return { ok: true, octets, ...more };
}

function echo(words: readonly string[]): Made {
  let ends = true;
  let escapes = false;
  let at = 0;
  for (; /^-[neE]+$/.test(words[at] ?? ''); at++) {
    if (words[at]?.includes('n')) ends = false;
    if (words[at]?.includes('e')) escapes = true;
  }
  const text = words.slice(at).join(' ');
  return made(octetsOf((escapes ? unescape(text, 'echo') : text) + (ends ? '\n' : '')));
}

/** `%s`, `%b`, `%d` and `%%`; the format is used again while arguments are left. */
function printf(words: readonly string[]): Made {
  const [format = '', ...given] = words[0] === '--' ? words.slice(1) : words;
  const left = [...given];
  let text = '';
  do {
    const before = left.length;
    text += format.replace(/%[sbd%]|\\[\s\S][0-7]{0,2}[0-9A-Fa-f]{0,2}|[^%\\]+|[\s\S]/g, (part) => {
      if (part === '%%') return '%';
      if (!/^%[sbd]$/.test(part)) return unescape(part);
      const next = left.shift() ?? '';
      return part === '%b' ? unescape(next, 'echo') : next;
    });
    if (left.length === before) break;
  } while (left.length > 0);
  const eaten = /\\(0[1-7][0-7]?|00[1-7])/.exec(format)?.[1];
  return made(
    octetsOf(text),
    eaten === undefined ? {} : { notes: [promptSaying('prompt.octalAte', { digits: eaten })] },
  );
}

/** `base64 [-d] [-w N]`, and the same under the names of openssl. */
export function base64(words: readonly string[], input: Uint8Array | undefined): Made {
  const decodes = words.some((word) => /^(?:-d|-D|--decode)$/.test(word));
  const widths = words.flatMap((word, at) => (word === '-w' || word === '--wrap' || word === '-b' ? [at + 1] : []));
  const file = words.find((word, at) => !word.startsWith('-') && !widths.includes(at));
  if (file !== undefined) return { ok: false, why: promptSaying('prompt.noFiles', { file: file.slice(0, 40) }) };
  if (input === undefined)
    return { ok: false, why: promptSaying('prompt.base64Input', { suggestion: "printf '%s' hello | base64" }) };
  return decodes ? decode(input) : encode(input);
}

function encode(input: Uint8Array): Made {
  const text = toBase64(input);
  const notes = input.at(-1) === LF ? [promptSaying('prompt.base64Newline')] : [];
  return made(toUtf8(`${text}\n`), { notes, prints: 'base64' });
}

function decode(input: Uint8Array): Made {
  const text = toLatin1(input).replace(/\s/g, '');
  const stray = /[^A-Za-z0-9+/=]/.exec(text)?.[0];
  if (stray !== undefined) return { ok: false, why: promptSaying('prompt.base64Stray', { sign: stray }) };
  const octets = fromBase64(text);
  if (!octets) return { ok: false, why: promptSaying('prompt.base64Length', { count: text.length }) };
  const notes = octets.at(-1) === LF ? [promptSaying('prompt.decodedNewline')] : [];
  return made(octets, { notes });
}

function cat(words: readonly string[], input: Uint8Array | undefined): Made {
  const file = words.find((word) => !word.startsWith('-'));
  if (file !== undefined) return { ok: false, why: promptSaying('prompt.noFiles', { file: file.slice(0, 40) }) };
  return made(input ?? new Uint8Array());
}

/** Only `tr -d '\n'`, which tutorials print. */
function tr(words: readonly string[], input: Uint8Array | undefined): Made {
  const [option, signs] = words;
  if (option !== '-d' || signs === undefined)
    return { ok: false, why: promptSaying('prompt.shellSign', { sign: 'tr' }) };
  const dropped = new Set(octetsOf(unescape(signs)));
  return made((input ?? new Uint8Array()).filter((octet) => !dropped.has(octet)));
}

/** Octets in hexadecimal, sixteen in a row. */
function dump(_words: readonly string[], input: Uint8Array | undefined): Made {
  const octets = input ?? new Uint8Array();
  const rows: Uint8Array[] = [];
  for (let at = 0; at < octets.length; at += 16) {
    const row = octets.subarray(at, at + 16);
    const hex = [...row].map((octet) => octet.toString(16).padStart(2, '0')).join(' ');
    const text = [...row].map((octet) => (octet > 32 && octet < 127 ? String.fromCharCode(octet) : '.')).join('');
    rows.push(toUtf8(`${at.toString(16).padStart(8, '0')}  ${hex.padEnd(48)} ${text}\n`));
  }
  return made(joinOctets(rows), { prints: 'rows' });
}
