// Reads one command line of a POP3 client into spans: which command it is or was meant to be, its arguments, and which
// octets are secret. Secrets are found by position and never enter a parameter. Knows nothing of replies.

import type { SecretRole, Span } from '../../dialect.ts';
import { narrow } from '../../line/fullWidth.ts';
import type { Narrowed } from '../../line/fullWidth.ts';
import { countEdits, nearestVerb } from '../../line/nearest.ts';
import { readWindow, windowOctets } from '../../line/window.ts';
import { lineEndLength } from '../../octets.ts';
import { mechanismId } from '../../sasl/index.ts';
import type { SpanCursor } from '../../spans.ts';
import type { SaidId } from './citations.ts';
import { commandOf, verbs } from './commands.ts';
import type { Verb } from './commands.ts';
import { argumentFacts, argumentFaults } from './faults.ts';
import type { Fault } from './faults.ts';
import type { Pop3State } from './states.ts';

/** A cursor that takes only spans that have an explanation. */
export type Pop3Cursor = SpanCursor<SaidId>;

/**
 * How a line's first word relates to the commands of POP3. near: misspelt; foreign: a command of SMTP or IMAP; none: no
 * command, so that the line may be a secret; empty: nothing but blanks.
 */
export type Likeness = 'same' | 'near' | 'foreign' | 'none' | 'empty';

/** What a command line says. */
export interface CommandLine {
  readonly likeness: Likeness;
  /** The command, or (`near`) the one that was meant. */
  readonly verb?: Verb;
  /** The arguments, secrets included. They stay in this process and enter no reading. */
  readonly given: readonly string[];
  readonly faults: readonly Fault[];
  readonly spans: readonly Span[];
  /** The line ends within a secret: if it was cut at a limit, the next piece belongs to the secret. */
  readonly secret?: SecretRole;
}

/** RFC 2449 §4: a command is at most 255 octets long, CRLF included. A SASL answer may be longer (RFC 5034 §4). */
const commandOctetsMax = 255;

/** Commands of SMTP that are typed at the wrong port. Other words may begin a secret. */
const foreignVerbs: ReadonlySet<string> = new Set(['HELO', 'EHLO', 'MAIL', 'RCPT', 'DATA', 'VRFY', 'STARTTLS', 'HELP']);

/** Commands of IMAP that POP3 does not have. */
const imapVerbs: ReadonlySet<string> = new Set(
  (
    'LOGIN LOGOUT CAPABILITY AUTHENTICATE SELECT EXAMINE STATUS FETCH SEARCH STORE COPY MOVE EXPUNGE CLOSE IDLE LSUB ' +
    'CREATE APPEND NAMESPACE'
  ).split(' '),
);
/** Behind a tag, these are IMAP's, too. */
const taggedVerbs: ReadonlySet<string> = new Set([...imapVerbs, 'LIST', 'NOOP', 'UID', 'ID', 'DELETE']);

/** A tag as people choose it: words of letters alone may begin a secret. */
const tagged = /^([A-Za-z]{0,4}\d{1,6}|[A-Za-z.*])([ \t]+)([A-Za-z]{2,12})(?=[ \t]|$)/;

/** What separates a verb from its arguments: blanks, or signs that people put there. */
const separator = /[ \t:=,]*/y;

/** What readLine finds out, beside the spans. */
interface Draft {
  likeness: Likeness;
  verb?: Verb;
  given: string[];
  faults: Fault[];
  secret?: SecretRole;
}

/**
 * Reads a command line. Never fails.
 * @param state the state that the line will meet, if all that was sent before it succeeds
 */
export function readCommand(octets: Uint8Array, state: Pop3State): CommandLine {
  const narrowed = narrow(octets, windowOctets);
  const draft: Draft = { likeness: 'none', given: [], faults: [] };
  const spans = narrowed.widen(readWindow(narrowed.octets, (cursor: Pop3Cursor) => readLine(cursor, draft, state)));
  const fullWidth = draft.verb === undefined ? [] : fullWidthFaults(narrowed, spans);
  const form: Fault[] = lineEndLength(octets) === 1 ? [{ id: 'fault.bareLf', certainty: 'possible' }] : [];
  if (draft.likeness !== 'none' && draft.verb !== 'AUTH' && octets.length > commandOctetsMax) {
    form.push({ id: 'fault.tooLong', params: { limit: commandOctetsMax }, certainty: 'likely' });
  }
  return { ...draft, spans: markSeparators(spans, narrowed), faults: [...fullWidth, ...draft.faults, ...form] };
}

