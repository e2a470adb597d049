// A file of Mailterm's own server as text: a lesson.

import { basePathOf } from './address.ts';

/**
 * @param path below the base path, without a slash before it
 * @returns undefined where the server has none; rejects where it is not reached
 */
export async function askText(path: string): Promise<string | undefined> {
  const response = await fetch(`${basePathOf(document)}/${path}`);
  return response.ok ? response.text() : undefined;
}
