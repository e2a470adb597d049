// Reads a conversation that somebody copied, whatever it was wrapped in: tries the dresses, cuts conversations, fills gaps.
// Never fails. What the conversation means is explain.ts.

import type { Gb18030 } from '../charset.ts';
import { readBare } from './dress/bare.ts';
import { findMarking, readMarked } from './dress/marked.ts';
import { undress } from './lines/outer.ts';
import { pasteOctetsMax } from './paste.ts';
import type { Dress, Part, Paste, PasteId, PasteSaying, Protocol } from './paste.ts';
import { recode } from './lines/recode.ts';
import { readReports } from './dress/reports.ts';
import { replyOf } from './dress/shape.ts';
import { readSource } from './lines/source.ts';
import type { SourceLine } from './lines/source.ts';
import type { Spoken, Talk } from './dress/spoken.ts';
import { partsOf, settle, talksIn } from './talk/talks.ts';

/** What is known about a paste, and how it is to be read. */
export interface ReadOptions {
  /** The protocol, if the person knows better. */
  readonly protocol?: Protocol;
  /** More octets are not looked at. */
  readonly octetsMax?: number;
  /** Octets of the paste that the caller did not even hand over. */
  readonly octetsLeft?: number;
  /** The platform's decoder, to mend what a terminal showed in the wrong charset. */
  readonly gb18030?: Gb18030;
}

/** What a paste holds, before it is put in order. */
interface Contents {
  readonly dress: Dress;
  readonly talks: readonly Talk[];
  readonly ignoredLines: number;
  readonly failedLines: readonly number[];
  readonly unsentLines?: readonly number[];
}

/** Reads a paste. Never fails: what is no conversation gets a reason. */
export function readPaste(octets: Uint8Array, options: ReadOptions = {}): Paste {
  const { octetsMax = pasteOctetsMax, octetsLeft = 0 } = options;
  const source = readSource(octets.subarray(0, octetsMax));
  if (typeof source === 'string') return nothing(source);
  const contents = readContents(undress(source.lines), options.protocol);
  const left = octetsLeft + Math.max(0, octets.length - octetsMax) + source.octetsLeft;
  if (!contents || contents.talks.length === 0) return nothing('paste.noMail', notesOf({ ...source, left }, contents));
  const parts: Part[] = [];
  const settled = contents.talks.map((talk) => ({ ...talk, ...settle(talk) }));
  for (const talk of settled) for (const part of partsOf(talk.spoken, talk.protocol)) parts.push(part);
  const { parts: recoded, lines } = recode(parts, options.gb18030);
  return {
    dress: contents.dress,
    parts: recoded,
    ignoredLines: contents.ignoredLines,
    notes: [
      ...notesOf({ ...source, left }, contents),
      ...(recoded.some(({ from, implied }) => from === 'server' && !implied) ? [] : [{ id: 'paste.noReply' as const }]),
      ...noteLines('paste.renegotiated', contents.unsentLines ?? []),
      ...noteLines('paste.recoded', lines),
      ...noteLines(
        'paste.letterMissing',
        settled.flatMap(({ missingLetters }) => missingLetters),
      ),
      ...(settled[settled.length - 1]?.isBroken ? [{ id: 'paste.broken' as const }] : []),
      ...(!isTold(contents.dress) && settled.some(lacksBeginning) ? [{ id: 'paste.assumed' as const }] : []),
    ],
  };
}

/** Of these nobody expects a whole conversation. */
function isTold(dress: Dress): boolean {
  return dress === 'log' || dress === 'bounce' || dress === 'reply';
}

/** More is missing than the greeting, and than what s_client says out of sight. */
function lacksBeginning({ spoken: [first, second], startTls }: Talk): boolean {
  return first?.implied === true && second?.implied === true && !startTls;
}

function nothing(id: PasteId, notes: readonly PasteSaying[] = []): Paste {
  return { parts: [], ignoredLines: 0, notes, problem: { id } };
}

function notesOf(
  source: { readonly longLines: number; readonly left: number },
  contents: Contents | undefined,
): readonly PasteSaying[] {
  const { longLines, left } = source;
  return [
    ...(left > 0 ? [{ id: 'paste.cut' as const, params: { left: readableOctets(left) } }] : []),
    ...(longLines > 0 ? [{ id: 'paste.longLines' as const, params: { count: longLines } }] : []),
    ...noteLines('paste.noConnection', contents?.failedLines ?? []),
  ];
}

/** More lines are not named one by one. */
const namedLinesMax = 8;

function noteLines(id: PasteId, lines: readonly number[]): readonly PasteSaying[] {
  if (lines.length === 0) return [];
  const named = [...new Set(lines)].slice(0, namedLinesMax).join(', ');
  return [{ id, params: { lines: lines.length > namedLinesMax ? `${named} …` : named } }];
}

function readableOctets(octets: number): string {
  if (octets < 1024) return `${octets} B`;
  const kib = octets / 1024;
  return kib < 1024 ? `${Math.ceil(kib)} KiB` : `${(kib / 1024).toFixed(1)} MiB`;
}

/** Tries the dresses: marks on lines; then a bare conversation; then replies that a text tells of. */
function readContents(lines: readonly SourceLine[], wish: Protocol | undefined): Contents | undefined {
  const marking = findMarking(lines);
  const bareReplies = lines.filter(({ text }) => replyOf(text) !== undefined).length;
  if (marking && marking.fitting * 3 >= bareReplies && !isBounce(lines)) {
    const found = readMarked(lines, marking.marking);
    const talks = talksIn(found.spoken, wish);
    return { dress: marking.marking.dress, talks, ignoredLines: found.ignoredLines, failedLines: [] };
  }
  const bare = readBare(lines);
  const bareTalks = talksIn(bare.spoken, wish, bare.startTlsLines);
  const asBare: Contents = {
    dress: isLoneReply(bare.spoken, bare.ignoredLines) ? 'reply' : bare.dress,
    talks: bareTalks,
    ignoredLines: bare.ignoredLines,
    failedLines: bare.failedLines,
    unsentLines: bare.unsentLines,
  };
  if (isConversation(bare.spoken, bare.ignoredLines) && !isBounce(lines)) return asBare;
  const reports = readReports(lines);
  if (reports && (reports.talks.length > 0 || bareTalks.length === 0)) return reports;
  return bareTalks.length > 0 || bare.failedLines.length > 0 ? asBare : undefined;
}

// RFC 3464 §2.3: the fields of a delivery status notification.
function isBounce(lines: readonly SourceLine[]): boolean {
  return lines.some(({ text }) => /^(?:Diagnostic-Code|Final-Recipient):/i.test(text.slice(0, 20)));
}

/** Both sides speak, or nothing but the server does: prose around a reply is a report of one. */
function isConversation(spoken: readonly Spoken[], ignoredLines: number): boolean {
  const server = spoken.some(({ from }) => from === 'server');
  const client = spoken.some(({ from }) => from === 'client');
  return server && (client || ignoredLines === 0 || spoken.length > 2 * ignoredLines);
}

function isLoneReply(spoken: readonly Spoken[], ignoredLines: number): boolean {
  const ends = spoken.filter(({ text }) => replyOf(text) !== 'smtp' || text[3] !== '-');
  return ignoredLines === 0 && ends.length === 1 && spoken.every(({ from }) => from === 'server');
}
