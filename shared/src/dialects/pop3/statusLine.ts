// Reads one status line of a POP3 server into spans: the status, a response code, and the numbers that its text carries.
// ABNF (RFC 2449 §3): single-line = status [SP resp-text] CRLF. Knows nothing of the session around it.

import type { Span } from '../../dialect.ts';
import { readWindow } from '../../line/window.ts';
import { takeChallenge } from '../../sasl/index.ts';
import type { Challenge, Exchange } from '../../sasl/index.ts';
import { takeWords } from '../../wording/index.ts';
import type { SaidId } from './citations.ts';
import type { Pop3Cursor } from './grammar.ts';
import { codeFact } from './replies.ts';

/** `ok` and `err` answer a command, `continue` asks for more (RFC 5034 §4), `none` is no status at all. */
export type Status = 'ok' | 'err' | 'continue' | 'none';

/** What the text behind a status may be, by what was asked. `row`: a line of LIST or UIDL. */
export type Expected = 'greeting' | 'drop' | 'row.size' | 'row.uid' | 'language' | 'text';

/** What a status line is read with. */
export interface StatusContext {
  readonly expected: Expected;
  /** The login attempt under way. */
  readonly exchange?: Exchange;
}

/** What a status line says. */
export interface StatusLine {
  readonly status: Status;
  /** RFC 1939 §3 wants the status in upper case. */
  readonly upperCase: boolean;
  /** Without brackets, as the server wrote it. */
  readonly code?: string;
  readonly messages?: number;
  readonly octets?: number;
  readonly timestamp?: true;
  readonly challenge?: Challenge;
  /** The beginning of the text, behind a response code, to recognise wording. Never shown. */
  readonly text: string;
  /** The same with all that stands behind the status. */
  readonly words: string;
  readonly spans: readonly Span[];
}

type Draft = { -readonly [Key in keyof StatusLine]: StatusLine[Key] };

const statusWord = /^(\+OK|-ERR)(?=[ \t]|$)/i;
/** RFC 2449 §8: resp-code = "[" resp-level *("/" resp-level) "]", first in the text. */
const responseCode = /^\[([^\]\s]{1,64})\]/;
/** RFC 1939 §7: the timestamp of a greeting has the form of a message-id. */
const timestamp = /<[^<>\s]{1,250}@[^<>\s]{0,250}>/;
const messageCount = /(\d{1,10}) (?:new )?(?:messages?|mails?|msgs?)\b/i;
const octetCount = /(\d{1,15}) (?:octets?|bytes?)\b/i;

/**
 * Reads a status line. Never fails.
 */
export function readStatusLine(octets: Uint8Array, context: StatusContext): StatusLine {
  const draft: Draft = { status: 'none', upperCase: true, text: '', words: '', spans: [] };
  draft.spans = readWindow(octets, (cursor: Pop3Cursor) => readLine(cursor, context, draft));
  return draft;
}

function readLine(cursor: Pop3Cursor, { expected, exchange }: StatusContext, draft: Draft): void {
  const word = statusWord.exec(cursor.rest)?.[0];
  if (word === undefined) return readOther(cursor, draft, exchange);
  draft.status = word.startsWith('+') ? 'ok' : 'err';
  draft.upperCase = word === word.toUpperCase();
  cursor.take(word.length, `status.${draft.status}`);
  draft.words = cursor.rest;
  cursor.space();
  const code = responseCode.exec(cursor.rest);
  if (code?.[1] !== undefined) {
    draft.code = code[1];
    cursor.take(code[0].length, codeFact(code[1]).id);
    cursor.space();
  }
  draft.text = cursor.rest;
  if (draft.status === 'ok' && expected === 'greeting') readTimestamp(cursor, draft);
  else if (draft.status === 'ok' && expected.startsWith('row.')) readRow(cursor, expected);
  else if (expected === 'language') readLanguage(cursor, draft);
  else readNumbers(cursor, draft, expected === 'drop' && draft.status === 'ok');
  takeWords<SaidId>(cursor, 'status.text');
}

