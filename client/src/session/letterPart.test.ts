// The header ends with the first empty line, and with nothing else.

import { expect, test } from 'vitest';
import { fromLatin1 } from '@mailterm/shared/octets';
import type { Frame } from '@mailterm/shared/dialect';
import { letterPartOf } from './letterPart.ts';
import type { Session } from './model.ts';

const block: Frame = { kind: 'block' };

function session(typed: string, nextClient: Frame = block): Session {
  const entry = { kind: 'unit', key: 'client-0', from: 'client', octets: fromLatin1(typed), atMs: 0 } as const;
  return { id: 1, phase: 'open', dialect: 'smtp', state: 'data', nextClient, entries: typed === '' ? [] : [entry] };
}

test.each([
  ['', 'header'],
  ['Subject: hi\r\n', 'header'],
  ['Subject: hi\r\n \r\n', 'header'],
  ['Subject: hi\r\n\r\n', 'text'],
  ['\r\n', 'text'],
  ['Subject: hi\r\n\r\nHello\r\n', 'text'],
] as const)('after %j comes the %s', (typed, part) => {
  expect(letterPartOf(session(typed))).toBe(part);
});

test('a line for the server is no part of a letter', () => {
  expect(letterPartOf(session('', { kind: 'line' }))).toBeUndefined();
  expect(letterPartOf({ ...session(''), phase: 'ended' })).toBeUndefined();
});
