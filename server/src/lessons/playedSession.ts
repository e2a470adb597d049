// One session of a lesson that is played: a connection in memory to the practice server, read and written down as the
// gateway does it, with TLS over the same streams where a line asks for it. Nothing of it leaves the process.

import type { Duplex } from 'node:stream';
import { chooseDialect, dialects } from '@mailterm/shared/dialects/index';
import { dialectFacts } from '@mailterm/shared/dialects/facts';
import type { DialectId } from '@mailterm/shared/dialects/facts';
import type { Side } from '@mailterm/shared/dialect';
import { toUtf8 } from '@mailterm/shared/octets';
import { ConversationReader } from '@mailterm/shared/reader';
import type { OwnerFact, PublicEvent, Target } from '@mailterm/shared/transcript/event';
import { Redactor } from '@mailterm/shared/transcript/redact';
import { secure } from '../upstream/tls.ts';

export interface PlayedOptions {
  /** As it was typed. */
  readonly target: Target;
  readonly stream: Duplex;
  /** The time of the play, in milliseconds since 1970. */
  readonly now: () => number;
  /** How long one answer may take, in milliseconds of the real clock. */
  readonly answerMs: number;
}

/** Turns of the event loop without an octet after which no more will come of an answer. */
const quietTurns = 6;

export class PlayedSession {
  readonly events: PublicEvent[] = [];
  readonly #options: PlayedOptions;
  readonly #redactor = new Redactor();
  readonly #reader: ConversationReader;
  readonly #offsets: Record<Side, number> = { client: 0, server: 0 };
  readonly #startedMs: number;
  #stream: Duplex;
  #seq = 0;
  #received = 0;
  /** The latest turn that has its whole answer; -1 before the greeting. */
  #answered = -1;
  #goesAhead = false;
  #isOver = false;

  private constructor(options: PlayedOptions) {
    const { target } = options;
    this.#options = options;
    this.#stream = options.stream;
    this.#startedMs = options.now();
    const { id, why } = chooseDialect({ port: target.port });
    this.#reader = new ConversationReader(dialects[id].begin(target.security === 'tls'));
    this.#log({ kind: 'open', target, startedMs: this.#startedMs });
    this.#log({ kind: 'connect', address: target.host, tookMs: 0 });
    this.#log({ kind: 'dialect', dialect: id, why });
  }

  /** Connects, and waits for the greeting; with `startTls` TLS is asked for as `openssl s_client` does. */
  static async open(options: PlayedOptions, startTls?: DialectId): Promise<PlayedSession> {
    const session = new PlayedSession(options);
    if (options.target.security === 'tls') await session.#secure();
    else session.#listen();
    await session.#hear(0);
    for (const line of startTls ? (dialectFacts[startTls].startTls ?? []) : []) await session.say(line);
    return session;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** Sends a line, and waits for its answer where it has one. */
  async say(line: string): Promise<void> {
    const octets = toUtf8(`${line}\r\n`);
    this.#take('client', octets);
    this.#stream.write(octets);
    await this.#hear(this.#reader.turn);
    if (!this.#goesAhead) return;
    this.#goesAhead = false;
    await this.#secure();
  }

  /** Hangs up. */
  close(): void {
    if (!this.#isOver) this.#end('client');
    this.#stream.destroy();
    this.#options.stream.destroy();
  }

  #listen(): void {
    this.#stream.on('data', (octets: Uint8Array) => this.#take('server', octets));
    this.#stream.on('error', () => this.#end('server'));
    this.#stream.on('end', () => this.#end('server'));
    this.#stream.on('close', () => this.#end('server'));
  }

  #take(from: Side, octets: Uint8Array): void {
    if (this.#isOver) return;
    this.#log({ kind: 'octets', from, offset: this.#offsets[from], octets });
    this.#offsets[from] += octets.length;
    if (from === 'server') this.#received += octets.length;
    for (const { octets: _octets, ...unit } of this.#reader.push(from, octets)) {
      this.#log({ kind: 'reading', ...unit });
      if (from !== 'server' || !unit.reading.complete) continue;
      if (unit.reading.answers !== undefined) this.#answered = Math.max(this.#answered, unit.reading.answers);
      if (unit.reading.effects.some(({ kind }) => kind === 'startTls')) this.#goesAhead = true;
    }
  }

  /** Waits for the answer to a turn, and then until nothing more comes. */
  async #hear(turn: number): Promise<void> {
    const untilMs = performance.now() + this.#options.answerMs;
    // Lines of a letter and octets of a literal have no answer before their end.
    const awaits = (): boolean =>
      this.#answered < turn && /^(?:line|wait)$/.test(this.#reader.next.client.kind) && performance.now() < untilMs;
    for (let quiet = 0; !this.#isOver && !this.#goesAhead && (quiet < quietTurns || awaits()); quiet++) {
      const before = this.#received;
      // Within TLS an octet takes more turns than one, and a host may take its time: then the loop is left alone.
      await new Promise<void>((done) => (quiet < quietTurns ? setImmediate(done) : setTimeout(done, 2)));
      if (this.#received > before) quiet = -1;
    }
  }

  /** The handshake, over the streams that are there. */
  async #secure(): Promise<void> {
    for (const event of ['data', 'error', 'end', 'close']) this.#stream.removeAllListeners(event);
    this.#stream.pause();
    const secured = await secure(this.#stream, this.#options.target.host, { tlsMs: this.#options.answerMs });
    if (!secured.ok) {
      this.#log({ kind: 'close', by: 'tool', reason: secured.reason });
      this.#isOver = true;
      return;
    }
    // As the person would who knows that this is the practice server.
    this.#log({ kind: 'tls', facts: secured.facts, asked: secured.facts.distrust !== undefined, own: true });
    this.#stream = secured.stream;
    this.#listen();
    this.#stream.resume();
  }

  #end(by: 'client' | 'server'): void {
    if (this.#isOver) return;
    for (const { octets: _octets, ...unit } of this.#reader.end('server')) this.#log({ kind: 'reading', ...unit });
    const diagnoses = this.#reader.after(true);
    if (diagnoses.length > 0) this.#log({ kind: 'loss', diagnoses });
    this.#log({ kind: 'close', by, reason: { id: by === 'client' ? 'close.client' : 'close.server' } });
    this.#isOver = true;
  }

  #log(fact: OwnerFact): void {
    const atMs = this.#options.now() - this.#startedMs;
    this.events.push(...this.#redactor.publish({ seq: this.#seq++, atMs, ...fact }));
  }
}
