// Server lines: the parts of a reply and what each code says. ABNF: Greeting, Reply-line (RFC 5321 §4.2). What a reply
// means after a command is answers.ts; what went wrong is diagnose.ts.

import { reported, rfc } from '../../citation.ts';
import type { Citation } from '../../citation.ts';
import type { ReplyClass, Span } from '../../dialect.ts';
import { readWindow } from '../../line/window.ts';
import { CR, DASH, isDigit, LF, SP, toLatin1 } from '../../octets.ts';
import { takeWords } from '../../wording/index.ts';
import { takeChallenge } from '../../sasl/index.ts';
import type { Challenge, Exchange } from '../../sasl/index.ts';
import { findEnhanced } from './enhanced.ts';
import type { Enhanced } from './enhanced.ts';
import { readOffer } from './extensions.ts';
import type { Offer } from './extensions.ts';
import type { Id, SmtpCursor } from './sayings.ts';

export const replyCitations = {
  'reply.200': rfc(876),
  'reply.211': rfc(5321, '4.2.3'),
  'reply.214': rfc(5321, '4.2.3'),
  'reply.220': rfc(5321, '4.2.3'),
  'reply.221': rfc(5321, '4.2.3'),
  'reply.235': rfc(4954, '6'),
  'reply.250': rfc(5321, '4.2.3'),
  'reply.251': rfc(5321, '3.4'),
  'reply.252': rfc(5321, '3.5.3'),
  'reply.253': rfc(1985, '5.1'),
  'reply.334': rfc(4954, '4'),
  'reply.354': rfc(5321, '4.2.3'),
  'reply.355': rfc(1845, '3'),
  'reply.421': rfc(5321, '4.2.3'),
  'reply.422': rfc(5248, '2.4'),
  'reply.430': rfc(5248, '2.4'),
  'reply.432': rfc(4954, '6'),
  'reply.441': reported('bounces of Microsoft Exchange'),
  'reply.450': rfc(5321, '4.2.3'),
  'reply.451': rfc(5321, '4.2.3'),
  'reply.452': rfc(5321, '4.2.3'),
  'reply.453': rfc(2645, '7'),
  'reply.454': rfc(4954, '6'),
  'reply.455': rfc(5321, '4.2.3'),
  'reply.458': rfc(1985, '5.1'),
  'reply.459': rfc(1985, '5.1'),
  'reply.500': rfc(5321, '4.2.3'),
  'reply.501': rfc(5321, '4.2.3'),
  'reply.502': rfc(5321, '4.2.4'),
  'reply.503': rfc(5321, '4.2.3'),
  'reply.504': rfc(5321, '4.2.3'),
  'reply.521': rfc(7504, '3'),
  'reply.523': rfc(5248, '2.4'),
  'reply.524': rfc(5248, '2.4'),
  'reply.525': rfc(5248, '2.4'),
  'reply.530': rfc(4954, '6'),
  'reply.533': rfc(5248, '2.4'),
  'reply.534': rfc(4954, '6'),
  'reply.535': rfc(4954, '6'),
  'reply.538': rfc(4954, '6'),
  'reply.540': reported('bounces of rambler.ru'),
  'reply.541': reported('bounces of Zoho Mail'),
  'reply.550': rfc(5321, '4.2.3'),
  'reply.551': rfc(5321, '3.4'),
  'reply.552': rfc(5321, '4.2.3'),
  'reply.553': rfc(5321, '4.2.3'),
  'reply.554': rfc(5321, '4.2.3'),
  'reply.555': rfc(5321, '4.1.1.11'),
  'reply.556': rfc(7504, '4'),
  'reply.571': reported('bounces of several mail gateways'),
  'reply.591': reported('bounces of several block-list users'),
  'reply.class.done': rfc(5321, '4.2.1'),
  'reply.class.goOn': rfc(5321, '4.2.1'),
  'reply.class.tryLater': rfc(5321, '4.2.1'),
  'reply.class.no': rfc(5321, '4.2.1'),
  'reply.class.other': rfc(5321, '4.2.1'),
  'reply.more': rfc(5321, '4.2.1'),
  'reply.last': rfc(5321, '4.2'),
  'reply.domain': rfc(5321, '4.2'),
  'reply.esmtp': rfc(5321, '4.2'),
  'reply.text': rfc(5321, '4.2'),
  'reply.garbage': rfc(5321, '4.2'),
} as const satisfies Record<string, Citation>;

export type ReplyId = keyof typeof replyCitations;

/** A line's place in the conversation; it decides how the text after the code is read. */
export type TextShape = 'greeting' | 'ehloFirst' | 'ehloNext' | 'challenge' | 'text';

/** One line of a reply. */
export interface ReplyLine {
  readonly spans: readonly Span[];
  /** Undefined when the line does not begin with three digits. */
  readonly code: string | undefined;
  readonly replyClass: ReplyClass | undefined;
  /** More lines of the same reply follow. */
  readonly more: boolean;
  readonly enhanced: Enhanced | undefined;
  readonly domain: string | undefined;
  readonly offer: Offer | undefined;
  readonly challenge: Challenge | undefined;
  /** What stands after the code, at most a window of it. */
  readonly text: string;
}

/** RFC 5321 §4.2.1: the class of a reply is its first digit. */
const classes: readonly (ReplyClass | undefined)[] = [undefined, undefined, 'done', 'goOn', 'tryLater', 'no'];

