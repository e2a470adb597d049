// The practice server and the machines that explain it read the same tables: after every exchange both are in the same
// state, and the machine finds nothing in a reply that a server should not have said.

import { dialects } from '@mailterm/shared/dialects/index';
import { Framer } from '@mailterm/shared/framing';
import { fromLatin1 } from '@mailterm/shared/octets';
import { ConversationReader } from '@mailterm/shared/reader';
import type { ReadUnit } from '@mailterm/shared/reader';
import { describe, expect, it } from 'vitest';
import { Accounts } from './accounts.ts';
import type { Host, Step } from './hosts/host.ts';
import { createPop3Host } from './hosts/pop3/pop3Host.ts';
import { createSmtpHost } from './hosts/smtp/smtpHost.ts';
import { createMailroom } from './mailroom.ts';
import { personas } from './personas/index.ts';
import { speaks } from './personas/persona.ts';
import { seedMail } from './seed/seedMail.ts';

const accounts = new Accounts(personas.flatMap((persona) => persona.domains));
const nowMs = 1_618_364_054_000;
const still = { secure: false, canSecure: false, faults: [] };

/** Lines to be said one after the other, sense and nonsense, through every state of the table. */
const smtpScript = `
RCPT TO:<bob@qq.com>
WHAT
HELO
helo pc
STARTTLS
AUTH LOGIN
*
AUTH FOO
AUTH
EHLO pc
DATA
AUTH LOGIN
YWxpY2U=
d3Jvbmc=
AUTH LOGIN YWxpY2U=
cHJhY3RpY2UtY29kZQ==
MAIL FROM:<nobody
mail from:<alice@163.com> SIZE=99999999
mail from:<alice@163.com>
MAIL FROM:<>
DATA
RCPT TO:<nobody@qq.com>
DATA
rcpt to:<bob@qq.com>
RCPT TO:<450.greylist@qq.com>
NOOP
HELP
VRFY bob
EXPN team
data
Subject: x

..
QUIT
.
MAIL FROM:<alice@163.com>
RSET
EHLO pc
MAIL FROM:<alice@163.com>
RCPT TO:<421.busy@qq.com>
`;
const pop3Script = `
STAT
PASS x
WHAT
CAPA
USER bob
PASS wrong
AUTH PLAIN
*
AUTH FOO
AUTH PLAIN
AAA=
user bob
CAPA
pass practice-code
USER bob
stat
list
list 1
list 9
uidl
uidl 1
retr 1
retr 2
retr 3
top 4 0
top 4
dele 1
retr 1
list
rset
noop
dele 1
quit
`;

describe('the SMTP host agrees with the machine', () => {
  it.each(personas.filter((persona) => speaks(persona, 'smtp')).map((persona) => [persona.id, persona] as const))(
    '%s',
    (_id, persona) => {
      const host = createSmtpHost({ persona, accounts, role: 'relay' });
      agree(host, new ConversationReader(dialects.smtp.begin()), smtpScript);
    },
  );
});

describe('the POP3 host agrees with the machine', () => {
  it.each(personas.filter((persona) => speaks(persona, 'pop3')).map((persona) => [persona.id, persona] as const))(
    '%s',
    (_id, persona) => {
      const host = createPop3Host({ persona, accounts });
      agree(host, new ConversationReader(dialects.pop3.begin()), pop3Script);
    },
  );
});

function agree<State extends { readonly at: string }>(
  host: Host<State>,
  reader: ConversationReader,
  script: string,
): void {
  const framer = new Framer();
  let step: Step<State> = host.begin({ room: createMailroom(seedMail(nowMs), nowMs), nowMs, connection: 1, ...still });
  let read = reader.push('server', step.output);
  for (const line of script.trim().split('\n')) {
    check(read, { before: line, state: step.state.at });
    expect({ before: line, close: step.close }).toEqual({ before: line, close: undefined });
    const octets = fromLatin1(`${line}\r\n`);
    framer.push(octets);
    read = reader.push('client', octets);
    for (let cut = framer.cut(step.next); cut; cut = framer.cut(step.next)) {
      step = host.receive(step.state, cut, { room: step.room, nowMs, connection: 1, ...still });
      read = [...read, ...reader.push('server', step.output)];
    }
  }
  check(read, { before: '(the end)', state: step.state.at });
  expect(step.close).toBe(true);
}

function check(read: readonly ReadUnit[], expected: { readonly before: string; readonly state: string }): void {
  const last = read.at(-1);
  if (last !== undefined) expect({ before: expected.before, state: last.reading.state }).toEqual(expected);
  for (const { from, reading } of read.filter((unit) => unit.from === 'server')) {
    expect(reading.oddities.filter((oddity) => oddity.by === from)).toEqual([]);
    expect(reading.spans.filter((span) => span.kind === 'unknown')).toEqual([]);
  }
}
