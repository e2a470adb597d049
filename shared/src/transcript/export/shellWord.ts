// Octets and texts as words of a shell, so that what a stranger said stays what it is: never a command, never an option.

import { LF } from '../../octets.ts';

/**
 * Octets as the format of `printf`, in single quotes: what comes out of it in a POSIX shell is what went in, whatever it is.
 * Each line has a line of its own; the shell takes them as one word.
 */
export function quoteFormat(octets: Uint8Array): string {
  return quoted(formatOf(octets, true));
}

/** A format that was made by formatOf, in quotes. */
export function quoted(format: string): string {
  return `'${format.replace(/\\n(?!$)/g, (end) => `${end}'\\\n'`)}'`;
}

/**
 * Octets as a part of a format, without the quotes.
 * @param isFirst nothing stands before them in the word, where a dash would be an option
 */
export function formatOf(octets: Uint8Array, isFirst: boolean): string {
  let format = '';
  for (const octet of octets) format += formatOctet(octet, isFirst && format === '');
  return format;
}

function formatOctet(octet: number, isFirst: boolean): string {
  if (octet === 0x0d) return String.raw`\r`;
  if (octet === LF) return String.raw`\n`;
  if (octet === 0x25) return '%%';
  // A dash in front would be an option; the others end the quotes, begin an escape, or are not ASCII.
  const isPlain = octet >= 0x20 && octet < 0x7f && octet !== 0x27 && octet !== 0x5c && !(isFirst && octet === 0x2d);
  return isPlain ? String.fromCharCode(octet) : `\\${octet.toString(8).padStart(3, '0')}`;
}

/** A text of visible ASCII as one word; undefined for any other, and for what would be an option. */
export function wordOf(text: string): string | undefined {
  if (!/^[!-,.-~][!-~]*$/.test(text)) return undefined;
  return /^[\w@.:,+=[\]/-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
