// What real servers take for a login, the quota counts as one: odd spellings with the right password, sent to Postfix and
// Dovecot as they are. Wherever a server lets somebody in, the same octets must be weighed as an attempt.

import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMailstack } from '../../testing/mailstack.ts';
import type { Mailstack } from '../../testing/mailstack.ts';
import { limits } from '../limits.ts';
import { Conversation } from './conversation/conversation.ts';
import { Ledger } from './ledger.ts';
import { Quota } from './conversation/quota.ts';

const found = await startMailstack();
const missing = 'missing' in found ? found.missing : undefined;
const stack = found as Mailstack;

afterAll(async () => {
  if (missing === undefined) await stack.stop();
});

/** Sends octets behind the greeting and says whether a reply shows that they logged in. */
function letsIn(port: number, octets: string, success: RegExp): Promise<boolean> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect({ host: '127.0.0.1', port });
    const finish = (): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(success.test(heard));
    };
    const timer = setTimeout(finish, 1_500);
    socket.on('data', (data: Buffer) => {
      if (heard === '') socket.write(Buffer.from(octets, 'latin1'));
      heard += data.toString('latin1');
      if (success.test(heard)) finish();
    });
    socket.on('error', finish);
    socket.on('close', finish);
  });
}

/** Whether a visitor without any attempt left could send these octets. The server answers nothing that matters. */
function passes(port: number, greeting: string, octets: string): boolean {
  const conversation = new Conversation(limits);
  const none = { ...limits, authPerServer: 0 };
  const quota = new Quota(new Ledger(10, () => 0), { client: 'somebody', server: 'here' }, none);
  conversation.handle({ kind: 'open', target: { host: 'mx.test', port, security: 'plain' }, startedMs: 0 }, 0);
  conversation.handle({ kind: 'connected', address: '127.0.0.1', tookMs: 1, quota }, 1);
  conversation.handle({ kind: 'received', octets: Buffer.from(greeting) }, 2);
  const commands = conversation.handle({ kind: 'typed', octets: Buffer.from(octets, 'latin1') }, 3);
  const sent = commands.flatMap((command) => (command.kind === 'write' ? [Buffer.from(command.octets)] : []));
  return Buffer.concat(sent).toString('latin1') === octets;
}

interface Protocol {
  readonly port: () => number;
  /** The port by which the dialect is known. */
  readonly usual: number;
  readonly greeting: string;
  readonly before: string;
  readonly after: string;
  readonly success: RegExp;
  readonly spellings: () => readonly string[];
}

const plain = (): string =>
  Buffer.from(`\0${stack.users.alice.name}\0${stack.users.alice.password}`).toString('base64');
const user = (): string => stack.users.alice.name;
const password = (): string => stack.users.alice.password;

const inner = (): string => `b LOGIN ${user()} ${password()}\r\n`;

