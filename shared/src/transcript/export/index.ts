// The forms that a transcript can be taken away in, and what each is called on the web. The work is in one file each.

import type { TurnId } from '../../dialect.ts';

/** By the suffix of its address. */
export const exportForms = {
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  cast: 'application/x-asciicast',
  sh: 'application/x-sh',
  svg: 'image/svg+xml',
} as const;

export type ExportForm = keyof typeof exportForms;

/** What a reader chose in the address of an export. */
export interface ExportOptions {
  /** False: the conversation alone, without our explanations. */
  readonly notes: boolean;
  /** Only these turns; all of them where it is absent. Both ends are included. */
  readonly turns?: { readonly from: number; readonly to: number };
  /** SHA-256 of the events (digest.ts), as hexadecimal digits; absent where nobody took it. */
  readonly digest?: string;
  /** Where the transcript is found on the web; absent for one that has no link. */
  readonly link?: string;
}

/**
 * What the file of a letter is called that was sent or fetched in this turn.
 * @param place the first, second … letter of its turn
 */
export function letterFile(turn: TurnId, place = 1): string {
  return `letter-${turn}${place > 1 ? `-${place}` : ''}.eml`;
}
