// The log of one session as the page holds it: events and octet frames go in, a Session for the views comes out. Octets
// become units when their reading arrives. The same events always give the same session: no clock, no I/O, no words.

import { isDialectId } from '@mailterm/shared/dialects/facts';
import type { DialectId } from '@mailterm/shared/dialects/facts';
import type { Frame, Reading, Saying, Side, TurnId } from '@mailterm/shared/dialect';
import { hasManyLines } from '@mailterm/shared/octets';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { OwnerEvent, ReadingFact, Stamp, TrimFact } from '@mailterm/shared/transcript/event';
import type { OctetsEvent } from '@mailterm/shared/wire/frame';
import type { WireEvent } from '@mailterm/shared/wire/messages';
import { isHidden, secretOf } from './awaited.ts';
import { remark, remarkOn } from './course.ts';
import type { Remark } from './course.ts';
import { openingNote } from './opening.ts';
import type { Entry, LocalEntry, Session, UnitEntry } from './model.ts';
import { ReplyCharset } from './replyCharset.ts';
import { OctetStream, torn } from './stream.ts';
import type { Run } from './stream.ts';
import { Written } from './written.ts';
import type { WrittenSaid } from './written.ts';

type Facts = Omit<Session, 'entries'>;

const typedLine: Frame = { kind: 'line' };

/** Lines are cut at this length (framing.ts). */
const lineOctetsMax = 8192;

/** Opening, dialing and being connected are one line of the conversation, which changes as they happen. */
const reachKey = 'reach';

/** One session's log. */
export class SessionLog {
  #facts: Facts;
  readonly #entries: Entry[] = [];
  /** For each entry the number of the event that began it. */
  readonly #seqs: number[] = [];
  readonly #streams: Record<Side, OctetStream> = { client: new OctetStream(), server: new OctetStream() };
  /** The latest unit of a side is content of which more comes. */
  readonly #isCut: Record<Side, boolean> = { client: false, server: false };
  readonly #written = new Written();
  readonly #replyCharset = new ReplyCharset();
  /** When each client unit was complete, for how long its answer took. */
  readonly #sentMs = new Map<TurnId, number>();
  /** The reply of which not all is read. */
  #underWay: Pick<UnitEntry, 'turn' | 'replyClass'> = {};
  #seq = 0;
  #atMs = 0;
  #remarks = 0;
  #refused = false;
  #octets = 0;
  #session: Session | undefined;

  constructor(id: number) {
    this.#facts = { id, phase: 'local', state: '', nextClient: typedLine };
  }

