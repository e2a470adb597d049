// Links that put a line into the prompt: `/#telnet=smtp.163.com:25`. A link never connects: the person presses Enter. Pure.

import { commandFor } from './commandFor.ts';
import { readPlace } from './place.ts';

const fragmentCharactersMax = 300;

/** The line that a fragment puts into the prompt, or undefined when it names no target. */
export function prefillOf(fragment: string): string | undefined {
  const value = /^#telnet=(.+)$/.exec(fragment)?.[1];
  if (value === undefined || value.length > fragmentCharactersMax) return undefined;
  const place = readPlace([decoded(value)]);
  return place.ok ? commandFor(place.target) : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign: the text is taken as it stands, and is most likely no host.
    return text;
  }
}
