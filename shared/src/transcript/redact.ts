// Turns owner events into public events, at the moment of capture. This is the only place that mints a PublicEvent.
// Which octets are secret is decided by the reading (protocol position), never by a pattern over text; repeats of a
// secret that was seen in its position are then masked everywhere, in later units and in those already published.

import type { Reading, Side } from '../dialect.ts';
import { LF, lineEndLength, toBase64 } from '../octets.ts';
import { mapSaying } from '../params.ts';
import type { OmitFact, OwnerEvent, PublicEvent, PublicFact, ReadingFact, Stamp, TrimFact, UnitFact } from './event.ts';
import { maskSpans, maskText, withheldSpans } from './mask.ts';
import { merge, SecretIndex } from './repeats.ts';
import type { Gaps, Range } from './repeats.ts';
import { mapReading } from './sayings.ts';
import { partsOf } from './secretParts.ts';
import { UnreadOctets } from './unread.ts';

/** Content in a public log, in octets, where nobody says how much. */
const contentOctetsUsual = 8 * 1024 * 1024;

/** What the reading of a unit weighs in memory beside its octets, about; and each of its spans. */
const readingOctets = 500;
const spanOctets = 60;

/**
 * Words that one session may make us search for. Each costs a look at all that was published, so beyond this many nothing
 * is searched any more: what follows is published as withheld, because nobody can tell then what in it is secret.
 */
const secretsMax = 200;

/** A unit of the public log, with what is needed to look through it again. */
interface Published {
  readonly fact: UnitFact;
  readonly octets: Uint8Array;
  readonly texts: readonly string[];
  /** The unit that it goes on with, by its number in the public log: both may be pieces of one letter or line. */
  readonly before?: number;
  /** Pieces beside it that are not in the log. */
  readonly gaps: Gaps;
}

/** Where the latest unit of one side ends in its stream. */
interface Edge {
  readonly end: number;
  /** Its number in the public log. */
  readonly unit: number;
  /** It may end in the middle of something: a piece of a letter or of a long line. */
  readonly isOpen: boolean;
}

/** The part of a unit that is a half of a secret. */
interface Halved {
  readonly unit: number;
  readonly range: Range;
}

/** Redacts one session. Feed it every owner event in order; give what it returns to stores and watchers. */
export class Redactor {
  #seq = 0;
  readonly #unread: Record<Side, UnreadOctets> = { client: new UnreadOctets(), server: new UnreadOctets() };
  readonly #secrets = new SecretIndex();
  readonly #published = new Map<number, Published>();
  readonly #edges: Partial<Record<Side, Edge>> = {};
  readonly #contentOctetsMax: number;
  #contentOctets = 0;
  /** What is being left out, one run for each side: a log must not grow by what it does not hold. */
  readonly #omitted: Partial<Record<Side, OmitFact>> = {};

  /**
   * @param contentOctetsMax content in the public log, in octets, a unit's reading included: beyond it letters and listings
   * are left out, and cost nothing. Commands and replies never are
   */
  constructor(contentOctetsMax = contentOctetsUsual) {
    this.#contentOctetsMax = contentOctetsMax;
  }

