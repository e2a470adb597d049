// Letters out of a log: header section and body go, the octets that frame them stay, and an `omit` says how many went. Then
// whatever repeats a letter goes: lines of it in replies, facts that only the letter told. Received fields, too.

import type { Span } from '../../dialect.ts';
import { fromBase64, fromLatin1, fromUtf8, toBase64, toLatin1 } from '../../octets.ts';
import { mapSaying } from '../../params.ts';
import type { PublicEvent, UnitFact } from '../event.ts';
import { SecretIndex } from '../repeats.ts';
import { mapEvent } from '../sayings.ts';
import type { Edit } from './book.ts';
import { leftOut } from './certificate.ts';
import { cutOut, replaceIn } from './cut.ts';
import type { Tiled } from './cut.ts';

type UnitEvent = PublicEvent & { readonly kind: 'unit' };

/** In octets, what stands for a part of a letter. */
const mark = '...';

/** Lines of letters that are searched for in what was said beside them. */
const repeatsMax = 2000;
const repeatOctetsMin = 8;

const letterIds = /^(?:letter\.|arg\.letter$|section\.content$|literal\.part$)/;
/** Parts of a letter that a server tells one by one (RFC 9051 §7.5.2). */
const partIds =
  /^(?:envelope\.|address\.|section\.content$|letter\.|value\.preview$|body\.(?:description|id|location|parameter\.value)$)/;

export interface WithoutLetters {
  readonly events: readonly PublicEvent[];
  readonly bodyOctets: number;
}

/** The octets and spans of a unit. */
export function tiledOf(event: UnitFact): Tiled {
  return { text: toLatin1(fromBase64(event.octets) ?? new Uint8Array(0)), spans: event.reading.spans };
}

/** The unit with other octets and spans. */
export function withTiled(event: UnitEvent, { text, spans }: Tiled): UnitEvent {
  return { ...event, octets: toBase64(fromLatin1(text)), reading: { ...event.reading, spans } };
}

/** True for a unit that is a letter, or a piece of one. */
export function isLetter({ frame, from, reading: { spans } }: UnitFact): boolean {
  if (frame === 'line') return false;
  const ids = frame === 'octets' && from === 'server' ? partIds : letterIds;
  return spans.some(({ id, kind }) => letterIds.test(id) || ids.test(id) || (kind === 'content' && from === 'client'));
}

/** Takes the letters out, and what repeats them. */
export function withoutLetters(events: readonly PublicEvent[]): WithoutLetters {
  const out: PublicEvent[] = [];
  const letters: string[] = [];
  let bodyOctets = 0;
  for (const event of events) {
    if (event.kind === 'foreign') continue;
    if (event.kind !== 'unit') {
      out.push(event);
      continue;
    }
    const { hidden, rest } = isLetter(event) ? frameOf(event) : withoutParts(event);
    letters.push(...hidden);
    const octets = hidden.reduce((sum, text) => sum + text.length, 0);
    bodyOctets += octets;
    if (octets > 0 && isLetter(event)) pushOmit(out, event, octets);
    if (rest) out.push(rest);
  }
  return { events: letters.length > 0 ? withoutRepeats(out, letters) : out, bodyOctets };
}

/** What was left out in one piece is said once. */
function pushOmit(out: PublicEvent[], { from, turn, atMs, seq, v }: UnitEvent, octets: number): void {
  const last = out[out.length - 1];
  const isMore = last?.kind === 'omit' && last.from === from && last.turn === turn;
  if (isMore) out.pop();
  const fact = { kind: 'omit', from, turn, octets: octets + (isMore ? last.octets : 0) } as const;
  out.push({ v, seq, atMs, ...fact } as PublicEvent);
}

interface Parted {
  /** As Latin-1. */
  readonly hidden: readonly string[];
  readonly rest?: UnitEvent;
}

/** The dot that ends a letter stays, and with it what was read in the whole. */
function frameOf(event: UnitEvent): Parted {
  const { text, spans } = tiledOf(event);
  const length = event.frame === 'block' ? (/(?:^|\n)(\.\r?\n)$/.exec(text.slice(-5))?.[1]?.length ?? 0) : 0;
  const start = text.length - length;
  if (length === 0) return { hidden: [text] };
  const rest = cutOut({ text, spans }, [{ start: 0, end: start, text: '' }]);
  return { hidden: start > 0 ? [text.slice(0, start)] : [], rest: withTiled(event, rest) };
}

