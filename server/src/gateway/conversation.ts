// One conversation, without any I/O and without a clock: inputs with their time go in, commands come out. It decides the
// dialect, reads every unit, keeps the credit, and enforces the limits of a session. run.ts performs what it says.

import type { Diagnosis } from '@mailterm/shared/dialect';
import { chooseDialect, dialects } from '@mailterm/shared/dialects/index';
import { ConversationReader } from '@mailterm/shared/reader';
import type { ReadUnit } from '@mailterm/shared/reader';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import type { OwnerFact, Target } from '@mailterm/shared/transcript/event';
import type { Side } from '@mailterm/shared/dialect';
import type { Command } from './commands.ts';
import type { Input } from './inputs.ts';

/** The limits that a conversation enforces itself. */
export interface ConversationLimits {
  /** Octets of both sides that the page may be behind before the mail server is paused. */
  readonly creditOctets: number;
  /** Octets that the page may send before the mail server has taken them. */
  readonly typedOctets: number;
  readonly unansweredCommands: number;
  readonly sessionOctets: number;
  /** Commands and reply lines, letters and listings apart. */
  readonly sessionUnits: number;
  readonly sessionMs: number;
  readonly idleMs: number;
}

/** Nothing was said for this long: time to explain the silence, in milliseconds. */
const silenceMs = 3_000;

/** A server that announced the end gets this long to close before we do, in milliseconds. */
const closeGraceMs = 5_000;

type State = 'new' | 'reaching' | 'open' | 'over';

export class Conversation {
  readonly #limits: ConversationLimits;
  #state: State = 'new';
  #target: Target | undefined;
  #reader: ConversationReader | undefined;
  /** What crossed before the dialect was known. */
  readonly #unread: { readonly from: Side; readonly octets: Uint8Array }[] = [];
  readonly #offsets: Record<Side, number> = { client: 0, server: 0 };
  readonly #unanswered = new Set<number>();
  #units = 0;
  #ackedOctets = 0;
  #writtenOctets = 0;
  #paused = false;
  #spokenMs = 0;
  #typedMs = 0;
  #silenceTold = false;
  #closingMs: number | undefined;
  /** The last units are being read: they are logged, and nothing follows from them. */
  #ending = false;
  #commands: Command[] = [];

  constructor(limits: ConversationLimits) {
    this.#limits = limits;
  }

  /** True when nothing can happen any more. */
  get over(): boolean {
    return this.#state === 'over';
  }