  /** The public events that an owner event gives: none for bare octets, more than one when a secret is learnt. */
  publish(event: OwnerEvent): readonly PublicEvent[] {
    if (event.kind === 'octets') {
      this.#unread[event.from].push(event.octets);
      return [];
    }
    if (event.kind === 'trim') {
      this.#unread[event.from].skip(event.octets);
      return this.#omit(event, event.octets);
    }
    if (event.kind !== 'reading') {
      const { seq: _seq, atMs, ...fact } = event;
      return [...this.#flushOmitted(atMs), this.#mint(atMs, fact)];
    }
    const unread = this.#unread[event.from];
    if (isContent(event.reading)) {
      const { start, end, reading } = event;
      this.#contentOctets += end - start + readingOctets + spanOctets * reading.spans.length;
      if (this.#contentOctets > this.#contentOctetsMax) {
        return this.#omit(event, unread.drop(end));
      }
    }
    const { octets, missing } = unread.take(event.start, event.end);
    if (missing > 0 && isContent(event.reading)) {
      return this.#omit(event, octets.length);
    }
    const fresh = this.#learn(event, octets);
    const omitted = this.#flushOmitted(event.atMs);
    const { unit, halved } = this.#maskUnit(event, octets);
    const minted = this.#mint(event.atMs, unit.fact);
    const replaced = halved ? [this.#replace(event.atMs, halved.unit, [halved.range])] : [];
    const rewritten = fresh ? this.#rewrite(event.atMs, fresh) : [];
    this.#published.set(minted.seq, unit);
    const isOpen = event.frame !== 'line' || octets.at(-1) !== LF;
    this.#edges[event.from] = { end: event.end, unit: minted.seq, isOpen };
    return [...omitted, minted, ...replaced, ...rewritten];
  }

  /** Leaves octets out. Of a secret that they cut in two, no more stays than is too short to be searched for. */
  #omit({ from, turn, atMs }: Stamp & (ReadingFact | TrimFact), octets: number): readonly PublicEvent[] {
    const run = this.#omitted[from] ?? { kind: 'omit', from, turn, octets: 0 };
    this.#omitted[from] = { ...run, octets: run.octets + octets };
    const edge = this.#edges[from];
    const last = edge?.isOpen ? this.#published.get(edge.unit) : undefined;
    if (!edge || !last || last.gaps.after) return [];
    const gaps = { ...last.gaps, after: true };
    this.#published.set(edge.unit, { ...last, gaps });
    const repeats = this.#secrets.find(last.octets, gaps);
    return repeats.length > 0 ? [this.#replace(atMs, edge.unit, repeats)] : [];
  }

  #flushOmitted(atMs: number): readonly PublicEvent[] {
    const facts = [this.#omitted.client, this.#omitted.server].filter((fact) => fact !== undefined);
    delete this.#omitted.client;
    delete this.#omitted.server;
    return facts.map((fact) => this.#mint(atMs, fact));
  }

  #mint(atMs: number, fact: PublicFact): PublicEvent {
    const stamp: Stamp = { seq: this.#seq++, atMs };
    return { v: 1, ...stamp, ...fact } as PublicEvent;
  }

  /** Remembers the secrets of a unit, to find their repeats. Returns those that are new. */
  #learn(event: ReadingFact, octets: Uint8Array): SecretIndex | undefined {
    let fresh: SecretIndex | undefined;
    const remember = (secret: Uint8Array): void => {
      for (const part of partsOf(secret)) {
        if (!this.#isSealed && this.#secrets.add(part)) (fresh ??= new SecretIndex()).add(part);
      }
    };
    if (event.reading.withheld) {
      const line = octets.subarray(0, octets.length - lineEndLength(octets));
      remember(line);
    }
    // A user name is masked where it is a credential, but it is not searched for: it is also the sender's address.
    const spans = event.reading.spans.filter(({ kind, role }) => kind === 'credential' && role !== 'user');
    for (const { start, end } of spans) remember(octets.subarray(start, end));
    // A password with a quotation mark in it may have been read as several.
    const [first, last] = [spans[0], spans.at(-1)];
    if (first && last && first !== last) remember(octets.subarray(first.start, last.end));
    return fresh;
  }

  /** True when more secrets would have to be searched for than may be. */
  get #isSealed(): boolean {
    return this.#secrets.size >= secretsMax;
  }

  /** The unit masked, and what of the one before it is a half of a secret that ends in this one. */
  #maskUnit(event: ReadingFact, octets: Uint8Array): { readonly unit: Published; readonly halved?: Halved } {
    const { from, turn, frame } = event;
    const withheld = this.#isSealed || event.reading.withheld === true;
    const reading = this.#isSealed ? bareReading(event.reading) : event.reading;
    const spans = withheld ? withheldSpans(octets) : reading.spans;
    const edge = this.#edges[from];
    const gaps = { before: event.start !== (edge?.end ?? 0) };
    const before = edge?.isOpen && !gaps.before ? edge.unit : undefined;
    const across = this.#findAcross(this.#secrets, before, octets);
    const repeats = withheld ? [] : merge([...this.#secrets.find(octets, gaps), ...(across ? [across.after] : [])]);
    const masked = maskSpans(octets, spans, repeats);
    const fact: UnitFact = {
      kind: 'unit',
      from,
      turn,
      frame,
      octets: toBase64(masked.octets),
      ...(withheld && { withheld }),
      reading: this.#maskReading({ ...reading, spans: masked.spans }),
    };
    return {
      unit: { ...published(masked.octets, fact), gaps, ...(before !== undefined && { before }) },
      ...(across && { halved: { unit: across.unit, range: across.before } }),
    };
  }

  /** A secret that begins in a unit of the log and ends in these octets, the next ones. */
  #findAcross(index: SecretIndex, unit: number | undefined, octets: Uint8Array) {
    const before = unit === undefined ? undefined : this.#published.get(unit);
    const across = before && index.findAcross(before.octets, octets);
    return unit !== undefined && across ? { unit, ...across } : undefined;
  }

  /** Secrets are known now: earlier units that hold one are replaced. */
  #rewrite(atMs: number, fresh: SecretIndex): readonly PublicEvent[] {
    const found = new Map<number, Range[]>();
    const note = (unit: number, ranges: readonly Range[]): void => {
      if (ranges.length > 0) found.set(unit, [...(found.get(unit) ?? []), ...ranges]);
    };
    for (const [unit, { octets, before, gaps, texts }] of this.#published) {
      note(unit, fresh.find(octets, gaps));
      const across = this.#findAcross(fresh, before, octets);
      if (across) {
        note(across.unit, [across.before]);
        note(unit, [across.after]);
      }
      if (!found.has(unit) && texts.some((text) => fresh.holds(text))) found.set(unit, []);
    }
    return [...found].sort(([a], [b]) => a - b).map(([unit, ranges]) => this.#replace(atMs, unit, ranges));
  }

  /** Masks more of a unit that is in the log. */
  #replace(atMs: number, unit: number, repeats: readonly Range[]): PublicEvent {
    const { fact, octets, ...rest } = this.#published.get(unit) as Published;
    const masked = maskSpans(octets, fact.reading.spans, merge([...repeats]));
    const reading = this.#maskReading({ ...fact.reading, spans: masked.spans });
    const by: UnitFact = { ...fact, octets: toBase64(masked.octets), reading };
    this.#published.set(unit, { ...rest, ...published(masked.octets, by) });
    return this.#mint(atMs, { kind: 'redact', unit, by });
  }

  #maskReading(reading: Reading): Reading {
    const { client, server } = reading.next;
    const mask = (text: string): string => this.#secrets.mask(text, maskText);
    return {
      ...mapReading(reading, { param: mask, hint: mask }),
      // How long a literal is would tell how long a password is.
      next: { client: client.kind === 'octets' ? { ...client, count: 0 } : client, server },
      spans: reading.spans.map((span) => mapSaying(span, mask)),
    };
  }
}

