// `GET recordings.zip`: everything that a visitor has here. Read while it is sent, one transcript after the other.

import type { RequestHandler } from 'express';
import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import type { Owner } from '../../store/store.ts';
import { languageOf } from '../query.ts';
import { ownerIn } from '../visitor.ts';
import { instanceAddress } from './addresses.ts';
import { wholeRecording } from './mine.ts';
import type { TranscriptParts } from './parts.ts';
import { readLink } from './told.ts';
import { ZipAnswer } from './zip.ts';

interface Kept {
  /** Without its ending. */
  readonly name: string;
  readonly document: TranscriptDocument;
  readonly link?: string;
}

/** Sends the archive; of somebody without anything, an empty one. */
export function sendArchive(parts: TranscriptParts): RequestHandler {
  return async (request, response) => {
    const owner = ownerIn(request);
    const archive = new ZipAnswer(response, 'mailterm-transcripts.zip', languageOf(request));
    const kept = owner === undefined ? [] : everything(parts, owner, instanceAddress(request, parts.config));
    for await (const { name, document, link } of kept) {
      await archive.addTranscript(name, document, link);
      if (archive.isCut) return;
    }
    archive.end();
  };
}

/** Recordings and links, one after the other; what is deleted meanwhile is passed over. */
async function* everything({ store, now }: TranscriptParts, owner: Owner, base: string): AsyncGenerator<Kept> {
  for (const { id, startedMs } of await store.recordings(owner, now())) {
    const document = await wholeRecording(store, owner, id, now());
    if (document) yield { name: `recordings/${dayOf(startedMs)} ${id}`, document };
  }
  for (const { id, createdMs } of await store.links(owner, now())) {
    const read = await readLink(store, id, owner, now());
    if (read) yield { name: `links/${dayOf(createdMs)} ${id}`, document: read.document, link: `${base}/t/${id}` };
  }
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
