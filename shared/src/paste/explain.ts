// A paste that was read, explained: its parts go through the same machine as a live conversation, and what comes out is
// redacted before anybody sees it. Units in the order of the paste, each with its reading and its lines.

import type { Gb18030 } from '../charset.ts';
import type { Reading, Side, Span, TurnId } from '../dialect.ts';
import { fromBase64 } from '../octets.ts';
import type { UnitFact } from '../transcript/event.ts';
import { Commands } from './commands.ts';
import type { CommandRef } from './commands.ts';
import { isOurs } from './talk/opening.ts';
import type { Dress, Part, Paste, PasteSaying, Protocol } from './paste.ts';
import { Publisher } from './publisher.ts';
import { readPaste } from './read.ts';
import type { ReadOptions } from './read.ts';
import { TalkReader } from './talkReader.ts';
import type { Found } from './talkReader.ts';
import { withoutAssumptions } from './unasked.ts';

/** How a paste is to be explained. */
export interface ExplainOptions extends ReadOptions {
  readonly gb18030: Gb18030;
}

/** A unit of the paste with its reading; secrets are masked in both. */
export interface ExplainedUnit {
  readonly from: Side;
  /** The first line of the paste that it lies on. */
  readonly line: number;
  /** Counted in its conversation. */
  readonly turn: TurnId;
  /** Conversations are counted from 0; turns begin anew in each. */
  readonly conversation: number;
  readonly protocol: Protocol;
  readonly frame: UnitFact['frame'];
  /** Masked. */
  readonly octets: Uint8Array;
  /** Masked; its spans tile the masked octets. */
  readonly reading: Reading;
  /** A client line that was no command and may be a secret: one mask. */
  readonly withheld?: true;
  /** It was not in the paste, and is here because a reply goes on or ends with it. Never shown. */
  readonly implied?: true;
  /** Of replies: the command, where it is known. */
  readonly answers?: CommandRef;
}

/** A paste, explained. */
export interface Explained {
  readonly dress?: Dress;
  readonly units: readonly ExplainedUnit[];
  readonly ignoredLines: number;
  readonly notes: readonly PasteSaying[];
  readonly problem?: PasteSaying;
}

/** Reads a paste and explains it. Never fails; what cannot be read has a `problem`. */
export function explainPaste(octets: Uint8Array, options: ExplainOptions): Explained {
  const paste = readPaste(octets, options);
  const { parts: _parts, ...facts } = paste;
  return { ...facts, units: explainParts(paste) };
}

function explainParts({ parts }: Paste): readonly ExplainedUnit[] {
  const publisher = new Publisher();
  const found: Found[] = [];
  let conversation = -1;
  for (const { start, end } of conversationsIn(parts)) {
    conversation += 1;
    const own = parts.slice(start, end);
    const reader = new TalkReader(own, { conversation, start });
    let hasBegun = false;
    for (const each of reader.read((side, octets) => publisher.hear(side, octets))) {
      found.push(each);
      // What was put in before the first line, and what the client never typed, is not shown.
      const isImplied = each.parts.every((part) => part.implied);
      hasBegun ||= !isImplied;
      if (!isImplied || (hasBegun && each.unit.from === 'server')) publisher.publish(each);
    }
    publisher.endConversation();
  }
  found.sort((a, b) => a.place - b.place || a.unit.start - b.unit.start);
  return explainFound(found);
}

function conversationsIn(parts: readonly Part[]): readonly { readonly start: number; readonly end: number }[] {
  const starts = parts.flatMap((part, i) => (part.opens ? [i] : []));
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? parts.length }));
}

/** Units as they may be seen, with the command that each reply answers. */
function explainFound(found: readonly Found[]): readonly ExplainedUnit[] {
  const commands = new Commands();
  for (const each of found) if (each.unit.from === 'client') commands.note(each);
  return found.flatMap((each) => {
    const unit = shown(each);
    if (!unit) return [];
    if (unit.from === 'client') return [unit];
    const answers = commands.of(each.conversation, unit.reading.answers);
    const proven = commands.keepProven(each, withoutOurs(unit.reading));
    const reading = each.isAssumed ? withoutAssumptions(proven, unit.protocol) : proven;
    return [{ ...unit, reading, ...(answers && { answers }) }];
  });
}

/** A next step may come from what was put in; nobody could take it. */
function withoutOurs(reading: Reading): Reading {
  const hints = reading.hints.filter(({ line }) => !isOurs(line));
  return hints.length === reading.hints.length ? reading : { ...reading, hints };
}

/** A unit without what was only put in; undefined for one that is nothing else. */
function shown({ unit, parts, conversation, protocol, public: fact }: Found): ExplainedUnit | undefined {
  const octets = fact && fromBase64(fact.octets);
  // What exceeds the log is left out (transcript/redact.ts), and what is implied was not even published.
  if (!fact || !octets) return undefined;
  const isImplied = parts.every((part) => part.implied);
  const { from, turn, frame } = unit;
  const tail = isImplied ? 0 : impliedTail(parts);
  const kept = octets.subarray(0, octets.length - tail);
  return {
    from,
    line: (parts.find((part) => !part.implied) ?? parts[0])?.line ?? 0,
    turn,
    conversation,
    protocol,
    frame,
    octets: kept,
    reading: tail === 0 ? fact.reading : { ...fact.reading, spans: clip(fact.reading.spans, kept.length) },
    ...(fact.withheld && { withheld: true }),
    ...(isImplied && { implied: true }),
  };
}

/** Octets at the end that were put in: the dot of a letter, the rest of a literal. */
function impliedTail(parts: readonly Part[]): number {
  let tail = 0;
  for (let i = parts.length - 1; i >= 0 && parts[i]?.implied; i--) tail += parts[i]?.octets.length ?? 0;
  return tail;
}

function clip(spans: readonly Span[], length: number): readonly Span[] {
  return spans
    .filter(({ start }) => start < length)
    .map((span) => (span.end > length ? { ...span, end: length } : span));
}
