// What was copied with a command, or typed with a Chinese input method, made into the command that was meant. Every change
// is said: nothing is altered in silence. Pure.

import type { Saying } from '@mailterm/shared/dialect';
import { promptSaying } from './say.ts';

/** A line as it is understood, and what was changed to get there. */
export interface Tidied {
  readonly line: string;
  readonly notes: readonly Saying[];
}

/** Punctuation outside of the full-width block that stands where a terminal wants ASCII. */
const strays: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u3000': ' ',
  '。': '.',
  '、': ',',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '−': '-',
};

/**
 * Prompts that tutorials print before a command: `mail>`, `C:\Users\li>`, `PS C:\>`, `li@pc:~$`, `[root@pc ~]#`, and the
 * bare signs `$ # % > →`. Each alternative is bounded.
 */
const promptPattern =
  /^\s*(?:mail>|(?:PS )?[A-Za-z]:\\[^<>|]{0,120}>|\[?[\w.-]{1,64}@[\w.-]{1,64}[: ][^\s$#%>]{0,120}\]?\s?[$#%]|[$#%>→](?=\s)|[$→](?=\S))\s*/;

/** `1. `, `2) `, `(3) `, `步骤 4：`, `① `: the numbers of steps, where a word follows. */
const numberPattern =
  /^\s*(?:\(?\d{1,3}[.)、](?!\d)\s*|[①-⑳]\s*|(?:step|步骤|第)\s?\d{1,2}\s?步?\s?[:.)、]\s*)(?=[A-Za-z$#>%→])/i;

/** Makes a pasted or typed line ready to be read. */
export function tidy(typed: string): Tidied {
  const widened = narrow(typed);
  const number = numberPattern.exec(widened.line)?.[0] ?? '';
  const numbered = widened.line.slice(number.length);
  const prompt = promptPattern.exec(numbered)?.[0] ?? '';
  const notes: Saying[] = [];
  if (number !== '') notes.push(promptSaying('prompt.numberStripped', { number: number.trim() }));
  if (prompt.trim() !== '') notes.push(promptSaying('prompt.promptStripped', { prompt: prompt.trim() }));
  return { line: numbered.slice(prompt.length).trim(), notes: [...notes, ...widened.notes] };
}

function narrow(typed: string): Tidied {
  const changes = new Set<string>();
  let line = '';
  let quote: string | undefined;
  for (const character of typed) {
    // What stands in quotes is data, and stays as it is; the quotes themselves may be of any kind.
    const ascii = quote === undefined || asciiOf(character) === quote ? asciiOf(character) : undefined;
    const sign = ascii ?? character;
    if (sign === quote) quote = undefined;
    else if (quote === undefined && (sign === '"' || sign === "'")) quote = sign;
    if (ascii !== undefined) changes.add(`${shown(character)} → ${shown(ascii)}`);
    line += ascii ?? character;
  }
  if (changes.size === 0) return { line, notes: [] };
  return { line, notes: [promptSaying('prompt.fullWidth', { changes: [...changes].join(', '), line: line.trim() })] };
}

/** The full-width forms lie in the order of ASCII, 0xFEE0 further up (Unicode, block U+FF00). */
function asciiOf(character: string): string | undefined {
  const point = character.codePointAt(0) ?? 0;
  if (point >= 0xff01 && point <= 0xff5e) return String.fromCodePoint(point - 0xfee0);
  return Object.hasOwn(strays, character) ? strays[character] : undefined;
}

/** A blank is shown by the sign for it: nobody sees one between arrows. */
function shown(character: string): string {
  return /^\s$/.test(character) ? '␣' : character;
}
