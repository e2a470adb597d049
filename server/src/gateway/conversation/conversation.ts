// One conversation, without any I/O and without a clock: inputs with their time go in, commands come out. It decides the
// dialect, reads every unit, keeps the credit, and enforces the limits of a session. run.ts performs what it says.

import type { Side } from '@mailterm/shared/dialect';
import { chooseDialect, dialects } from '@mailterm/shared/dialects/index';
import { ConversationReader } from '@mailterm/shared/reader';
import type { ReadUnit } from '@mailterm/shared/reader';
import { LF } from '@mailterm/shared/octets';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import type { OwnerFact, Target } from '@mailterm/shared/transcript/event';
import type { TlsFacts } from '@mailterm/shared/transcript/tls';
import type { Limits } from '../../limits.ts';
import type { Command } from './commands.ts';
import { Credit } from './credit.ts';
import type { CreditLimits } from './credit.ts';
import { cutting } from './cutting.ts';
import type { Input } from './inputs.ts';
import { Patience } from './patience.ts';
import type { Quota } from './quota.ts';
import { lossOf, silenceOf } from './silence.ts';
import { Unanswered } from './unanswered.ts';
import { Unread } from './unread.ts';
import { Upgrade } from './upgrade.ts';

/** The limits that a conversation enforces itself; limits.ts says what each one bounds. */
export type ConversationLimits = Pick<
  Limits,
  keyof CreditLimits | 'unansweredCommands' | 'sessionOctets' | 'sessionUnits' | 'sessionMs' | 'idleMs'
>;

type State = 'new' | 'reaching' | 'open' | 'over';

export class Conversation {
  readonly #limits: ConversationLimits;
  #state: State = 'new';
  readonly #upgrade = new Upgrade();
  readonly #credit: Credit;
  readonly #patience: Patience;
  #quota: Quota | undefined;
  #target: Target | undefined;
  #reader: ConversationReader | undefined;
  readonly #unread = new Unread();
  readonly #offsets: Record<Side, number> = { client: 0, server: 0 };
  readonly #unanswered = new Unanswered();
  #units = 0;
  /** Readings of lines, content or not. */
  #lines = 0;
  /** The last units are being read: they are logged, and nothing follows from them. */
  #ending = false;
  #commands: Command[] = [];

  constructor(limits: ConversationLimits) {
    this.#limits = limits;
    this.#credit = new Credit(limits);
    this.#patience = new Patience(limits);
  }

  /** True when nothing can happen any more. */
  get over(): boolean {
    return this.#state === 'over';
  }

  /** True while the mail server sends what is not cut into lines: a letter, a literal. */
  get readsContent(): boolean {
    return this.#reader !== undefined && this.#reader.next.server.kind !== 'line';
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
        this.#quota = input.quota;
        this.#patience.spoke(atMs);
        this.#upgrade.own = input.own ? { own: true } : {};
        this.#log({ kind: 'connect', address: input.address, tookMs: input.tookMs });
        return this.#target?.security === 'tls' ? this.#secure() : undefined;
      case 'secured':
        return this.#secured(input.facts, atMs);
      case 'accepted':
        return this.#accepted(input.by, atMs);
      case 'received':
        return this.#received(input.octets, atMs);
      case 'typed':
        return this.#typed(input.octets, atMs);
      case 'written':
        this.#credit.written(input.octets);
        return this.#giveCredit();
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
    const { target, startedMs, double } = input;
    this.#target = target;
    this.#log({ kind: 'open', target, startedMs, ...(double && { double }) });
    const choice = chooseDialect({ port: target.port, ...(input.dialect !== undefined && { wish: input.dialect }) });
    if (choice.why !== 'none') this.#read(choice);
  }

  /** From here on octets are read; what crossed before is read now. */
  #read(choice: ReturnType<typeof chooseDialect>): void {
    this.#reader = new ConversationReader(dialects[choice.id].begin(this.#target?.security === 'tls'), cutting);
    this.#log({ kind: 'dialect', dialect: choice.id, why: choice.why });
    for (const { from, octets } of this.#unread.take()) this.#logUnits(this.#reader.push(from, octets));
  }

