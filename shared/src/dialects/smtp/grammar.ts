// Client lines: which command a line is, its parts, and how it departs from the RFC. ABNF: the commands of RFC 5321
// §4.1.1 and its extensions. Where a line stands in the conversation is not known here.

import type { SecretRole, Span, TurnId } from '../../dialect.ts';
import { narrow } from '../../line/fullWidth.ts';
import { nearestVerb } from '../../line/nearest.ts';
import { readWindow, windowOctets } from '../../line/window.ts';
import { fieldId, readFieldStart } from '../../letter/index.ts';
import { lineEndLength, toLatin1 } from '../../octets.ts';
import { beginExchange, expectedRole, mechanismId, readAnswer } from '../../sasl/index.ts';
import type { Exchange } from '../../sasl/index.ts';
import { commands } from './commands.ts';
import type { Verb } from './commands.ts';
import { readable, readPathArgument } from './paths.ts';
import type { PathArgument } from './paths.ts';
import { remark } from './sayings.ts';
import type { Id, Remark, SmtpCursor } from './sayings.ts';

export const verbs: readonly Verb[] = commands.map(({ verb }) => verb);

/** A line that is no command. header: shaped like `Subject: hi`; empty: nothing but a line end. */
export type NoCommand = 'header' | 'empty' | 'unknown';

/** What a client line is. */
export interface Command {
  readonly spans: readonly Span[];
  /** The command; where the word was mistyped, the one that was meant. */
  readonly on: Verb | NoCommand;
  readonly remarks: readonly Remark[];
  /** The name after HELO or EHLO, or the address of MAIL and RCPT. */
  readonly argument?: string;
  readonly path?: PathArgument;
  /** The login attempt that AUTH begins. */
  readonly exchange?: Exchange;
  /** What BDAT announces. */
  readonly chunk?: Chunk;
  /** A size behind BDAT that is none, but that a lax server may read. */
  readonly doubtfulSize?: true;
}

/** The octets that follow a BDAT line at once (RFC 3030 §2). */
export interface Chunk {
  readonly octets: number;
  readonly last: boolean;
  /** Something stands behind it that does not belong there. */
  readonly odd?: true;
}

interface Draft {
  on: Command['on'];
  remarks: Remark[];
  argument?: string;
  path?: PathArgument;
  exchange?: Exchange;
  chunk?: Chunk;
  doubtfulSize?: true;
}

/** Control characters in a command: Backspace and arrow keys that a raw telnet sent along. */
const controls = /[\x00-\x08\x0b-\x1f\x7f]/;

/** Reads a line that is sent where the server expects a command. */
export function readCommand(octets: Uint8Array, turn: TurnId): Command {
  const narrowed = narrow(octets, windowOctets);
  const draft: Draft = { on: 'unknown', remarks: [] };
  const read = readWindow(narrowed.octets, (cursor: SmtpCursor) => readLine(cursor, draft));
  const widened = narrowed.widen(read).map((span): Span => {
    const sign = narrowed.found.find(({ start, end }) => span.start === start && span.end === end);
    if (!sign || span.kind === 'credential') return span;
    return { ...span, id: 'fullWidth' satisfies Id, params: { character: sign.character, ascii: sign.ascii } };
  });
  const { spans, exchange } = readInitialResponses(widened, octets, draft, turn);
  const shown = narrowed.found.filter(
    ({ start }) => !spans.some((span) => span.kind === 'credential' && span.start <= start && start < span.end),
  );
  const line = toLatin1(octets.subarray(0, Math.min(windowOctets, octets.length - lineEndLength(octets))));
  const remarks = [...draft.remarks];
  if (draft.on !== 'unknown' && shown.length > 0) {
    const characters = [...new Set(shown.map(({ character }) => character.replace('\u3000', 'U+3000')))].join(' ');
    remarks.unshift(remark('oddity.fullWidth', 'client', { characters }));
  }
  if (controls.test(line)) remarks.push(remark('oddity.control', 'client'));
  if (lineEndLength(octets) === 1) remarks.push(remark('oddity.bareLf', 'client'));
  return { ...draft, spans, remarks, ...(exchange && { exchange }) };
}

