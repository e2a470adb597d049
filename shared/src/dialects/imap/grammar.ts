// Reads the first line of a command into spans: its tag, its verb, and its arguments, as far as the line goes. Secrets are
// found by position and never enter a parameter. ABNF: command = tag SP (...) CRLF (RFC 9051 §9).

import type { Span } from '../../dialect.ts';
import { narrow } from '../../line/fullWidth.ts';
import type { Narrowed } from '../../line/fullWidth.ts';
import { windowOctets } from '../../line/window.ts';
import { lineEndLength, toLatin1 } from '../../octets.ts';
import { tile } from '../../spans.ts';
import type { Id } from './citations.ts';
import type { Verb } from './commands.ts';
import type { Fault } from './faults.ts';
import { endsLikeAnnouncement, isBeyondCount, literalOctetsMax, readAnnouncement } from './literal.ts';
import type { Announcement } from './literal.ts';
import { recognise } from './recognition.ts';
import type { Recognition, Word } from './recognition.ts';
import { literalPlace, nowhere, standing, walk } from './walk.ts';
import type { Fact, Standing, Walk } from './walk.ts';

/** Arguments as far as a line went. */
export interface Arguments {
  readonly spans: readonly Span[];
  readonly facts: readonly Fact[];
  readonly standing: Standing;
  readonly broken?: Walk['broken'];
}

/** What the first line of a command says. */
export interface CommandLine extends Arguments, Omit<Recognition, 'head'> {
  /** The first word: what the server takes for the tag. */
  readonly tag: string;
  readonly literal?: Announcement;
}

/** Foreign commands whose arguments are secrets. */
const secretive: ReadonlySet<string> = new Set(['PASS', 'APOP', 'AUTH', 'USER']);

/** Commands whose first argument is a set of messages: behind UID, of UIDs. */
const takesSet: ReadonlySet<Verb> = new Set<Verb>(['FETCH', 'STORE', 'COPY', 'MOVE', 'EXPUNGE', 'REPLACE']);

/** Reads the first line of a command. Never fails. */
export function readCommand(octets: Uint8Array): CommandLine {
  // In a quoted string a full-width sign may be what was meant: the name of a mailbox, a word to look for.
  const quote = octets.indexOf(0x22);
  const narrowed = narrow(octets, quote < 0 ? windowOctets : Math.min(quote, windowOctets));
  const ended = narrowed.octets.length - lineEndLength(narrowed.octets);
  const text = toLatin1(narrowed.octets.subarray(0, ended));
  const words = wordsOf(text);
  const { head, ...recognition } = recognise(words);
  const literal = announcementOf(octets, text);
  const read = readLine(text, head, recognition, literal);
  const tiled = tile(narrowed.octets.length, [...read.spans, ...lineEndSpan(narrowed.octets)]);
  const spans = markWide(narrowed.widen(tiled), narrowed);
  const form =
    recognition.likeness === 'none' ? [] : [...wideFaults(narrowed, spans), ...lineFaults(octets, words, literal)];
  return {
    ...recognition,
    ...read,
    tag: words[0].text,
    spans,
    ...(literal && { literal }),
    faults: [...recognition.faults, ...form],
  };
}

/** Reads more of a command: what comes behind a literal. */
export function readArguments(octets: Uint8Array, at: Standing): Arguments & { readonly literal?: Announcement } {
  const ended = octets.length - lineEndLength(octets);
  const text = toLatin1(octets.subarray(0, ended));
  const literal = readAnnouncement(text);
  const { spans, facts, levels, broken } = walk(0, text.slice(0, literal?.start ?? ended), at);
  const announced = literal ? [announcementSpan(literal, ended, { levels })] : [];
  return {
    spans: tile(octets.length, [...spans, ...announced, ...lineEndSpan(octets)]),
    facts,
    standing: { levels },
    ...(broken && { broken }),
    ...(literal && { literal }),
  };
}

/** The span of a line's end. */
export function lineEndSpan(octets: Uint8Array): readonly Span[] {
  const length = lineEndLength(octets);
  if (length === 0) return [];
  const id: Id = length === 2 ? 'line.end' : 'line.end.bare';
  return [{ id, start: octets.length - length, end: octets.length, kind: 'plain' }];
}

function wordsOf(text: string): readonly [Word, Word, Word] {
  let at = 0;
  const next = (): Word => {
    while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at++;
    const start = at;
    while (at < text.length && text.charAt(at) !== ' ' && text.charAt(at) !== '\t') at++;
    return { start, end: at, text: text.slice(start, Math.min(at, start + windowOctets)) };
  };
  return [next(), next(), next()];
}

/** What stands at the end of the line as it was sent: full-width braces announce nothing. */
function announcementOf(octets: Uint8Array, narrowed: string): Announcement | undefined {
  const sent = toLatin1(octets.subarray(0, octets.length - lineEndLength(octets)));
  const found = readAnnouncement(sent);
  return found && { ...found, start: found.start - sent.length + narrowed.length };
}

