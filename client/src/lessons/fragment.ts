// A whole lesson in an address (link/fragment.ts): its mark, its size, and where it is learnt.

import { lessonOctetsMax } from '@mailterm/shared/wire/lessons';
import { pack, unpack } from '../link/fragment.ts';
import type { FragmentKind, Unpacked } from '../link/fragment.ts';

const lesson: FragmentKind = { mark: '#lesson=', octetsMax: lessonOctetsMax };

/** Where the lesson of a fragment is learnt, without its fragment. */
export const sharedLessonPath = '/lessons/own';

/** The fragment that holds this text; undefined where it does not fit into an address. */
export function fragmentOf(text: string): Promise<string | undefined> {
  return pack(text, lesson);
}

/** The text in a fragment; undefined for one that holds no lesson. Bounded, whatever it unpacks to. */
export function lessonIn(fragment: string): Promise<Unpacked | undefined> {
  return unpack(fragment, lesson);
}
