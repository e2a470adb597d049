// A text frame as fields, and what a field may hold: the readers of every socket are made of these. What a page sends is
// checked field by field, because anyone can connect.

import { reason } from '../reasons/reasons.ts';
import type { Read } from './frame.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** The JSON object of a text frame. */
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

/** Nobody here knows such a message. Only a string is a name: to make a string of an object from JSON may throw. */
export function unknownKind(kind: unknown): Read<never> {
  return {
    ok: false,
    reason: reason('wire.unknownKind', { kind: typeof kind === 'string' ? kind.slice(0, 32) : typeof kind }),
  };
}

export function badField(field: string): Read<never> {
  return { ok: false, reason: reason('wire.badField', { field }) };
}
