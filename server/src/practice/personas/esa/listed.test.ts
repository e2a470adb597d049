// Cisco's list of the replies of its appliance, row by row: the mistake that each is the answer to, played with the persona,
// or why no mistake of a client brings it about. What is played is read by the machine, which must know the row.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dialects } from '@mailterm/shared/dialects/index';
import { fromLatin1 } from '@mailterm/shared/octets';
import { ConversationReader } from '@mailterm/shared/reader';
import { describe, expect, it } from 'vitest';
import { Talk } from '../../../../testing/talk.ts';
import { Accounts } from '../../accounts.ts';
import type { World } from '../../hosts/host.ts';
import { smtpReplyFacts } from '../../hosts/smtp/replies.ts';
import type { SmtpReplyId } from '../../hosts/smtp/replies.ts';
import { createSmtpHost } from '../../hosts/smtp/smtpHost.ts';
import type { SmtpState } from '../../hosts/smtp/state.ts';
import { createMailroom, deliver } from '../../mailroom.ts';
import { seedMail } from '../../seed/seedMail.ts';
import { esa } from './index.ts';

interface Mistake {
  /** The reply of the persona that carries the row. */
  readonly reply: SmtpReplyId;
  /** Behind EHLO: the last line is the mistake. */
  readonly lines: readonly string[];
  readonly role?: 'submission';
  readonly world?: Partial<World>;
  /** The mistake is to wait. */
  readonly waitMs?: number;
}

const nowMs = 1_618_364_054_000;
const tls = { canSecure: true };
const login = 'AUTH PLAIN AGFsaWNlAHByYWN0aWNlLWNvZGU=';
const sender = 'MAIL FROM:<a@b.test>';
const recipient = 'RCPT TO:<bob@esa.practice.test>';
const letter = [sender, recipient, 'DATA', 'Subject: x\r\n\r\nhi\r\n.'];
const merge = 'XMRG FROM:<a@b.test>';
const submission = 'submission';

/** A room into which no letter fits any more. */
function fullRoom(): World['room'] {
  let room = createMailroom(seedMail(nowMs), nowMs);
  for (const octets of [1_000_000, 100_000, 10_000, 1000, 100]) {
    const full = `Subject: full\r\n\r\n${'x'.repeat(octets - 19)}\r\n`;
    for (
      let next: typeof room | undefined = room;
      next;
      next = deliver(room, ['bob'], { octets: full, receivedMs: nowMs })
    ) {
      room = next;
    }
  }
  return room;
}

const onlyByFault = 'no mistake of a client: faults and magic names bring it about';

/** Every row of the list. */
const rows: Readonly<Record<string, Mistake | string>> = {
  'seed-01': onlyByFault,
  'seed-02': onlyByFault,
  'seed-03': onlyByFault,
  'seed-04': onlyByFault,
  'seed-05': { reply: 'mail.tooManyLetters', lines: [...Array.from({ length: 5 }, () => letter).flat(), sender] },
  'seed-06': onlyByFault,
  'seed-07': { reply: 'tooOld', lines: [], waitMs: 1_000_000 },
  'seed-08': { reply: 'tooManyErrors', lines: Array.from({ length: 6 }, () => 'WHAT') },
  'seed-09': onlyByFault,
  'seed-10': onlyByFault,
  'seed-11': {
    reply: 'data.full',
    lines: [sender, recipient, 'DATA', `${'x'.repeat(70)}\r\n.`],
    world: { room: fullRoom() },
  },
  'seed-12': onlyByFault,
  'seed-13': onlyByFault,
  'seed-14': { reply: 'rcpt.tooMany', lines: [sender, ...Array.from({ length: 11 }, () => recipient)] },
  'seed-15': { reply: 'tls.none', lines: ['STARTTLS'] },
  'seed-16': { reply: 'unknown', lines: ['WHAT'] },
  'seed-17': { reply: 'lineTooLong', lines: [`NOOP ${'x'.repeat(1100)}`] },
  'seed-18': { reply: 'hello.syntax', lines: ['EHLO'] },
  'seed-19': { reply: 'mail.syntax', lines: ['MAIL FROM a@b.test'] },
  'seed-20': { reply: 'auth.syntax', lines: ['AUTH'], role: submission },
  'seed-21': { reply: 'help.unknown', lines: ['HELP WHAT'] },
  'seed-22': { reply: 'mail.parameter', lines: [`${sender} FOO=1`] },
  'seed-23': { reply: 'mail.value', lines: [`${sender} BODY=9BIT`] },
  'seed-24': { reply: 'auth.absent', lines: ['AUTH PLAIN'] },
  'seed-25': { reply: 'order.auth', lines: [login, sender, 'AUTH PLAIN'], role: submission },
  'seed-26': { reply: 'auth.again', lines: [login, login], role: submission },
  'seed-27': { reply: 'order.mail', lines: [recipient] },
  'seed-28': { reply: 'order.rcpt', lines: [sender, 'DATA'] },
  'seed-29': { reply: 'merge.data', lines: [merge, recipient, 'DATA'] },
  'seed-30': { reply: 'merge.plain', lines: [sender, recipient, 'XPRT 1'] },
  'seed-31': { reply: 'merge.parts', lines: [merge, recipient, 'XPRT 1', 'hi\r\n.', recipient] },
  'seed-32': { reply: 'merge.none', lines: ['XDFN color="red"'] },
  'seed-33': { reply: 'auth.mechanism', lines: ['AUTH FOO'], role: submission },
  'seed-34': { reply: 'rcpt.parameter', lines: [sender, `${recipient} FOO=1`] },
  'seed-35': { reply: 'merge.syntax', lines: [merge, 'XDFN ="red"'] },
  'seed-36': { reply: 'part.noNumber', lines: [merge, recipient, 'XPRT'] },
  'seed-37': { reply: 'part.number', lines: [merge, recipient, 'XPRT 0'] },
  'seed-38': { reply: 'merge.noValue', lines: [merge, 'XDFN color'] },
  'seed-39': { reply: 'part.missing', lines: [merge, 'XDFN *PARTS=1,2', recipient, 'XPRT 1 LAST'] },
  'seed-40': { reply: 'merge.reserved', lines: [merge, 'XDFN *FROM="me"'] },
  'seed-41': { reply: 'merge.partsSyntax', lines: [merge, 'XDFN *PARTS=one'] },
  'seed-42': { reply: 'merge.nul', lines: [merge, 'XDFN color="\0"'] },
  'seed-43': { reply: 'mail.tlsFirst', lines: [sender], role: submission, world: tls },
  'seed-44': onlyByFault,
  'seed-45': { reply: 'mail.loginFirst', lines: [sender], role: submission },
  'seed-46': { reply: 'auth.tlsFirst', lines: ['AUTH PLAIN'], role: submission, world: tls },
  'seed-47': {
    reply: 'data.largeHeader',
    lines: [sender, recipient, 'DATA', `${'X: y\r\n'.repeat(4000)}\r\nhi\r\n.`],
  },
  'seed-48': {
    reply: 'data.tooLarge',
    lines: [sender, recipient, 'DATA', `\r\n${`${'x'.repeat(900)}\r\n`.repeat(1200)}.`],
  },
  'seed-49': { reply: 'mail.size', lines: [`${sender} SIZE=99999999`] },
  'seed-50': onlyByFault,
  'seed-51': {
    reply: 'data.tooManyHops',
    lines: [sender, recipient, 'DATA', `${'Received: from x by y; z\r\n'.repeat(31)}\r\nhi\r\n.`],
  },
  'seed-52': { reply: 'data.bareLineEnd', lines: [sender, recipient, 'DATA', 'Subject: x\r\n\r\nbare\nfeed\r\n.'] },
};

