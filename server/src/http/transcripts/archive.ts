// `GET recordings.zip`: everything that a visitor has here, as JSON that opens again and as text to read. Made while it is
// sent: of all of it, one transcript is in memory at a time, and a slow reader makes it wait.

import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import type { Response, RequestHandler } from 'express';
import { Zip, ZipDeflate } from 'fflate';
import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import { loadTranscriptSpeech } from '@mailterm/shared/transcript/speech';
import { gb18030 } from '../../gb18030.ts';
import type { Owner } from '../../store/store.ts';
import { ownerIn } from '../visitor.ts';
import { instanceAddress } from './addresses.ts';
import { make } from './exports.ts';
import { wholeRecording } from './mine.ts';
import { readOptions } from './options.ts';
import type { TranscriptParts } from './parts.ts';
import { dialectOf } from './taken.ts';
import { readLink } from './told.ts';

/** What is compressed in one turn of the event loop. */
const pieceOctets = 64 * 1024;

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
    const options = readOptions(request);
    const language = options.ok ? options.value.language : 'en';
    response.set('Cache-Control', 'private, no-store').type('application/zip').vary('Accept-Language');
    response.set('Content-Disposition', 'attachment; filename="mailterm-transcripts.zip"');
    const archive = new Archive(response);
    const kept = owner === undefined ? [] : everything(parts, owner, instanceAddress(request, parts.config));
    for await (const { name, document, link } of kept) {
      const speech = await loadTranscriptSpeech(dialectOf(document), language, gb18030);
      const sheet = {
        document,
        speech,
        options: { notes: true, ...(link !== undefined && { link }) },
        version: 3,
      } as const;
      await archive.add(`${name}.json`, await make('json', sheet));
      await archive.add(`${name}.txt`, await make('txt', sheet));
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

/** A zip file that is written to a response as it comes to be. */
export class Archive {
  readonly #response: Response;
  readonly #zip: Zip;
  #isFull = false;

  constructor(response: Response) {
    this.#response = response;
    this.#zip = new Zip((error, octets) => {
      if (error) response.destroy(error);
      else if (octets.length > 0) this.#isFull = !response.write(octets);
    });
  }

  /** Whoever asked has gone. */
  get isCut(): boolean {
    return this.#response.destroyed;
  }

  async add(name: string, text: string): Promise<void> {
    const file = new ZipDeflate(name, { level: 6 });
    this.#zip.add(file);
    const octets = Buffer.from(text);
    for (let at = 0; at === 0 || at < octets.length; at += pieceOctets) {
      const end = at + pieceOctets;
      file.push(octets.subarray(at, end), end >= octets.length);
      await this.#rest();
    }
  }

  end(): void {
    this.#zip.end();
    this.#response.end();
  }

  async #rest(): Promise<void> {
    const { destroyed, writableNeedDrain } = this.#response;
    if (this.#isFull && writableNeedDrain && !destroyed) {
      await Promise.race([once(this.#response, 'drain'), once(this.#response, 'close')]);
    }
    await setImmediate();
  }
}
