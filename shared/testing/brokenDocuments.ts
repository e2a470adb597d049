// Documents that somebody made to do harm, or that were broken on the way; each with the reason why it is refused. The reader
// of documents and the published schema must agree about them.

import type { ReasonId } from '../src/reasons/reasons.ts';
import { jsonOf } from '../src/transcript/export/json.ts';
import type { TranscriptDocument } from '../src/transcript/document.ts';
import { transcripts } from './transcripts.ts';

/** A document that is being broken: nothing of it is checked by the compiler. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = any;

/** A document and why it is refused. */
export interface BrokenDocument {
  readonly what: string;
  readonly source: string;
  readonly id: ReasonId;
  readonly field?: string | undefined;
  /** Only code can see it: the schema takes it. */
  readonly isBeyondSchema: boolean;
}

/** What is wrong, the document, the reason, the field. */
type Row = readonly [string, string, ReasonId, (string | undefined)?, 'beyondSchema'?];

const whole = jsonOf(transcripts['smtp']?.() as TranscriptDocument);

function broken(change: (document: Loose) => void): string {
  const document: Loose = JSON.parse(whole);
  change(document);
  return JSON.stringify(document);
}

const unitAt = (JSON.parse(whole) as TranscriptDocument).events.findIndex(({ kind }) => kind === 'unit');
const closeAt = (JSON.parse(whole) as TranscriptDocument).events.findIndex(({ kind }) => kind === 'close');
const unit = (document: Loose): Loose => document.events[unitAt];

const rows: readonly Row[] = [
  ['no JSON', whole.slice(0, -20), 'transcript.notJson'],
  ['nothing', '', 'transcript.notJson'],
  ['another thing', '{"a":1}', 'transcript.notOurs'],
  ['a list', '[]', 'transcript.notOurs'],
  ['null', 'null', 'transcript.notOurs'],
  ['a newer version', broken((d) => (d.v = 2)), 'transcript.version'],
  [
    'too many octets',
    broken((d) => (d.title = 'x'.repeat(3_000_000))),
    'transcript.tooLarge',
    undefined,
    'beyondSchema',
  ],
  ['too many octets of Chinese', `${whole}${'\u4e2d'.repeat(700_000)}`, 'transcript.tooLarge'],
  ['a long title', broken((d) => (d.title = 'x'.repeat(2000))), 'transcript.malformed', 'title'],
  ['no title', broken((d) => delete d.title), 'transcript.malformed', 'title'],
  ['another origin', broken((d) => (d.origin = 'sworn')), 'transcript.malformed', 'origin'],
  ['a field more', broken((d) => (d.html = '<b>')), 'transcript.malformed', 'html'],
  ['a count that is none', broken((d) => (d.hidden.secrets = -1)), 'transcript.malformed', 'hidden.secrets'],
  ['events that are no list', broken((d) => (d.events = {})), 'transcript.malformed', 'events'],
  ['an event that is none', broken((d) => (d.events[0] = null)), 'transcript.malformed', 'events[0]'],
  [
    'events in another order',
    broken((d) => (d.events[1].seq = 7)),
    'transcript.malformed',
    'events[1].seq',
    'beyondSchema',
  ],
  ['a time that is none', broken((d) => (d.events[1].atMs = 1.5)), 'transcript.malformed', 'events[1].atMs'],
  ['a redaction', broken((d) => (d.events[0].kind = 'redact')), 'transcript.malformed', 'events[0].kind'],
  [
    'a port that is none',
    broken((d) => (d.events[0].target.port = 99_999)),
    'transcript.malformed',
    'events[0].target.port',
  ],
  [
    'a host that is no text',
    broken((d) => (d.events[0].target.host = {})),
    'transcript.malformed',
    'events[0].target.host',
  ],
  [
    'octets that are no base64',
    broken((d) => (unit(d).octets = '<b>')),
    'transcript.malformed',
    `events[${unitAt}].octets`,
  ],
  ['octets in an object', broken((d) => (unit(d).octets = [1])), 'transcript.malformed', `events[${unitAt}].octets`],
  [
    'spans that overlap',
    broken((d) => (unit(d).reading.spans[1].start = 0)),
    'transcript.malformed',
    `events[${unitAt}].reading.spans`,
    'beyondSchema',
  ],
  [
    'spans that end early',
    broken((d) => unit(d).reading.spans.pop()),
    'transcript.malformed',
    `events[${unitAt}].reading.spans`,
    'beyondSchema',
  ],
  [
    'a kind of span that is none',
    broken((d) => (unit(d).reading.spans[0].kind = 'html')),
    'transcript.malformed',
    `events[${unitAt}].reading.spans[0].kind`,
  ],
  [
    'a param in an object',
    broken((d) => (unit(d).reading.says.params = { a: { b: 1 } })),
    'transcript.malformed',
    `events[${unitAt}].reading.says.params.a`,
  ],
  [
    'a name that reaches into the language',
    whole.replace('"reading":{', '"reading":{"__proto__":{},'),
    'transcript.malformed',
  ],
  [
    'the same in an event that nobody knows',
    broken((d) =>
      d.events.push(JSON.parse(`{"v":1,"seq":${d.events.length},"atMs":0,"kind":"x","a":{"__proto__":{"b":1}}}`)),
    ),
    'transcript.malformed',
    undefined,
    'beyondSchema',
  ],
  [
    'what is nested too deeply',
    broken((d) =>
      d.events.push(
        JSON.parse(`{"v":1,"seq":${d.events.length},"atMs":0,"kind":"x","a":${'['.repeat(3000)}${']'.repeat(3000)}}`),
      ),
    ),
    'transcript.malformed',
    undefined,
    'beyondSchema',
  ],
  [
    'a note with a control in its id',
    broken((d) => (d.events[closeAt].reason.id = 'a\u001b[6n')),
    'transcript.malformed',
  ],
  ['who ended it', broken((d) => (d.events[closeAt].by = 'me')), 'transcript.malformed', `events[${closeAt}].by`],
  ['a comment without a turn', broken((d) => (d.comments = [{ id: 'a' }])), 'transcript.malformed', 'comments[0].turn'],
  [
    'a comment that is a book',
    broken(
      (d) => (d.comments = [{ id: 'a', turn: 1, author: '', byOwner: true, writtenMs: 0, text: 'x'.repeat(30_000) }]),
    ),
    'transcript.malformed',
    'comments[0].text',
  ],
];

/** Every way in which a document is refused. */
export const brokenDocuments: readonly BrokenDocument[] = rows.map(([what, source, id, field, beyond]) => {
  return { what, source, id, field, isBeyondSchema: beyond !== undefined };
});
