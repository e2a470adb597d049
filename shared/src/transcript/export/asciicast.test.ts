// A transcript as a recording of a terminal: what the formats ask for is there, no escape of a server gets through, and the
// file gives the document back.

import { describe, expect, it } from 'vitest';
import { gb18030, hostileTranscript, transcripts } from '../../../testing/transcripts.ts';
import { conversationOf } from '../conversation.ts';
import type { TranscriptDocument } from '../document.ts';
import { loadTranscriptSpeech } from '../speech.ts';
import { castOf } from './asciicast.ts';
import type { CastOptions } from './asciicast.ts';
import { readCast } from './readCast.ts';

async function castIn(document: TranscriptDocument, options: Partial<CastOptions> = {}, language: 'en' | 'zh' = 'en') {
  const { dialect } = conversationOf(document.events);
  return castOf(document, await loadTranscriptSpeech(dialect, language, gb18030), {
    notes: true,
    version: 3,
    ...options,
  });
}

type Row = readonly [time: number, code: string, data: string];

function rowsOf(cast: string): { readonly header: Record<string, unknown>; readonly rows: readonly Row[] } {
  const [first = '', ...rest] = cast.trimEnd().split('\n');
  return { header: JSON.parse(first), rows: rest.map((line) => JSON.parse(line) as Row) };
}

function outputOf(cast: string): string {
  return rowsOf(cast)
    .rows.filter(([, code]) => code === 'o')
    .map(([, , data]) => data)
    .join('');
}

function readBack(cast: string): unknown {
  const read = readCast(cast, (json) => ({ ok: true, json: JSON.parse(json) as unknown }) as const);
  return read.ok ? read.json : read.reason;
}

const colours = /\u001b\[(?:0|3|3;90|9[0-4])m/g;

describe.each([2, 3] as const)('version %i', (version) => {
  it.each([...Object.keys(transcripts), 'hostile'])('%s gives the document back', async (name) => {
    const document = name === 'hostile' ? hostileTranscript() : transcripts[name]!();
    for (const language of ['en', 'zh'] as const) {
      expect(readBack(await castIn(document, { version }, language))).toEqual(JSON.parse(JSON.stringify(document)));
    }
  });

  it('has the header that the format asks for', async () => {
    const { header } = rowsOf(await castIn(transcripts.smtp!(), { version }));
    expect(header).toMatchObject({
      version,
      timestamp: 1_768_465_800,
      title: 'Why is nobody@example.com refused?',
      idle_time_limit: 2,
    });
    if (version === 3) expect(header).toMatchObject({ term: { cols: 100, rows: 30 }, tags: ['mailterm', 'smtp'] });
    else expect(header).toMatchObject({ width: 100, height: 30 });
  });

  it('plays in real time, with a marker before each turn', async () => {
    const document = transcripts.imap!();
    const talk = conversationOf(document.events);
    const { rows } = rowsOf(await castIn(document, { version }));
    let clock = 0;
    const timed = rows.map(([time, code, data]): Row => [(clock = version === 3 ? clock + time : time), code, data]);
    const markers = timed.filter(([, code]) => code === 'm');
    expect(markers.map(([, , data]) => data)).toEqual([
      '#0 greeting',
      '#1 a1 LOGIN ********',
      '#2 a2 SELECT INBOX',
      '#3 a3 FETCH 1 BODY[]',
      '#4 a4 SELECT Nowhere',
      '#5 a5 LOGOUT',
    ]);
    markers.forEach(([time], turn) => expect(time).toBeCloseTo((talk.turns[turn]?.atMs ?? 0) / 1000, 3));
    const times = timed.map(([time]) => time);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(timed.some(([, code]) => code === 'i')).toBe(false);
  });
});

it('shows mode lights, colours of replies, and masks', async () => {
  const output = outputOf(await castIn(transcripts.smtp!()));
  expect(output).toContain('\u001b[90mSMTP▸\u001b[0m EHLO client.example.net\r\n');
  expect(output).toContain('********');
  expect(output).toContain('\u001b[91m550\u001b[0m 5.1.1 <nobody@example.com>');
  expect(output).not.toMatch(/horse/);
});

it('lets no escape of a server through', async () => {
  const cast = await castIn(hostileTranscript());
  expect(cast).toMatch(/^[\u0020-\u007e\n\u3000-\u9fff\uff01-\uff5e]*$/);
  const text = outputOf(cast).replaceAll(colours, '').replaceAll('\r\n', '');
  expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b-\u200f]/);
  expect(text).toContain('␛[2J');
  for (const [, code, data] of rowsOf(cast).rows) if (code === 'm') expect(data).not.toMatch(/[\u0000-\u001f]/);
});

it('holds only the turns that were asked for, and then no others', async () => {
  const said = { author: '', byOwner: true, writtenMs: 0, text: 'look' };
  const comments = [1, 9].map((turn) => ({ ...said, id: `c${turn}`, turn }));
  const cast = await castIn({ ...transcripts.smtp!(), comments }, { turns: { from: 9, to: 10 } });
  const { events, comments: kept } = readBack(cast) as TranscriptDocument;
  const talk = conversationOf(events);
  expect(talk.turns.map(({ turn }) => turn)).toEqual([9, 10]);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, i) => i));
  expect(talk).toMatchObject({ dialect: 'smtp', target: { host: 'mx.example.org' } });
  expect(cast).not.toContain('STARTTLS');
  expect(kept.map(({ id }) => id)).toEqual(['c9']);
});

describe('a file that is none of ours', () => {
  const header = '{"version": 3, "term": {"cols": 80, "rows": 24}, "mailterm": {}}';
  it.each([
    ['', 'cast.malformed'],
    ['no JSON', 'cast.malformed'],
    ['[]', 'cast.malformed'],
    ['null', 'cast.malformed'],
    ['{"version": "3"}', 'cast.malformed'],
    ['{"version": 1, "mailterm": {}}', 'cast.version'],
    ['{"version": 3, "term": {}}', 'cast.foreign'],
    ['{"version": 3, "mailterm": []}', 'cast.foreign'],
    ['{"version": 3, "mailterm": null}', 'cast.foreign'],
    [`${header}\n[0.1, "o"]`, 'cast.malformed'],
    [`${header}\n[0.1, "o", 5]`, 'cast.malformed'],
    [`${header}\n["0.1", "o", "x"]`, 'cast.malformed'],
    [`${header}\n{"0": 1}`, 'cast.malformed'],
    [`${header}\n[0.1, "T", "]}"]`, 'cast.malformed'],
    [`${header}\n[0.1, "T", "1,2"]`, 'cast.malformed'],
    [`${header}\n[0.1, "T", "{}],\\"events\\":[{}"]`, 'cast.malformed'],
  ])('%j is refused with a reason', (text, id) => {
    expect(readBack(text)).toMatchObject({ id });
  });

  it('may hold comments, blank lines and codes of others', () => {
    const text = `${header}\r\n# a comment\n\n[0.1, "z", "?"]\n[0.1, "T", "{\\"kind\\":\\"close\\"}"]\n`;
    expect(readBack(text)).toEqual({ events: [{ kind: 'close' }] });
  });

  it('cannot smuggle events in beside those of its lines', () => {
    const text = '{"version": 2, "mailterm": {"title": "\\"events\\":[]", "events": [1], "x": {"events": []}}}\n';
    expect(readBack(text)).toEqual({ title: '"events":[]', x: { events: [] }, events: [] });
  });
});
