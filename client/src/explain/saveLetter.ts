// A letter as a file. It is given to the browser; nothing leaves the computer.

import { letterFile } from '@mailterm/shared/transcript/export/index';
import { saveFile } from '../ui/saveFile.ts';
import { storedOctets } from './wholeLetter.ts';
import type { WholeLetter } from './wholeLetter.ts';

/** Saves the letter as its author's program wrote it: without the dots that were stuffed for the way. */
export function saveLetter(whole: WholeLetter, name = letterFile(whole.pieces[0]?.turn ?? 0)): void {
  const file = new Blob([new Uint8Array(storedOctets(whole))], { type: 'message/rfc822' });
  saveFile(file, name);
}