function withoutParts(event: UnitEvent): Parted {
  const isPart = event.reading.spans.map((span) => partIds.test(span.id));
  if (!isPart.includes(true)) return { hidden: [], rest: event };
  const tiled = tiledOf(event);
  const hidden: string[] = [];
  const edits: Edit[] = [];
  const spans = tiled.spans.map((span, i) => {
    const { start, end } = span;
    const part = tiled.text.slice(start, end);
    if (!isPart[i] || isInnocent(part, tiled.text.slice(0, start))) return span;
    const text = part.startsWith('"') ? `"${mark}"` : mark;
    edits.push({ start, end, text });
    if (part !== text) hidden.push(part);
    return mapSaying(span, () => leftOut);
  });
  return { hidden, rest: withTiled(event, cutOut({ text: tiled.text, spans }, edits)) };
}

/** Nothing, the signs between parts, and what a charset is called. */
function isInnocent(part: string, before: string): boolean {
  return /^(?:"?"|NIL|[()\s]*|\{\d+\+?\}\r\n)$/i.test(part) || /"charset"\s*$/i.test(before);
}

/** What only a letter told goes: its lines in other units, and facts of readings. */
function withoutRepeats(events: readonly PublicEvent[], letters: readonly string[]): readonly PublicEvent[] {
  const visible = events.map(visibleText).join('\n').toLowerCase();
  const told = letters.map(legible).join('\n').toLowerCase();
  const typed = typedIn(events);
  const index = new SecretIndex();
  for (const line of linesOf(letters)) {
    if (index.size >= repeatsMax) break;
    if (!typed.includes(line.toLowerCase())) index.add(fromLatin1(line));
  }
  const mask = (text: string): string => index.mask(text, leftOut);
  const param = (text: string): string => {
    const lower = text.toLowerCase();
    if (text === '' || visible.includes(lower)) return mask(text);
    return told.includes(lower) || /[^\0-\u007f]/.test(text) ? leftOut : mask(text);
  };
  return events.map((event) => {
    const rest = event.kind === 'unit' ? withoutRanges(event, index) : event;
    return mapEvent(rest, { param, hint: mask, host: (name) => name });
  });
}

function withoutRanges(event: UnitEvent, index: SecretIndex): UnitEvent {
  const tiled = tiledOf(event);
  const found = index.find(fromLatin1(tiled.text));
  if (found.length === 0) return event;
  return withTiled(
    event,
    replaceIn(
      tiled,
      found.map((range) => ({ ...range, text: mark })),
    ),
  );
}

function visibleText(event: PublicEvent): string {
  if (event.kind !== 'unit') return event.kind === 'open' ? event.target.host : '';
  const { text } = tiledOf(event);
  return `${text}\n${fromUtf8(fromLatin1(text)) ?? ''}`;
}

/** What the client said beside its letters: no secret of theirs. */
function typedIn(events: readonly PublicEvent[]): string {
  return events
    .map((event) => (event.kind === 'unit' && event.from === 'client' ? visibleText(event) : ''))
    .join('\n')
    .toLowerCase();
}

/** Lines and the values of fields that are long enough to be nobody else's. */
function linesOf(letters: readonly string[]): readonly string[] {
  const lines = letters
    .flatMap((letter) => letter.split(/\r?\n/))
    .flatMap((line) => {
      const field = /^(?!mime-|content-)[!-9;-~]{1,60}:[ \t]*(.+)$/i.exec(line)?.[1];
      return field === undefined ? [line] : [line, field];
    });
  return [...new Set(lines.map((line) => line.trim()))].filter((line) => line.length >= repeatOctetsMin);
}

/** A letter with its encodings undone beside it. */
function legible(letter: string): string {
  const words = [...letter.matchAll(/[A-Za-z0-9+/]{8,}={0,2}/g)]
    .map(([word]) => fromBase64(word))
    .filter((word) => word !== undefined);
  const unquoted = letter
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const forms = [fromLatin1(letter), fromLatin1(unquoted), fromLatin1(unquoted.replace(/_/g, ' ')), ...words];
  return [...forms.map((octets) => fromUtf8(octets) ?? toLatin1(octets)), unfolded(letter)].join('\n');
}

function unfolded(letter: string): string {
  return letter.replace(/\r?\n[ \t]+/g, ' ');
}

/** Received fields whose value is left out. Letters only. */
export function withoutReceived(event: UnitEvent): { readonly event: UnitEvent; readonly fields: number } {
  const tiled = tiledOf(event);
  const edits: Edit[] = [];
  for (const match of tiled.text.matchAll(/^((?:x-)?received:)[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*/gim)) {
    const [field, name = ''] = match;
    edits.push({ start: match.index + name.length, end: match.index + field.length, text: ` ${mark}` });
  }
  if (edits.length === 0) return { event, fields: 0 };
  const isTouched = ({ start, end }: Span): boolean => edits.some((edit) => edit.start < end && start < edit.end);
  const spans = tiled.spans.map((span) => (isTouched(span) ? mapSaying(span, () => leftOut) : span));
  return { event: withTiled(event, cutOut({ ...tiled, spans }, edits)), fields: edits.length };
}
