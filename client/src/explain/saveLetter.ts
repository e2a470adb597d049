// A letter as a file. It is given to the browser; nothing leaves the computer.

import { storedOctets } from './wholeLetter.ts';
import type { WholeLetter } from './wholeLetter.ts';

/** Saves the letter as its author's program wrote it: without the dots that were stuffed for the way. */
export function saveLetter(whole: WholeLetter): void {
  const file = new Blob([new Uint8Array(storedOctets(whole))], { type: 'message/rfc822' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `letter-${whole.pieces[0]?.turn ?? 0}.eml`;
  link.click();
  // The download has its own hold on the file by now.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
