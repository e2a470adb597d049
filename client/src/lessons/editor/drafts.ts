// Lessons that are being written, kept in this browser: the latest few. Nothing here is sent anywhere.

import { recall, remember } from '../../ui/stored.ts';

export interface Draft {
  readonly key: string;
  readonly text: string;
  /** Unix time. */
  readonly savedMs: number;
}

const name = 'lessonDrafts';
const draftsMax = 8;
/** All of them together, in characters: browsers keep some megabytes for everything. */
const lengthMax = 400_000;

/** The drafts, latest first. */
export function recallDrafts(): readonly Draft[] {
  try {
    const read = JSON.parse(recall(name) ?? '[]') as unknown;
    return Array.isArray(read) ? read.filter(isDraft).slice(0, draftsMax) : [];
  } catch {
    return [];
  }
}

/** Keeps a draft in the place of the one of its key; the oldest go where there is no room. */
export function keepDraft(draft: Draft): readonly Draft[] {
  const others = recallDrafts().filter(({ key }) => key !== draft.key);
  let length = 0;
  const kept = [draft, ...others].slice(0, draftsMax).filter(({ text }, at) => {
    length += text.length;
    return at === 0 || length <= lengthMax;
  });
  remember(name, JSON.stringify(kept));
  return kept;
}

/** A key for a draft that is begun now. */
export const newKey = (): string => `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;

function isDraft(value: unknown): value is Draft {
  const { key, text, savedMs } = (value ?? {}) as Partial<Record<keyof Draft, unknown>>;
  return typeof key === 'string' && typeof text === 'string' && typeof savedMs === 'number';
}
