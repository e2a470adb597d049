// Turns owner events into public events, at the moment of capture. This is the only place that mints a PublicEvent.
// Which octets are secret is decided by the reading (protocol position), never by a pattern over text; repeats of a
// secret that was seen in its position are then masked everywhere, in later units and in those already published.

import type { Params, Reading, Saying, Side, Span } from '../dialect.ts';
import { fromBase64, joinOctets, lineEndLength, toBase64, toLatin1 } from '../octets.ts';
import type { OwnerEvent, PublicEvent, PublicFact, ReadingFact, Stamp, UnitFact } from './event.ts';
import { findRepeats, maskRepeats, repeatOctetsMin, secretForms } from './repeats.ts';
import type { Range, SecretForms } from './repeats.ts';

/** What stands for a secret in the masked octets: always eight, so that no length leaks. */
const maskOctets = new Uint8Array(8).fill(0x2a);
const maskText = '********';

/**
 * Content in a public log, in octets, a unit's reading included: beyond it letters and listings are left out. Commands
 * and replies never are.
 */
export const contentOctetsMax = 8 * 1024 * 1024;

/** What the reading of a unit weighs in memory beside its octets, about. */
const readingOctets = 500;

/** The only facts about a credential that may be published. */
const publicCredentialFacts = new Set(['endsWithNewline', 'notBase64', 'sameAsUserName', 'looksLikeCommand']);

/** Octets of one side that no reading has covered yet. */
interface Unread {
  offset: number;
  readonly chunks: Uint8Array[];
}

