// The grammar of links into a transcript: `#5`, `#5-8`, `?at=0:31`, `?lang=zh`, `?notes=0`, `?step=1`. What is not of it is
// ignored. Pure; the language is read in routes.ts.

import type { TurnId } from '@mailterm/shared/dialect';

/** Turns that a link points at, both ends included. */
export interface TurnRange {
  readonly from: TurnId;
  readonly to: TurnId;
}

/** Where a link leads to. */
export interface Place {
  readonly turns?: TurnRange;
  /** The moment of the recording at which it begins, in milliseconds. */
  readonly atMs?: number;
  /** False: the conversation without our explanations. */
  readonly notes: boolean;
  /** Shown turn by turn. */
  readonly step: boolean;
}

/** The turns that a fragment names: `#5` or `#5-8`, in whichever order. */
export function turnsIn(hash: string): TurnRange | undefined {
  const [, first, last = first] = /^#(\d{1,6})(?:-(\d{1,6}))?$/.exec(hash) ?? [];
  if (first === undefined) return undefined;
  const ends = [Number(first), Number(last)] as const;
  return { from: Math.min(...ends), to: Math.max(...ends) };
}

/** The fragment of some turns. */
export function fragmentOf({ from, to }: TurnRange): string {
  return from === to ? `#${from}` : `#${from}-${to}`;
}

/**
 * Reads an address.
 * @param search with its question mark, or ''
 * @param hash with its number sign, or ''
 */
export function placeOf(search: string, hash: string): Place {
  const asked = new URLSearchParams(search);
  const turns = turnsIn(hash);
  const atMs = timeIn(asked.get('at') ?? '');
  return {
    ...(turns && { turns }),
    ...(atMs !== undefined && { atMs }),
    notes: asked.get('notes') !== '0',
    step: asked.get('step') === '1',
  };
}

/** `31`, `0:31`, `1:02:03` in milliseconds. */
function timeIn(text: string): number | undefined {
  if (!/^\d{1,6}(?::\d{1,2}){0,2}$/.test(text)) return undefined;
  return text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) * 1000;
}

/** A query with one value changed; '' takes it out. What stands first in it is the question mark. */
export function withAsked(search: string, name: string, value: string): string {
  const asked = new URLSearchParams(search);
  if (value === '') asked.delete(name);
  else asked.set(name, value);
  const text = asked.toString().replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}
