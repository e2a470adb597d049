// Reads a transcript from a file, a text or an address, whatever it is: one of our documents, a recording for asciinema, or a
// conversation that was copied. Everything happens in the page.

import type { Params, Saying } from '@mailterm/shared/dialect';
import { decode } from '@mailterm/shared/charset';
import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import { documentOctetsMax } from '@mailterm/shared/transcript/readDocument';
import { gb18030 } from '../../explain/gb18030.ts';
import { formatSize } from '../../explain/size.ts';
import { transcriptIn } from '../fragment.ts';
import type { OpenWordId } from './words/ids.ts';

/** Why nothing could be opened: in the words of this page, or a named reason. */
export interface Refused {
  readonly ok: false;
  readonly why: { readonly word: OpenWordId; readonly params?: Params } | { readonly reason: Saying };
}

/** What was pasted may hold several conversations. */
export type Read = { readonly ok: true; readonly documents: readonly TranscriptDocument[] } | Refused;

/** A recording for asciinema holds its document and what is drawn of it. */
const fileOctetsMax = 2 * documentOctetsMax;

/** Reads a file. */
export async function readFile(file: File): Promise<Read> {
  if (file.size > fileOctetsMax) return tooLarge;
  try {
    return await readOctets(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { ok: false, why: { word: 'unreadable' } };
  }
}

/**
 * Reads the transcript that an address holds; undefined for a fragment of another kind. Whoever made the address can have written
 * anything into it, that a server recorded it included: so it opens as what somebody brought here.
 */
export async function readLinked(fragment: string): Promise<Read | undefined> {
  const linked = await transcriptIn(fragment);
  if (!linked) return undefined;
  if (!linked.ok) return { ok: false, why: { word: linked.why === 'broken' ? 'linkBroken' : 'linkTooLarge' } };
  const { readDocument } = await import('@mailterm/shared/transcript/readDocument');
  const read = readDocument(linked.text);
  return read.ok ? { ok: true, documents: [{ ...read.document, origin: 'imported' }] } : refusedFor(read.reason);
}

/** Reads what was pasted. */
export async function readText(text: string): Promise<Read> {
  const octets = new TextEncoder().encode(text);
  return octets.length > fileOctetsMax ? tooLarge : readOctets(octets);
}

const tooLarge: Refused = { ok: false, why: { word: 'tooLarge', params: { size: formatSize(fileOctetsMax) } } };

async function readOctets(octets: Uint8Array): Promise<Read> {
  const { text } = decode(octets, gb18030);
  // JSON of a version to come, or of somebody else, is told so by who reads it.
  if (!text.trimStart().startsWith('{')) return readPasted(octets);
  const [{ documentInCast }, { readDocument }] = await Promise.all([
    import('@mailterm/shared/transcript/export/readCast'),
    import('@mailterm/shared/transcript/readDocument'),
  ]);
  const cast = isCast(text) ? documentInCast(text) : undefined;
  if (cast && !cast.ok) return refusedFor(cast.reason);
  const read = readDocument(cast ? cast.json : text);
  return read.ok ? { ok: true, documents: [read.document] } : refusedFor(read.reason);
}

/** The header of an asciicast is an object with a version, alone on its line. */
function isCast(text: string): boolean {
  const [header = ''] = text.split('\n', 1);
  try {
    return typeof (JSON.parse(header) as { readonly version?: unknown }).version === 'number';
  } catch {
    return false;
  }
}

/** Text with marks, whatever program made it. */
async function readPasted(octets: Uint8Array): Promise<Read> {
  const [{ explainPaste }, { documentsOfPaste }] = await Promise.all([
    import('@mailterm/shared/paste/index'),
    import('@mailterm/shared/paste/documents'),
  ]);
  const explained = explainPaste(octets, { gb18030, octetsLeft: 0 });
  const documents = explained.problem ? [] : documentsOfPaste(explained);
  return documents.length === 0 ? { ok: false, why: { word: 'nothing' } } : { ok: true, documents };
}

function refusedFor(reason: Saying): Refused {
  return { ok: false, why: { reason } };
}