/** Redacts one session. Feed it every owner event in order; give what it returns to stores and watchers. */
export class Redactor {
  #seq = 0;
  readonly #unread: Record<Side, Unread> = {
    client: { offset: 0, chunks: [] },
    server: { offset: 0, chunks: [] },
  };
  readonly #secrets: SecretForms[] = [];
  readonly #known = new Set<string>();
  readonly #published = new Map<number, UnitFact>();
  #contentOctets = 0;

  /** The public events that an owner event gives: none for bare octets, more than one when a secret is learnt. */
  publish(event: OwnerEvent): readonly PublicEvent[] {
    if (event.kind === 'octets') {
      this.#unread[event.from].chunks.push(event.octets);
      return [];
    }
    if (event.kind !== 'reading') {
      const { seq: _seq, atMs, ...fact } = event;
      return [this.#mint(atMs, fact)];
    }
    const octets = this.#take(event);
    if (isContent(event.reading)) {
      this.#contentOctets += octets.length + readingOctets;
      if (this.#contentOctets > contentOctetsMax) {
        const { from, turn } = event;
        return [this.#mint(event.atMs, { kind: 'omit', from, turn, octets: octets.length })];
      }
    }
    const learnt = this.#learn(event, octets);
    const unit = this.#maskUnit(event, octets);
    const minted = this.#mint(event.atMs, unit);
    const rewritten = learnt ? this.#rewrite(event.atMs) : [];
    this.#published.set(minted.seq, unit);
    return [minted, ...rewritten];
  }

  #mint(atMs: number, fact: PublicFact): PublicEvent {
    const stamp: Stamp = { seq: this.#seq++, atMs };
    return { v: 1, ...stamp, ...fact } as PublicEvent;
  }

  #take(event: ReadingFact): Uint8Array {
    const unread = this.#unread[event.from];
    const held = unread.chunks.length === 1 ? (unread.chunks[0] as Uint8Array) : joinOctets(unread.chunks);
    const taken = held.subarray(event.start - unread.offset, event.end - unread.offset);
    const left = held.subarray(event.end - unread.offset);
    unread.offset = event.end;
    unread.chunks.length = 0;
    if (left.length > 0) unread.chunks.push(left);
    return taken;
  }

  /** Remembers the secrets of a unit, to find their repeats. True when one is new. */
  #learn(event: ReadingFact, octets: Uint8Array): boolean {
    const before = this.#secrets.length;
    if (event.reading.withheld) {
      const line = octets.subarray(0, octets.length - lineEndLength(octets));
      this.#remember(line);
      for (const word of wordsOf(line)) this.#remember(word);
    }
    for (const span of event.reading.spans) {
      // A user name is masked where it is a credential, but it is not searched for: it is also the sender's address.
      if (span.kind !== 'credential' || span.role === 'user') continue;
      const secret = octets.subarray(span.start, span.end);
      this.#remember(secret);
      // A server may repeat one word of a password with blanks (RFC 1939 §7 allows them).
      for (const word of wordsOf(secret)) this.#remember(word);
      const decoded = fromBase64(toLatin1(secret).trim());
      if (decoded) this.#remember(lastPart(decoded));
    }
    return this.#secrets.length > before;
  }

  #remember(secret: Uint8Array): void {
    const key = toLatin1(secret);
    const forms = this.#known.has(key) ? undefined : secretForms(secret);
    if (!forms) return;
    this.#known.add(key);
    this.#secrets.push(forms);
  }

  #maskUnit(event: ReadingFact, octets: Uint8Array): UnitFact {
    const { from, turn, frame, reading } = event;
    const spans = reading.withheld ? withheldSpans(octets) : reading.spans;
    const masked = maskSpans(octets, spans, findRepeats(octets, this.#secrets));
    return {
      kind: 'unit',
      from,
      turn,
      frame,
      octets: toBase64(masked.octets),
      ...(reading.withheld && { withheld: true as const }),
      reading: this.#maskReading({ ...reading, spans: masked.spans }),
    };
  }

  /** A secret is known now: earlier units that hold it are replaced. */
  #rewrite(atMs: number): PublicEvent[] {
    const events: PublicEvent[] = [];
    for (const [unit, fact] of this.#published) {
      const octets = fromBase64(fact.octets) as Uint8Array;
      const masked = maskSpans(octets, fact.reading.spans, findRepeats(octets, this.#secrets));
      const by: UnitFact = {
        ...fact,
        octets: toBase64(masked.octets),
        reading: this.#maskReading({ ...fact.reading, spans: masked.spans }),
      };
      if (JSON.stringify(by) === JSON.stringify(fact)) continue;
      this.#published.set(unit, by);
      events.push(this.#mint(atMs, { kind: 'redact', unit, by }));
    }
    return events;
  }

  #maskReading(reading: Reading): Reading {
    return {
      ...reading,
      spans: reading.spans.map((span) => this.#maskSaying(span)),
      says: this.#maskSaying(reading.says),
      means: this.#maskSaying(reading.means),
      oddities: reading.oddities.map((oddity) => this.#maskSaying(oddity)),
      diagnoses: reading.diagnoses.map((diagnosis) => this.#maskSaying(diagnosis)),
      hints: reading.hints.map((hint) => ({
        ...this.#maskSaying(hint),
        line: maskRepeats(hint.line, this.#secrets, maskText),
      })),
    };
  }

  #maskSaying<T extends Saying>(saying: T): T {
    if (!saying.params) return saying;
    const masked: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(saying.params)) {
      masked[name] = typeof value === 'string' ? maskRepeats(value, this.#secrets, maskText) : value;
    }
    return { ...saying, params: masked };
  }
}

/** A letter, a listing, a line of an unknown protocol: data, and no word of the conversation. */
function isContent({ spans }: Reading): boolean {
  return spans.some(({ kind }) => kind === 'content');
}

/** RFC 4616 §2: of `authzid NUL authcid NUL passwd` only the last part is the password; other secrets are one part. */
function lastPart(decoded: Uint8Array): Uint8Array {
  const nul = decoded.lastIndexOf(0);
  return decoded.indexOf(0) === nul ? decoded : decoded.subarray(nul + 1);
}

/** The words of a line that are long enough to be somebody's password. */
function wordsOf(line: Uint8Array): readonly Uint8Array[] {
  const words: Uint8Array[] = [];
  let start = 0;
  for (let at = 0; at <= line.length; at++) {
    if (at < line.length && (line[at] as number) > 32) continue;
    if (at - start >= repeatOctetsMin) words.push(line.subarray(start, at));
    start = at + 1;
  }
  return words;
}

function withheldSpans(octets: Uint8Array): readonly Span[] {
  const end = octets.length - lineEndLength(octets);
  const line: Span = { id: 'line.unknown', start: 0, end, kind: 'credential' };
  const lineEnd: Span = { id: 'line.end', start: end, end: octets.length, kind: 'plain' };
  return [line, lineEnd].filter((span) => span.end > span.start);
}

/** Replaces credential spans and repeats by masks; the spans that come back tile the masked octets. */
function maskSpans(
  octets: Uint8Array,
  spans: readonly Span[],
  repeats: readonly Range[],
): { readonly octets: Uint8Array; readonly spans: readonly Span[] } {
  const parts: Uint8Array[] = [];
  const masked: Span[] = [];
  let length = 0;
  const add = (span: Omit<Span, 'start' | 'end'>, part: Uint8Array): void => {
    parts.push(part);
    masked.push({ ...span, start: length, end: length + part.length });
    length += part.length;
  };
  let repeat = 0;
  for (const span of spans) {
    const { start, end, ...rest } = span;
    if (span.kind === 'credential') {
      const { params, ...bare } = rest;
      add({ ...bare, ...publicParams(params) }, maskOctets);
      continue;
    }
    let at = start;
    while (repeat < repeats.length && (repeats[repeat] as Range).start < end) {
      const found = repeats[repeat] as Range;
      if (found.start > at) add(rest, octets.subarray(at, found.start));
      // A repeat that runs over several spans is masked once, where it begins.
      if (found.start >= start) add({ id: 'line.unknown', kind: 'credential', role: 'password' }, maskOctets);
      at = Math.max(at, Math.min(found.end, end));
      if (found.end > end) break;
      repeat++;
    }
    if (at < end) add(rest, octets.subarray(at, end));
  }
  return { octets: joinOctets(parts), spans: masked };
}

function publicParams(params: Params | undefined): { readonly params?: Params } {
  const facts = Object.entries(params ?? {}).filter(([name]) => publicCredentialFacts.has(name));
  return facts.length === 0 ? {} : { params: Object.fromEntries(facts) };
}
