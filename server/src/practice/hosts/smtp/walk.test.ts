// Command orders that nobody scripted. Every verb is said in every state, and random walks lead through all of them: what the
// table allows is not refused for its order, what it does not allow is, and the machine that explains is where the host is.

import { dialects } from '@mailterm/shared/dialects/index';
import { commands } from '@mailterm/shared/dialects/smtp/commands';
import { states, transitions } from '@mailterm/shared/dialects/smtp/states';
import type { State } from '@mailterm/shared/dialects/smtp/states';
import { fromLatin1 } from '@mailterm/shared/octets';
import { ConversationReader } from '@mailterm/shared/reader';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patient } from '../../../../testing/patient.ts';
import { Talk } from '../../../../testing/talk.ts';
import { Accounts } from '../../accounts.ts';
import { personas } from '../../personas/index.ts';
import { speaks } from '../../personas/persona.ts';
import type { Speaker } from '../../personas/persona.ts';
import { practice } from '../../personas/practice/index.ts';
import type { Host, Step } from '../host.ts';
import { replyClass } from '../replyClass.ts';
import { isLegal } from '../table.ts';
import { createSmtpHost } from './smtpHost.ts';
import type { SmtpState } from './state.ts';

const accounts = new Accounts(personas.flatMap(({ domains }) => domains));

/** One client unit: its octets, and what the table calls it. */
interface Unit {
  readonly on: string;
  readonly octets: string;
}

/** Right and wrong ways to say each verb; octets of a chunk belong to its command. */
const spoken: Readonly<Record<string, readonly string[]>> = {
  HELO: ['HELO pc', 'HELO'],
  EHLO: ['EHLO pc.example.test', 'EHLO pc', 'EHLO'],
  MAIL: ['MAIL FROM:<alice@163.com>', 'MAIL FROM:<>', 'MAIL FROM:alice', 'MAIL FROM:<a@b.test> SIZE=99999999', 'MAIL'],
  RCPT: [
    'RCPT TO:<bob@practice.test>',
    'RCPT TO:<bob@163.com>',
    'RCPT TO:<nobody@qq.com>',
    'RCPT TO:<450.greylist@qq.com>',
  ],
  DATA: ['DATA', 'DATA now'],
  BDAT: ['BDAT 3\r\nabc', 'BDAT 3 LAST\r\nabc', 'BDAT 0', 'BDAT 0 LAST', 'BDAT x', 'BDAT 3 what\r\nabc', 'BDAT'],
  RSET: ['RSET', 'RSET now'],
  NOOP: ['NOOP', 'noop x'],
  QUIT: ['QUIT now', 'QUIT now', 'QUIT now', 'QUIT'],
  VRFY: ['VRFY bob', 'VRFY'],
  EXPN: ['EXPN team', 'EXPN nobody', 'EXPN'],
  HELP: ['HELP', 'HELP MAIL', 'HELP me'],
  STARTTLS: ['STARTTLS', 'STARTTLS now'],
  AUTH: [
    'AUTH LOGIN',
    'AUTH PLAIN',
    'AUTH PLAIN AA==',
    'AUTH CRAM-MD5',
    'AUTH XOAUTH2 AA==',
    'AUTH FOO',
    'AUTH LOGIN YWxpY2U=',
  ],
  ETRN: ['ETRN practice.test', 'ETRN'],
};
const answers = ['*', '!', '', 'YWxpY2U=', 'cHJhY3RpY2UtY29kZQ==', 'AGFsaWNlAHByYWN0aWNlLWNvZGU='];
const letters = ['Subject: x\r\n\r\n..\r\nx\r\n.', '.', `${'Received: x\r\n'.repeat(31)}\r\n.`];

const said = commands.flatMap(({ verb }) => (spoken[verb] ?? []).map((line) => unit(verb, line)));

function unit(on: string, line: string): Unit {
  const isChunk = line.endsWith('abc');
  return { on, octets: isChunk ? line : `${line}\r\n` };
}

/** What may be sent in a state. */
function choicesIn(at: State): readonly Unit[] {
  if (at === 'data') return letters.map((letter) => unit('.', letter));
  return at.startsWith('auth.') ? answers.map((answer) => unit('*', answer)) : said;
}

const hostOf = (persona: Speaker<'smtp'>) => createSmtpHost({ persona: patient(persona), accounts, role: 'relay' });

/** How to come into each state of the model server. */
const ways: Readonly<Partial<Record<State, readonly string[]>>> = {
  greeted: [],
  ready: ['EHLO pc'],
  'auth.user': ['EHLO pc', 'AUTH LOGIN'],
  'auth.password': ['EHLO pc', 'AUTH LOGIN YWxpY2U='],
  'auth.response': ['EHLO pc', 'AUTH PLAIN'],
  mail: ['EHLO pc', 'MAIL FROM:<>'],
  rcpt: ['EHLO pc', 'MAIL FROM:<>', 'RCPT TO:<bob@practice.test>'],
  data: ['EHLO pc', 'MAIL FROM:<>', 'RCPT TO:<bob@practice.test>', 'DATA'],
  bdat: ['EHLO pc', 'MAIL FROM:<>', 'RCPT TO:<bob@practice.test>', 'BDAT 0'],
};
const reached = Object.keys(ways) as State[];

/** Refusals for the order of commands. Two orders are no matter of the table: a second login, and AUTH behind HELO. */
const orderCodes = ['500', '502', '503'];
const ownOrder = /Already authenticated|offered only after EHLO|bad sequence/;

