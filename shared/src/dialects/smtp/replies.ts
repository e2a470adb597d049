// Server lines: the parts of a reply and what each code says. ABNF: Greeting, Reply-line (RFC 5321 §4.2). What a reply
// means after a command is answers.ts; what went wrong is diagnose.ts.

import { observed, rfc } from '../../citation.ts';
import type { Citation } from '../../citation.ts';
import type { Params, ReplyClass, Span } from '../../dialect.ts';
import { readWindow } from '../../line/window.ts';
import { readChallenge } from '../../sasl/index.ts';
import type { Challenge } from '../../sasl/index.ts';
import { readEnhanced } from './enhanced.ts';
import type { Enhanced } from './enhanced.ts';
import { readOffer } from './extensions.ts';
import type { Offer } from './extensions.ts';
import type { SmtpCursor } from './sayings.ts';

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
  'reply.253': rfc(1985, '5.3'),
  'reply.334': rfc(4954, '4'),
  'reply.354': rfc(5321, '4.2.3'),
  'reply.355': rfc(1845, '3'),
  'reply.421': rfc(5321, '4.2.3'),
  'reply.422': rfc(5248, '3'),
  'reply.430': rfc(5248, '3'),
  'reply.432': rfc(4954, '6'),
  'reply.441': observed('Microsoft Exchange'),
  'reply.450': rfc(5321, '4.2.3'),
  'reply.451': rfc(5321, '4.2.3'),
  'reply.452': rfc(5321, '4.2.3'),
  'reply.453': rfc(2645, '5.2.1'),
  'reply.454': rfc(4954, '6'),
  'reply.455': rfc(5321, '4.2.3'),
  'reply.458': rfc(1985, '5.3'),
  'reply.459': rfc(1985, '5.3'),
  'reply.500': rfc(5321, '4.2.3'),
  'reply.501': rfc(5321, '4.2.3'),
  'reply.502': rfc(5321, '4.2.4'),
  'reply.503': rfc(5321, '4.2.3'),
  'reply.504': rfc(5321, '4.2.3'),
  'reply.521': rfc(7504, '3'),
  'reply.523': rfc(5248, '3'),
  'reply.524': rfc(5248, '3'),
  'reply.525': rfc(5248, '3'),
  'reply.530': rfc(4954, '6'),
  'reply.533': rfc(5248, '3'),
  'reply.534': rfc(4954, '6'),
  'reply.535': rfc(4954, '6'),
  'reply.538': rfc(2554, '4'),
  'reply.540': observed('rambler.ru'),
  'reply.541': observed('Zoho Mail'),
  'reply.550': rfc(5321, '4.2.3'),
  'reply.551': rfc(5321, '3.4'),
  'reply.552': rfc(5321, '4.2.3'),
  'reply.553': rfc(5321, '4.2.3'),
  'reply.554': rfc(5321, '4.2.3'),
  'reply.555': rfc(5321, '4.1.1.11'),
  'reply.556': rfc(7504, '4'),
  'reply.571': observed('several mail gateways'),
  'reply.591': observed('several mail gateways'),
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
  readonly code?: string;
  readonly replyClass?: ReplyClass;
  /** More lines of the same reply follow. */
  readonly more: boolean;
  readonly enhanced?: Enhanced;
  readonly domain?: string;
  readonly offer?: Offer;
  readonly challenge?: Challenge;
  /** What stands after the code, at most a window of it. */
  readonly text: string;
}

const classes: Readonly<Record<string, ReplyClass>> = { '2': 'done', '3': 'goOn', '4': 'tryLater', '5': 'no' };

/** The class of a reply code by its first digit (RFC 5321 §4.2.1); undefined for digits that no reply has. */
export function classOf(code: string): ReplyClass | undefined {
  return classes[code.charAt(0)];
}

/** What a code says: its own text, else that of its class. */
export function replyId(code: string): ReplyId {
  const id = `reply.${code}`;
  return Object.hasOwn(replyCitations, id) ? (id as ReplyId) : `reply.class.${classOf(code) ?? 'other'}`;
}

/**
 * Reads one line of a reply.
 * @param shapeOf what the text after a code is, given the code
 */
export function readReplyLine(octets: Uint8Array, shapeOf: (code: string) => TextShape): ReplyLine {
  let line: Omit<ReplyLine, 'spans'> = { more: false, text: '' };
  const spans = readWindow(octets, (cursor: SmtpCursor) => {
    // ABNF: Reply-line = *( Reply-code "-" [ textstring ] CRLF ) Reply-code [ SP textstring ] CRLF
    const code = /^\d{3}(?=[ -]|$)/.exec(cursor.rest.slice(0, 4))?.[0];
    if (code === undefined) {
      line = { more: false, text: cursor.rest };
      cursor.takeRest('reply.garbage', { kind: 'unknown' });
      return;
    }
    cursor.take(3, replyId(code), { params: { code } });
    const more = cursor.take(1, cursor.rest.startsWith('-') ? 'reply.more' : 'reply.last') === '-';
    const text = cursor.rest;
    const replyClass = classOf(code);
    line = { code, more, text, ...(replyClass && { replyClass }), ...readText(cursor, shapeOf(code)) };
  });
  return { spans, ...line };
}

function readText(cursor: SmtpCursor, shape: TextShape): Partial<ReplyLine> {
  switch (shape) {
    case 'greeting':
    case 'ehloFirst':
      return readNamed(cursor);
    case 'ehloNext':
      return { offer: readOffer(cursor) };
    case 'challenge': {
      const challenge = readChallenge(cursor.rest);
      cursor.takeRest(challenge.id, challenge.params ? { params: challenge.params } : {});
      return { challenge };
    }
    case 'text':
      return readPlain(cursor);
  }
}

// ABNF: Greeting = "220 " ( Domain / address-literal ) [ SP textstring ]; ehlo-ok-rsp begins in the same way.
function readNamed(cursor: SmtpCursor): Partial<ReplyLine> {
  const domain = cursor.match(
    /(?:[A-Za-z0-9-]+\.)+[A-Za-z0-9-]+(?=[ \t]|$)|\[[^\] ]+\](?=[ \t]|$)/y,
    'reply.domain',
    {},
  );
  if (domain === undefined) return readPlain(cursor);
  cursor.space();
  cursor.match(/E?SMTP(?=[ \t]|$)/y, 'reply.esmtp');
  cursor.space();
  cursor.takeRest('reply.text');
  return { domain };
}

function readPlain(cursor: SmtpCursor): Partial<ReplyLine> {
  const enhanced = readEnhanced(cursor.rest);
  if (enhanced) {
    const params: Params = { code: enhanced.code };
    cursor.take(enhanced.code.length, enhanced.id, { params });
    cursor.space();
  }
  cursor.takeRest('reply.text');
  return enhanced ? { enhanced } : {};
}
