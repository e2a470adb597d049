// A lesson that is not the server's: loaded from a file or a link, or written in the editor. It is kept in this tab as long as
// the tab is there, and shown at `/lessons/own`.

import { go } from '../routes.ts';

/** The id in the address of such a lesson. */
export const ownLessonId = 'own';

const key = 'mailterm.ownLesson';
/** Where the browser keeps nothing: as long as the page is there. */
let kept: string | undefined;

/** The text of the lesson; undefined where there is none. */
export function ownLesson(): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? kept;
  } catch {
    return kept;
  }
}

/** Shows a lesson beside the terminal. Its text may be anything: what is wrong in it is said there. */
export function openOwnLesson(text: string): void {
  kept = text;
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // Then it lasts as long as the page.
  }
  go(`/lessons/${ownLessonId}`);
}
