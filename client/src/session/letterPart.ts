// Where the person is in a letter that is being typed: still in its header, or in its text. Pure. The server answers only
// when the whole letter is there, so nobody else can tell.

import { CR, LF } from '@mailterm/shared/octets';
import type { Session } from './model.ts';

export type LetterPart = 'header' | 'text';

/** The part that the next line belongs to; undefined while no letter is being typed. */
export function letterPartOf({ phase, nextClient, entries }: Session): LetterPart | undefined {
  if (phase !== 'open' || nextClient.kind !== 'block') return undefined;
  for (let at = entries.length - 1; at >= 0; at--) {
    const entry = entries[at];
    if (entry?.kind !== 'unit') continue;
    // What is read already, or what a server said, came before this letter.
    if (entry.reading || entry.from === 'server') break;
    return hasEmptyLine(entry.octets) ? 'text' : 'header';
  }
  return 'header';
}

/** RFC 5322 §2.1: an empty line separates the header section from the body. */
function hasEmptyLine(octets: Uint8Array): boolean {
  let start = 0;
  for (let lf = octets.indexOf(LF); lf >= 0; lf = octets.indexOf(LF, start)) {
    if (lf - start === 1 && octets[start] === CR) return true;
    start = lf + 1;
  }
  return false;
}