function readLine(cursor: SmtpCursor, draft: Draft): void {
  if (cursor.space() > 0 && !cursor.done) draft.remarks.push(remark('oddity.leadingSpace', 'client'));
  const word = /^[^ \t:]{0,32}/.exec(cursor.rest)?.[0] ?? '';
  const upper = word.toUpperCase();
  const known = verbs.find((verb) => verb === upper);
  const glued = known === undefined ? gluedVerb(upper) : undefined;
  const exact = known ?? glued;
  if (exact === undefined && cursor.rest.charAt(word.length) === ':' && word !== '') return readHeader(cursor, draft);
  const verb = exact ?? nearestVerb(word, verbs);
  if (verb === undefined) {
    draft.on = cursor.done ? 'empty' : 'unknown';
    cursor.takeRest('line.unknown', { kind: 'unknown' });
    return;
  }
  draft.on = verb;
  if (glued) draft.remarks.push(remark('oddity.glued', 'client', { verb }));
  else if (exact === undefined) draft.remarks.push(remark('oddity.typo', 'client', { verb }));
  cursor.take(glued ? verb.length : word.length, `command.${verb}`);
  if (glued) cursor.match(/[-_](?=FROM|TO)/iy, 'line.unknown');
  cursor.space();
  readArguments(cursor, verb, draft);
  // RFC 3030 §2: only BDAT announces octets. A word that is like it is refused, and what follows are commands.
  if (exact === undefined) delete draft.chunk;
}

