// Addresses in header fields (RFC 5322 §3.4): From, To, Cc, Return-Path and their kin.

import { takeText } from '../content/encodedWord.ts';
import type { ValueCursor } from '../cursor.ts';

/** Words of a display name, of a group's name or before an @: atoms and quoted strings. Control characters are no words. */
const word = /"(?:[^"\\\r\n]|\\[^\r\n])*"|[^\s"(),:;<>@[\]\\]+/y;
const domain = /[^\s"(),:;<>@[\]\\]+/y;
const literal = /\[[^\s\][\\]*\]/y;

// address-list = (address *("," address))
// address      = mailbox / group
// group        = display-name ":" [group-list] ";" [CFWS]
/** Reads a list of addresses. */
export function readAddresses(value: ValueCursor): void {
  for (value.comments(); !value.done; value.comments()) {
    if (value.next === '<') takeAngleAddress(value);
    else if (value.mark(',') || value.mark(';') || value.mark(':')) continue;
    else takeNamed(value);
  }
}

// mailbox   = name-addr / addr-spec
// name-addr = [display-name] angle-addr
/** Words whose meaning is decided by what follows them: a name, a group, or an address without angle brackets. */
function takeNamed(value: ValueCursor): void {
  const words = wordsAhead(value);
  if (words.end === value.at) return value.skip(1);
  if (words.follows === '@') {
    // The last word is the local part; what stands before it should be in quotes, but is a name all the same.
    takeText(value, words.lastStart, 'letter.address.name');
    takeAddress(value);
    return;
  }
  takeText(value, words.end, words.follows === ':' ? 'letter.address.group' : 'letter.address.name');
}

interface Words {
  readonly lastStart: number;
  readonly end: number;
  /** The character behind the words and their blanks. */
  readonly follows: string;
}

function wordsAhead(value: ValueCursor): Words {
  let lastStart = value.at;
  let end = value.at;
  let at = value.at;
  for (;;) {
    word.lastIndex = at;
    const found = word.exec(value.text)?.[0];
    if (found === undefined) break;
    // "a"."b" and a."b" are one local part, though several words.
    if (at > end || lastStart === end) lastStart = at;
    end = at + found.length;
    at = end;
    while (' \t\r\n'.includes(value.text.charAt(at)) && at < value.text.length) at += 1;
  }
  return { lastStart, end, follows: value.text.charAt(at) };
}

// angle-addr = [CFWS] "<" addr-spec ">" [CFWS]
// RFC 5321 §4.1.2: Reverse-path = Path / "<>"
/** Reads an address in angle brackets. */
export function takeAngleAddress(value: ValueCursor): void {
  if (value.peek(/<[ \t]*>/y)) {
    value.match(/<[ \t]*>/y, 'letter.address.null');
    return;
  }
  value.mark('<');
  takeAddress(value);
  value.blanks();
  const rest = value.peek(/[^<>\r\n]*(?=>)/y);
  if (rest) value.skip(rest[0].length);
  value.mark('>');
}

// addr-spec = local-part "@" domain
// domain    = dot-atom / domain-literal
/** Reads an address without brackets; nothing is taken where none begins. */
export function takeAddress(value: ValueCursor): void {
  value.blanks();
  const local = value.peek(
    /(?:"(?:[^"\\\r\n]|\\[^\r\n])*"|[^\s"(),:;<>@[\]\\]+)(?:"(?:[^"\\\r\n]|\\[^\r\n])*")?/y,
  )?.[0];
  if (local === undefined) return;
  const hasDomain = value.text.charAt(value.at + local.length) === '@';
  value.take(local.length, hasDomain ? 'letter.address.local' : 'letter.address.bare');
  if (!value.mark('@')) return;
  if (value.match(literal, 'letter.address.literal') === undefined) value.match(domain, 'letter.address.domain');
}