  /** The session as it is now. The same object until something changes; earlier ones never change. */
  get session(): Session {
    const recording = this.#written.facts;
    return (this.#session ??= { ...this.#facts, ...(recording && { recording }), entries: [...this.#entries] });
  }

  /** Octets of both sides in the log. */
  get octets(): number {
    return this.#octets;
  }

  /** Takes the next event, octets included. */
  append(event: OwnerEvent): void {
    this.#seq = event.seq;
    this.#atMs = event.atMs;
    if (event.kind === 'octets') this.#crossed(event);
    else if (event.kind === 'reading') this.#read(event);
    else this.#happened(event);
    if (event.kind === 'octets') return;
    this.#written.read(event.seq);
    this.#session = undefined;
  }

  /** A unit was redacted when a secret in it was learnt later. */
  replace(from: Side, start: number, octets: Uint8Array, reading: Reading): void {
    const key = keyOf(from, start);
    const entry = this.#entries.find((candidate) => candidate.key === key);
    if (entry?.kind === 'unit') this.#replace({ ...entry, octets, reading });
    this.#session = undefined;
  }

  /**
   * A line was typed at the local prompt.
   * @returns its key
   */
  addLocal(line: string, told: Omit<LocalEntry, 'kind' | 'key' | 'line'>): string {
    const key = this.#nextKey();
    this.#place({ kind: 'local', key, line, ...told }, this.#seq);
    return key;
  }

  /** The answer to a line of the local prompt came later. */
  answerLocal(key: string, { answers, ...more }: Pick<LocalEntry, 'answers' | 'lines' | 'found'>): void {
    const at = this.#entries.findIndex((entry) => entry.key === key);
    const entry = this.#entries[at];
    // The screen may have been emptied meanwhile.
    if (entry?.kind !== 'local') return;
    this.#entries[at] = { ...entry, ...more, answers: [...entry.answers, ...answers] };
    this.#session = undefined;
  }

  /** How this page stands to the session: it watches only, or its line is broken. */
  stand(how: Pick<Session, 'away' | 'watching' | 'watchOnly'>): void {
    this.#know(how);
  }

  /** The page asked for a server and waits. */
  begin(target: Session['target'], startTls?: DialectId): void {
    this.#know({ phase: 'connecting', ...(target && { target }), ...(startTls && { startTls }) });
  }

  /** Whether and how long the server keeps it. */
  keep(how: Pick<Session, 'kept' | 'keptMs'>): void {
    this.#know(how);
  }

  /** The server says whether, and how far, it is written down. */
  record(said: WrittenSaid): void {
    this.#written.hear(said);
    this.#session = undefined;
  }

  /** Mailterm has something to say that no event of the log says. */
  add(said: Remark): void {
    this.#tell(said, this.#nextKey());
  }

  /** The line to Mailterm's server is gone. Says why, unless the session had come to its end before. */
  end(why: Saying, unsentLines: number): void {
    const tone = why.id === 'close.client' ? 'info' : 'warning';
    if (this.#facts.phase !== 'ended') this.add({ tone, saying: why });
    if (unsentLines > 0) this.add(remark('warning', 'session.unsent', { lines: unsentLines }));
    this.#know({ phase: 'ended' });
  }

  /** Empties the screen of a session that never spoke to a server. */
  clear(): void {
    this.#entries.length = 0;
    this.#seqs.length = 0;
    this.#session = undefined;
  }

  #happened(event: Exclude<WireEvent, Stamp & ReadingFact>): void {
    if (event.kind === 'open') {
      const { target, startedMs, double } = event;
      this.#know({ phase: 'connecting', target, startedMs, ...(double && { double }) });
    }
    if (event.kind === 'connect') this.#know({ phase: 'open' });
    if (event.kind === 'tls') {
      const atMs = (this.#facts.startedMs ?? 0) + event.atMs;
      this.#know({ tls: { facts: event.facts, atMs, ...(event.own && { own: true }) }, asks: event.asked });
    }
    if (event.kind === 'trim') this.#trimmed(event);
    if (event.kind === 'accept' || event.kind === 'close') this.#know({ asks: false });
    if (event.kind === 'note' && event.note === openingNote) this.#markByCommand(event.turn);
    // A newer server may know dialects that this page does not have.
    if (event.kind === 'dialect' && isDialectId(event.dialect)) this.#know({ dialect: event.dialect });
    const said = remarkOn(event, this.#facts.target);
    if (event.kind === 'close') this.#know({ phase: 'ended', nextClient: typedLine });
    // A refusal is followed by the end for the same reason: one sentence is enough.
    if (!said || (event.kind === 'close' && this.#refused)) return;
    this.#refused = event.kind === 'refuse';
    const reaching = event.kind === 'open' || event.kind === 'dial' || event.kind === 'connect';
    this.#tell(said, reaching ? reachKey : this.#nextKey());
  }

  #crossed(event: OctetsEvent): void {
    const stream = this.#streams[event.from];
    if (event.offset !== stream.end) return this.add({ tone: 'warning', saying: reason('wire.badFrame') });
    stream.push(event.octets, event.atMs, event.seq);
    this.#octets += event.octets.length;
    this.#placePending(event.from);
  }

  /** What was shown of a unit before the gap stays as it is; the log goes on behind it. */
  #trimmed({ from, offset, octets }: TrimFact): void {
    this.#streams[from].restart(offset + octets);
    this.#octets += octets;
  }

  #read(event: Stamp & ReadingFact): void {
    const { from, turn } = event;
    const stream = this.#streams[from];
    const isTorn = event.start < stream.start;
    if (isTorn && event.end <= stream.start) return;
    const run = event.start <= stream.start ? stream.take(event.end) : undefined;
    const reading = isTorn && run ? torn(event.reading, run.octets.length) : event.reading;
    if (!run) return this.add({ tone: 'warning', saying: reason('wire.badFrame') });
    if (from === 'client') this.#sentMs.set(turn, run.lastMs);
    const sentMs = from === 'server' ? this.#sentMs.get(turn) : undefined;
    const took = sentMs === undefined ? {} : { tookMs: Math.max(0, run.atMs - sentMs) };
    const ofLetter = from === 'client' && event.frame === 'block' && ({ ofLetter: true } as const);
    const unit: UnitEntry = {
      ...pending(from, event.start, run),
      ...took,
      ...ofLetter,
      ...this.#goingOn(from),
      turn,
      reading,
    };
    this.#isCut[from] = event.frame !== 'line' && reading.next[from].kind === event.frame;
    const units = from === 'server' ? this.#replyCharset.add(unit) : [unit];
    // A line may change the charset of those before it, which are there already.
    for (const earlier of units.slice(0, -1)) this.#replace(earlier);
    this.#place(units[units.length - 1] ?? unit, run.seq);
    const { complete, replyClass } = reading;
    if (from === 'server') this.#underWay = complete ? {} : { turn, ...(replyClass && { replyClass }) };
    this.#know({ state: reading.state, nextClient: reading.next.client });
    this.#placePending(from);
  }

  /**
   * Octets that are not read yet are an entry, too: nothing that came is held back from the screen. But a secret is: its
   * reading, which tells what to mask, is on its way with it.
   */
  #placePending(from: Side): void {
    if (from === 'client' && isHidden(secretOf(this.#facts.nextClient))) return;
    const stream = this.#streams[from];
    const run = stream.peek();
    if (!run) return;
    // Longer ones are letters; looking at all of them whenever more comes would take ever longer.
    const isLine = from === 'server' && run.octets.length <= lineOctetsMax && !hasManyLines(run.octets);
    const charset = isLine && { charset: this.#replyCharset.preview(run.octets) };
    // The next piece of a letter belongs where the ones before it do.
    const reply = from === 'server' && this.#underWay;
    const ofLetter = from === 'client' && this.#facts.nextClient.kind === 'block' && ({ ofLetter: true } as const);
    this.#place(
      { ...pending(from, stream.start, run), ...charset, ...reply, ...ofLetter, ...this.#goingOn(from) },
      run.seq,
    );
  }

  #goingOn(from: Side): Pick<UnitEntry, 'goesOn'> {
    return this.#isCut[from] ? { goesOn: true } : {};
  }

  #tell(said: Remark, key: string): void {
    this.#place({ kind: 'tool', key, atMs: this.#atMs, ...said }, this.#seq);
  }

  /** Puts an entry where its first octet belongs, or in the place of the one with the same key. */
  #place(entry: Entry, seq: number): void {
    this.#session = undefined;
    let at = this.#entries.length;
    while (at > 0 && (this.#seqs[at - 1] ?? 0) > seq) at--;
    // The one to replace began with the same event, or is the line about reaching the server.
    for (let i = at - 1; i >= 0 && (entry.key === reachKey || this.#seqs[i] === seq); i--) {
      if (this.#entries[i]?.key !== entry.key) continue;
      this.#entries[i] = entry;
      return;
    }
    this.#entries.splice(at, 0, entry);
    this.#seqs.splice(at, 0, seq);
  }

  #replace(entry: UnitEntry): void {
    for (let at = this.#entries.length - 1; at >= 0; at--) {
      if (this.#entries[at]?.key !== entry.key) continue;
      this.#entries[at] = entry;
      return;
    }
  }

  #markByCommand(turn: TurnId | undefined): void {
    const unit = this.#entries.find((each) => each.kind === 'unit' && each.from === 'client' && each.turn === turn);
    if (unit?.kind === 'unit') this.#replace({ ...unit, byCommand: true });
    // After a reload this is all that tells how the session was opened. Into a double a whole transcript is typed.
    const { dialect, double } = this.#facts;
    if (dialect && !double) this.#know({ startTls: dialect });
    this.#session = undefined;
  }

  #know(facts: Partial<Facts>): void {
    this.#facts = { ...this.#facts, ...facts };
    this.#session = undefined;
  }

  #nextKey(): string {
    return `said-${this.#remarks++}`;
  }
}

/** The entry of a unit. Its key is where it begins, so that it stays the same when the reading arrives. */
function pending(from: Side, start: number, run: Run): UnitEntry {
  return { kind: 'unit', key: keyOf(from, start), from, octets: run.octets, atMs: run.atMs };
}

function keyOf(from: Side, start: number): string {
  return `${from}-${start}`;
}