/** What follows each verb, where the blank before it was left out: enough to tell it from another word. */
const gluedArguments: Readonly<Partial<Record<Verb, RegExp>>> = {
  MAIL: /^[-_]?FROM$/,
  RCPT: /^[-_]?TO$/,
  HELO: /^(?:\[|[A-Z0-9-]+\.)/,
  EHLO: /^(?:\[|[A-Z0-9-]+\.)/,
  AUTH: /^(?:LOGIN|PLAIN|XOAUTH2|OAUTHBEARER|CRAM-MD5|SCRAM-[A-Z0-9-]+|NTLM)$/,
  VRFY: /^\S+@/,
  EXPN: /^\S+@/,
  BDAT: /^\d+$/,
};

/** The verb that a word begins with, where its argument stands directly behind it. */
function gluedVerb(upper: string): Verb | undefined {
  return verbs.find((verb) => upper.startsWith(verb) && gluedArguments[verb]?.test(upper.slice(verb.length)));
}

/** A header field where a command belongs. Its value may be anything, so nothing of it becomes a parameter. */
function readHeader(cursor: SmtpCursor, draft: Draft): void {
  draft.on = 'header';
  const field = readFieldStart(cursor.rest.slice(0, 160));
  if (field) {
    const id = fieldId(field.name);
    cursor.take(field.colon, id, id === 'letter.field' ? { params: { name: '…' } } : {});
    cursor.take(1, 'letter.colon');
  }
  cursor.takeRest('letter.value', { kind: 'content' });
}

function readArguments(cursor: SmtpCursor, verb: Verb, draft: Draft): void {
  switch (verb) {
    case 'HELO':
    case 'EHLO':
      return readName(cursor, draft);
    case 'MAIL':
    case 'XMRG':
    case 'RCPT': {
      draft.path = readPathArgument(cursor, verb === 'RCPT' ? 'TO' : 'FROM');
      if (draft.path.address !== undefined) draft.argument = draft.path.address;
      draft.remarks.push(...draft.path.remarks);
      return;
    }
    case 'AUTH':
      return readAuth(cursor, draft);
    case 'VRFY':
    case 'EXPN':
      if (cursor.done) draft.remarks.push(remark('oddity.missingArgument', 'client'));
      if (!cursor.done) draft.argument = readable(cursor.rest);
      cursor.takeRest('argument.user');
      return;
    case 'BDAT':
      return readChunkSize(cursor, draft);
    case 'XDFN':
      cursor.takeRest('argument.variables');
      return;
    case 'XPRT':
      return readPart(cursor, draft);
    case 'ETRN':
      cursor.takeRest('argument.name', { params: { text: readable(cursor.rest) } });
      return;
    case 'NOOP':
    case 'HELP':
      cursor.takeRest('argument.text');
      return;
    default:
      // RFC 5321 §4.1.1.4, §4.1.1.5, §4.1.1.10 and RFC 3207 §4: these take no argument.
      if (!cursor.done) draft.remarks.push(remark('oddity.argument', 'client', { verb }));
      cursor.takeRest('argument.extra', { kind: 'unknown' });
  }
}

// XPRT part [SP LAST] (IronPort Mail Merge)
function readPart(cursor: SmtpCursor, draft: Draft): void {
  const part = cursor.match(/\d{1,9}(?=[ \t]|$)/y, 'argument.part');
  cursor.space();
  const last = cursor.match(/LAST(?=[ \t]|$)/iy, 'argument.last') !== undefined;
  cursor.space();
  if (!cursor.done) cursor.takeRest('argument.extra', { kind: 'unknown' });
  draft.argument = `${part ?? '?'}${last ? ' LAST' : ''}`;
}

// ABNF: bdat-cmd = "BDAT" SP chunk-size [ SP end-marker ] (RFC 3030 §2)
function readChunkSize(cursor: SmtpCursor, draft: Draft): void {
  const size = cursor.match(/\d{1,15}(?=[ \t]|$)/y, 'argument.chunk');
  if (size === undefined) draft.remarks.push(remark('oddity.missingSize', 'client'));
  if (size === undefined && !cursor.done) draft.doubtfulSize = true;
  cursor.space();
  const last = cursor.match(/LAST(?=[ \t]|$)/iy, 'argument.last') !== undefined;
  cursor.space();
  const odd = cursor.done ? undefined : { odd: true as const };
  if (odd) cursor.takeRest('argument.extra', { kind: 'unknown' });
  if (size !== undefined) draft.chunk = { octets: Number(size), last, ...odd };
}

// ABNF: ehlo = "EHLO" SP ( Domain / address-literal ) CRLF; helo = "HELO" SP Domain CRLF
function readName(cursor: SmtpCursor, draft: Draft): void {
  if (cursor.done) {
    draft.remarks.push(remark('oddity.missingName', 'client'));
    return;
  }
  const name = /^[^ \t]+/.exec(cursor.rest)?.[0] ?? '';
  const literal = name.startsWith('[');
  draft.argument = readable(name);
  cursor.take(name.length, literal ? 'argument.literal' : 'argument.name', { params: { text: draft.argument } });
  // RFC 5321 §2.3.5: a fully-qualified name has a dot; §4.1.3: an address stands in brackets.
  if (!literal && !name.includes('.'))
    draft.remarks.push(remark('oddity.notQualified', 'client', { name: draft.argument }));
  cursor.space();
  if (!cursor.done) cursor.takeRest('argument.extra', { kind: 'unknown' });
}

// ABNF: "AUTH" SP sasl-mech [SP initial-response] (RFC 4954 §8). Everything after the mechanism is a secret.
function readAuth(cursor: SmtpCursor, draft: Draft): void {
  if (cursor.done) {
    draft.remarks.push(remark('oddity.missingMechanism', 'client'));
    return;
  }
  const name = /^[^ \t]+/.exec(cursor.rest)?.[0] ?? '';
  // RFC 4422 §3.1: a mechanism's name has 1 to 20 letters, digits, hyphens or underscores. Anything else may be a secret.
  if (!/^[A-Za-z0-9_-]{1,20}$/.test(name)) {
    draft.remarks.push(remark('oddity.missingMechanism', 'client'));
    cursor.takeRest('sasl.response', { kind: 'credential', role: 'response' });
    return;
  }
  draft.exchange = beginExchange(name);
  draft.argument = name.toUpperCase();
  cursor.take(name.length, mechanismId(name), { params: { name: draft.argument } });
  cursor.space();
  let responses = 0;
  for (; !cursor.done; cursor.space()) {
    const word = /^[^ \t]+/.exec(cursor.rest)?.[0] ?? '';
    cursor.take(word.length, 'sasl.response', { kind: 'credential', role: 'response' });
    responses += 1;
  }
  if (responses > 1) draft.remarks.push(remark('oddity.extraResponse', 'client'));
}

/** Reads the initial responses of AUTH from the octets as they were sent, and names their kind of secret. */
function readInitialResponses(
  spans: readonly Span[],
  octets: Uint8Array,
  draft: Draft,
  turn: TurnId,
): { readonly spans: readonly Span[]; readonly exchange?: Exchange } {
  if (draft.exchange === undefined) return { spans };
  let exchange = draft.exchange;
  const named = spans.map((span): Span => {
    if (span.kind !== 'credential') return span;
    const text = toLatin1(octets.subarray(span.start, span.end));
    const role: SecretRole = expectedRole(exchange);
    // RFC 4954 §4: a single "=" is an empty initial response.
    if (text === '=') return { id: 'sasl.response.empty', start: span.start, end: span.end, kind: 'plain' };
    const answer = readAnswer(exchange, text, { turn, role, verbs });
    exchange = answer.exchange;
    return { ...span, id: answer.id, role, ...(answer.params && { params: answer.params }) };
  });
  return { spans: named, exchange };
}
