// Where a login stands, against conversations that are read as the gateway reads them.

import type { DialectId } from '@mailterm/shared/dialects/facts';
import { dialects } from '@mailterm/shared/dialects/index';
import { fromLatin1, toBase64, toUtf8 } from '@mailterm/shared/octets';
import { ConversationReader } from '@mailterm/shared/reader';
import { expect, test } from 'vitest';
import type { Entry, Session } from '../session/model.ts';
import { loginMoment } from './attempt.ts';

/** The session after a dialog; lines begin with who says them. */
function after(dialect: DialectId, dialog: readonly string[]): Session {
  const reader = new ConversationReader(dialects[dialect].begin());
  const entries: Entry[] = [];
  const sent = { client: '', server: '' };
  let session: Session = { id: 1, phase: 'open', dialect, state: '', nextClient: { kind: 'line' }, entries };
  for (const said of dialog) {
    const side = said.startsWith('C: ') ? 'client' : 'server';
    const line = said.slice(3);
    sent[side] += `${line}\r\n`;
    for (const { from, start, end, turn, reading } of reader.push(side, fromLatin1(`${line}\r\n`))) {
      const octets = fromLatin1(sent[from].slice(start, end));
      entries.push({ kind: 'unit', key: `${entries.length}`, from, octets, atMs: 0, turn, reading });
      session = { ...session, state: reading.state, nextClient: reading.next.client };
    }
  }
  return session;
}

const base64 = (text: string): string => toBase64(toUtf8(text));

const smtp = [
  'S: 220 mx',
  'C: EHLO me',
  'S: 250-mx',
  'S: 250-AUTH=LOGIN',
  'S: 250-STARTTLS',
  'S: 250 AUTH GSSAPI PLAIN login',
];
const pop3 = ['S: +OK', 'C: CAPA', 'S: +OK', 'S: SASL PLAIN CRAM-MD5', 'S: STLS', 'S: .'];
const imap = ['S: * OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN AUTH=XOAUTH2] hi'];

test.each([
  ['smtp', smtp, ['PLAIN', 'LOGIN'], 'AUTH PLAIN', 'STARTTLS'],
  ['pop3', pop3, ['CRAM-MD5', 'PLAIN'], 'AUTH PLAIN', 'STLS'],
  ['imap', imap, ['PLAIN', 'XOAUTH2'], 'a1 AUTHENTICATE PLAIN', 'a1 STARTTLS'],
  ['imap', [...imap, 'C: x7 NOOP', 'S: x7 OK'], ['PLAIN', 'XOAUTH2'], 'x8 AUTHENTICATE PLAIN', 'x8 STARTTLS'],
] as const)('%s offers mechanisms', (dialect, dialog, mechanisms, command, startTls) => {
  const moment = loginMoment(after(dialect, dialog));
  if (moment.kind !== 'offered') throw new Error(`it is ${moment.kind}`);
  expect(moment.mechanisms).toEqual(mechanisms);
  expect(moment.command?.('PLAIN')).toBe(command);
  expect(moment.startTls).toBe(startTls);
});

test('with TLS on, it is not offered again', () => {
  const tls = { facts: {}, atMs: 0 } as unknown as NonNullable<Session['tls']>;
  expect(loginMoment({ ...after('smtp', smtp), tls })).toMatchObject({ kind: 'offered', startTls: undefined });
});

const scramServer = base64('r=abcdef,s=c2FsdA==,i=4096');

test.each([
  ['smtp', [...smtp, 'C: AUTH LOGIN', 'S: 334 VXNlcm5hbWU6'], 'LOGIN', 'VXNlcm5hbWU6', 0, undefined],
  [
    'smtp',
    [...smtp, 'C: auth login', 'S: 334 VXNlcm5hbWU6', 'C: YWxpY2U=', 'S: 334 UGFzc3dvcmQ6'],
    'LOGIN',
    'UGFzc3dvcmQ6',
    1,
    'YWxpY2U=',
  ],
  ['smtp', [...smtp, 'C: AUTH SCRAM-SHA-256 biws', `S: 334 ${scramServer}`], 'SCRAM-SHA-256', scramServer, 1, 'biws'],
  ['pop3', [...pop3, 'C: AUTH PLAIN', 'S: + '], 'PLAIN', '', 0, undefined],
  ['imap', [...imap, 'C: a1 AUTHENTICATE CRAM-MD5', 'S: + PGFAYj4='], 'CRAM-MD5', 'PGFAYj4=', 0, undefined],
] as const)('%s asks: %#', (dialect, dialog, mechanism, challenge, answers, first) => {
  expect(loginMoment(after(dialect, dialog))).toEqual({ kind: 'asked', mechanism, challenge, answers, first });
});

const plain = ['C: AUTH PLAIN', 'S: 334 ', 'C: AGEAYg=='];

test.each([
  ['smtp', ['S: 220 mx', 'C: HELO me', 'S: 250 mx'], 'none'],
  ['smtp', ['S: 220 mx', 'C: EHLO me', 'S: 250 AUTH GSSAPI NTLM'], 'none'],
  ['smtp', [...smtp, 'C: AUTH GSSAPI', 'S: 334 '], 'none'],
  ['smtp', [...smtp, 'C: AUTH PLAIN'], 'waiting'],
  ['smtp', [...smtp, ...plain], 'waiting'],
  ['smtp', [...smtp, ...plain, 'S: 535 no'], 'offered'],
  ['smtp', [...smtp, ...plain, 'S: 235 yes'], 'none'],
  ['smtp', [...smtp, ...plain, 'S: 235 yes', 'C: NOOP', 'S: 500 what'], 'none'],
  ['smtp', [...smtp, 'C: MAIL FROM:<a@b.c>', 'S: 250 ok'], 'none'],
  ['pop3', ['S: +OK'], 'none'],
  ['pop3', [...pop3, 'C: AUTH PLAIN', 'S: + ', 'C: AGEAYg==', 'S: +OK'], 'none'],
  ['imap', [...imap, 'C: a1 AUTHENTICATE PLAIN', 'S: + ', 'C: AGEAYg==', 'S: a1 NO wrong'], 'offered'],
  ['imap', [...imap, 'C: a1 LOGIN alice x', 'S: a1 OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] in'], 'none'],
] as const)('%s, %#: %s', (dialect, dialog, kind) => {
  expect(loginMoment(after(dialect, dialog)).kind).toBe(kind);
});

test('who watches, and who has left, needs no help', () => {
  const session = after('smtp', smtp);
  expect(loginMoment({ ...session, watching: true })).toEqual({ kind: 'none' });
  expect(loginMoment({ ...session, phase: 'ended' })).toEqual({ kind: 'none' });
});