  /** The port told nothing, so the shape of the greeting decides. */
  #readByGreeting(): void {
    this.#read(this.#unread.choose(this.#target?.port ?? 0));
  }

  #typed(octets: Uint8Array, atMs: number): void {
    if (this.#state !== 'open') return this.#fault(reason('wire.noSession'));
    const { typedMax } = this.#credit;
    if (this.#offsets.client + this.#upgrade.heldOctets + octets.length > typedMax) {
      return this.#end(reason('limit.credit', { limit: typedMax }));
    }
    this.#patience.typed(atMs);
    this.#upgrade.hold(octets);
    this.#sendHeld(atMs);
  }

  #giveCredit(): void {
    const undecided = this.#reader?.undecidedOctets ?? this.#unread.typedOctets;
    if (this.#credit.raise(undecided)) this.#commands.push({ kind: 'credit', octets: this.#credit.typedMax });
  }

  /** Sends what was typed, as far as it may be sent. */
  #sendHeld(atMs: number): void {
    while (this.#state === 'open' && this.#upgrade.heldOctets > 0 && !this.#upgrade.awaitsTls) {
      const { unansweredCommands: limit } = this.#limits;
      if (this.#unanswered.size >= limit) return this.#end(reason('limit.unanswered', { limit }));
      const octets = this.#quota
        ? this.#quota.release(this.#upgrade, this.#reader)
        : this.#upgrade.release(this.#reader?.next.client.kind === 'line');
      if (!octets) return;
      if (!(octets instanceof Uint8Array)) return this.#end(octets);
      this.#commands.push({ kind: 'write', octets });
      this.#crossed('client', octets, atMs);
    }
  }

  /**
   * After a command that asks for TLS, line by line: what comes in clear behind the go-ahead may be forged, and is never
   * read as an answer (RFC 3207 §6, RFC 2595 §2.1).
   */
  #received(octets: Uint8Array, atMs: number): void {
    let rest = octets;
    while (rest.length > 0 && this.#upgrade.stage === 'asked' && !this.over) {
      const end = rest.indexOf(LF) + 1 || rest.length;
      this.#crossed('server', rest.subarray(0, end), atMs);
      rest = rest.subarray(end);
    }
    if (!this.#upgrade.isShut) this.#crossed('server', rest, atMs);
    else this.#drop('server', rest.length, 'tls.droppedClear');
    this.#sendHeld(atMs);
    this.#giveCredit();
  }

  #secure(): void {
    this.#upgrade.begin();
    this.#commands.push({ kind: 'secure' });
  }

  #secured(facts: TlsFacts, atMs: number): void {
    const asked = facts.distrust !== undefined;
    this.#patience.spoke(atMs);
    this.#log({ kind: 'tls', facts, asked, ...this.#upgrade.own });
    this.#upgrade.finish(!asked);
    if (!asked) this.#flow(atMs);
  }

  #accepted(by: 'switch' | undefined, atMs: number): void {
    if (this.#upgrade.stage !== 'untrusted') return by ? undefined : this.#fault(reason('wire.nothingAsked'));
    if (by && !this.#upgrade.own.own) return this.#fault(reason('wire.badField', { field: 'by' }));
    this.#log({ kind: 'accept', ...(by && { by }) });
    this.#upgrade.finish(true);
    this.#patience.spoke(atMs);
    this.#flow(atMs);
  }

  /** The stream within TLS begins to flow in both directions. */
  #flow(atMs: number): void {
    if (!this.#credit.isPaused) this.#commands.push({ kind: 'resume' });
    this.#sendHeld(atMs);
  }

  #crossed(from: Side, octets: Uint8Array, atMs: number): void {
    if (octets.length === 0 || this.over) return;
    this.#patience.spoke(atMs);
    const linesBefore = this.#lines;
    this.#log({ kind: 'octets', from, offset: this.#offsets[from], octets });
    this.#offsets[from] += octets.length;
    if (this.#reader) this.#logUnits(this.#reader.push(from, octets));
    else if (this.#unread.push(from, octets)) this.#readByGreeting();
    const isBehind = this.#credit.logged(octets.length, this.#lines - linesBefore);
    if (this.over) return;
    if (this.#credit.loggedOctets > this.#limits.sessionOctets) {
      return this.#end(reason('limit.sessionOctets', { limit: this.#limits.sessionOctets }));
    }
    if (isBehind) this.#commands.push({ kind: 'pause' });
  }

  #logUnits(units: readonly ReadUnit[]): void {
    for (const unit of units) {
      const { from, turn, start, end, frame, reading } = unit;
      this.#log({ kind: 'reading', from, turn, start, end, frame, reading });
      if (frame === 'line') this.#lines += 1;
      if (!reading.spans.some(({ kind }) => kind === 'content')) this.#units += 1;
      if (this.#ending) continue;
      this.#quota?.read(unit);
      if (this.#units > this.#limits.sessionUnits) {
        return this.#end(reason('limit.sessionUnits', { limit: this.#limits.sessionUnits }));
      }
      this.#unanswered.read(unit);
      if (from === 'server' && reading.complete) this.#upgrade.answered(reading.answers);
      for (const effect of reading.effects) {
        if (effect.kind === 'close') this.#patience.announceEnd();
        else if (effect.kind === 'startTls') this.#secure();
        else if (effect.kind === 'askTls') this.#upgrade.ask(turn);
      }
    }
  }

  #acked(octets: number): void {
    const follows = this.#credit.acked(octets);
    if (follows === 'impossible') return this.#end(reason('wire.badAck'));
    // Before the stream within TLS may flow, nothing may: then #flow resumes it.
    if (follows === 'go' && !this.#upgrade.isShut) this.#commands.push({ kind: 'resume' });
  }

  #tick(atMs: number): void {
    const verdict = this.#patience.judge(atMs, this.#state === 'open', !this.#isPersonsTurn && !this.#upgrade.isShut);
    if (verdict?.kind !== 'silence') return verdict && this.#end(verdict.reason, verdict.by);
    this.#commands.push(...silenceOf(this.#reader, this.#target, this.#offsets.server, verdict.sinceMs, atMs));
  }

  /** At a plain prompt with nothing under way, silence needs no explanation: somebody is reading or thinking. */
  get #isPersonsTurn(): boolean {
    const client = this.#reader?.next.client;
    const isPlain = client?.kind === 'line' && client.secret === undefined;
    return isPlain && this.#unanswered.size === 0 && this.#offsets.server > 0;
  }

  /** Ends the conversation from our side. */
  #end(why: Reason, by: Side | 'tool' = 'tool'): void {
    this.#close(by, why);
    this.#commands.push({ kind: 'hangUp' });
  }

  #close(by: Side | 'tool', why: Reason): void {
    this.#ending = true;
    if (!this.#reader && !this.#unread.isEmpty) this.#readByGreeting();
    this.#commands.push(...lossOf(this.#reader));
    for (const side of ['server', 'client'] as const) this.#logUnits(this.#reader?.end(side) ?? []);
    this.#drop('client', this.#upgrade.heldOctets, this.#upgrade.awaitsTls ? 'tls.unsent' : 'close.unsent');
    this.#state = 'over';
    this.#log({ kind: 'close', by, reason: why });
  }

  /** Octets that are kept out on purpose. */
  #drop(from: Side, octets: number, id: 'tls.droppedClear' | 'tls.unsent' | 'close.unsent'): void {
    if (octets > 0) this.#log({ kind: 'drop', from, octets, reason: reason(id, { octets }) });
  }

  #log(fact: OwnerFact): void {
    this.#commands.push({ kind: 'log', fact });
  }

  #fault(why: Reason): void {
    this.#commands.push({ kind: 'fault', reason: why });
  }
}
