// Opens SMTP dialogs with the practice server in memory.

import { createPractice } from '../src/practice/index.ts';
import type { Practice } from '../src/practice/index.ts';
import { Dialog } from './dialog.ts';

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