const protocols: Readonly<Record<string, Protocol>> = {
  'Postfix, SMTP': {
    port: () => stack.submissionPort,
    usual: 587,
    greeting: '220 mx.test ESMTP\r\n',
    before: 'EHLO me.example\r\n',
    after: 'QUIT\r\n',
    success: /^235 /m,
    spellings: () => [
      `AUTH PLAIN ${plain()}\r\n`,
      `auth plain ${plain()}\r\n`,
      ` AUTH PLAIN ${plain()}\r\n`,
      `\tAUTH\tPLAIN\t${plain()}\r\n`,
      `AUTH  PLAIN  ${plain()}  \r\n`,
      `AUTH\x0bPLAIN\x0b${plain()}\r\n`,
      `AUTH\x0cPLAIN ${plain()}\r\n`,
      `AUTH\rPLAIN\r${plain()}\r\n`,
      `\x0bAUTH PLAIN ${plain()}\r\n`,
      `\rAUTH PLAIN ${plain()}\r\n`,
      `\0AUTH PLAIN ${plain()}\r\n`,
      `AUTH PLAIN ${plain()}\0\r\n`,
      `AUTH\0 PLAIN ${plain()}\r\n`,
      `AUTH: PLAIN ${plain()}\r\n`,
      `"AUTH" PLAIN ${plain()}\r\n`,
      `AUTHPLAIN ${plain()}\r\n`,
      `AUTH PLAIN ${plain()}\n`,
      `\nAUTH PLAIN ${plain()}\r\n`,
      `NOOP\nAUTH PLAIN ${plain()}\r\n`,
      `NOOP\rAUTH PLAIN ${plain()}\r\n`,
      `NOOP ${'x'.repeat(2043)}AUTH PLAIN ${plain()}\r\n`,
      `NOOP ${'x'.repeat(1019)}AUTH PLAIN ${plain()}\r\n`,
      `DATA\r\nAUTH PLAIN ${plain()}\r\n`,
      `BDAT 2\r\nx\nAUTH PLAIN ${plain()}\r\n`,
      `BDAT +60 LAST\r\nAUTH PLAIN ${plain()}\r\n`,
      `\u00a0AUTH PLAIN ${plain()}\r\n`,
    ],
  },
  'Dovecot, POP3': {
    port: () => stack.pop3Port,
    usual: 110,
    greeting: '+OK ready\r\n',
    before: '',
    after: 'QUIT\r\n',
    success: /^\+OK (?:Logged in|Welcome)/im,
    spellings: () => [
      `USER ${user()}\r\nPASS ${password()}\r\n`,
      `user ${user()}\r\npass ${password()}\r\n`,
      `USER ${user()}\nPASS ${password()}\n`,
      `USER ${user()}\r\n PASS ${password()}\r\n`,
      `USER ${user()}\r\nPASS\t${password()}\r\n`,
      `USER ${user()}\r\n\x0bPASS ${password()}\r\n`,
      `USER ${user()}\r\nPASS\0${password()}\r\n`,
      `USER ${user()}\r\nPASS  ${password()}\r\n`,
      `AUTH PLAIN ${plain()}\r\n`,
      `auth plain ${plain()}\r\n`,
      `AUTH\tPLAIN\t${plain()}\r\n`,
      ` AUTH PLAIN ${plain()}\r\n`,
    ],
  },
  'Dovecot, IMAP': {
    port: () => stack.imapPort,
    usual: 143,
    greeting: '* OK [CAPABILITY IMAP4rev1 LITERAL+ SASL-IR] ready\r\n',
    before: '',
    after: 'z LOGOUT\r\n',
    success: /^\S* ?OK .*Logged in/im,
    spellings: () => [
      `a LOGIN ${user()} ${password()}\r\n`,
      `a login ${user()} ${password()}\r\n`,
      `a LOGIN "${user()}" "${password()}"\r\n`,
      `a  LOGIN ${user()} ${password()}\r\n`,
      ` a LOGIN ${user()} ${password()}\r\n`,
      `a\tLOGIN\t${user()}\t${password()}\r\n`,
      `a LOGIN ${user()} ${password()}\n`,
      `\ra LOGIN ${user()} ${password()}\r\n`,
      `\r\na LOGIN ${user()} ${password()}\r\n`,
      `LOGIN LOGIN ${user()} ${password()}\r\n`,
      `a.1-b LOGIN ${user()} ${password()}\r\n`,
      `"a" LOGIN ${user()} ${password()}\r\n`,
      `a "LOGIN" ${user()} ${password()}\r\n`,
      `{1+}\r\na LOGIN ${user()} ${password()}\r\n`,
      `a {5+}\r\nLOGIN ${user()} ${password()}\r\n`,
      `a NOOP {4+}\r\nb\r\n\r\nc LOGIN ${user()} ${password()}\r\n`,
      ...['NOOP', 'XYZZY'].flatMap((verb) => [
        `a ${verb} {${inner().length}+}\r\n${inner()}`,
        `a ${verb} {${inner().length}+}\r\n${inner()}\r\n`,
        `a ${verb} {9000+}\r\n${inner()}`,
        `a ${verb} {70000+}\r\n${inner()}`,
        `a ${verb} {4000000000+}\r\n${inner()}`,
        `a ${verb} {-1+}\r\n${inner()}`,
        `a ${verb} {1+}x\r\n${inner()}`,
        `a ${verb} "{1+}\r\n${inner()}`,
        `a ${verb} {1+} \r\n${inner()}`,
        `a ${verb} ~{1+}\r\n${inner()}`,
      ]),
      `a LOGIN {${user().length}+}\r\n${user()} {${password().length}+}\r\n${password()}\r\n`,
      `a AUTHENTICATE PLAIN ${plain()}\r\n`,
      `a authenticate plain ${plain()}\r\n`,
      `+ LOGIN ${user()} ${password()}\r\n`,
      `* LOGIN ${user()} ${password()}\r\n`,
      `a NOOP\ra LOGIN ${user()} ${password()}\r\n`,
    ],
  },
};

describe.skipIf(missing !== undefined)('what a real server takes for a login', () => {
  const accepted = new Map<string, readonly (readonly [string, boolean])[]>();

  beforeAll(async () => {
    await Promise.all(
      Object.entries(protocols).map(async ([name, { port, before, after, success, spellings }]) => {
        const tried: (readonly [string, boolean])[] = [];
        // Few at once: Dovecot lets one address have only so many connections.
        for (let rest = spellings(); rest.length > 0; rest = rest.slice(4)) {
          const few = rest.slice(0, 4).map(async (spelling): Promise<readonly [string, boolean]> => {
            return [spelling, await letsIn(port(), before + spelling + after, success)];
          });
          tried.push(...(await Promise.all(few)));
        }
        accepted.set(name, tried);
      }),
    );
  }, 60_000);

  it.each(Object.entries(protocols))('%s: is counted as one', (name, { usual, greeting, before }) => {
    const tried = accepted.get(name) ?? [];
    const slipped = tried.filter(([spelling, isIn]) => isIn && passes(usual, greeting, before + spelling));
    expect(slipped.map(([spelling]) => JSON.stringify(spelling.slice(0, 60)))).toEqual([]);
    // The usual spelling works, so the question was a real one; and something is refused, so the answer was read.
    expect(tried[0]?.[1]).toBe(true);
    expect(tried.some(([, isIn]) => !isIn)).toBe(true);
  });
});
