// What fills the texts of sayings, changed text by text: made visible, masked, hidden. Numbers stay as they are.

import type { Params, Saying } from './dialect.ts';

/** Params with other texts. */
export function mapParams(params: Params, text: (value: string) => string): Params {
  const mapped: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params)) mapped[name] = typeof value === 'string' ? text(value) : value;
  return mapped;
}

/** A saying with other texts in its params. */
export function mapSaying<T extends Saying>(saying: T, text: (value: string) => string): T {
  return saying.params ? { ...saying, params: mapParams(saying.params, text) } : saying;
}
