// What every host promises: states are plain values, and a host that gets one back from JSON goes on as if nothing had
// happened.

import { Framer } from '@mailterm/shared/framing';
import { fromLatin1, toLatin1 } from '@mailterm/shared/octets';
import { describe, expect, it } from 'vitest';
import { Accounts } from '../accounts.ts';
import { createMailroom } from '../mailroom.ts';
import type { Mailroom } from '../mailroom.ts';
import { personas } from '../personas/index.ts';
import { practice } from '../personas/practice/index.ts';
import { seedMail } from '../seed/seedMail.ts';
import type { Host, Step, World } from './host.ts';
import { createImapHost } from './imap/imapHost.ts';
import { createPop3Host } from './pop3/pop3Host.ts';
import { createSmtpHost } from './smtp/smtpHost.ts';

const accounts = new Accounts(personas.flatMap((persona) => persona.domains));
const nowMs = 1_618_364_054_000;
const still = { secure: false, canSecure: false, faults: [] };

const smtpLines = ['EHLO pc', 'AUTH LOGIN', 'Ym9i', 'cHJhY3RpY2UtY29kZQ==', 'MAIL FROM:<bob@practice.test>'];
const envelope = [
  'RCPT TO:<alice@practice.test>',
  'RCPT TO:<carol@elsewhere.test>',
  'DATA',
  'Subject: x\r\n\r\nx\r\n.',
  'QUIT',
];
const pop3Lines = ['USER bob', 'PASS practice-code', 'UIDL', 'DELE 1', 'RETR 2', 'QUIT'];

const imapLogin = ['a1 LOGIN {3}', 'bob {13+}', 'practice-code'];
const imapLines = [
  ...imapLogin,
  'a2 SELECT INBOX',
  'a3 SEARCH RETURN (SAVE) ALL',
  'a4 IDLE',
  'DONE',
  'a5 FETCH $ (FLAGS BODY[TEXT])',
  'a6 APPEND Sent (\\Seen) {5}',
  'Hello',
  'a7 UID COPY 1 Sent',
  'a8 LOGOUT',
];
const imapWays = [
  ['a1 LOGIN bob practice-code'],
  ['a1 LOGIN bob {13}', 'practice-code'],
  ['a1 LOGIN {3+}', 'bob {13+}', 'practice-code'],
  ['a1 LOGIN bob practice-code {3}', 'a2 LOGIN bob {13}', 'practice-code'],
  ['a1 AUTHENTICATE LOGIN', 'Ym9i', 'cHJhY3RpY2UtY29kZQ=='],
  ['a1 AUTHENTICATE PLAIN AGJvYgBwcmFjdGljZS1jb2Rl {3+}', 'xyz', 'a2 AUTHENTICATE PLAIN AGJvYgBwcmFjdGljZS1jb2Rl'],
];

/** Plays the lines; `carry` is what happens to every state between two of them. */
function play<State>(host: Host<State>, lines: readonly string[], carry: <Value>(value: Value) => Value): string {
  let room: Mailroom = createMailroom(seedMail(nowMs), nowMs);
  const world = (): World => ({ room, nowMs, connection: 1, ...still });
  let step: Step<State> = host.begin(world());
  let said = toLatin1(step.output);
  const framer = new Framer();
  for (const line of lines) {
    framer.push(fromLatin1(`${line}\r\n`));
    for (let cut = framer.cut(step.next); cut; cut = framer.cut(step.next)) {
      room = carry(step.room);
      step = host.receive(carry(step.state), cut, world());
      said += toLatin1(step.output);
    }
  }
  expect(step.close).toBe(true);
  return said;
}

const throughJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
const asIs = <Value>(value: Value): Value => value;

describe('states and mailrooms survive JSON', () => {
  it('in SMTP', () => {
    const host = createSmtpHost({ persona: practice, accounts, role: 'relay' });
    const lines = [...smtpLines, ...envelope];
    expect(play(host, lines, throughJson)).toBe(play(host, lines, asIs));
  });

  it('in POP3', () => {
    const host = createPop3Host({ persona: practice, accounts });
    expect(play(host, pop3Lines, throughJson)).toBe(play(host, pop3Lines, asIs));
  });
});

it('survives JSON in IMAP', () => {
  const host = createImapHost({ persona: practice, accounts });
  const said = play(host, imapLines, throughJson);
  expect(said).toBe(play(host, imapLines, asIs));
  expect(said).toMatch(/^a7 OK \[COPYUID /m);
});

it.each(imapWays)('a password never enters a state of IMAP: %s', (...lines) => {
  const host = createImapHost({ persona: practice, accounts });
  const states: string[] = [];
  const said = play(host, [...lines, 'z LOGOUT'], (value) => {
    states.push(JSON.stringify(value));
    return value;
  });
  expect(said).toMatch(/^a[12] OK .*bob is logged in/m);
  expect(states.some((state) => /practice-code|cHJhY3RpY2U|wcmFjdGljZS/.test(state))).toBe(false);
});

it('a password never enters a state', () => {
  const host = createSmtpHost({ persona: practice, accounts, role: 'relay' });
  const states: string[] = [];
  play(host, [...smtpLines, ...envelope], (value) => {
    states.push(JSON.stringify(value));
    return value;
  });
  expect(states.some((state) => state.includes('"name":"bob"'))).toBe(true);
  expect(states.some((state) => state.includes('practice-code') || state.includes('cHJhY3RpY2U'))).toBe(false);
});
