// What a tab holds of a session, as a log that may leave it: in order, readable again, without the secrets that its owner sees.

import { isDialectId } from '@mailterm/shared/dialects/facts';
import { fromLatin1 } from '@mailterm/shared/octets';
import { conversationOf } from '@mailterm/shared/transcript/conversation';
import { writePublicEvent } from '@mailterm/shared/transcript/publicJson';
import { expect, it } from 'vitest';
import type { Reading } from '@mailterm/shared/dialect';
import { SessionLog } from '../../session/log.ts';
import type { Session } from '../../session/model.ts';
import { ownLog } from './ownLog.ts';

const target = { host: 'smtp.example.com', port: 587, security: 'plain' } as const;
const secret = 'AGJvYgBvcGVuLXNlc2FtZQ==';

function reading(spans: Reading['spans'] = []): Reading {
  return {
    spans,
    complete: true,
    says: { id: 'x' },
    means: { id: 'x' },
    oddities: [],
    diagnoses: [],
    effects: [],
    next: { client: { kind: 'line' }, server: { kind: 'line' } },
    state: 'greeted',
    hints: [],
  };
}

/** A session with a login, its echo by the server, and a line of which nobody has read the end. */
function session(): Session {
  const log = new SessionLog(1);
  let seq = 0;
  let offsets = { client: 0, server: 0 };
  const say = (from: 'client' | 'server', turn: number, text: string, spans: Reading['spans'] = []) => {
    const start = offsets[from];
    const end = start + text.length;
    offsets = { ...offsets, [from]: end };
    const atMs = seq * 10;
    log.append({ seq: seq++, atMs, kind: 'octets', from, offset: start, octets: fromLatin1(text) });
    log.append({ seq: seq++, atMs, kind: 'reading', from, turn, start, end, frame: 'line', reading: reading(spans) });
  };
  log.append({ seq: seq++, atMs: 0, kind: 'open', target, startedMs: 1_790_000_000_000 });
  log.append({ seq: seq++, atMs: 5, kind: 'dialect', dialect: 'smtp', why: 'port' });
  say('server', 0, '220 smtp.example.com\r\n');
  const line = `AUTH PLAIN ${secret}\r\n`;
  say('client', 1, line, [
    { id: 'smtp.verb', start: 0, end: 11, kind: 'plain' },
    { id: 'sasl.answer', start: 11, end: line.length - 2, kind: 'credential', role: 'password' },
    { id: 'line.end', start: line.length - 2, end: line.length, kind: 'plain' },
  ]);
  const reply = `500 unknown: ${secret} open-sesame\r\n`;
  say('server', 1, reply, [{ id: 'line.text', start: 0, end: reply.length, kind: 'plain' }]);
  log.append({
    seq,
    atMs: 200,
    kind: 'octets',
    from: 'server',
    offset: offsets.server,
    octets: fromLatin1('half a li'),
  });
  return log.session;
}

it('is the conversation in its order', () => {
  const conversation = conversationOf(ownLog(session()));
  expect(isDialectId(conversation.dialect) && conversation.dialect).toBe('smtp');
  expect(conversation.target).toEqual(target);
  expect(conversation.turns.map(({ turn, units }) => [turn, units.map(({ from }) => from)])).toEqual([
    [0, ['server']],
    [1, ['client', 'server']],
  ]);
});

it('holds no secret: not where it was typed, not where the server repeats it, and nothing that is not read', () => {
  const text = ownLog(session())
    .map((event) => {
      const line = writePublicEvent(event);
      return event.kind === 'unit' ? `${line} ${atob(event.octets)}` : line;
    })
    .join('\n');
  expect(text).toContain('AUTH PLAIN ********');
  expect(text).not.toContain(secret);
  expect(text).not.toContain('open-sesame');
  expect(text).not.toContain('half a li');
});
