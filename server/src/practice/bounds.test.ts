// What a visitor can make the practice server keep: however long they go on, a room and the state of a connection stay
// small. The hosts are driven without streams, by lines that differ each time.

import { Framer } from '@mailterm/shared/framing';
import { fromLatin1 } from '@mailterm/shared/octets';
import { describe, expect, it } from 'vitest';
import { base64 } from '../../testing/base64.ts';
import { fuzzPreludes, fuzzWords } from '../../testing/fuzzWords.ts';
import { Accounts, users } from './accounts.ts';
import type { Protocol } from './faults/fault.ts';
import type { Host, Step, World } from './hosts/host.ts';
import { hostOf } from './hosts/hostOf.ts';
import { boxLettersMax, createMailroom, letterOctetsMax, roomOctets, userOctetsMax } from './mailroom.ts';
import type { Mailroom } from './mailroom.ts';
import { personas } from './personas/index.ts';
import { seedMail } from './seed/seedMail.ts';

const accounts = new Accounts(personas.flatMap((persona) => persona.domains));
const nowMs = 1_618_364_054_000;
const thorough = process.env['MAILTERM_THOROUGH'] === '1' ? 2 : 1;
/** The model server is filled to the brim, the others are seen to go the same way. */
const roundsOf = (persona: string): number => thorough * (persona === 'practice' ? 600 : 60);

/** Everything in a room but its letters' octets, and a state but a letter that comes in, as JSON. */
const overheadOctetsMax = 256 * 1024;

const large = 'x'.repeat(76).concat('\r\n').repeat(4000);

/** Lines that would leave something behind each time; `n` counts. */
const growing: Readonly<Record<Protocol, (n: number) => readonly string[]>> = {
  smtp: (n) => [
    `EHLO host-${n}.example.test`,
    `MAIL FROM:<sender-${n}@example.test>`,
    'MAIL FROM:<bob@practice.test>',
    `RCPT TO:<450.greylist@practice.test>`,
    `RCPT TO:<450.greylist.${n}@practice.test>`,
    'RCPT TO:<team@practice.test>',
    `RCPT TO:<outside-${n}@elsewhere.test>`,
    'DATA',
    `Subject: ${n}\r\n\r\n${n % 5 === 0 ? large : ''}.`,
    `AUTH LOGIN ${base64(`name-${n}`)}`,
    '*',
  ],
  pop3: (n) => [`USER name-${n}`, `LANG x-${n}`, `DELE ${1 + (n % 4)}`, `AUTH LOGIN ${base64(`n-${n}`)}`, '*'],
  imap: (n) => [
    `a CREATE box-${n}`,
    `a CREATE ${'a/'.repeat(n % 100)}b${n}`,
    `a SUBSCRIBE name-${n}`,
    `a RENAME box-${n} fox-${n}`,
    `a STORE 1 +FLAGS (key-${n})`,
    `a COPY 1:* Trash`,
    `a ID ("key-${n}" "value")`,
    `a APPEND INBOX (key-${n}) {${large.length}}\r\n${large}`,
    `a SEARCH SUBJECT ${n}`,
  ],
};

/** Plays lines to one host after the other connection of it, and tells the largest state. */
function play(
  host: Host<unknown>,
  protocol: Protocol,
  rounds: number,
): { readonly room: Mailroom; readonly stateMax: number } {
  let room = createMailroom(seedMail(nowMs), nowMs);
  let connection = 1;
  const world = (): World => ({ room, nowMs, connection, secure: false, canSecure: false, faults: room.faults });
  let stateMax = 0;
  let framer = new Framer();
  let step: Step<unknown> = host.begin(world());
  const keep = (next: Step<unknown>): void => {
    step = next;
    ({ room } = next);
    stateMax = Math.max(stateMax, JSON.stringify(next.state).length);
  };
  const say = (line: string): void => {
    framer.push(fromLatin1(`${line}\r\n`));
    for (let cut = framer.cut(step.next); cut && !step.close; cut = framer.cut(step.next)) {
      keep(host.receive(step.state, cut, world()));
      // An answer that comes late.
      if (step.next.kind === 'wait' && host.wake) keep(host.wake(step.state, world()));
    }
  };
  const words = fuzzWords[protocol].filter((word) => !/^(a LOGOUT|QUIT|STARTTLS|STLS|a STARTTLS)/.test(word));
  for (let n = 0; n < rounds; n++) {
    if (step.close || n % 500 === 0) {
      room = host.leave(world());
      connection += 1;
      framer = new Framer();
      keep(host.begin(world()));
      for (const line of fuzzPreludes[protocol][connection % 3] ?? []) say(line);
    }
    for (const line of growing[protocol](n)) say(line);
    say(words[(n * 7919) % words.length] ?? '');
  }
  return { room, stateMax };
}

const cases = personas.flatMap((persona) =>
  (['smtp', 'pop3', 'imap'] as const).flatMap((protocol) => {
    const host = hostOf(persona, { port: 0, protocol }, accounts);
    return host ? [[persona.id, protocol, host] as const] : [];
  }),
);

describe('a visitor who never stops', () => {
  it.each(cases)(
    'fills no more than a room of %s by %s',
    (id, protocol, host) => {
      const { room, stateMax } = play(host, protocol, roundsOf(id));
      expect(roomOctets(room)).toBeLessThanOrEqual(users.length * userOctetsMax);
      const boxes = users.flatMap((user) => room.boxes[user]);
      for (const box of boxes) expect(box.letters.length).toBeLessThanOrEqual(boxLettersMax);
      const bare = boxes.map((box) => ({ ...box, letters: box.letters.map((letter) => ({ ...letter, octets: '' })) }));
      expect(JSON.stringify({ ...room, boxes: bare }).length).toBeLessThan(overheadOctetsMax);
      expect(stateMax).toBeLessThan(letterOctetsMax + overheadOctetsMax);
    },
    60_000,
  );
});
