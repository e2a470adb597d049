// The public log of a session as the room sends it in pieces, for views that draw sessions: the teacher's terminal on the
// pages of learners, a learner's on the teacher's.

import type { PublicEvent } from '@mailterm/shared/transcript/event';
import { SessionLog } from '../session/log.ts';
import type { Session } from '../session/model.ts';
import { Watched } from '../session/watched.ts';

export class PublicLog {
  #log: SessionLog | undefined;
  #watched: Watched | undefined;

  /** Undefined while there is nothing to show. */
  get session(): Session | undefined {
    return this.#log?.session;
  }

  /** @param isAnew the log begins with these events */
  hear(events: readonly PublicEvent[], isAnew: boolean): void {
    if (isAnew || !this.#log) {
      this.#log = new SessionLog(0);
      this.#watched = new Watched(this.#log);
    }
    for (const event of events) this.#watched?.append(event);
  }

  /** Nothing is shown any more. */
  end(): void {
    this.#log = undefined;
    this.#watched = undefined;
  }
}
