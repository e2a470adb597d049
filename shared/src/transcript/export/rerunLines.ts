// What the client of a transcript said, as lines of a shell that say it again. Where a secret stood, they have a variable that
// their reader sets; what cannot be said again, because it was good for that session only, is a comment in its place.

import type { Frame, Span } from '../../dialect.ts';
import { fromLatin1, toLatin1 } from '../../octets.ts';
import type { TranscriptConversation, TranscriptItem, TranscriptUnit } from '../conversation.ts';
import { isBase64, missingContent } from '../double/standIn.ts';
import type { TranscriptSpeech } from '../speech.ts';
import type { ExportWordId } from '../words/ids.ts';
import { formatOf, quoted, quoteFormat } from './shellWord.ts';

/** The lines, in order: `say` with what is said, or a comment. */
export function rerunLines(talk: TranscriptConversation, speech: TranscriptSpeech): readonly string[] {
  const lines: string[] = [];
  const comment = (id: ExportWordId): void => void lines.push(`# ${speech.word(id)}`);
  const items = fromHandshake(talk);
  let frame: Frame = { kind: 'line' };
  let isGivenUp = false;
  for (const [index, item] of items.entries()) {
    if (item.kind === 'remark') {
      if (item.event.kind !== 'omit' || item.event.from !== 'client') continue;
      comment('script.omitted');
      lines.push(`say ${quoteFormat(standIn(frame, item.event.octets, items.slice(index + 1)))}`);
      continue;
    }
    const isAsked = frame.kind === 'line' && frame.secret !== undefined;
    frame = item.reading.next.client;
    if (item.from === 'server' || item.octets.length === 0) continue;
    isGivenUp &&= isAsked;
    if (isGivenUp) continue;
    if (item.withheld) comment('script.withheld');
    else if (canBeSaid(item)) lines.push(spoken(item, lengthOfNext(items, index), talk.dialect === 'imap'));
    else {
      comment(isAsked ? 'script.cancelled' : 'script.secret');
      // RFC 4954 §4, RFC 5034 §4, RFC 9051 §6.2.2: a line of one asterisk ends the attempt.
      if (isAsked) lines.push(`say ${quoteFormat(fromLatin1('*\r\n'))}`);
      isGivenUp = true;
    }
  }
  return lines;
}

/** All that was said, or what was said within TLS where it was asked for in clear. */
function fromHandshake({ target, items }: TranscriptConversation): readonly TranscriptItem[] {
  const tls = items.findIndex((item) => item.kind === 'remark' && item.event.kind === 'tls');
  return target?.security === 'plain' && tls > 0 ? items.slice(tls) : items;
}

/** In the place of octets that the transcript does not have: as many where they are counted; the dot of a letter is often left. */
function standIn(frame: Frame, octets: number, rest: readonly TranscriptItem[]): Uint8Array {
  if (frame.kind === 'octets') return missingContent('octets', octets);
  const letter = missingContent('block', 0);
  const next = rest.find((item): item is TranscriptUnit => item.kind === 'unit');
  const hasDot = next?.from === 'client' && next.frame === 'block';
  return hasDot ? letter.subarray(0, letter.length - '.\r\n'.length) : letter;
}

/** False where a secret was made for one session, or where nobody can tell what it was. */
function canBeSaid({ reading }: TranscriptUnit): boolean {
  return reading.spans.every(
    ({ kind, id, role }) =>
      kind !== 'credential' ||
      id === 'literal.secret' ||
      (role === 'response' ? id === 'sasl.response.plain' : role !== undefined && id !== 'line.tooLong'),
  );
}

/** What counts the literal that the client sent next: of a user name, or of a password. */
function lengthOfNext(items: readonly TranscriptItem[], index: number): string {
  const rest = items.slice(index + 1);
  const literal = rest.find((item) => item.kind === 'unit' && item.from === 'client');
  const isUser = literal?.kind === 'unit' && literal.reading.spans[0]?.role === 'user';
  return isUser ? '"${#LOGIN}"' : '"${#PASSWORD}"';
}

/** @param length what counts the literal that the line may announce */
function spoken(unit: TranscriptUnit, length: string, isImap: boolean): string {
  const { octets, reading, frame } = unit;
  const isEncoded = frame === 'line' && isBase64(octets, reading);
  let format = '';
  const words: string[] = [];
  for (const [index, span] of reading.spans.entries()) {
    if (span.kind !== 'credential') {
      format += formatOf(octets.subarray(span.start, span.end), format === '');
    } else if (span.id === 'literal.secret') {
      // The mask of a literal's length keeps its sign where the server is not asked first.
      format += `{%s${toLatin1(octets).includes('+') ? '+' : ''}}`;
      words.push(length);
    } else if (isImap && frame === 'line' && !isEncoded) {
      format += reading.spans[index - 1]?.id === 'mark.quote' ? '%s' : '"%s"';
      words.push(imapString(span));
    } else {
      format += '%s';
      words.push(isEncoded ? encoded(span) : clear(span));
    }
  }
  return ['say', quoted(format), ...words].join(' ');
}

function clear({ role }: Span): string {
  return role === 'user' ? '"$LOGIN"' : '"$PASSWORD"';
}

/** RFC 9051 §4.3: within a quoted string, which takes more than an atom does, these two are quoted. */
function imapString(span: Span): string {
  return `"$(printf %s ${clear(span)} | sed 's/[\\\\"]/\\\\&/g')"`;
}

/** RFC 4954 §4, RFC 4616 §2: answers within AUTH are base64, that of PLAIN with both. */
function encoded(span: Span): string {
  const format = span.role === 'response' ? String.raw`'\000%s\000%s' "$LOGIN" "$PASSWORD"` : `%s ${clear(span)}`;
  return `"$(printf ${format} | base64 | tr -d '\\n')"`;
}
