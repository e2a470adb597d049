// A transcript document read back from JSON: from a file, from a visitor, from anybody. Nothing of it is believed before it
// was checked (documentShape.ts); what was checked can be relied upon like a recording of one's own, but for its truth.

import { reason } from '../reasons/reasons.ts';
import type { Reason } from '../reasons/reasons.ts';
import { documentFormat } from './document.ts';
import type { TranscriptDocument } from './document.ts';
import { checkDocument } from './documentShape.ts';
import type { PublicEvent } from './event.ts';
import { readPublicEvent } from './publicJson.ts';

export type ReadDocument =
  { readonly ok: true; readonly document: TranscriptDocument } | { readonly ok: false; readonly reason: Reason };

/** What a document may weigh where nobody says otherwise, in octets. */
export const documentOctetsMax = 32 * 1024 * 1024;

export interface ReadDocumentOptions {
  readonly octetsMax?: number;
}

/** Reads a document. Never throws; why it is none is a reason for people. */
export function readDocument(
  source: string,
  { octetsMax = documentOctetsMax }: ReadDocumentOptions = {},
): ReadDocument {
  if (octetsOf(source) > octetsMax) {
    return refused('transcript.tooLarge', { limit: Math.max(1, Math.floor(octetsMax / 1024 / 1024)) });
  }
  let json: unknown;
  try {
    // Files of some editors begin with a mark of their byte order.
    json = JSON.parse(source.replace(/^\ufeff/, ''));
  } catch {
    return refused('transcript.notJson');
  }
  return documentFrom(json);
}

/** Checks a document that is JSON already, as a request brings it. */
export function documentFrom(json: unknown): ReadDocument {
  if (typeof json !== 'object' || json === null) return refused('transcript.notOurs');
  const { format, v } = json as Partial<Record<string, unknown>>;
  if (format !== documentFormat) return refused('transcript.notOurs');
  // A version that is no number is not repeated: it may be anything.
  if (typeof v !== 'number') return refused('transcript.malformed', { field: 'v' });
  if (v !== 1) return refused('transcript.version', { version: String(v) });
  const wrong = checkDocument(json, '');
  if (wrong !== undefined) return refused('transcript.malformed', { field: wrong });
  const document = json as Omit<TranscriptDocument, 'events'> & { readonly events: readonly unknown[] };
  const events: PublicEvent[] = [];
  for (const [i, each] of document.events.entries()) {
    const event = readPublicEvent(JSON.stringify(each));
    if (event?.seq !== i) return refused('transcript.malformed', { field: `events[${i}].seq` });
    events.push(event);
  }
  return { ok: true, document: { ...document, events } };
}

function refused(id: Reason['id'], params?: Reason['params']): ReadDocument {
  return { ok: false, reason: reason(id, params) };
}

/** The length of the UTF-8 form. */
function octetsOf(source: string): number {
  let octets = source.length;
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    // Each half of a surrogate pair is two of its four octets.
    if (unit >= 0x80) octets += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return octets;
}