// RFC 1939 §3: a command is a keyword and its arguments, each behind one blank.
function readLine(cursor: Pop3Cursor, draft: Draft, state: Pop3State): void {
  const blanks = cursor.space();
  if (state !== 'user' && readTagged(cursor, draft)) return;
  const word = /^[^\s:=,]{0,32}/.exec(cursor.rest)?.[0] ?? '';
  const after = cursor.rest.slice(word.length);
  if (cursor.done) draft.likeness = 'empty';
  else recognise(word, after, state, draft);
  const { verb, likeness } = draft;
  if (likeness === 'none' || likeness === 'empty') {
    draft.faults.push(noCommandFault(likeness, state));
    cursor.takeRest('line.unknown', { kind: 'unknown' });
    return;
  }
  if (blanks > 0) draft.faults.push({ id: 'fault.leadingBlank', certainty: 'possible' });
  const meant = verb ?? word.toUpperCase();
  if (likeness === 'same' && verb) cursor.take(word.length, `verb.${verb}`);
  else cursor.take(word.length, likeness === 'near' ? 'verb.near' : 'verb.foreign', { params: { verb: meant } });
  if (likeness === 'near') draft.faults.push({ id: 'fault.near', params: { verb: meant }, certainty: 'likely' });
  if (verb) return readArguments(cursor, verb, draft);
  readForeign(cursor, meant, draft);
}

/** A line of IMAP, whose verb comes behind a tag; false where it is none. */
function readTagged(cursor: Pop3Cursor, draft: Draft): boolean {
  const [, tag = '', blank = '', word = ''] = tagged.exec(cursor.rest.slice(0, 64)) ?? [];
  const verb = word.toUpperCase();
  if (!taggedVerbs.has(verb)) return false;
  draft.likeness = 'foreign';
  cursor.take(tag.length, 'arg.tag');
  cursor.take(blank.length, 'line.space');
  cursor.take(word.length, 'verb.foreign', { params: { verb } });
  readForeign(cursor, verb, draft);
  return true;
}

/** What stands behind a command of another protocol. */
function readForeign(cursor: Pop3Cursor, verb: string, draft: Draft): void {
  const isImap = taggedVerbs.has(verb);
  draft.faults.push({ id: isImap ? 'fault.foreignImap' : 'fault.foreign', params: { verb }, certainty: 'certain' });
  cursor.space();
  if (verb === 'LOGIN' || verb === 'AUTHENTICATE') {
    draft.secret = 'password';
    cursor.takeRest('arg.password', { kind: 'credential', role: 'password' });
  } else cursor.takeRest('line.unknown', { kind: 'unknown' });
}

function noCommandFault(likeness: 'none' | 'empty', state: Pop3State): Fault {
  if (likeness === 'empty') return { id: 'fault.empty', certainty: 'certain' };
  return state === 'user'
    ? { id: 'fault.barePassword', certainty: 'likely' }
    : { id: 'fault.unknown', certainty: 'certain' };
}

/** Finds out which command the first word is, or was meant to be. */
function recognise(word: string, after: string, state: Pop3State, draft: Draft): void {
  const typed = word.toUpperCase();
  const same = verbs.find((verb) => verb === typed);
  if (same) {
    draft.likeness = 'same';
    draft.verb = same;
    return;
  }
  // A sign behind a word that is no command: nobody knows what it is.
  if (!/^([ \t]|$)/.test(after)) return;
  if ((foreignVerbs.has(typed) || imapVerbs.has(typed)) && state !== 'user') {
    draft.likeness = 'foreign';
    return;
  }
  const byState = [...verbs].sort((a, b) => Number(isLegal(b, state)) - Number(isLegal(a, state)));
  const near = nearestVerb(word, byState);
  // Where a password is awaited, a line is one, unless a single slip separates its first word from a command.
  if (near === undefined || (state === 'user' && countEdits(typed, near) > 1)) return;
  draft.likeness = 'near';
  draft.verb = near;
}

