// Postmarks: what each server on the way writes on top of a letter (RFC 5321 §4.4), and what programs add to it.

import type { LetterId } from '../../citations.ts';
import { letterCitations } from '../../citations.ts';
import type { ValueCursor } from '../cursor.ts';
import { takeAddress, takeAngleAddress } from './address.ts';
import { readDate } from './date.ts';

const clause = /(?:from|by|via|with|id|for)(?=[\s(<]|$)/iy;
const token = /[^\s();<>]+/y;
const addressLiteral = /\[(?:IPv6:)?[0-9A-Fa-f:.]{2,45}\]/iy;
const bracketed = /<[^\s<>]{1,200}>/y;

// Time-stamp-line = "Received:" FWS Stamp <CRLF>
// Stamp           = From-domain By-domain Opt-info [CFWS] ";" FWS date-time
/** Reads a postmark. */
export function readReceived(value: ValueCursor): void {
  for (takeComments(value); !value.done && !value.mark(';'); takeComments(value)) {
    const word = value.peek(clause)?.[0].toLowerCase();
    if (word === undefined) value.skip(value.peek(/[^\s();]+/y)?.[0].length ?? 1);
    else {
      value.take(word.length, `letter.received.${word}` as LetterId);
      takeComments(value);
      takeClause(value, word);
    }
  }
  readDate(value);
}

function takeClause(value: ValueCursor, word: string): void {
  // From-domain = "FROM" FWS Extended-Domain;  By-domain = CFWS "BY" FWS Extended-Domain
  if (word === 'from' || word === 'by')
    takeHost(value, word === 'from' ? 'letter.received.name' : 'letter.received.host');
  // Via = CFWS "VIA" FWS Link
  else if (word === 'via') value.match(token, 'letter.received.link');
  // With = CFWS "WITH" FWS Protocol
  else if (word === 'with') takeProtocol(value);
  // ID = CFWS "ID" FWS ( Atom / msg-id )
  else if (word === 'id') value.match(value.next === '<' ? bracketed : token, 'letter.received.queueId');
  // For = CFWS "FOR" FWS ( Path / Mailbox )
  else if (value.next === '<') takeAngleAddress(value);
  else takeAddress(value);
}

function takeHost(value: ValueCursor, id: LetterId): void {
  if (value.match(addressLiteral, 'letter.received.addressGiven') === undefined) value.match(token, id);
}

function takeProtocol(value: ValueCursor): void {
  if (value.match(/Microsoft SMTP Server/y, 'letter.with.microsoft') !== undefined) return;
  const protocol = value.peek(token)?.[0];
  if (protocol === undefined) return;
  const id = `letter.with.${protocol.toUpperCase()}`;
  const known = Object.hasOwn(letterCitations, id);
  value.take(protocol.length, known ? (id as LetterId) : 'letter.with.other', known ? {} : { params: { protocol } });
}

/** Comments of a postmark: some say what the server saw of the client, and some how the connection was encrypted. */
function takeComments(value: ValueCursor): void {
  value.blanks();
  while (value.next === '(' && !value.done) {
    const length = value.commentLength();
    const comment = value.text.slice(value.at, value.at + length);
    if (/^\((?:using |version=|cipher=|TLS)/i.test(comment)) value.take(length, 'letter.received.tls');
    else if (/^\(Authenticated sender:/i.test(comment))
      value.take(length, 'letter.received.login', { kind: 'content' });
    else if (/\[[0-9A-Fa-f:.]|\[IPv6:|\((?:helo|ehlo)[= ]/i.test(comment)) takeSeen(value, value.at + length);
    else value.take(length, 'letter.comment', { kind: 'content' });
    value.blanks();
  }
}

// TCP-info = address-literal / ( Domain FWS address-literal )
/** What the receiving server saw: the name that the DNS has for the address, and the address. */
function takeSeen(value: ValueCursor, end: number): void {
  value.mark('(');
  while (value.at < end - 1 && !value.done) {
    value.blanks();
    if (value.match(addressLiteral, 'letter.received.address') !== undefined) continue;
    // Exim and Sendmail write the name of HELO and the login in here, too: `helo=mail.example`, `HELO mail.example`.
    if (value.match(/(?:helo|ehlo)[= ][^\s()]+/iy, 'letter.received.helo') !== undefined) continue;
    if (value.match(/unknown(?=[\s[])/y, 'letter.received.nameless') !== undefined) continue;
    if (value.match(/[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+\.?(?=[\s[])/y, 'letter.received.reverse') !== undefined)
      continue;
    value.skip(Math.min(value.peek(/[^\s[\]()]+/y)?.[0].length ?? 1, Math.max(1, end - 1 - value.at)));
  }
  if (value.at === end - 1) value.mark(')');
}
