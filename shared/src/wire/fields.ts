// The fields of JSON that somebody sent, before anything of it is believed: whether it has any, and what a single one may be.
// Knows no message.

import { reason } from '../reasons/reasons.ts';
import type { Read } from './frame.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** Reads an object out of a text frame. */
export function readFields(text: string): Read<Fields> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: reason('wire.notJson') };
  }
  return isFields(value) ? { ok: true, value } : { ok: false, reason: reason('wire.malformed') };
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of a value; of one that is no object, none. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** Ids, tokens and secrets: a short word without a meaning. */
export function isLabel(value: unknown): value is string {
  return typeof value === 'string' && /^[\w.-]{1,64}$/.test(value);
}

/** What a message calls itself. Only a string is one: to make a string of an object from JSON may throw. */
export function nameOf(kind: unknown): string {
  return typeof kind === 'string' ? kind.slice(0, 32) : typeof kind;
}

export function badField(field: string): Read<never> {
  return { ok: false, reason: reason('wire.badField', { field }) };
}
