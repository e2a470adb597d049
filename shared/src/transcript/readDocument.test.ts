// Documents read back: what was recorded comes out as it went in, and what is hostile or broken has a reason that names it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plantedScripts, plants, recordedLog } from '../../testing/plants.ts';
import { hostileTranscript, transcripts } from '../../testing/transcripts.ts';
import { hideIn, usualSwitches } from './hide/index.ts';
import type { TranscriptDocument } from './document.ts';
import { jsonOf } from './export/json.ts';
import { brokenDocuments } from '../../testing/brokenDocuments.ts';
import { readDocument } from './readDocument.ts';

const all: readonly (readonly [string, () => TranscriptDocument])[] = [
  ...Object.entries(transcripts),
  ['hostile', hostileTranscript],
];

function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

describe.each(all)('%s', (_name, make) => {
  it('is read back as it was written', () => {
    const document = make();
    expect(readDocument(jsonOf(document))).toEqual({ ok: true, document: plain(document) });
  });

  it('is written with one event on a line, and always in the same way', () => {
    const json = jsonOf(make());
    const read = readDocument(json);
    if (!read.ok) throw new Error('not read');
    expect(jsonOf(read.document)).toBe(json);
    expect(json.split('\n').filter((line) => line.startsWith('    {"v":1,"seq":')).length).toBe(make().events.length);
  });
});

it('whatever is said in a session, its document is read back', () => {
  fc.assert(
    fc.property(plants, fc.constantFrom(...plantedScripts), fc.boolean(), (planted, [, id, script], isPractice) => {
      const { events, hidden } = hideIn(recordedLog(id, script(planted), planted), usualSwitches(isPractice));
      const document: TranscriptDocument = {
        format: 'mailterm.transcript',
        v: 1,
        title: planted.body,
        origin: 'recorded',
        hidden,
        events,
        comments: [{ id: 'c1', turn: 1, author: '', byOwner: true, writtenMs: 0, text: planted.other }],
      };
      expect(readDocument(jsonOf(document))).toEqual({ ok: true, document: plain(document) });
    }),
    { numRuns: 20 },
  );
});

it('keeps what a newer version wrote between the events that it knows', () => {
  const document = plain(transcripts['smtp']?.() as TranscriptDocument) as unknown as { events: unknown[] };
  document.events.push({ v: 1, seq: document.events.length, atMs: 3, kind: 'applause', by: ['a', { b: 1 }] });
  const read = readDocument(JSON.stringify(document));
  expect(read.ok && read.document.events.at(-1)).toMatchObject({ kind: 'foreign', json: { kind: 'applause' } });
  expect(read.ok && jsonOf(read.document)).toContain('"kind":"applause","by":["a",{"b":1}]');
});

it.each(brokenDocuments)('$what is refused by its name', ({ source, id, field }) => {
  const read = readDocument(source, { octetsMax: 2_000_000 });
  expect(read.ok).toBe(false);
  if (read.ok) return;
  expect(read.reason.id).toBe(id);
  if (field !== undefined) expect(read.reason.params?.['field']).toBe(field);
});

it('never throws on what it is given', () => {
  const base = jsonOf(transcripts['imap']?.() as TranscriptDocument);
  fc.assert(
    fc.property(fc.nat(base.length), fc.nat(40), fc.string({ maxLength: 20 }), (at, length, text) => {
      expect(typeof readDocument(base.slice(0, at) + text + base.slice(at + length)).ok).toBe('boolean');
    }),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(readDocument(json).ok).toBe(false);
    }),
  );
});