function readLine(
  text: string,
  head: readonly { readonly word: Word; readonly id: Id; readonly params?: Span['params'] }[],
  { likeness, verb, uid, foreign }: Omit<Recognition, 'head'>,
  literal: Announcement | undefined,
): Arguments {
  const spans: Span[] = [];
  let at = 0;
  for (const { word, id, params } of head) {
    if (word.start > at) spans.push({ id: 'line.space' satisfies Id, start: at, end: word.start, kind: 'plain' });
    spans.push({ id, start: word.start, end: word.end, kind: 'plain', ...(params && { params }) });
    at = word.end;
  }
  if (verb === undefined) {
    return { spans: [...spans, ...readNoCommand(text, at, likeness, foreign?.word)], facts: [], standing: nowhere };
  }
  // An announcement that the verb itself ends in announces nothing that anybody expects there.
  const announced = literal && literal.start >= at ? literal : undefined;
  const walked = walk(
    at,
    text.slice(0, announced?.start ?? text.length),
    standing(`command.${verb}`, uid && takesSet.has(verb) ? 'uid' : undefined),
  );
  const { facts, broken, levels } = walked;
  return {
    spans: [...spans, ...walked.spans, ...(announced ? [announcementSpan(announced, text.length, { levels })] : [])],
    facts,
    standing: { levels },
    ...(broken && { broken }),
  };
}

/** What stands behind the head of a line that is no command of IMAP. */
function readNoCommand(text: string, at: number, likeness: Recognition['likeness'], word?: string): readonly Span[] {
  if (at >= text.length) return [];
  if (likeness === 'empty') return [{ id: 'line.space' satisfies Id, start: at, end: text.length, kind: 'plain' }];
  const unknown: Span = { id: 'line.unknown' satisfies Id, start: at, end: text.length, kind: 'unknown' };
  if (likeness === 'none') return [unknown];
  const blank: Span = { id: 'line.space' satisfies Id, start: at, end: at + 1, kind: 'plain' };
  const rest: Span = { ...unknown, start: at + 1 };
  if (word === undefined || !secretive.has(word)) return [blank, rest].filter(({ start, end }) => end > start);
  const secret: Span = { ...rest, id: 'arg.password' satisfies Id, kind: 'credential', role: 'password' };
  return [blank, secret].filter(({ start, end }) => end > start);
}

/** The span of an announcement. The length of a secret is a secret, too. */
function announcementSpan(literal: Announcement, end: number, at: Standing): Span {
  const { start, octets, form, binary } = literal;
  if (literalPlace(at).role) return { id: 'literal.secret' satisfies Id, start, end, kind: 'credential' };
  const id: Id = binary ? 'literal.binary' : form === 'waits' ? 'literal.waits' : 'literal.follows';
  return { id, start, end, kind: 'plain', params: { octets } };
}

/** Faults of a line's form that its arguments do not know of. */
function lineFaults(octets: Uint8Array, words: readonly [Word, Word, Word], literal?: Announcement): readonly Fault[] {
  const faults: Fault[] = [];
  if (words[0].start > 0 && words[0].text !== '') faults.push({ id: 'fault.leadingBlank', certainty: 'likely' });
  const apart = words.slice(1).some((word, i) => word.text !== '' && word.start > (words[i]?.end ?? 0) + 1);
  // RFC 9051 §9: one blank between two words; no more, and no tab.
  if (apart) faults.push({ id: 'fault.blanks', certainty: 'possible' });
  if (lineEndLength(octets) === 1) faults.push({ id: 'fault.bareLf', certainty: 'possible' });
  const text = toLatin1(octets.subarray(Math.max(0, octets.length - 200), octets.length - lineEndLength(octets)));
  if (isBeyondCount(text) || (literal && literal.octets > literalOctetsMax)) {
    faults.push({ id: 'fault.literalHuge', certainty: 'certain' });
  } else if (endsLikeAnnouncement(text)) faults.push({ id: 'fault.literalForm', certainty: 'possible' });
  return faults;
}

/** Full-width characters outside secrets: what stands within one must not be told. */
function wideFaults(narrowed: Narrowed, spans: readonly Span[]): readonly Fault[] {
  const told = narrowed.found.filter(
    (wide) => !spans.some(({ kind, start, end }) => kind === 'credential' && start <= wide.start && wide.start < end),
  );
  if (told.length === 0) return [];
  const characters = [...new Set(told.map(({ character }) => character.replace('\u3000', 'U+3000')))].join(' ');
  return [{ id: 'fault.fullWidth', params: { characters }, certainty: 'certain' }];
}

/** A span that is one full-width sign says which. */
function markWide(spans: readonly Span[], { found }: Narrowed): readonly Span[] {
  if (found.length === 0) return spans;
  return spans.map((span) => {
    const sign = found.find(({ start, end }) => span.start === start && span.end === end);
    if (!sign || span.kind === 'credential') return span;
    return { ...span, id: 'fullWidth' satisfies Id, params: { character: sign.character, ascii: sign.ascii } };
  });
}