/** @param octets those of the fact, which are masked */
function published(octets: Uint8Array, fact: UnitFact): Pick<Published, 'octets' | 'fact' | 'texts'> {
  return { fact, octets, texts: textsOf(fact.reading) };
}

/** The words that a reading carries. */
function textsOf(reading: Reading): readonly string[] {
  const { spans, says, means, oddities, diagnoses, notices = [], hints } = reading;
  const params = [...spans, says, means, ...oddities, ...diagnoses, ...notices, ...hints].flatMap(({ params: of }) =>
    Object.values(of ?? {}).filter((value) => typeof value === 'string'),
  );
  return [...params, ...hints.map(({ line }) => line)];
}

/** A reading that says nothing of what was read but its place in the conversation. */
function bareReading({ answers, complete, next, state }: Reading): Reading {
  const unknown = { id: 'line.unknown' };
  const nothing = { oddities: [], diagnoses: [], effects: [], hints: [] };
  return {
    spans: [],
    ...(answers !== undefined && { answers }),
    complete,
    says: unknown,
    means: unknown,
    ...nothing,
    next,
    state,
  };
}

/** A letter, a listing, a line of an unknown protocol: data, and no word of the conversation. */
function isContent({ spans }: Reading): boolean {
  return spans.some(({ kind }) => kind === 'content');
}
