// The replies of an explained paste, one by one: a reply of several lines is one. For machines, as records of a published
// form (docs/explain.schema.json), and for views as groups of units.

import { lineEndLength, toLatin1 } from '../octets.ts';
import type { Gb18030 } from '../charset.ts';
import type { Span } from '../dialect.ts';
import type { Mender, ReasonId } from '../refusal/vocabulary.ts';
import type { CommandRef } from './commands.ts';
import type { ExplainedUnit } from './explain.ts';
import type { Protocol } from './paste.ts';
import { decodingOf, showUnit } from './shownText.ts';
import { headlineOf } from './speech.ts';
import type { PasteSpeech } from './speech.ts';

/** A whole reply: its units in order; the last one carries what it means. */
export interface Reply {
  readonly units: readonly ExplainedUnit[];
  /** The unit whose reading speaks for the reply. */
  readonly last: ExplainedUnit;
}

/** One stretch of a reply, counted in characters (code points) of `reply`. */
export interface SpanRecord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: Span['kind'];
  readonly id: string;
  readonly title: string;
}

/** A reply, for machines. The fields are described in docs/explain.schema.json. */
export interface ReplyRecord {
  readonly line: number;
  readonly reply: string;
  readonly protocol: Protocol;
  readonly answers: { readonly verb: string | null; readonly line: number | null } | null;
  readonly code: string | null;
  readonly enhanced: string | null;
  readonly reason: ReasonId | null;
  readonly mender: Mender | null;
  readonly spans: readonly SpanRecord[];
  readonly title: string;
  readonly source: { readonly label: string; readonly link: string | null; readonly reported: boolean } | null;
}

/** Puts the units of replies together. Client units stand for themselves. */
export function repliesIn(units: readonly ExplainedUnit[]): readonly (Reply | ExplainedUnit)[] {
  const out: (Reply | ExplainedUnit)[] = [];
  let open: ExplainedUnit[] = [];
  const close = (): void => {
    const last = open[open.length - 1];
    if (last && open.some(({ implied }) => !implied)) out.push({ units: open, last });
    open = [];
  };
  for (const unit of units) {
    if (unit.from === 'client' || unit.conversation !== open[0]?.conversation) close();
    if (unit.from === 'client') {
      out.push(unit);
      continue;
    }
    open.push(unit);
    if (unit.reading.complete) close();
  }
  close();
  return out;
}

/** True for a reply, not a client unit. */
export function isReply(item: Reply | ExplainedUnit): item is Reply {
  return 'units' in item;
}

/** One record for each reply of the server. */
export function replyRecords(
  units: readonly ExplainedUnit[],
  speech: PasteSpeech,
  gb18030: Gb18030,
): readonly ReplyRecord[] {
  return repliesIn(units)
    .filter(isReply)
    .map((reply) => recordOf(reply, speech, gb18030));
}

function recordOf({ units, last }: Reply, speech: PasteSpeech, gb18030: Gb18030): ReplyRecord {
  const shown = units.filter(({ implied }) => !implied);
  const { protocol, reading, answers } = last;
  const { reply, spans } = writeReply(shown, speech, gb18030);
  const headline = headlineOf(reading);
  const source = speech.source(headline.id, protocol);
  const status = statusOf(shown);
  return {
    line: shown[0]?.line ?? last.line,
    reply,
    protocol,
    answers: answerOf(answers),
    code: status.code ?? null,
    enhanced: status.enhanced ?? null,
    reason: reading.refusal?.reason ?? null,
    mender: reading.refusal?.mender ?? null,
    spans,
    title: speech.say(headline, protocol).title,
    source: source ? { label: source.label, link: source.link ?? null, reported: source.reported === true } : null,
  };
}

function answerOf(answers: CommandRef | undefined): ReplyRecord['answers'] {
  return answers ? { verb: answers.verb ?? null, line: answers.line ?? null } : null;
}

/** The text of a reply, and its spans counted in it. */
function writeReply(
  units: readonly ExplainedUnit[],
  speech: PasteSpeech,
  gb18030: Gb18030,
): Pick<ReplyRecord, 'reply' | 'spans'> {
  const spans: SpanRecord[] = [];
  let reply = '';
  let at = 0;
  const add = (text: string): void => {
    reply += text;
    at += [...text].length;
  };
  const decoding = decodingOf(units, gb18030);
  let endsLine = true;
  for (const { octets, reading, protocol } of units) {
    for (const [i, line] of showUnit(octets, reading.spans, decoding).entries()) {
      // What stands behind a literal goes on with its last line.
      if (reply !== '' && (i > 0 || endsLine)) add('\n');
      for (const { text, span: index } of line) {
        const start = at;
        add(text);
        const span = reading.spans[index];
        if (!span) continue;
        const { title } = speech.say(span, protocol);
        spans.push({ start, end: at, text, kind: span.kind, id: span.id, title });
      }
    }
    endsLine = lineEndLength(octets) === 2;
  }
  return { reply, spans };
}

interface Status {
  readonly code?: string;
  readonly enhanced?: string;
}

/** The code, or the status word, and what makes it precise. */
export function statusOf(units: readonly ExplainedUnit[]): Status {
  const lines = units.filter(({ frame, octets }) => frame === 'line' && octets.length > 2);
  const [first] = lines;
  const last = lines[lines.length - 1];
  if (!first || !last) return {};
  switch (first.protocol) {
    case 'smtp':
      // RFC 5321 §4.2.1: the last line's code counts. The enhanced code stands on every line, or on the first.
      return status(
        /^(\d{3})(?=[ -]|\r|$)/.exec(headOf(last))?.[1],
        /^\d{3}[ -]#?([245]\.\d{1,3}\.\d{1,3})(?=[ \r]|$)/.exec(headOf(first))?.[1],
      );
    case 'pop3': {
      const found = /^(\+OK|-ERR|\+)(?: \[([A-Z0-9/_-]{1,40})\])?/i.exec(headOf(first));
      return status(found?.[1], found?.[2]);
    }
    case 'imap': {
      // Untagged data comes first, the status stands on the tagged line.
      const pattern = /^(?:\S{1,64} )?(OK|NO|BAD|BYE|PREAUTH|\+)(?= |\r|$)(?: \[([A-Z0-9/_-]{1,40})(?=[\] ]))?/i;
      const found = pattern.exec(headOf(last));
      return status(found?.[1], found?.[2]);
    }
  }
}

function headOf({ octets }: ExplainedUnit): string {
  return toLatin1(octets.subarray(0, 200));
}

function status(code: string | undefined, enhanced: string | undefined): Status {
  return {
    ...(code !== undefined && { code: code.toUpperCase() }),
    ...(enhanced !== undefined && { enhanced: enhanced.toUpperCase() }),
  };
}
