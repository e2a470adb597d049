// Reads a recording of ours back into the document it was made from. A recording is a file from anywhere: everything in it
// is data, and nothing of it is trusted before the reader of documents has looked at it.

import { reason } from '../../reasons/reasons.ts';
import type { Reason } from '../../reasons/reasons.ts';
import { castKey, eventCode } from './castKey.ts';

/** What a file turned out to be: the JSON of a document that nobody has checked yet, or why there is none. */
export type CastRead = { readonly ok: true; readonly json: string } | { readonly ok: false; readonly reason: Reason };

/**
 * Reads an asciicast v2 or v3 of ours back.
 * @param text the whole file; its size is for the caller to limit
 * @param readDocument checks what was found, as it checks a document in JSON
 */
export function readCast<Read>(
  text: string,
  readDocument: (json: string) => Read,
): Read | Extract<CastRead, { ok: false }> {
  const found = documentInCast(text);
  return found.ok ? readDocument(found.json) : found;
}

function refuse(...why: Parameters<typeof reason>): CastRead {
  return { ok: false, reason: reason(...why) };
}

/**
 * Takes the document out of an asciicast v2 or v3. What comes out is text for the reader of documents, which checks it.
 * @param text the whole file; its size is for the caller to limit
 */
export function documentInCast(text: string): CastRead {
  // Files of some editors begin with a mark of their byte order.
  const lines = text.replace(/^\ufeff/, '').split('\n');
  const header = objectIn(lines[0] ?? '');
  if (!header) return refuse('cast.malformed', { line: 1 });
  const { version } = header;
  if (typeof version !== 'number') return refuse('cast.malformed', { line: 1 });
  if (version !== 2 && version !== 3) return refuse('cast.version', { version });
  const meta = header[castKey];
  if (typeof meta !== 'object' || meta === null || Array.isArray(meta)) return refuse('cast.foreign');
  const events: string[] = [];
  for (const [i, raw] of lines.entries()) {
    const line = raw.trim();
    // v3: a line that begins with `#` is a comment.
    if (i === 0 || line === '' || line.startsWith('#')) continue;
    const entry = entryIn(line);
    if (!entry) return refuse('cast.malformed', { line: i + 1 });
    if (entry.code !== eventCode) continue;
    if (!objectIn(entry.data)) return refuse('cast.malformed', { line: i + 1 });
    events.push(entry.data);
  }
  // The events are JSON already, and are put in as they are: nothing of them changes on the way.
  const { events: _own, ...rest } = meta as Readonly<Record<string, unknown>>;
  const head = JSON.stringify(rest).slice(0, -1);
  return { ok: true, json: `${head}${head === '{' ? '' : ','}"events":[${events.join(',')}]}` };
}

function entryIn(line: string): { readonly code: string; readonly data: string } | undefined {
  const entry = parsed(line);
  if (!Array.isArray(entry) || entry.length !== 3) return undefined;
  const [time, code, data] = entry as readonly unknown[];
  if (typeof time !== 'number' || typeof code !== 'string' || typeof data !== 'string') return undefined;
  return { code, data };
}

function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  const value = parsed(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
