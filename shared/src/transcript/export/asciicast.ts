// A transcript as a recording of a terminal: asciicast v3, and v2 for older players. The screen shows what ours shows; beside
// it the file holds every event, so that it opens here as the document it was made from (readCast.ts).
// Formats: docs.asciinema.org/manual/asciicast/v3 and v2.

import { dialectFacts } from '../../dialects/facts.ts';
import { conversationOf } from '../conversation.ts';
import type { TranscriptConversation } from '../conversation.ts';
import type { TranscriptDocument } from '../document.ts';
import { writePublicEvent } from '../publicJson.ts';
import type { TranscriptSpeech } from '../speech.ts';
import { castKey, eventCode } from './castKey.ts';
import type { CastMeta } from './castKey.ts';
import { Screen, screenCells, screenRows } from './castScreen.ts';
import { titleOf } from './facts.ts';
import type { ExportOptions } from './index.ts';
import { commandOf, isAsked, partsOf } from './said.ts';
import type { Said } from './said.ts';

/** Longer silences are shortened when it is played. */
const idleSeconds = 2;

/** A marker's title is a label on a bar. */
const markerCharacters = 60;

export interface CastOptions extends ExportOptions {
  readonly version: 2 | 3;
}

/** When, what kind, and the data of one line of the recording. */
type Entry = readonly [atMs: number, code: string, data: string];

/** The transcript as an asciicast, lines ended by LF. */
export function castOf(document: TranscriptDocument, speech: TranscriptSpeech, options: CastOptions): string {
  const talk = conversationOf(document.events);
  const kept = eventsAsked(document, talk, options);
  const shown = entriesOf(talk, speech, options);
  const entries = inOrder(kept, shown);
  const header = headerOf(document, talk, speech, options);
  return `${[quoted(header), ...linesAt(entries, options.version)].join('\n')}\n`;
}

/** v3 counts from the line before, v2 from the beginning; both in seconds. */
function linesAt(entries: readonly Entry[], version: 2 | 3): readonly string[] {
  let before = 0;
  const lines = entries.map(([atMs, code, data]) => {
    const ms = version === 3 ? atMs - before : atMs;
    before = atMs;
    return lineOf(ms, code, data);
  });
  return version === 3 ? [...lines, lineOf(0, 'x', '0')] : lines;
}

function lineOf(ms: number, code: string, data: string): string {
  return `[${(ms / 1000).toFixed(3)}, ${quoted(code)}, ${quoted(data)}]`;
}

/** JSON of printable characters alone: whoever prints the file prints no control of anybody's. */
function quoted(value: object | string): string {
  return JSON.stringify(value).replace(/[^\u0020-\u007e\u4e00-\u9fff\u3000-\u303f\uff01-\uff5e]/g, escaped);
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function headerOf(
  document: TranscriptDocument,
  talk: TranscriptConversation,
  speech: TranscriptSpeech,
  { version, turns }: CastOptions,
): object {
  const { format, v, title, origin, hidden } = document;
  const comments = document.comments.filter((comment) => isAsked(comment, turns));
  const meta: CastMeta = { format, v, title, origin, hidden, comments };
  const seconds = Math.floor(talk.startedMs / 1000);
  const common = {
    ...(Number.isSafeInteger(seconds) && seconds > 0 && { timestamp: seconds }),
    idle_time_limit: idleSeconds,
    title: titleOf(document, talk, speech),
  };
  return version === 3
    ? {
        version,
        term: { cols: screenCells, rows: screenRows, type: 'xterm-256color', theme },
        ...common,
        tags: ['mailterm', talk.dialect],
        [castKey]: meta,
      }
    : {
        version,
        width: screenCells,
        height: screenRows,
        ...common,
        env: { TERM: 'xterm-256color' },
        theme,
        [castKey]: meta,
      };
}

/** The night side of the page's colours (client/src/styles/tokens.css): sixteen, as terminals number them. */
const theme = {
  fg: '#e6e4e0',
  bg: '#0f1113',
  palette:
    '#0f1113:#f9a1ae:#89d298:#eeae7b:#8ec3f9:#d7a9ec:#6bd0d6:#e6e4e0:' +
    '#aaa7a1:#f98e8b:#83d494:#eabc6e:#88c0f9:#d7a9ec:#6bd0d6:#ffffff',
} as const;

/** The events as data; of a part of the conversation only those of its turns, and the facts of the connection. */
function eventsAsked(
  { events }: TranscriptDocument,
  { before }: TranscriptConversation,
  { turns }: CastOptions,
): readonly Entry[] {
  if (!turns) return events.map((event) => [event.atMs, eventCode, writePublicEvent(event)]);
  const opening = new Set<unknown>(before.map(({ event }) => event));
  let turn = 0;
  return events
    .filter((event) => {
      if (event.kind === 'unit') turn = Math.max(turn, event.turn);
      const own = 'turn' in event ? (event.turn ?? turn) : turn;
      const isFact = event.kind === 'tls' || event.kind === 'accept' || event.kind === 'dialect';
      return isFact || opening.has(event) || (event.kind !== 'foreign' && isAsked({ turn: own }, turns));
    })
    .map((event, seq) => [event.atMs, eventCode, writePublicEvent({ ...event, seq })]);
}

/** What is seen, and a marker before each turn. */
function entriesOf(talk: TranscriptConversation, speech: TranscriptSpeech, options: CastOptions): readonly Entry[] {
  const screen = new Screen(talk, speech, options);
  const entries: Entry[] = [];
  let headed = -1;
  for (const part of partsOf(talk, options)) {
    if (part.kind === 'said' && part.turn > headed) {
      headed = part.turn;
      entries.push([part.atMs, 'm', markerOf(part, talk, speech)]);
    }
    for (const { atMs, output } of screen.draw(part)) entries.push([atMs, 'o', output]);
  }
  return entries;
}

function markerOf({ turn, units }: Said, talk: TranscriptConversation, speech: TranscriptSpeech): string {
  const name =
    turn === 0 ? speech.word('turn.greeting') : (commandOf(units, speech) ?? dialectFacts[talk.dialect].name);
  const characters = [...name];
  const cut = characters.length > markerCharacters ? `${characters.slice(0, markerCharacters - 1).join('')}…` : name;
  return `#${turn} ${cut}`;
}

/** Two lists, each in its own order, as one in which time never goes back. */
function inOrder(...lists: readonly (readonly Entry[])[]): readonly Entry[] {
  const timed = lists.flatMap((entries) => {
    let clock = 0;
    return entries.map(([atMs, code, data]): Entry => [(clock = Math.max(clock, atMs)), code, data]);
  });
  return timed.sort((a, b) => a[0] - b[0]);
}
