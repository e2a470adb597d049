// Performs what a conversation says: owns the stream to the mail server and the clock, and nothing else. Everything that
// decides lives in conversation.ts.

import type { Duplex } from 'node:stream';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import type { OwnerFact, StandsFor, Target } from '@mailterm/shared/transcript/event';
import { isOwn } from '../upstream/destination.ts';
import type { Reached } from '../upstream/destination.ts';
import type { Limits } from '../limits.ts';
import { secure } from '../upstream/tls.ts';
import { Conversation } from './conversation/conversation.ts';
import type { Command } from './conversation/commands.ts';
import type { ConversationLimits } from './conversation/conversation.ts';
import { Inflow } from './inflow.ts';
import type { Input } from './conversation/inputs.ts';
import type { Quota } from './conversation/quota.ts';

/** What the runner tells the one who started it. */
export interface RunSink {
  /** Append to the session's log. `atMs`: milliseconds since the session was opened. */
  log(atMs: number, fact: OwnerFact): void;
  credit(octets: number): void;
  fault(reason: Reason): void;
  /** The conversation is over and its stream is closed. Said once. */
  over(): void;
}

/** How a target is reached; upstream/destination.ts, with the visitor and the policy filled in. */
export type Reach = (target: Target, signal: AbortSignal, onDial: (address: string) => void) => Promise<Reached>;

/** What may still be tried at a server that was reached; gateway/admission.ts, with the visitor filled in. */
export type MakeQuota = (reached: Extract<Reached, { kind: 'open' }>) => Quota | undefined;

const tickMs = 1_000;

/** One running conversation. */
export class Run {
  readonly #conversation: Conversation;
  readonly #sink: RunSink;
  readonly #reach: Reach;
  readonly #makeQuota: MakeQuota;
  readonly #openedMs = performance.now();
  readonly #abort = new AbortController();
  readonly #clock: NodeJS.Timeout;
  /** Where octets flow; undefined while TLS is being set up. */
  #inflow: Inflow | undefined;
  /** The stream below TLS. */
  #clear: Duplex | undefined;
  readonly #tlsMs: number;
  /** The name that a certificate must be for, */
  #host = '';
  /** and who issues those of practice servers. */
  #authority: string | undefined;
  #toldOver = false;

  constructor(
    limits: ConversationLimits & Pick<Limits, 'tlsMs'>,
    reach: Reach,
    sink: RunSink,
    makeQuota: MakeQuota = () => undefined,
  ) {
    this.#conversation = new Conversation(limits);
    this.#tlsMs = limits.tlsMs;
    this.#reach = reach;
    this.#makeQuota = makeQuota;
    this.#sink = sink;
    this.#clock = setInterval(() => this.input({ kind: 'tick' }), tickMs);
    this.#clock.unref();
  }

  /** Opens the conversation with a server. */
  open(target: Target, { dialect, double }: { readonly dialect?: string; readonly double?: StandsFor } = {}): void {
    const startedMs = Date.now();
    this.input({
      kind: 'open',
      target,
      startedMs,
      ...(dialect !== undefined && { dialect }),
      ...(double && { double }),
    });
    void this.#connect(target);
  }

  /** Feeds the conversation and performs what it says. */
  input(input: Input): void {
    const atMs = Math.round(performance.now() - this.#openedMs);
    for (const command of this.#conversation.handle(input, atMs)) this.#perform(command, atMs);
    if (this.#conversation.over) this.#end();
  }

  async #connect(target: Target): Promise<void> {
    let reached: Reached;
    try {
      reached = await this.#reach(target, this.#abort.signal, (address) => this.input({ kind: 'dialing', address }));
    } catch {
      // reach() gives expected failures as values; what it throws is a bug of ours, and the person must not wait for ever.
      return this.input({ kind: 'ended', by: 'tool', reason: reason('close.internal') });
    }
    if (reached.kind === 'refused') {
      const { reason: why, offer } = reached;
      return this.input({ kind: 'refused', reason: why, ...(offer && { offer }) });
    }
    if (reached.kind === 'failed') return this.input({ kind: 'ended', by: 'tool', reason: reached.reason });
    if (this.#conversation.over) return void reached.stream.destroy();
    this.#host = reached.host;
    this.#authority = reached.authority;
    this.#attach(reached.stream);
    const { address, tookMs } = reached;
    const quota = this.#makeQuota(reached);
    this.input({ kind: 'connected', address, tookMs, ...(isOwn(reached) && { own: true }), ...(quota && { quota }) });
  }

  #attach(stream: Duplex): Inflow {
    // What happens to a stream that was replaced, or to one below TLS, is told by the one that took its place.
    const hand = (input: Input): void => {
      if (this.#inflow === inflow) this.input(input);
    };
    const inflow: Inflow = new Inflow(stream, hand, () => this.#conversation.readsContent);
    this.#inflow = inflow;
    return inflow;
  }

  async #secure(): Promise<void> {
    const inflow = this.#inflow;
    if (!inflow) return;
    const clear = inflow.stream;
    this.#inflow = undefined;
    this.#clear = clear;
    for (const input of inflow.detach()) this.input(input);
    const practice = this.#authority === undefined ? {} : { practiceAuthority: this.#authority };
    const secured = await secure(clear, this.#host, { tlsMs: this.#tlsMs, ...practice });
    if (this.#conversation.over) return void (secured.ok && secured.stream.destroy());
    if (!secured.ok) return this.input({ kind: 'ended', by: 'tool', reason: secured.reason });
    // A listener for data makes a stream flow.
    this.#attach(secured.stream).stop();
    this.input({ kind: 'secured', facts: secured.facts });
  }

  #perform(command: Command, atMs: number): void {
    switch (command.kind) {
      case 'log':
        return this.#sink.log(atMs, command.fact);
      case 'write':
        return this.#write(command.octets);
      case 'secure':
        return void this.#secure();
      case 'pause':
        return this.#inflow?.stop();
      case 'resume':
        return this.#inflow?.go();
      case 'credit':
        return this.#sink.credit(command.octets);
      case 'fault':
        return this.#sink.fault(command.reason);
      case 'hangUp':
        return void this.#inflow?.stream.end();
    }
  }

  #write(octets: Uint8Array): void {
    this.#inflow?.stream.write(octets, (error) => {
      if (!error) this.input({ kind: 'written', octets: octets.length });
    });
  }

  #end(): void {
    if (this.#toldOver) return;
    this.#toldOver = true;
    clearInterval(this.#clock);
    this.#abort.abort();
    // What is still in the socket's buffer gets a moment to leave; then the stream is closed in any case.
    const stream = this.#inflow?.stream ?? this.#clear;
    stream?.end();
    setTimeout(() => stream?.destroy(), 200).unref();
    this.#sink.over();
  }
}
