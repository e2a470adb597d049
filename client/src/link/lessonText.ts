// The text of a lesson that the server has.

import { basePathOf } from './address.ts';

/**
 * @param id of the lesson, as the server lists it
 * @returns undefined where it does not come
 */
export async function lessonText(id: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${basePathOf(document)}/lessons/${encodeURIComponent(id)}.md`);
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}
