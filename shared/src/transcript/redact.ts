// Turns owner events into public events, at the moment of capture. This is the only place that mints a PublicEvent.
// Which octets are secret is decided by the reading (protocol position), never by a pattern over text; repeats of a
// secret that was seen in its position are then masked everywhere, in later units and in those already published.

import type { Reading, Side } from '../dialect.ts';
import { CR, fromBase64, fromLatin1, LF, lineEndLength, toBase64, toLatin1 } from '../octets.ts';
import { mapSaying } from '../params.ts';
import type { OmitFact, OwnerEvent, PublicEvent, PublicFact, ReadingFact, Stamp, TrimFact, UnitFact } from './event.ts';
import { maskSpans, maskText, withheldSpans } from './mask.ts';
import { repeatOctetsMin, SecretIndex } from './repeats.ts';
import { mapReading } from './sayings.ts';
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
}

/** Redacts one session. Feed it every owner event in order; give what it returns to stores and watchers. */
export class Redactor {
  #seq = 0;
  readonly #unread: Record<Side, UnreadOctets> = { client: new UnreadOctets(), server: new UnreadOctets() };
  readonly #secrets = new SecretIndex();
  readonly #published = new Map<number, Published>();
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
      this.#omit(event, event.octets);
      return [];
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
        this.#omit(event, unread.drop(end));
        return [];
      }
    }
    const { octets, missing } = unread.take(event.start, event.end);
    if (missing > 0 && isContent(event.reading)) {
      this.#omit(event, octets.length);
      return [];
    }
    const fresh = this.#learn(event, octets);
    const omitted = this.#flushOmitted(event.atMs);
    const unit = this.#maskUnit(event, octets);
    const minted = this.#mint(event.atMs, unit.fact);
    const rewritten = fresh ? this.#rewrite(event.atMs, fresh) : [];
    this.#published.set(minted.seq, unit);
    return [...omitted, minted, ...rewritten];
  }

  #omit({ from, turn }: ReadingFact | TrimFact, octets: number): void {
    const run = this.#omitted[from] ?? { kind: 'omit', from, turn, octets: 0 };
    this.#omitted[from] = { ...run, octets: run.octets + octets };
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
      if (!this.#isSealed && this.#secrets.add(secret)) (fresh ??= new SecretIndex()).add(secret);
    };
    if (event.reading.withheld) {
      const line = octets.subarray(0, octets.length - lineEndLength(octets));
      rememberWhole(line, remember);
    }
    // A user name is masked where it is a credential, but it is not searched for: it is also the sender's address.
    const spans = event.reading.spans.filter(({ kind, role }) => kind === 'credential' && role !== 'user');
    for (const { start, end } of spans) rememberWhole(octets.subarray(start, end), remember);
    // A password with a quotation mark in it may have been read as several.
    const [first, last] = [spans[0], spans.at(-1)];
    if (first && last && first !== last) rememberWhole(octets.subarray(first.start, last.end), remember);
    return fresh;
  }

  /** True when more secrets would have to be searched for than may be. */
  get #isSealed(): boolean {
    return this.#secrets.size >= secretsMax;
  }

  #maskUnit(event: ReadingFact, octets: Uint8Array): Published {
    const { from, turn, frame } = event;
    const withheld = this.#isSealed || event.reading.withheld === true;
    const reading = this.#isSealed ? bareReading(event.reading) : event.reading;
    const spans = withheld ? withheldSpans(octets) : reading.spans;
    const masked = maskSpans(octets, spans, withheld ? [] : this.#secrets.find(octets));
    return published(masked.octets, {
      kind: 'unit',
      from,
      turn,
      frame,
      octets: toBase64(masked.octets),
      ...(withheld && { withheld }),
      reading: this.#maskReading({ ...reading, spans: masked.spans }),
    });
  }

  /** Secrets are known now: earlier units that hold one are replaced. */
  #rewrite(atMs: number, fresh: SecretIndex): PublicEvent[] {
    const events: PublicEvent[] = [];
    for (const [unit, { fact, octets, texts }] of this.#published) {
      const repeats = fresh.find(octets);
      if (repeats.length === 0 && !texts.some((text) => fresh.holds(text))) continue;
      const masked = maskSpans(octets, fact.reading.spans, repeats);
      const reading = this.#maskReading({ ...fact.reading, spans: masked.spans });
      const by: UnitFact = { ...fact, octets: toBase64(masked.octets), reading };
      this.#published.set(unit, published(masked.octets, by));
      events.push(this.#mint(atMs, { kind: 'redact', unit, by }));
    }
    return events;
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
function published(octets: Uint8Array, fact: UnitFact): Published {
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

/** A secret, its words, and the password in its base64: each may be repeated alone. */
function rememberWhole(secret: Uint8Array, remember: (secret: Uint8Array) => void): void {
  rememberQuoted(secret, remember);
  // A server may repeat one word of a password with blanks (RFC 1939 §7 allows them).
  const words = wordsOf(secret);
  for (const word of words) rememberQuoted(word, remember);
  for (const word of words) {
    const decoded = fromBase64(toLatin1(word));
    if (!decoded) continue;
    const part = lastPart(decoded);
    rememberQuoted(part, remember);
    // Somebody's `echo` put a line end behind the password; it is repeated without.
    rememberQuoted(withoutLineEnd(part), remember);
  }
}

/** A secret as it is, and as it is read where it stands between quotation marks. */
function rememberQuoted(secret: Uint8Array, remember: (secret: Uint8Array) => void): void {
  remember(secret);
  const text = toLatin1(secret);
  // RFC 9051 §4.3: there a backslash stands before a quotation mark and before a backslash.
  remember(fromLatin1(text.replace(/\\(["\\])/g, '$1')));
  // Where that was forgotten, a quotation mark of the line and one of the password cannot be told apart.
  remember(fromLatin1(text.replace(/^"|"$/g, '')));
}

/** The octets without line ends behind them. */
function withoutLineEnd(octets: Uint8Array): Uint8Array {
  let end = octets.length;
  while (end > 0 && (octets[end - 1] === LF || octets[end - 1] === CR)) end -= 1;
  return octets.subarray(0, end);
}

/** A letter, a listing, a line of an unknown protocol: data, and no word of the conversation. */
function isContent({ spans }: Reading): boolean {
  return spans.some(({ kind }) => kind === 'content');
}

/**
 * RFC 4616 §2: of `authzid NUL authcid NUL passwd` only the last part is the password. RFC 7628 §3.1: of a bearer's
 * answer it is the token. Of a proof it is what guesses can be tried on: the digest (RFC 2195 §2, RFC 2831 §2.1.2) or what
 * client and server sign (RFC 5802 §7). Other secrets are one part.
 */
function lastPart(decoded: Uint8Array): Uint8Array {
  const text = toLatin1(decoded.subarray(0, 16_384));
  const named =
    /auth=Bearer ([!-~]{1,8192})/i.exec(text) ?? /(?:^|,)(?:p|v|response|rspauth)="?([^",]{6,512})/.exec(text);
  const part = named?.[1] ?? /^[^ ]{1,512} ([0-9a-f]{32,128})$/i.exec(text)?.[1];
  if (part !== undefined) return fromLatin1(part);
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