/** The class of a reply code; undefined for digits that no reply has. */
export function classOf(code: string): ReplyClass | undefined {
  return classes[code.charCodeAt(0) - 48];
}

/** Of the thousand codes that three digits make. */
const replyIds = new Map<string, ReplyId>();

/** What a code says: its own text, else that of its class. */
export function replyId(code: string): ReplyId {
  const known = replyIds.get(code);
  if (known !== undefined) return known;
  const id = `reply.${code}`;
  const found = Object.hasOwn(replyCitations, id)
    ? (id as ReplyId)
    : (`reply.class.${classOf(code) ?? 'other'}` as const);
  replyIds.set(code, found);
  return found;
}

/**
 * Reads one line of a reply.
 * @param shapeOf what the text after a code is, given the code
 * @param exchange the login attempt that a challenge belongs to
 * @param usual lines that this conversation has met
 */
export function readReplyLine(
  octets: Uint8Array,
  shapeOf: (code: string) => TextShape,
  exchange: Exchange | undefined,
  usual: UsualLines,
): ReplyLine {
  if (octets.length > usualOctetsMax) return readAnew(octets, shapeOf, exchange);
  const text = toLatin1(octets);
  const code = codeOf(text);
  const shape = code === undefined ? 'text' : shapeOf(code);
  if (shape !== 'text') return readAnew(octets, () => shape, exchange);
  const known = usual.get(text);
  if (known) return known;
  const line = readAnew(octets, () => shape, undefined);
  if (usual.size >= usualLinesMax) usual.clear();
  usual.set(text, line);
  return line;
}

/**
 * Lines that were met, as they were read: a server says `250 2.1.0 Ok` all day, and what its parts are does not
 * depend on what was said before. They are kept with their conversation and no longer, because they may repeat secrets.
 */
export type UsualLines = Map<string, ReplyLine>;

const usualLinesMax = 1024;
const usualOctetsMax = 256;

function readAnew(octets: Uint8Array, shapeOf: (code: string) => TextShape, exchange: Exchange | undefined): ReplyLine {
  const line: Draft = { ...emptyLine };
  line.spans = readWindow(octets, (cursor: SmtpCursor) => {
    // ABNF: Reply-line = *( Reply-code "-" [ textstring ] CRLF ) Reply-code [ SP textstring ] CRLF
    const code = codeOf(cursor.text);
    if (code === undefined) {
      line.text = cursor.text;
      cursor.takeRest('reply.garbage', { kind: 'unknown' });
      return;
    }
    line.code = code;
    line.replyClass = classOf(code);
    line.more = cursor.text.charCodeAt(3) === DASH;
    cursor.take(3, replyId(code), { params: { code } });
    cursor.take(1, line.more ? 'reply.more' : 'reply.last');
    line.text = cursor.rest;
    readText(cursor, shapeOf(code), line, exchange);
  });
  return line;
}

type Draft = { -readonly [Field in keyof ReplyLine]: ReplyLine[Field] };

const emptyLine: ReplyLine = {
  spans: [],
  code: undefined,
  replyClass: undefined,
  more: false,
  enhanced: undefined,
  domain: undefined,
  offer: undefined,
  challenge: undefined,
  text: '',
};

/** ABNF: Reply-code = %x32-35 %x30-35 %x30-39 (RFC 5321 §4.2); any three digits are taken, and shown for what they are. */
function codeOf(text: string): string | undefined {
  for (let at = 0; at < 3; at++) if (!isDigit(text.charCodeAt(at))) return undefined;
  const separator = text.charCodeAt(3);
  const isEnd = text.length === 3 || (text.length <= 5 && (separator === CR || separator === LF));
  return isEnd || separator === SP || separator === DASH ? text.slice(0, 3) : undefined;
}

function readText(cursor: SmtpCursor, shape: TextShape, line: Draft, exchange: Exchange | undefined): void {
  switch (shape) {
    case 'greeting':
    case 'ehloFirst':
      return readNamed(cursor, line);
    case 'ehloNext':
      line.offer = readOffer(cursor);
      return;
    case 'challenge':
      line.challenge = takeChallenge<Id>(cursor, exchange);
      return;
    case 'text':
      return readPlain(cursor, line);
  }
}

// ABNF: Greeting = "220 " ( Domain / address-literal ) [ SP textstring ]; ehlo-ok-rsp begins in the same way.
function readNamed(cursor: SmtpCursor, line: Draft): void {
  const domain = cursor.match(
    /(?:[A-Za-z0-9-]+\.)+[A-Za-z0-9-]+(?=[ \t]|$)|\[[^\] ]+\](?=[ \t]|$)/y,
    'reply.domain',
    {},
  );
  if (domain === undefined) return readPlain(cursor, line);
  line.domain = domain;
  cursor.space();
  cursor.match(/E?SMTP(?=[ \t]|$)/y, 'reply.esmtp');
  cursor.space();
  cursor.takeRest('reply.text');
}

function readPlain(cursor: SmtpCursor, line: Draft): void {
  const place = findEnhanced(cursor.rest);
  if (place) {
    const { code, id } = place.enhanced;
    takeWords<Id>(cursor, 'reply.text', place.start);
    cursor.take(place.length, id, { params: { code } });
    cursor.space();
    line.enhanced = place.enhanced;
  }
  takeWords<Id>(cursor, 'reply.text');
}