interface Row {
  readonly id: string;
  readonly line: string;
}

/** The list: `row,code,enhanced,text,…`, the text in quotes where it has a comma. */
function readList(): readonly Row[] {
  const file = path.resolve(import.meta.dirname, '../../../../../shared/knowledge/seed-codes.csv');
  const found = readFileSync(file, 'utf8').matchAll(/^(seed-\d\d),(\d{3}),([^,]*),(?:"([^"]*)"|([^,]*)),/gm);
  return [...found].map(([, id = '', code = '', enhanced = '', quoted, bare = '']) => ({
    id,
    line: [code, ...(enhanced === '' ? [] : [`#${enhanced}`]), quoted ?? bare].join(' '),
  }));
}

const list = readList();
const accounts = new Accounts(esa.domains);

/** The last reply to a mistake, and what the machine says of it. */
function play({ lines, role, world, waitMs }: Mistake) {
  const host = createSmtpHost({ persona: esa, accounts, role: role ?? 'relay' });
  const talk = new Talk<SmtpState>(host, world);
  const reader = new ConversationReader(dialects.smtp.begin());
  let read = reader.push('server', talk.step.output);
  let said = '';
  for (const line of ['EHLO client.example', ...lines]) {
    reader.push('client', fromLatin1(`${line}\r\n`));
    said = talk.send(`${line}\r\n`);
    read = reader.push('server', fromLatin1(said));
  }
  if (waitMs !== undefined) {
    said = talk.wait(waitMs);
    read = reader.push('server', fromLatin1(said));
  }
  return { said, diagnoses: read.flatMap(({ reading }) => reading.diagnoses.map(({ id }) => id)) };
}

describe("the rows of Cisco's list", () => {
  it('are all here', () => {
    expect(list).toHaveLength(52);
    expect(Object.keys(rows)).toEqual(list.map(({ id }) => id));
  });

  it.each(list.filter(({ id }) => typeof rows[id] === 'object').map((row) => [row.id, row.line, row] as const))(
    '%s: %s',
    (_id, _line, row) => {
      const mistake = rows[row.id];
      if (typeof mistake !== 'object') throw new Error('This row has no mistake');
      expect(Object.keys(smtpReplyFacts)).toContain(mistake.reply);
      const { said, diagnoses } = play(mistake);
      const pattern = row.line.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace('XXX', '.+');
      expect(said).toMatch(new RegExp(`^${pattern}\r\n$`));
      expect(esa.smtp.wording[mistake.reply].source.kind).toBe('documented');
      expect(diagnoses.some((id) => id.startsWith('provider.ironport.'))).toBe(true);
    },
  );
});
