// A lesson that another page has made for the editor, e.g. of a transcript: kept until the editor takes it.

import { go } from '../../routes.ts';

let handed: string | undefined;

/** Opens the editor with this text. */
export function editLesson(text: string): void {
  handed = text;
  go('/lessons/edit');
}

/** What was handed over; once. */
export function takeHanded(): string | undefined {
  const text = handed;
  handed = undefined;
  return text;
}