  /**
   * Takes one input and says what must be done.
   * @param atMs milliseconds since the session was opened; never goes back
   */
  handle(input: Input, atMs: number): readonly Command[] {
    this.#commands = [];
    if (this.#state !== 'over') this.#take(input, atMs);
    return this.#commands;
  }

  #take(input: Input, atMs: number): void {
    switch (input.kind) {
      case 'open':
        return this.#open(input);
      case 'refused':
        this.#log({ kind: 'refuse', reason: input.reason, ...(input.offer && { offer: input.offer }) });
        return this.#close('tool', input.reason);
      case 'dialing':
        return this.#log({ kind: 'dial', address: input.address });
      case 'connected':
        this.#state = 'open';
        this.#spoken(atMs);
        return this.#log({ kind: 'connect', address: input.address, tookMs: input.tookMs });
      case 'received':
        return this.#crossed('server', input.octets, atMs);
      case 'typed':
        return this.#typed(input.octets, atMs);
      case 'written':
        this.#writtenOctets += input.octets;
        return void this.#commands.push({
          kind: 'credit',
          octets: this.#writtenOctets + this.#limits.typedOctets,
        });
      case 'acked':
        return this.#acked(input.octets);
      case 'noted':
        return this.#log({ kind: 'note', note: input.note, ...(input.turn !== undefined && { turn: input.turn }) });
      case 'ended':
        return this.#close(input.by, input.reason);
      case 'tick':
        return this.#tick(atMs);
    }
  }

  #open(input: Extract<Input, { kind: 'open' }>): void {
    if (this.#state !== 'new') return this.#fault(reason('wire.sessionRunning'));
    this.#state = 'reaching';
    this.#target = input.target;
    this.#log({ kind: 'open', target: input.target, startedMs: input.startedMs });
    const choice = chooseDialect({
      port: input.target.port,
      ...(input.dialect !== undefined && { wish: input.dialect }),
    });
    if (choice.why !== 'none') this.#read(choice);
  }

  /** From here on octets are read; what crossed before is read now. */
  #read(choice: ReturnType<typeof chooseDialect>): void {
    this.#reader = new ConversationReader(dialects[choice.id].begin());
    this.#log({ kind: 'dialect', dialect: choice.id, why: choice.why });
    for (const { from, octets } of this.#unread.splice(0)) this.#logUnits(this.#reader.push(from, octets));
  }

  #typed(octets: Uint8Array, atMs: number): void {
    if (this.#state !== 'open') return this.#fault(reason('wire.noSession'));
    const allowed = this.#writtenOctets + this.#limits.typedOctets;
    if (this.#offsets.client + octets.length > allowed) return this.#end(reason('limit.credit', { limit: allowed }));
    if (this.#unanswered.size >= this.#limits.unansweredCommands) {
      return this.#end(reason('limit.unanswered', { limit: this.#limits.unansweredCommands }));
    }
    this.#typedMs = atMs;
    this.#commands.push({ kind: 'write', octets });
    this.#crossed('client', octets, atMs);
  }

  #crossed(from: Side, octets: Uint8Array, atMs: number): void {
    if (octets.length === 0) return;
    this.#spoken(atMs);
    this.#log({ kind: 'octets', from, offset: this.#offsets[from], octets });
    this.#offsets[from] += octets.length;
    if (this.#reader) this.#logUnits(this.#reader.push(from, octets));
    else this.#guess(from, octets);
    if (this.over) return;
    if (this.#loggedOctets > this.#limits.sessionOctets) {
      return this.#end(reason('limit.sessionOctets', { limit: this.#limits.sessionOctets }));
    }
    if (!this.#paused && this.#loggedOctets - this.#ackedOctets > this.#limits.creditOctets) {
      this.#paused = true;
      this.#commands.push({ kind: 'pause' });
    }
  }

  /** The port told nothing, so the shape of the greeting's first line decides. */
  #guess(from: Side, octets: Uint8Array): void {
    this.#unread.push({ from, octets });
    if (from === 'client' || !(octets.includes(10) || this.#offsets.server >= 512)) return;
    this.#read(this.#chooseByGreeting());
  }

  #chooseByGreeting(): ReturnType<typeof chooseDialect> {
    const fromServer = this.#unread.filter((part) => part.from === 'server').flatMap((part) => [...part.octets]);
    return chooseDialect({ port: this.#target?.port ?? 0, greeting: Uint8Array.from(fromServer) });
  }

  #logUnits(units: readonly ReadUnit[]): void {
    for (const unit of units) {
      const { from, turn, start, end, frame, reading } = unit;
      this.#log({ kind: 'reading', from, turn, start, end, frame, reading });
      if (!reading.spans.some(({ kind }) => kind === 'content')) this.#units += 1;
      if (this.#ending) continue;
      if (this.#units > this.#limits.sessionUnits) {
        return this.#end(reason('limit.sessionUnits', { limit: this.#limits.sessionUnits }));
      }
      if (from === 'client') this.#unanswered.add(turn);
      else if (reading.answers === undefined) this.#unanswered.clear();
      else if (reading.complete) this.#unanswered.delete(reading.answers);
      for (const effect of reading.effects) {
        if (effect.kind === 'close') this.#closingMs ??= this.#spokenMs;
        else return this.#refuseTls(end);
      }
    }
  }

  /** The go-ahead for TLS cannot be followed yet; clear text behind it must never be read as an answer (RFC 3207 §6). */
  #refuseTls(readOctets: number): void {
    const octets = this.#offsets.server - readOctets;
    if (octets > 0) this.#log({ kind: 'drop', from: 'server', octets, reason: reason('tls.droppedClear', { octets }) });
    this.#end(reason('tls.notYet'));
  }

  #acked(octets: number): void {
    if (octets < this.#ackedOctets || octets > this.#loggedOctets) return this.#end(reason('wire.badAck'));
    this.#ackedOctets = octets;
    if (this.#paused && this.#loggedOctets - octets <= this.#limits.creditOctets / 2) {
      this.#paused = false;
      this.#commands.push({ kind: 'resume' });
    }
  }

  #tick(atMs: number): void {
    const { sessionMs, idleMs } = this.#limits;
    if (atMs > sessionMs) return this.#end(reason('limit.sessionTime', { limit: minutes(sessionMs) }));
    if (this.#state !== 'open') return;
    if (atMs - Math.max(this.#typedMs, this.#spokenMs) > idleMs) {
      return this.#end(reason('limit.idleTime', { limit: minutes(idleMs) }));
    }
    if (this.#closingMs !== undefined && atMs - this.#closingMs > closeGraceMs) {
      return this.#end(reason('close.server'), 'server');
    }
    const quietMs = atMs - this.#spokenMs;
    if (this.#silenceTold || quietMs < silenceMs || this.#isPersonsTurn) return;
    this.#silenceTold = true;
    const diagnoses: readonly Diagnosis[] = this.#reader?.silence(quietMs) ?? [];
    if (diagnoses.length > 0) this.#log({ kind: 'silence', sinceMs: this.#spokenMs, diagnoses });
  }

  /** At a plain prompt with nothing under way, silence needs no explanation: somebody is reading or thinking. */
  get #isPersonsTurn(): boolean {
    const client = this.#reader?.next.client;
    const isPlain = client?.kind === 'line' && client.secret === undefined;
    return isPlain && this.#unanswered.size === 0 && this.#offsets.server > 0;
  }

  #spoken(atMs: number): void {
    this.#spokenMs = atMs;
    this.#silenceTold = false;
  }

  /** Ends the conversation from our side. */
  #end(why: Reason, by: Side | 'tool' = 'tool'): void {
    this.#close(by, why);
    this.#commands.push({ kind: 'hangUp' });
  }

  #close(by: Side | 'tool', why: Reason): void {
    this.#ending = true;
    if (!this.#reader && this.#unread.length > 0) this.#read(this.#chooseByGreeting());
    for (const side of ['server', 'client'] as const) this.#logUnits(this.#reader?.end(side) ?? []);
    this.#state = 'over';
    this.#log({ kind: 'close', by, reason: why });
  }

  get #loggedOctets(): number {
    return this.#offsets.client + this.#offsets.server;
  }

  #log(fact: OwnerFact): void {
    this.#commands.push({ kind: 'log', fact });
  }

  #fault(why: Reason): void {
    this.#commands.push({ kind: 'fault', reason: why });
  }
}

function minutes(ms: number): number {
  return Math.round(ms / 60_000);
}
