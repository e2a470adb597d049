// How much is folded: all pieces of a letter together, whatever they were cut at.

import { fromLatin1 } from '@mailterm/shared/octets';
import { expect, it } from 'vitest';
import type { Session, UnitEntry } from '../session/model.ts';
import { foldedOf } from './fold.ts';

function piece(text: string, over: Partial<UnitEntry> = {}): UnitEntry {
  return { kind: 'unit', key: text.slice(-20), from: 'server', octets: fromLatin1(text), atMs: 0, turn: 2, ...over };
}

function session(entries: readonly UnitEntry[]): Session {
  return { id: 1, phase: 'open', state: '', nextClient: { kind: 'line' }, entries };
}

const line = 'a line\r\n';

it('adds pieces up that were cut within a line, and what is still coming', () => {
  const first = piece(`${line.repeat(50)}a li`);
  const second = piece(`ne\r\n${line.repeat(9)}`);
  const third = piece('more', { key: 'third' });
  const entries = [piece('+OK follows\r\n', { key: 'status' }), first, second];
  expect(foldedOf(session(entries), first)).toMatchObject({ lines: 60, octets: 60 * 8 });
  expect(foldedOf(session(entries), second)).toMatchObject({ lines: 60 });
  expect(foldedOf(session([...entries, piece(`x\r\n${line}mo`, { key: third.key })]), first)?.lines).toBe(63);
});

it('is nothing for what is shown whole, and for other turns', () => {
  const short = piece(line.repeat(40));
  expect(foldedOf(session([short]), short)).toBeUndefined();
  const other = piece(line.repeat(60), { turn: 3, key: 'other' });
  expect(foldedOf(session([short, other]), short)).toBeUndefined();
});
