// Reads the first line of a response into spans: its tag, its status or the name of its data, and the words behind. Knows
// nothing of the session. ABNF: response = *(continue-req / response-data) response-done (RFC 9051 §9).

import type { Span } from '../../dialect.ts';
import { windowOctets } from '../../line/window.ts';
import { fromLatin1, lineEndLength, toLatin1 } from '../../octets.ts';
import { readChallenge } from '../../sasl/index.ts';
import type { Challenge, Exchange } from '../../sasl/index.ts';
import { SpanCursor, tile } from '../../spans.ts';
import { takeWords } from '../../wording/index.ts';
import type { Id } from './citations.ts';
import { lineEndSpan } from './grammar.ts';
import { isBeyondCount, readAnnouncement } from './literal.ts';
import type { Announcement } from './literal.ts';
import { readable } from './places.ts';
import type { DataName } from './places.ts';
import { dataRules } from './shapes/responses.ts';
import { responseCodeId } from './vocabulary/responseCodes.ts';
import { nowhere, standing, walk } from './walk.ts';
import type { Fact, Standing, Walk } from './walk.ts';

export type Status = 'OK' | 'NO' | 'BAD' | 'BYE' | 'PREAUTH';

/** `go` is a continuation request; `none` has no shape of a response. */
export type LineKind = 'tagged' | 'untagged' | 'go' | 'none';

/** What the first line of a response says. */
export interface ServerLine {
  readonly kind: LineKind;
  /** The first word; of a tagged response its tag. */
  readonly tag?: string;
  readonly status?: Status;
  /** The code in brackets and all that follows it, as the table of codes wants it. */
  readonly code?: string;
  /** Untagged data. */
  readonly name?: DataName;
  /** As the server wrote it: 'X-THING'. */
  readonly word?: string;
  readonly number?: number;
  /** The words for people, and before them a code; at most 512 characters, in lower case. */
  readonly wording: string;
  readonly challenge?: Challenge;
  readonly spans: readonly Span[];
  readonly facts: readonly Fact[];
  readonly standing: Standing;
  readonly broken?: Walk['broken'];
  readonly literal?: Announcement;
  /** A count that nobody can follow. */
  readonly beyondCount: boolean;
}

type Draft = { -readonly [Key in keyof Omit<ServerLine, 'spans'>]: ServerLine[Key] } & { spans: Span[] };

/**
 * Reads the first line of a response, or a piece of one that was cut at a limit. Never fails.
 * @param exchange the login attempt under way, to which a + belongs
 */
export function readServerLine(octets: Uint8Array, exchange?: Exchange): ServerLine {
  const text = toLatin1(octets.subarray(0, octets.length - lineEndLength(octets)));
  const draft: Draft = { kind: 'none', wording: '', spans: [], facts: [], standing: nowhere, beyondCount: false };
  const [first, second, third] = [wordAt(text, 0), wordAt(text, 1), wordAt(text, 2)];
  draft.tag = first.text;
  if (first.start > 0 || first.text === '') takeAll(draft, text);
  else if (first.text === '*' && second.text !== '') readUntagged(draft, text, first, second, third);
  else if (first.text === '+') readContinuation(draft, text, exchange);
  else if (isStatus(second.text) && !first.text.startsWith('+')) readTagged(draft, text, first, second);
  else takeAll(draft, text);
  return { ...draft, spans: tile(octets.length, [...draft.spans, ...lineEndSpan(octets)]) };
}

/** Longer words are no tag and no name. */
const wordMax = 256;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function wordAt(text: string, number: number): Word {
  let at = 0;
  for (let i = 0; ; i++) {
    const start = blanksEnd(text, at);
    const blank = text.indexOf(' ', start);
    at = blank < 0 ? text.length : blank;
    if (i === number) return { start, end: at, text: text.slice(start, Math.min(at, start + wordMax)) };
  }
}

function blanksEnd(text: string, at: number): number {
  while (text.charAt(at) === ' ') at++;
  return at;
}

function isStatus(word: string): boolean {
  return /^(?:OK|NO|BAD)$/i.test(word);
}

function takeAll(draft: Draft, text: string): void {
  push(draft, 'reply.unknown', { start: 0, end: text.length, text }, { kind: 'unknown' });
}

/** Adds a word's span, and the blank before it. */
function push(
  draft: Draft,
  id: Id,
  { start, end }: Word,
  more: Partial<Pick<Span, 'kind' | 'params' | 'role'>> = {},
): void {
  const last = draft.spans[draft.spans.length - 1]?.end ?? 0;
  if (start > last) draft.spans.push({ id: 'line.space' satisfies Id, start: last, end: start, kind: 'plain' });
  if (end > start) draft.spans.push({ id, start, end, kind: 'plain', ...more });
}

// ABNF: response-tagged = tag SP resp-cond-state CRLF
function readTagged(draft: Draft, text: string, tag: Word, status: Word): void {
  draft.kind = 'tagged';
  push(draft, 'tag.reply', tag, { params: { tag: readable(tag.text) } });
  readStatus(draft, text, status);
}

function readStatus(draft: Draft, text: string, word: Word): void {
  const status = word.text.toUpperCase() as Status;
  draft.status = status;
  push(draft, `reply.${status}`, word);
  readText(draft, text, word.end);
}

