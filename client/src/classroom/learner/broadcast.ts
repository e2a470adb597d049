// The teacher's terminal as this page holds it: the public log that the room sends, as a session that views draw.

import { readPublicEvent } from '@mailterm/shared/transcript/publicJson';
import { SessionLog } from '../../session/log.ts';
import type { Session } from '../../session/model.ts';
import { Watched } from '../../session/watched.ts';

/** What is on the teacher's screen. */
export class Broadcast {
  readonly #changed: () => void;
  #log: SessionLog | undefined;
  #watched: Watched | undefined;

  /** @param changed called after every change */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Undefined while nothing is shown. */
  get session(): Session | undefined {
    return this.#log?.session;
  }

  /** @param isAnew the log begins with these events */
  hear(events: readonly unknown[], isAnew: boolean): void {
    if (isAnew || !this.#log) {
      this.#log = new SessionLog(0);
      this.#watched = new Watched(this.#log);
    }
    for (const each of events) {
      const event = readPublicEvent(JSON.stringify(each));
      if (event) this.#watched?.append(event);
    }
    this.#changed();
  }

  /** Nothing is shown any more. */
  end(): void {
    if (!this.#log) return;
    this.#log = undefined;
    this.#watched = undefined;
    this.#changed();
  }
}
