// A paste as transcripts: what was explained is what stands there, and it can be saved and opened again.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { toBase64, toLatin1, toUtf8 } from '../octets.ts';
import { conversationOf } from '../transcript/conversation.ts';
import { jsonOf } from '../transcript/export/json.ts';
import { readDocument } from '../transcript/readDocument.ts';
import { documentsOfPaste, explainPaste } from './index.ts';
import type { Explained } from './index.ts';

const folder = path.join(import.meta.dirname, 'samples');
const samples = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const decoder = new TextDecoder('gb18030', { fatal: true });

function explain(octets: Uint8Array): Explained {
  const gb18030 = (of: Uint8Array): string | undefined => {
    try {
      return decoder.decode(of);
    } catch {
      return undefined;
    }
  };
  return explainPaste(octets, { gb18030 });
}

describe.each(samples)('%s', (name) => {
  const explained = explain(readFileSync(path.join(folder, name)));
  const documents = documentsOfPaste(explained);

  it('has the units that were explained, each in its turn and conversation', () => {
    const shown = explained.units.filter(({ implied }) => !implied);
    const numbers = [...new Set(shown.map(({ conversation }) => conversation))];
    expect(documents.length).toBe(numbers.length);
    for (const [i, document] of documents.entries()) {
      const own = shown.filter(({ conversation }) => conversation === numbers[i]);
      const { items, dialect, target, startedMs } = conversationOf(document.events);
      const units = items.filter((item) => item.kind === 'unit');
      expect(units.map(({ from, turn, octets }) => [from, turn, toBase64(octets)])).toEqual(
        own.map(({ from, turn, octets }) => [from, turn, toBase64(octets)]),
      );
      expect([dialect, target, startedMs]).toEqual([own[0]?.protocol, undefined, 0]);
    }
  });

  it('is opened again as it was saved', () => {
    for (const document of documents) {
      expect(readDocument(jsonOf(document))).toEqual({ ok: true, document: JSON.parse(JSON.stringify(document)) });
    }
  });
});

it.each([
  ['220 mx.example ESMTP\nEHLO pc\n250 mx.example\n', 'greeting'],
  ['<bob@example.net>: host mx.example.net said: 550 5.1.1 User unknown (in reply to RCPT TO command)\n', 'user'],
  ['RCPT TO:<bob@example.net>\n550 5.1.1 User unknown\n', 'user'],
])('says that the greeting told the protocol only where one was pasted: %j', (text, why) => {
  const [document] = documentsOfPaste(explain(toUtf8(text)));
  expect(document?.events.find(({ kind }) => kind === 'dialect')).toMatchObject({ dialect: 'smtp', why });
});

it('the last line that was copied means what the whole reply does', () => {
  const explained = explain(toUtf8('C: EHLO me.example\nS: 250-mx.example\nS: 250-SIZE 1000\nC: QUIT\nS: 221 bye\n'));
  const [document] = documentsOfPaste(explained);
  const ehlo = conversationOf(document?.events ?? []).turns.find(({ units }) => units.length > 1);
  const last = ehlo?.units.at(-1);
  expect(toLatin1(last?.octets ?? new Uint8Array(0))).toBe('250-SIZE 1000\r\n');
  const implied = explained.units.find((unit) => unit.implied && unit.from === 'server');
  if (implied) expect(last?.reading.means).toEqual(implied.reading.means);
});

it('keeps secrets masked and counts them', () => {
  const explained = explain(
    toUtf8('S: +OK ready\nC: USER alice\nS: +OK\nC: PASS practice-code\nS: -ERR practice-code is wrong\n'),
  );
  const [document] = documentsOfPaste(explained, 'why?');
  expect(jsonOf(document as NonNullable<typeof document>)).not.toContain('practice-code');
  expect(document?.hidden.secrets).toBeGreaterThan(1);
  expect(document?.title).toBe('why?');
});
