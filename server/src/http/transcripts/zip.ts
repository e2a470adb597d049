// A zip file that is written to a response as it comes to be: of all that goes in, one transcript is in memory at a time, and a
// slow reader makes it wait.

import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import type { Response } from 'express';
import { Zip, ZipDeflate } from 'fflate';
import type { Language } from '@mailterm/shared/i18n/languages';
import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import { make } from './exports.ts';

/** What is compressed in one turn of the event loop. */
const pieceOctets = 64 * 1024;

export class ZipAnswer {
  readonly #response: Response;
  readonly #language: Language;
  readonly #zip: Zip;
  #isFull = false;

  /**
   * Begins the answer.
   * @param language of the transcripts in it
   */
  constructor(response: Response, fileName: string, language: Language) {
    this.#response = response;
    this.#language = language;
    response.set('Cache-Control', 'private, no-store').type('application/zip').vary('Accept-Language');
    response.set('Content-Disposition', `attachment; filename="${fileName}"`);
    this.#zip = new Zip((error, octets) => {
      if (error) response.destroy(error);
      else if (octets.length > 0) this.#isFull = !response.write(octets);
    });
  }

  /** Whoever asked has gone. */
  get isCut(): boolean {
    return this.#response.destroyed;
  }

  /** A transcript as JSON that opens again, and as text to read. */
  async addTranscript(name: string, document: TranscriptDocument, link?: string): Promise<void> {
    const options = { notes: true, ...(link !== undefined && { link }) };
    const sheet = { document, language: this.#language, options, version: 3 } as const;
    await this.add(`${name}.json`, await make('json', sheet));
    await this.add(`${name}.txt`, await make('txt', sheet));
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