function isLegal(verb: Verb, state: Pop3State): boolean {
  return commandOf(verb).states.includes(state);
}

function readArguments(cursor: Pop3Cursor, verb: Verb, draft: Draft): void {
  const { secrets = [] } = commandOf(verb);
  const between = matchAt(separator, cursor);
  if (/[:=,]/.test(between)) draft.faults.push({ id: 'fault.separator', params: { verb }, certainty: 'certain' });
  // RFC 1939 §3: arguments are separated by a single blank.
  else if (between.length > 1 && cursor.rest.length > between.length) {
    draft.faults.push({ id: 'fault.blanks', certainty: 'possible' });
  }
  cursor.take(between.length, /[:=,]/.test(between) ? 'arg.separator' : 'line.space');
  for (let i = 0; !cursor.done; i++) {
    const word = /^[^ \t]+/.exec(cursor.rest)?.[0] ?? '';
    const secret = secrets.find(({ argument }) => i >= argument);
    if (secret) {
      draft.given.push(cursor.rest);
      draft.secret = secret.role;
      cursor.takeRest(secretId(verb), { kind: 'credential', role: secret.role });
      break;
    }
    draft.given.push(word);
    if (!takeArgument(cursor, verb, i, word)) break;
    cursor.space();
  }
  if (draft.likeness === 'same') draft.faults.push(...argumentFaults(verb, draft.given));
}

function secretId(verb: Verb): SaidId {
  if (verb === 'PASS') return 'arg.password';
  if (verb === 'APOP') return 'arg.digest';
  return verb === 'USER' ? 'arg.afterName' : 'sasl.response';
}

/** Takes one argument; false when the command has no more, and everything was taken. */
function takeArgument(cursor: Pop3Cursor, verb: Verb, i: number, word: string): boolean {
  // RFC 4422 §3.1: sasl-mech has 1 to 20 letters, digits, hyphens and underscores.
  if (verb === 'AUTH' && /^[\w-]{1,20}$/.test(word)) {
    cursor.take(word.length, mechanismId(word), { params: { name: word.toUpperCase() } });
    return true;
  }
  const fact = argumentFacts[verb][i];
  if (fact === undefined) {
    cursor.takeRest('arg.extra', { kind: 'unknown' });
    return false;
  }
  const isNumber = /^\d{1,10}$/.test(word);
  if (fact.number === undefined) cursor.take(word.length, fact.id);
  else if (!isNumber) cursor.take(word.length, 'arg.extra', { kind: 'unknown' });
  else if (fact.number === 'message') cursor.take(word.length, 'arg.message', { params: { number: Number(word) } });
  else cursor.take(word.length, 'arg.lines', { params: { lines: Number(word) } });
  return true;
}

function matchAt(pattern: RegExp, cursor: Pop3Cursor): string {
  pattern.lastIndex = 0;
  return pattern.exec(cursor.rest)?.[0] ?? '';
}

/** Full-width characters outside secrets: what stands within one must not be told. */
function fullWidthFaults(narrowed: Narrowed, spans: readonly Span[]): readonly Fault[] {
  const told = narrowed.found.filter(
    (wide) => !spans.some(({ kind, start, end }) => kind === 'credential' && start <= wide.start && wide.start < end),
  );
  if (told.length === 0) return [];
  const characters = [...new Set(told.map(({ character }) => character.replace('\u3000', 'U+3000')))].join(' ');
  return [{ id: 'fault.fullWidth', params: { characters }, certainty: 'certain' }];
}

function markSeparators(spans: readonly Span[], narrowed: Narrowed): readonly Span[] {
  if (narrowed.found.length === 0) return spans;
  return spans.map((span) => {
    const wide =
      span.id === 'line.space' && narrowed.found.some(({ start }) => span.start <= start && start < span.end);
    return wide ? { ...span, id: 'arg.separator' satisfies SaidId } : span;
  });
}
