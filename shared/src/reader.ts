// The loop between framing and a dialect's machine: octets of both sides in, units with their readings out. The gateway
// drives a live session with it and the tests drive case files with it. It numbers turns; numbers never change.

import type { Diagnosis, Finding, Frame, Held, Machine, Reading, Side, TurnId, Unit } from './dialect.ts';
import { blockOctetsMax, Framer, lineOctetsMax } from './framing.ts';
import type { Cut, Cutting } from './framing.ts';
import type { LineId } from './line/index.ts';

/** A unit with its reading, its turn, and where it lies in its side's stream of octets. */
export interface ReadUnit {
  readonly from: Side;
  readonly turn: TurnId;
  /** Octets of this side before the unit. */
  readonly start: number;
  readonly end: number;
  readonly frame: Cut['frame'];
  readonly octets: Uint8Array;
  readonly reading: Reading;
}

/** Reads one conversation. Create it when the dialect is known, then push every octet in the order it crossed. */
export class ConversationReader {
  readonly #machine: Machine;
  readonly #framers: Record<Side, Framer>;
  readonly #offsets: Record<Side, number> = { client: 0, server: 0 };
  #next: { readonly client: Frame; readonly server: Frame } = { client: { kind: 'line' }, server: { kind: 'line' } };
  #turn: TurnId = 0;
  /** The last client unit was part of a command: an announced literal, or what comes behind it, belongs to its turn. */
  #isInsideCommand = false;
  #last: Reading | undefined;
  #noticed: readonly Diagnosis[] = [];

  /** @param machine a machine that has read nothing yet */
  constructor(machine: Machine, cutting?: Cutting) {
    this.#machine = machine;
    this.#framers = { client: new Framer(cutting), server: new Framer(cutting) };
  }

  /** How the next unit of each side will be cut. */
  get next(): { readonly client: Frame; readonly server: Frame } {
    return this.#next;
  }

  /** The latest turn. */
  get turn(): TurnId {
    return this.#turn;
  }

  /** Octets of the client that wait for the server to decide what they are. */
  get undecidedOctets(): number {
    return this.#next.client.kind === 'wait' ? this.#framers.client.heldOctets : 0;
  }

  /**
   * Reads what can be read now. Octets of an unfinished unit, and client octets that wait for a decision of the server,
   * are held until more comes.
   */
  push(from: Side, octets: Uint8Array): readonly ReadUnit[] {
    this.#framers[from].push(octets);
    const units: ReadUnit[] = [];
    this.#readAll(from, units);
    return units;
  }

  /** The side has ended: what it left unfinished is read as it stands. */
  end(from: Side): readonly ReadUnit[] {
    if (from === 'client' && this.#next.client.kind === 'wait') return this.#endUndecided();
    const units: ReadUnit[] = [];
    for (let rest = this.#framers[from].rest(); rest; rest = this.#framers[from].rest()) {
      units.push(this.#readCut(from, rest));
      this.#readAll(from, units);
    }
    return units;
  }

  /**
   * The server ended without deciding what the client's held octets are. A machine must not read them as commands: they
   * may be the answer to a challenge that never came. They are withheld.
   */
  #endUndecided(): readonly ReadUnit[] {
    const rest = this.#framers.client.rest();
    const last = this.#last;
    if (!rest || !last) return [];
    this.#turn += 1;
    const undecided = { id: 'line.undecided' } satisfies { id: LineId };
    const secret = { kind: 'credential', role: 'response' } as const;
    return [
      this.#place('client', rest, {
        ...emptyReading,
        spans: [{ ...undecided, ...secret, start: 0, end: rest.octets.length }],
        says: undecided,
        means: undecided,
        next: last.next,
        state: last.state,
        withheld: true,
      }),
    ];
  }

  /** What a line of the client would mean if it were sent now. A long one is read as far as the first cut. */
  preview(line: Uint8Array): Reading {
    return this.#machine.preview(this.#typed(line));
  }

  /** Mistakes in a line of the client before it is sent, best first. */
  lint(line: Uint8Array): readonly Finding[] {
    return this.#machine.lint?.(this.#typed(line), this.#held) ?? [];
  }

  /** What looks like success and is not, after what was read; with `leaves`, because the person leaves now. */
  after(leaves = false): readonly Diagnosis[] {
    return this.#machine.after?.(leaves, this.#held) ?? [];
  }

  /** Who is expected to speak after `ms` milliseconds of silence, and why nothing comes. */
  silence(ms: number): readonly Diagnosis[] {
    return this.#machine.silence(ms, this.#held);
  }

  #typed(line: Uint8Array): Unit {
    const octets = line.subarray(0, lineOctetsMax);
    const unit: Unit = { from: 'client', turn: this.#turn + 1, octets, frame: 'line' };
    return octets.length < line.length ? { ...unit, continues: true } : unit;
  }

  /** What the client has sent of a unit that is not whole: the next turn, unless the command that announced it goes on. */
  get #held(): Held {
    const octets = this.#framers.client.held(blockOctetsMax);
    return { turn: this.#turn + (octets.length > 0 && !this.#isInsideCommand ? 1 : 0), octets };
  }

  #readAll(from: Side, units: ReadUnit[]): void {
    for (let cut = this.#framers[from].cut(this.#next[from]); cut; cut = this.#framers[from].cut(this.#next[from])) {
      const wasWaiting = this.#next.client.kind === 'wait';
      units.push(this.#readCut(from, cut));
      // The server's answer may have decided what the client's held octets are.
      if (from === 'server' && wasWaiting) this.#readAll('client', units);
    }
  }

  #readCut(from: Side, cut: Cut): ReadUnit {
    if (from === 'client' && !cut.continued && !this.#isInsideCommand) this.#turn += 1;
    const { octets, frame } = cut;
    const isWhole = cut.continues === undefined && cut.continued === undefined;
    const unit: Unit = isWhole ? { from, turn: this.#turn, octets, frame } : { from, turn: this.#turn, ...cut };
    const reading = from === 'server' ? this.#notice(this.#machine.read(unit)) : this.#machine.read(unit);
    if (from === 'client') this.#isInsideCommand = !reading.complete;
    // RFC 9051 §4.3: a refusal in place of the go-ahead ends a command before its literal.
    else if (reading.complete && reading.answers === this.#turn) this.#isInsideCommand = false;
    return this.#place(from, cut, reading);
  }

  /** Adds what looks like success and is not, each once. */
  #notice(reading: Reading): Reading {
    const seen = this.#machine.after?.(false, nothingHeld) ?? [];
    if (seen.length === 0) return reading;
    const notices = seen.filter(({ id, turn }) => !this.#noticed.some((one) => one.id === id && one.turn === turn));
    this.#noticed = seen;
    return notices.length > 0 ? { ...reading, notices } : reading;
  }

  #place(from: Side, cut: Cut, reading: Reading): ReadUnit {
    this.#last = reading;
    this.#next = reading.next;
    const start = this.#offsets[from];
    const end = start + cut.octets.length;
    this.#offsets[from] = end;
    const turn = from === 'server' ? (reading.answers ?? this.#turn) : this.#turn;
    return { from, turn, start, end, frame: cut.frame, octets: cut.octets, reading };
  }
}

const nothingHeld: Held = { turn: 0, octets: new Uint8Array(0) };

const emptyReading = { complete: true, oddities: [], diagnoses: [], effects: [], hints: [] } as const;
