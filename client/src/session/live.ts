// A session of the page with the line that carries it: what the server says about it goes into its log, and what the page
// holds of it is acknowledged. No React, no DOM.

import { frameOctetsMax } from '@mailterm/shared/wire/frame';
import type { Target } from '@mailterm/shared/transcript/event';
import type { ServerMessage, WireEvent } from '@mailterm/shared/wire/messages';
import type { Claim, Link } from '../link/socket.ts';
import { commandFor } from '../prompt/commandFor.ts';
import type { Sitting } from './list.ts';
import { SessionLog } from './log.ts';
import { openingNote, startTlsOpening } from './opening.ts';
import type { Opening, Typing } from './opening.ts';
import type { Watched } from './watched.ts';

/** A line to the server, and the session that uses it. */
export interface Line {
  link: Link;
  live?: Live;
}

/** One session. */
export class Live {
  log: SessionLog;
  /** What carries it, once it has been opened. */
  link?: Link;
  /** What the command that opened it is about to type for the person. */
  opening?: { readonly lines: Opening; typed: number };
  /** What gives it back after a reload. */
  claim?: Claim;
  readonly #acceptsOwn: () => boolean;
  /** The seat in a class that it was opened at. */
  #sitting: Sitting | undefined;
  /** What fills the log while another page has the session. */
  #watched: Promise<Watched> | undefined;

  /**
   * @param id unique in the page
   * @param acceptsOwn says whether untrusted certificates of practice and loopback servers are accepted unasked
   */
  constructor(id: number, acceptsOwn: () => boolean) {
    this.#acceptsOwn = acceptsOwn;
    this.log = new SessionLog(id);
  }

  /** The page asked for a server, and these lines are typed there first. */
  begin(target: Target, { startTls, lines = startTls && startTlsOpening(startTls) }: Typing, sitting?: Sitting): void {
    this.#sitting = sitting;
    this.log.begin(target, startTls);
    if (lines) this.opening = { lines, typed: 0 };
  }

  /** Octets of both sides are in the log and, where painted, drawn. Only the page that has a session holds up its server. */
  ack(octets: number): void {
    if (octets > 0 && this.log.session.watching !== true) this.link?.ack(octets);
  }

  /**
   * Takes a message about this session.
   * @param changed called after what changes the log later
   */
  hear(message: ServerMessage, changed: () => void): void {
    switch (message.kind) {
      case 'attached':
        return this.#attached(message);
      case 'event':
        return this.#happened(message.event);
      case 'public':
        return void this.#watched?.then((watched) => {
          for (const event of message.events) watched.append(event);
          changed();
        });
      case 'fault':
        return this.log.add({ tone: 'warning', saying: message.reason });
      case 'session':
        this.claim = { session: message.id, token: message.token };
        this.#sitting?.onSession(this.claim);
        return this.log.keep({ keptMs: message.keptMs });
      case 'hello':
        return this.log.keep({ keptMs: message.keptMs });
      case 'saved':
      case 'unsaved':
        return this.log.record(message);
      case 'credit':
      case 'forgotten':
    }
  }

  /** A session from before a reload begins with what was typed to open it, or with what does the same. */
  #happened(event: WireEvent): void {
    if (event.kind === 'open' && this.log.session.entries.length === 0) {
      this.log.addLocal(commandFor(event.target), { answers: [] });
    }
    this.log.append(event);
    // Where the server is not its own, Mailterm would refuse this answer (conversation.ts).
    if (event.kind === 'tls' && event.asked && event.own && this.#acceptsOwn()) this.link?.accept('switch');
    this.#goOnOpening();
  }

  /** The command that opened the session was confirmed with Enter, and these lines are what it means. */
  #goOnOpening(): void {
    const { opening, log, link } = this;
    if (!opening) return;
    const step = opening.lines.step(opening.typed, log.session);
    if (step.kind === 'type') {
      opening.typed += 1;
      for (let at = 0; at < step.octets.length; at += frameOctetsMax) {
        link?.send(step.octets.subarray(at, at + frameOctetsMax));
      }
      link?.note(openingNote, step.turn);
    } else if (step.kind === 'over') {
      delete this.opening;
      if (step.remark) log.add(step.remark);
    }
  }

  /** The page has the session, or watches it. Where its log begins anew, so does what is shown. */
  #attached(message: ServerMessage & { kind: 'attached' }): void {
    const { role, seq, watchOnly, kept } = message;
    const { id, entries, keptMs } = this.log.session;
    if (seq === 0 && entries.some(({ kind }) => kind !== 'local')) this.log = new SessionLog(id);
    const { log } = this;
    log.keep({ kept: kept !== false, ...(keptMs !== undefined && { keptMs }) });
    log.record(message);
    log.stand({ watching: role === 'watcher', watchOnly: watchOnly === true });
    const load = async () => new (await import('./watched.ts')).Watched(log);
    this.#watched = role === 'watcher' ? load() : undefined;
  }
}
