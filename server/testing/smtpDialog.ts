// Opens SMTP dialogs with the practice server in memory.

import { toBase64, toUtf8 } from '@mailterm/shared/octets';
import { createPractice } from '../src/practice/index.ts';
import type { Practice } from '../src/practice/index.ts';
import { Dialog } from './dialog.ts';

/** Text in base64. */
export const base64 = (text: string): string => toBase64(toUtf8(text));

/** What AUTH PLAIN sends. */
export const plainOf = (user: string, password: string): string => base64(`\0${user}\0${password}`);

/** A practice server that has greeted. */
export async function connect(host = 'practice', port = 25, practice: Practice = createPractice()): Promise<Dialog> {
  const dialog = new Dialog(practice.connect({ host, port }, 'anna'));
  await dialog.hear();
  return dialog;
}

/** The same after EHLO. */
export async function greeted(host?: string, port?: number, practice?: Practice): Promise<Dialog> {
  const dialog = await connect(host, port, practice);
  await dialog.say('EHLO pc.example.test');
  return dialog;
}
