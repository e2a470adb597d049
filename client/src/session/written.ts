// How far a session is written down on the server, as its messages tell. No React, no DOM, no words.

import type { ServerMessage } from '@mailterm/shared/wire/messages';
import type { RecordingFacts } from './model.ts';

/** What the server says about it. */
export type WrittenSaid = Extract<ServerMessage, { kind: 'attached' | 'saved' | 'unsaved' }>;

/** One session's recording. */
export class Written {
  #facts: RecordingFacts | undefined;
  /** The last event that is no octets: octets are saved with the reading that comes for them. */
  #readSeq = -1;
  #savedSeq = -1;

  /** Undefined where nothing is written down. */
  get facts(): RecordingFacts | undefined {
    return this.#facts;
  }

  /** An event of this number is in the page's log. */
  read(seq: number): void {
    this.#readSeq = seq;
    this.#compare();
  }

  hear(said: WrittenSaid): void {
    if (said.kind === 'attached') this.#facts = said.recording === undefined ? undefined : begun(said.recording);
    else if (said.kind === 'saved') this.#savedSeq = said.seq;
    else if (this.#facts) this.#facts = { ...this.#facts, isSaved: false, lost: said.reason };
    this.#compare();
  }

  #compare(): void {
    const isSaved = this.#savedSeq >= this.#readSeq;
    if (!this.#facts || this.#facts.lost || this.#facts.isSaved === isSaved) return;
    this.#facts = { ...this.#facts, isSaved };
  }
}

function begun(id: string): RecordingFacts {
  return { id, isSaved: false };
}
