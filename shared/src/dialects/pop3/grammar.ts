// Reads one command line of a POP3 client into spans: which command it is or was meant to be, its arguments, and which
// octets are secret. Secrets are found by position and never enter a parameter. Knows nothing of replies.

import { foldWidth } from '../../line/fullWidth.ts';
import type { Folded } from '../../line/fullWidth.ts';
import { nearestWord } from '../../line/likeness.ts';
import type { Params, SecretRole, Span } from '../../dialect.ts';
import { lineEndLength } from '../../octets.ts';
import { mechanismId } from '../../sasl/index.ts';
import { SpanCursor } from '../../spans.ts';
import type { SaidId } from './citations.ts';
import { commandOf, verbs } from './commands.ts';
import type { Verb } from './commands.ts';
import { argumentFacts, argumentFaults } from './faults.ts';
import type { Fault } from './faults.ts';
import type { Pop3State } from './states.ts';

/** How a line's first word relates to the commands of the protocol. */
export type Likeness = 'same' | 'near' | 'foreign' | 'none';

/** What a command line says. */
export interface CommandLine {
  readonly likeness: Likeness;
  /** The command, or (`near`) the one that was meant. */
  readonly verb?: Verb;
  /** The arguments, secrets included. They stay in this process and enter no reading. */
  readonly given: readonly string[];
  readonly faults: readonly Fault[];
  readonly spans: readonly Span[];
  /** The line ends within a secret: if it was cut at a limit, what follows belongs to the secret. */
  readonly secret?: SecretRole;
}

/** Reads the answer that an AUTH line may carry at once; SASL knows how. */
export type ReadInitial = (mechanism: string, text: string) => { readonly id: SaidId; readonly params?: Params };

/** RFC 2449 §4: a command is at most 255 octets long, CRLF included. */
const commandOctetsMax = 255;
/** Patterns look at no more of a line than this. */
const headOctetsMax = 1024;
/** Longer words are no misspelt command. */
const misspeltLengthMax = 8;

/** Commands of SMTP, as typed at the wrong port. Lines that begin with another word may be a secret. */
const foreignLine = /^(?:HELO|EHLO|MAIL|RCPT|VRFY|EXPN|DATA|STARTTLS|HELP)$/;

interface Word {
  readonly text: string;
  /** In octets from the start of the line. */
  readonly start: number;
  readonly end: number;
}

/** The line in words: blanks at its start, the first word, what separates it from the rest, the arguments. */
interface Words {
  readonly folded: Folded;
  readonly first: Word;
  readonly separator: string;
  readonly rest: readonly Word[];
}

/**
 * Reads a command line. Never fails.
 * @param state the state that the line will meet, if all that was sent before it succeeds
 */
export function readCommand(octets: Uint8Array, state: Pop3State, readInitial: ReadInitial): CommandLine {
  const cursor = new SpanCursor<SaidId>(octets);
  const words = splitWords(cursor.text);
  const { likeness, verb } = recognise(words, state);
  const given = words.rest.map(({ text }) => text);
  if (likeness === 'none') {
    const bare = state === 'user' && cursor.text !== '';
    const id = cursor.text.trim() === '' ? 'fault.empty' : bare ? 'fault.barePassword' : 'fault.unknown';
    cursor.takeRest('line.unknown', { kind: 'unknown' });
    return { likeness, given, faults: [{ id, certainty: bare ? 'likely' : 'certain' }], spans: cursor.finish() };
  }
  cursor.space();
  const name = words.first.text.toUpperCase();
  const firstId = verb === undefined ? 'verb.foreign' : likeness === 'near' ? 'verb.near' : (`verb.${verb}` as const);
  cursor.take(words.first.end - cursor.at, firstId, likeness === 'same' ? {} : { params: { verb: verb ?? name } });
  const secretStart = verb === undefined ? undefined : takeArguments(cursor, words, verb, readInitial);
  if (verb === undefined) cursor.takeRest('line.unknown', { kind: 'unknown' });
  const secret = secretStart && commandOf(verb as Verb).secrets?.[0]?.role;
  const faults = [
    ...formFaults(octets, words, secretStart?.at ?? cursor.text.length),
    ...(likeness === 'near' && verb ? [{ id: 'fault.near', params: { verb }, certainty: 'likely' } as const] : []),
    ...(likeness === 'foreign' ? [{ id: 'fault.foreign', params: { verb: name }, certainty: 'certain' } as const] : []),
    ...(likeness === 'same' && verb ? argumentFaults(verb, given) : []),
  ];
  return { likeness, ...(verb && { verb }), given, faults, spans: cursor.finish(), ...(secret && { secret }) };
}

// RFC 1939 §3: a command is a keyword, and arguments each behind one blank. People put other things between them.
function splitWords(text: string): Words {
  const folded = foldWidth(text.slice(0, headOctetsMax));
  const octetAt = (at: number): number => (at >= folded.text.length ? text.length : (folded.starts[at] ?? text.length));
  const word = (start: number, length: number): Word => ({
    text: folded.text.slice(start, start + length),
    start: octetAt(start),
    end: octetAt(start + length),
  });
  const [, blanks = '', first = '', separator = ''] = /^([ \t]*)([^\s:=,<]*)([ \t:=,]*)/.exec(folded.text) ?? [];
  const rest: Word[] = [];
  for (const { 0: found, index } of folded.text.matchAll(/[^ \t]+/g)) {
    if (index >= blanks.length + first.length + separator.length) rest.push(word(index, found.length));
  }
  const glued = restAfterSeparator(folded.text, blanks.length + first.length + separator.length);
  if (glued > 0) rest.unshift(word(blanks.length + first.length + separator.length, glued));
  return { folded, first: word(blanks.length, first.length), separator, rest: dedupe(rest) };
}