// ABNF: resp-text = ["[" resp-text-code "]" SP] [text]
function readText(draft: Draft, text: string, from: number): void {
  const walked = walk(from, text, standing('text'));
  const code = walked.spans.find(({ id }) => id.startsWith('code.'));
  const isCode = code !== undefined && walked.facts.some(({ name }) => name === 'code');
  if (isCode) draft.code = text.slice(code.start, code.start + wordMax);
  // What stands behind a code can change what it means.
  for (const span of walked.spans) {
    if (span.id === 'reply.text') draft.spans.push(...wordSpans(text, span));
    else if (span !== code || !isCode) draft.spans.push(span);
    else draft.spans.push({ ...span, id: responseCodeId(text.slice(code.start, code.start + wordMax)) });
  }
  draft.facts = walked.facts;
  draft.wording = text
    .slice(from, from + 512)
    .trim()
    .toLowerCase();
}

/** Words for people, with each fact in them in a span of its own. What is beyond the window of patterns is not looked at. */
function wordSpans(text: string, { start, end }: Span): readonly Span[] {
  const seen = Math.min(end, start + windowOctets);
  const cursor = new SpanCursor<Id>(fromLatin1(text.slice(start, seen)));
  takeWords<Id>(cursor, 'reply.text');
  const spans = cursor.finish().map((span) => ({ ...span, start: span.start + start, end: span.end + start }));
  return seen < end ? [...spans, { id: 'reply.text' satisfies Id, start: seen, end, kind: 'plain' }] : spans;
}

// ABNF: continue-req = "+" SP (resp-text / base64) CRLF. Some servers leave the blank out when nothing is behind it.
function readContinuation(draft: Draft, text: string, exchange: Exchange | undefined): void {
  draft.kind = 'go';
  push(draft, 'plus', { start: 0, end: 1, text: '+' });
  if (exchange === undefined) return readText(draft, text, 1);
  draft.challenge = readChallenge(text.slice(2), exchange);
  const { id, params, secret } = draft.challenge;
  push(
    draft,
    id,
    { start: Math.min(2, text.length), end: text.length, text },
    secret ? { kind: 'credential', role: 'response' } : params ? { params } : {},
  );
}

const greetingStatus: ReadonlySet<string> = new Set(['OK', 'NO', 'BAD', 'BYE', 'PREAUTH']);

// ABNF: response-data = "*" SP (resp-cond-state / resp-cond-bye / mailbox-data / message-data / capability-data) CRLF
function readUntagged(draft: Draft, text: string, star: Word, second: Word, third: Word): void {
  draft.kind = 'untagged';
  push(draft, 'untagged', star);
  const upper = second.text.toUpperCase();
  if (greetingStatus.has(upper)) return readStatus(draft, text, second);
  const isNumbered = /^\d{1,10}$/.test(second.text) && third.text !== '';
  const name = isNumbered ? third : second;
  draft.word = readable(name.text.toUpperCase());
  draft.name = dataName(name.text, isNumbered);
  if (isNumbered) readNumber(draft, second);
  const numberParams = draft.number === undefined ? undefined : { number: draft.number };
  const params = draft.name === 'other' ? { name: draft.word } : numberParams;
  push(draft, `data.${draft.name}`, name, params ? { params } : {});
  readData(draft, text, name.end, draft.name);
}

const numbered: ReadonlySet<string> = new Set(['EXISTS', 'RECENT', 'EXPUNGE', 'FETCH']);

function dataName(word: string, isNumbered: boolean): DataName {
  const upper = word.toUpperCase();
  const known = Object.hasOwn(dataRules, `data.${upper}`) && upper === upper.trim() && upper !== 'OTHER';
  return known && numbered.has(upper) === isNumbered ? (upper as DataName) : 'other';
}

function readNumber(draft: Draft, word: Word): void {
  const number = Number(word.text);
  draft.number = number;
  const isCount = draft.name === 'EXISTS' || draft.name === 'RECENT';
  push(draft, isCount ? 'number.count' : 'number.message', word, { params: { number } });
}

function readData(draft: Draft, text: string, from: number, name: DataName): void {
  const literal = readAnnouncement(text);
  const walked = walk(
    from,
    text.slice(0, literal && literal.start >= from ? literal.start : text.length),
    standing(`data.${name}`),
  );
  draft.spans.push(...walked.spans);
  draft.facts = walked.facts;
  draft.standing = { levels: walked.levels };
  if (walked.broken) draft.broken = walked.broken;
  else if (!literal && walked.levels.length > 1) draft.broken = 'parenthesis';
  draft.beyondCount = isBeyondCount(text);
  if (literal && literal.start >= from) takeAnnouncement(draft, literal, text.length);
}

function takeAnnouncement(draft: Draft, literal: Announcement, end: number): void {
  draft.literal = literal;
  const id: Id = literal.binary ? 'literal.binary' : 'literal.server';
  push(draft, id, { start: literal.start, end, text: '' }, { params: { octets: literal.octets } });
}

/** Reads more of a response: what comes behind a literal. */
export function readMoreData(octets: Uint8Array, at: Standing): Omit<ServerLine, 'kind' | 'wording'> {
  const text = toLatin1(octets.subarray(0, octets.length - lineEndLength(octets)));
  const literal = readAnnouncement(text);
  const walked = walk(0, text.slice(0, literal?.start ?? text.length), at);
  const { facts, levels, broken } = walked;
  const draft: Draft = {
    kind: 'untagged',
    wording: '',
    spans: [...walked.spans],
    facts,
    standing: { levels },
    beyondCount: isBeyondCount(text),
  };
  if (literal) takeAnnouncement(draft, literal, text.length);
  if (broken || (!literal && levels.length > 1)) draft.broken = broken ?? 'parenthesis';
  return { ...draft, spans: tile(octets.length, [...draft.spans, ...lineEndSpan(octets)]) };
}
