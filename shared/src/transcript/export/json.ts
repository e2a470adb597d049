// A transcript as JSON: the document itself, in an order that never changes, with one event on a line, so that programs that
// compare and search lines are of use. docs/transcript.schema.json describes it, readDocument.ts reads it back.

import type { TranscriptDocument } from '../document.ts';
import { writePublicEvent } from '../publicJson.ts';

/** The order of fields that come first; the others follow by the alphabet. */
const first = ['format', 'v', 'seq', 'atMs', 'kind', 'id', 'from', 'turn', 'title', 'origin', 'start', 'end'];

/** The document, as it is kept in a file. Ends with a line end. */
export function jsonOf({ format, v, title, origin, hidden, events, comments }: TranscriptDocument): string {
  const fields = [
    ['format', JSON.stringify(format)],
    ['v', JSON.stringify(v)],
    ['title', JSON.stringify(title)],
    ['origin', JSON.stringify(origin)],
    ['hidden', JSON.stringify(ordered(hidden))],
    ['events', lines(events.map((event) => JSON.stringify(ordered(JSON.parse(writePublicEvent(event))))))],
    ['comments', lines(comments.map((comment) => JSON.stringify(ordered(comment))))],
  ];
  return `{\n${fields.map(([name, value]) => `  "${name}": ${value}`).join(',\n')}\n}\n`;
}

function lines(items: readonly string[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${item}`).join(',\n')}\n  ]`;
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, each]) => [name, ordered(each)]));
}

function placeOf(name: string): number {
  const place = first.indexOf(name);
  return place < 0 ? first.length : place;
}
