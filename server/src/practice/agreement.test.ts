// The practice server and the machines that explain it read the same tables: after every exchange both are in the same
// state, and the machine finds nothing in a reply that a server should not have said.

import { dialects } from '@mailterm/shared/dialects/index';
import { Framer } from '@mailterm/shared/framing';
import { fromLatin1 } from '@mailterm/shared/octets';
import { ConversationReader } from '@mailterm/shared/reader';
import type { ReadUnit } from '@mailterm/shared/reader';
import { describe, expect, it } from 'vitest';
import { patient } from '../../testing/patient.ts';
import { Accounts } from './accounts.ts';
import type { Host, Step } from './hosts/host.ts';
import { createImapHost } from './hosts/imap/imapHost.ts';
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
EHLO pc.example.test
STARTTLS
STARTTLS now
AUTH CRAM-MD5
YWxpY2UgMDA=
AUTH SCRAM-SHA-256
biwsbj1hbGljZSxyPXg=
*
AUTH SCRAM-SHA-256 biwsbj1hbGljZSxyPXg=
Yz1iaXdzLHI9eCxwPUFBQUE=
AUTH XOAUTH2 dXNlcj1hbGljZQFhdXRoPUJlYXJlciB4AQE=

HELP AUTH
HELP me
ETRN practice.test
DATA
AUTH LOGIN
YWxpY2U=
d3Jvbmc=
AUTH LOGIN YWxpY2U=
cHJhY3RpY2UtY29kZQ==
MAIL FROM:<nobody
mail from:<alice@HOME> SIZE=99999999
mail from:<alice@HOME>
MAIL FROM:<>
BDAT 0 LAST
BDAT
MAIL FROM:<alice@HOME> RET=FULL ENVID=a+2Bb
MAIL FROM:<alice@HOME> RET=HALF
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
MAIL FROM:<alice@HOME>
RSET
EHLO pc.example.test
MAIL FROM:<alice@HOME>
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

const imapScript = `
a01 CAPABILITY
a02 WHAT
a03 SELECT INBOX
a04 LOGIN alice wrong
a05 LOGIN alice {5}
wrong
a06 LOGIN {5}
alice {5}
wrong
a07 AUTHENTICATE LOGIN
YWxpY2U=
*
a08 AUTHENTICATE PLAIN
AAA=
a09 AUTHENTICATE FOO
a10 ID ("name" "test")
a11 STARTTLS
a12 UID FETCH 1 FLAGS
a13 AUTHENTICATE LOGIN
YWxpY2U=
cHJhY3RpY2UtY29kZQ==
a14 LOGIN alice practice-code
a15 FETCH 1 FLAGS
a16 NAMESPACE
a17 LIST "" *
a18 LIST "" "%" RETURN (SUBSCRIBED CHILDREN STATUS (MESSAGES UIDNEXT))
a19 LSUB "" "*"
a20 CREATE &Jjo-/x
a21 STATUS &Jjo- (MESSAGES RECENT UIDNEXT UIDVALIDITY UNSEEN)
a22 RENAME &Jjo- Snow
a23 DELETE Snow
a24 DELETE Snow/x
a25 SUBSCRIBE Snow
a26 UNSUBSCRIBE Nowhere
a27 APPEND Nowhere {5}
a28 APPEND Sent (\\Seen) "12-Apr-2021 09:30:00 +0800" {5}
Hello
a29 APPEND Sent {5+}
Hello
a30 GETQUOTA ""
a31 GETQUOTAROOT INBOX
a32 IDLE
DONE
a33 SELECT Nowhere
a34 EXAMINE INBOX
a35 STORE 1 FLAGS (x)
a36 SELECT INBOX
a37 FETCH 1:* (FLAGS INTERNALDATE RFC822.SIZE UID ENVELOPE BODYSTRUCTURE)
a38 FETCH 1 (BODY[HEADER.FIELDS (Subject "From")] BODY[TEXT]<0.10>)
a39 FETCH 2 FULL
a40 FETCH 3 (BINARY.SIZE[1] BINARY.PEEK[1])
a41 FETCH 99 FLAGS
a42 SEARCH UNSEEN SUBJECT "welcome"
a43 SEARCH RETURN (COUNT MIN) ALL
a44 UID SEARCH CHARSET KOI8-R TEXT x
a45 STORE 1 +FLAGS.SILENT (\\Deleted)
a46 STORE 2 +FLAGS (\\Flagged $Work)
a47 COPY 1:2 Archive
a48 COPY 1 Nowhere
a49 UID MOVE 3 Archive
a50 EXPUNGE
a51 CHECK
a52 NOOP
a53 IDLE
DONE
a54 UNSELECT
a55 SELECT Archive
a56 CLOSE
a57 ENABLE IMAP4rev2
a58 SELECT Archive
a59 SEARCH ALL
a60 SELECT INBOX
a61 SELECT Nowhere
a62 LOGOUT
`;

describe('the IMAP host agrees with the machine', () => {
  it.each(personas.filter((persona) => speaks(persona, 'imap')).map((persona) => [persona.id, persona] as const))(
    '%s',
    (_id, persona) => {
      const host = createImapHost({ persona, accounts });
      const script = persona.imap.unserved.includes('IDLE') ? imapScript.replaceAll(/.*IDLE\nDONE\n/g, '') : imapScript;
      agree(host, new ConversationReader(dialects.imap.begin()), script);
    },
  );
});

describe('the SMTP host agrees with the machine', () => {
  it.each(personas.filter((persona) => speaks(persona, 'smtp')).map((persona) => [persona.id, persona] as const))(
    '%s',
    (_id, persona) => {
      const host = createSmtpHost({ persona: patient(persona), accounts, role: 'relay' });
      agree(
        host,
        new ConversationReader(dialects.smtp.begin()),
        smtpScript.replaceAll('HOME', persona.domains[0] ?? ''),
      );
    },
  );
});

describe('the POP3 host agrees with the machine', () => {
  it.each(personas.filter((persona) => speaks(persona, 'pop3')).map((persona) => [persona.id, persona] as const))(
    '%s',
    (_id, persona) => {
      const { pop3 } = persona;
      const habits = { ...pop3.habits, errorsMax: 1000, wrongLoginsMax: 1000 };
      const host = createPop3Host({ persona: { ...persona, pop3: { ...pop3, habits } }, accounts });
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
