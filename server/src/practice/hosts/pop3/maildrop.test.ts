// What POP3 says of a letter that was there at login and is gone: IMAP knows no lock, and a room can be furnished anew.

import { fromLatin1, toLatin1 } from '@mailterm/shared/octets';
import { expect, it } from 'vitest';
import { Accounts } from '../../accounts.ts';
import { without } from '../../mailbox.ts';
import { createMailroom, inboxOf, putBox } from '../../mailroom.ts';
import { practice } from '../../personas/practice/index.ts';
import type { World } from '../host.ts';
import { createPop3Host } from './pop3Host.ts';

const accounts = new Accounts(['practice.test']);
const nowMs = 1_618_364_054_000;
const letter = { octets: 'Subject: x\r\n\r\nx\r\n', flags: [], receivedMs: nowMs };

it.each(['RETR 1', 'TOP 1 0'])('%s of a letter that is gone is refused, and its number stays', (asked) => {
  const host = createPop3Host({ persona: practice, accounts });
  let room = createMailroom({ alice: [], bob: [letter, letter] }, nowMs);
  const world = (): World => ({ room, nowMs, connection: 1, secure: false, canSecure: false, faults: [] });
  let step = host.begin(world());
  const say = (line: string): string => {
    step = host.receive(step.state, { octets: fromLatin1(`${line}\r\n`), frame: 'line' }, world());
    room = step.room;
    return toLatin1(step.output).split('\r\n')[0] ?? '';
  };
  say('USER bob');
  expect(say('PASS practice-code')).toMatch(/^\+OK/);
  expect(say(asked)).toMatch(/^\+OK/);
  room = putBox(room, 'bob', without(inboxOf(room, 'bob'), [1]));
  expect(say(asked)).toBe('-ERR Message 1 is marked as deleted');
  expect(say(asked.replace('1', '2'))).toMatch(/^\+OK/);
  expect(say('QUIT')).toBe('+OK Bye, 0 messages deleted');
});
