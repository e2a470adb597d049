// Public events as versioned JSON, and back. Kinds that this version does not know are kept as they are, so that an
// older reader loses nothing of a newer log.

import type { PublicEvent } from './event.ts';

/** Every kind of public event that this version knows. A new kind of fact is added here too, or it reads as foreign. */
const kinds = new Set<string>([
  'open',
  'refuse',
  'dial',
  'connect',
  'tls',
  'accept',
  'dialect',
  'silence',
  'loss',
  'drop',
  'omit',
  'note',
  'close',
  'unit',
  'redact',
] satisfies Exclude<PublicEvent['kind'], 'foreign'>[]);

/** One public event as a line of JSON, without a line end. */
export function writePublicEvent(event: PublicEvent): string {
  if (event.kind !== 'foreign') return JSON.stringify(event);
  const { v, seq, atMs, json } = event;
  return JSON.stringify({ ...json, v, seq, atMs });
}

/**
 * Reads one public event back.
 * @returns undefined for what is no event of version 1
 */
export function readPublicEvent(line: string): PublicEvent | undefined {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof json !== 'object' || json === null) return undefined;
  const fields = json as Readonly<Record<string, unknown>>;
  const { v, seq, atMs, kind } = fields;
  if (v !== 1 || !isCount(seq) || !isCount(atMs) || typeof kind !== 'string') return undefined;
  if (kinds.has(kind)) return fields as unknown as PublicEvent;
  return { v, seq, atMs, kind: 'foreign', json: fields } as PublicEvent;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