function talkIn(at: State): Talk<SmtpState> {
  const talk = new Talk<SmtpState>(hostOf(practice));
  for (const line of ways[at] ?? []) talk.say(line);
  expect(talk.step.state.at).toBe(at);
  return talk;
}

/** A host that is put away between any two units: states are plain values that survive JSON. */
function throughJson(host: Host<SmtpState>): Host<SmtpState> {
  const carry = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
  const step = (made: Step<SmtpState>): Step<SmtpState> => ({
    ...made,
    state: carry(made.state),
    room: carry(made.room),
  });
  return {
    begin: (world) => step(host.begin(world)),
    receive: (state, unit, world) => step(host.receive(state, unit, world)),
    leave: (world) => host.leave(world),
  };
}

describe('every unit in every state', () => {
  const cases = reached.flatMap((at) => choicesIn(at).map((choice) => [at, choice.octets, choice] as const));

  it('covers every state but the two ends', () => {
    expect([...reached, 'connect', 'closed'].toSorted()).toEqual([...states].toSorted());
  });

  it.each(cases)('in %s, %j', (at, _, { on, octets }) => {
    const talk = talkIn(at);
    const answer = talk.send(octets);
    const code = answer.slice(0, 3);
    expect(answer).toMatch(/^\d{3}[ -]/);
    if (on !== '.' && on !== '*' && !isLegal(commands, on, at)) {
      expect(code).toMatch(/^5/);
      expect(talk.step.state.at).toBe(at);
      return;
    }
    expect(orderCodes).not.toContain(code);
    const event = asEvent({ on, octets }).on;
    const move = { from: at, on: event, reply: replyClass(code) };
    const possible = transitions.filter((row) => row.from === at && row.on === event && row.reply === move.reply);
    expect(possible.length === 0 ? [at] : possible.map(({ to }) => to)).toContain(talk.step.state.at);
  });
});

describe('every fault in every state', () => {
  const codes = ['250', '354', '421', '450', '550'] as const;

  it.each(reached)('%s: the reply of the fault is said, and the state follows its code', (at) => {
    const units = choicesIn(at).filter(({ on }) => on === '.' || on === '*' || isLegal(commands, on, at));
    for (const { on, octets } of units.map(asEvent)) {
      for (const code of codes) {
        const talk = talkIn(at);
        const act = { kind: 'reply', lines: [`${code} on purpose`] } as const;
        talk.goWrong({ id: 'x', protocol: 'smtp', stage: on, act });
        expect({ octets, answer: talk.send(octets) }).toEqual({ octets, answer: `${code} on purpose\r\n` });
        const move = { from: at, on, reply: replyClass(code) };
        const open = transitions.filter((row) => row.from === at && row.on === on && row.reply === move.reply);
        const possible = code === '421' ? ['closed'] : open.length === 0 ? [at] : open.map(({ to }) => to);
        expect({ octets, code, possible }).toEqual({
          octets,
          code,
          possible: expect.arrayContaining([talk.step.state.at]),
        });
        expect(talk.step.close).toBe(talk.step.state.at === 'closed' ? true : undefined);
      }
    }
  });
});

/** What the table calls it: the last chunk is the end of the letter. */
function asEvent({ on, octets }: Unit): Unit {
  return { on: /^BDAT.* LAST/.test(octets) ? '.' : on, octets };
}

describe.each(personas.filter((persona) => speaks(persona, 'smtp')).map((persona) => [persona.id, persona] as const))(
  'random walks: %s',
  (_, persona) => {
    it('stay where the machine that explains is', () => {
      fc.assert(
        fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 40 }), (numbers) => walk(persona, numbers)),
        { numRuns: 300 },
      );
    });
  },
);

function walk(persona: Speaker<'smtp'>, numbers: readonly number[]): void {
  const talk = new Talk<SmtpState>(throughJson(hostOf(persona)));
  const reader = new ConversationReader(dialects.smtp.begin());
  reader.push('server', talk.step.output);
  for (const number of numbers) {
    const { at } = talk.step.state;
    if (talk.step.close) return;
    const choices = choicesIn(at);
    const { on, octets } = choices[number % choices.length] ?? { on: '', octets: '' };
    // Where chunks are not served, their octets are commands: nobody there announces any.
    if (on === 'BDAT' && octets.endsWith('abc') && !persona.smtp.extensions.includes('CHUNKING')) continue;
    reader.push('client', fromLatin1(octets));
    const answer = talk.send(octets);
    const read = reader.push('server', fromLatin1(answer));
    const seen = { before: at, octets, answer };
    expect({ ...seen, at: read.at(-1)?.reading.state }).toEqual({ ...seen, at: talk.step.state.at });
    for (const { reading } of read.filter(({ from }) => from === 'server')) {
      expect({ ...seen, odd: reading.oddities.filter(({ by }) => by === 'server') }).toEqual({ ...seen, odd: [] });
      expect({ ...seen, unread: reading.spans.filter(({ kind }) => kind === 'unknown') }).toEqual({
        ...seen,
        unread: [],
      });
    }
    if (on === '.' || on === '*') continue;
    if (!isLegal(commands, on, at)) expect(answer).toMatch(/^5/);
    else if (persona === practice && !ownOrder.test(answer)) expect(orderCodes).not.toContain(answer.slice(0, 3));
  }
}