// RFC 5034 §4: continue-req = "+" SP [base64] CRLF. Some servers leave the blank out when there is nothing behind it.
function readOther(cursor: Pop3Cursor, draft: Draft, exchange: Exchange | undefined): void {
  if (/^\+(?: |$)/.test(cursor.rest)) {
    draft.status = 'continue';
    cursor.take(1, 'status.continue');
    cursor.take(1, 'line.space');
    draft.challenge = takeChallenge<SaidId>(cursor, exchange);
    return;
  }
  cursor.takeRest('status.unknown', { kind: 'unknown' });
}

function readTimestamp(cursor: Pop3Cursor, draft: Draft): void {
  const found = timestamp.exec(cursor.rest);
  if (!found) return;
  draft.timestamp = true;
  cursor.take(found.index, 'status.text');
  cursor.take(found[0].length, 'greeting.timestamp');
}

// RFC 6856 §3: the text of the answer to LANG begins with the tag of the language that it is written in. A server that
// leaves it out begins with a word: of a refusal it is a tag only where a sentence begins behind it.
function readLanguage(cursor: Pop3Cursor, draft: Draft): void {
  const tag = /^(?:[a-z]{2,3}|i-[a-z]{2,8})(?:-[A-Za-z0-9]{2,8}){0,3}(?=[ \t]|$)/.exec(cursor.rest.slice(0, 64))?.[0];
  const isSentence = draft.status === 'err' && !/^ [^a-z]/.test(cursor.rest.slice(tag?.length));
  if (tag === undefined || isSentence) return;
  cursor.take(tag.length, 'lang.tag', { params: { tag } });
  cursor.space();
}

// RFC 1939 §5: scan-listing = number SP size; §7: unique-id listing = number SP uid.
function readRow(cursor: Pop3Cursor, expected: Expected): void {
  const row = /^(\d{1,10})([ \t]+)([!-~]{1,70})/.exec(cursor.rest);
  if (row) takeRow(cursor, row, expected === 'row.size' ? 'size' : 'uid');
}

/** Takes number, blank and size or unique-id of a listing's row. */
export function takeRow(cursor: Pop3Cursor, row: RegExpExecArray, what: 'size' | 'uid'): void {
  const [, number = '', blank = '', value = ''] = row;
  cursor.take(number.length, 'listing.number', { params: { number: Number(number) } });
  cursor.take(blank.length, 'line.space');
  if (what === 'uid') cursor.take(value.length, 'listing.uid');
  else if (/^\d{1,15}$/.test(value)) {
    cursor.take(value.length, 'listing.size', { params: { octets: Number(value) } });
  } else cursor.take(value.length, 'listing.extra');
}

/** Finds the size of the mailbox in a text: `2 320` (RFC 1939 §5, STAT), or worded, as after PASS on many servers. */
function readNumbers(cursor: Pop3Cursor, draft: Draft, isStat: boolean): void {
  const text = cursor.rest;
  const stat = isStat ? /^(\d{1,10})([ \t]+)(\d{1,15})(?=[ \t]|$)/.exec(text) : null;
  const hits: { at: number; digits: string; id: SaidId; name: 'messages' | 'octets' }[] = [];
  const messages = stat ?? messageCount.exec(text);
  if (messages?.[1] !== undefined) {
    hits.push({ at: messages.index, digits: messages[1], id: 'count.messages', name: 'messages' });
  }
  const octets = octetCount.exec(text);
  if (stat?.[3] !== undefined) {
    hits.push({ at: stat[0].length - stat[3].length, digits: stat[3], id: 'count.octets', name: 'octets' });
  } else if (octets?.[1] !== undefined) {
    hits.push({ at: octets.index, digits: octets[1], id: 'count.octets', name: 'octets' });
  }
  const start = cursor.at;
  for (const { at, digits, id, name } of hits.sort((a, b) => a.at - b.at)) {
    const before = start + at - cursor.at;
    if (/^[ \t]+$/.test(cursor.rest.slice(0, before))) cursor.take(before, 'line.space');
    else takeWords<SaidId>(cursor, 'status.text', before);
    draft[name] = Number(digits);
    cursor.take(digits.length, id, { params: { count: Number(digits) } });
  }
}
