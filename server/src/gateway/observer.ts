// A connection of another program to a practice port, as a session: what crosses is told by a tap, read, kept and shown as
// that of a page, and nothing is written. The limits of a session hold; who is over one is hung up on.

import type { Reason } from '@mailterm/shared/reasons/reasons';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { OwnerFact, Target } from '@mailterm/shared/transcript/event';
import type { Certificate } from '@mailterm/shared/transcript/tls';
import type { Handshake } from '../practice/listening/acceptTls.ts';
import type { Tap } from '../practice/tap.ts';
import type { Command } from './conversation/commands.ts';
import { Conversation } from './conversation/conversation.ts';
import type { Input } from './conversation/inputs.ts';
import type { Surroundings } from './opening.ts';
import type { Session } from './session/session.ts';

/** A program that has connected. */
export interface Client {
  /** Where it comes from, for limits. */
  readonly address: string;
  /** Which port it has reached, by the name that the page would use. */
  readonly target: Target;
  readonly dialect: string;
  /** Closes its connection at once. */
  readonly hangUp: () => void;
}

const tickMs = 1_000;
/** No more at a time than a page may have sent unasked. */
const pieceOctets = 64 * 1024;

/** One connection that is listened to. */
export class Observer implements Tap {
  readonly session: Session;
  readonly target: Target;
  readonly startedMs = Date.now();
  /** Whose session it is: told by the login. */
  #visitor: string | undefined;
  readonly #around: Surroundings;
  readonly #client: Client;
  readonly #certificates: readonly Certificate[];
  readonly #conversation: Conversation;
  readonly #count: (fact: OwnerFact) => void;
  readonly #openedMs = performance.now();
  readonly #clock: NodeJS.Timeout;
  #handshake: NodeJS.Timeout | undefined;
  /** The first one is being taken. */
  readonly #inputs: Input[] = [];
  #octets = 0;
  #isOver = false;

  /**
   * @param certificates those of the practice server
   * @param forgotten called when the log is no longer kept
   */
  constructor(around: Surroundings, client: Client, certificates: readonly Certificate[], forgotten: () => void) {
    const { gateway, sessions } = around;
    this.#around = around;
    this.#client = client;
    this.#certificates = certificates;
    this.target = client.target;
    this.#conversation = new Conversation(gateway.limits);
    this.#count = gateway.metrics.session();
    this.session = sessions.open(client.address, 0, (input) => this.#input(input), { watchOnly: true });
    this.session.whenGone.add(forgotten);
    this.#clock = setInterval(() => this.#input({ kind: 'tick' }), tickMs);
    this.#clock.unref();
  }

  /** Begins. Says why this program may not connect now; then the session is over. */
  async begin(): Promise<Reason | undefined> {
    const { target, dialect, address } = this.#client;
    const why = await this.#around.admission.refuseSession(address, this.#around.sessions);
    this.#input({ kind: 'open', target, startedMs: this.startedMs, dialect });
    if (why) this.#input({ kind: 'refused', reason: why });
    else this.#input({ kind: 'connected', address: target.host, tookMs: 0, own: true });
    return why;
  }

  get visitor(): string | undefined {
    return this.#visitor;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  received(octets: Uint8Array): void {
    for (let at = 0; at < octets.length; at += pieceOctets) {
      this.#input({ kind: 'typed', octets: octets.slice(at, at + pieceOctets) });
    }
  }

  sent(octets: Uint8Array): void {
    this.#input({ kind: 'received', octets });
  }

  secured({ version, cipher, host = this.target.host, tookMs }: Handshake): void {
    const facts = { version: version.replace('TLSv', 'TLS '), cipher, host, chain: this.#certificates, tookMs };
    this.#input({ kind: 'secured', facts });
  }

  entered(visitor: string): void {
    this.#visitor = visitor;
  }

  /** The connection is closed. */
  closed(): void {
    this.#input({ kind: 'ended', by: 'client', reason: reason('close.program') });
  }

  /** One after the other: what a command leads to waits until all commands are performed. */
  #input(input: Input): void {
    this.#inputs.push(input);
    if (this.#inputs.length > 1) return;
    for (let next = this.#inputs[0]; next !== undefined && !this.#isOver; next = this.#inputs[0]) {
      const atMs = Math.round(performance.now() - this.#openedMs);
      for (const command of this.#conversation.handle(next, atMs)) this.#perform(command, atMs);
      if (this.#conversation.over) this.#end();
      this.#inputs.shift();
    }
  }

  #perform(command: Command, atMs: number): void {
    switch (command.kind) {
      case 'log':
        return this.#log(atMs, command.fact);
      case 'write':
        // It has crossed already.
        return this.#input({ kind: 'written', octets: command.octets.length });
      case 'secure': {
        const { tlsMs } = this.#around.gateway.limits;
        const late = reason('tls.timeout', { host: this.target.host, limit: tlsMs / 1000 });
        this.#handshake = setTimeout(() => this.#input({ kind: 'ended', by: 'tool', reason: late }), tlsMs);
        return void this.#handshake.unref();
      }
      case 'resume':
        // TLS is on.
        return clearTimeout(this.#handshake);
      case 'pause':
      case 'credit':
      case 'fault':
      case 'hangUp':
    }
  }

  /** No page acknowledges for itself what is kept for those that watch: it counts as received when it is logged. */
  #log(atMs: number, fact: OwnerFact): void {
    this.session.append(atMs, fact);
    this.#count(fact);
    const { logOctets } = this.#around.gateway.limits;
    if (this.session.journal.keptOctets > logOctets) {
      const why = reason('limit.logOctets', { limit: logOctets });
      queueMicrotask(() => this.#input({ kind: 'ended', by: 'tool', reason: why }));
    }
    if (fact.kind !== 'octets') return;
    this.#octets += fact.octets.length;
    this.session.acked(this.#octets);
  }

  #end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    clearInterval(this.#clock);
    clearTimeout(this.#handshake);
    this.#client.hangUp();
    const { sessions, closeCode } = this.#around;
    sessions.end(this.session, this.#client.address, closeCode());
  }
}
