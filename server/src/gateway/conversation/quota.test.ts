// Logins and recipients on a public instance, as scripts: what may reach the mail server, and what never does, however the
// page cuts its octets and whatever it hopes that a server will misread.

import { describe, expect, it } from 'vitest';
import { limits as productLimits } from '../../limits.ts';
import type { Command } from './commands.ts';
import { Conversation } from './conversation.ts';
import { Ledger } from '../ledger.ts';
import { Quota } from './quota.ts';

const limits = {
  ...productLimits,
  authPerServer: 2,
  authPerAddress: 3,
  recipientsPerServer: 2,
  recipientsPerAddress: 3,
};

const hourMs = 3_600_000;

/** A visitor's conversation with a server, as a dialog: what the page types, what the server says, what was sent. */
class Dialog {
  readonly #conversation = new Conversation(limits);
  /** Everything that reached the mail server. */
  sent = '';
  /** Why it ended. */
  end: string | undefined;
  dropped = 0;
  #atMs = 0;

  constructor(ledger: Ledger, { port = 25, client = '192.0.2.1', server = '198.51.100.1' } = {}) {
    this.#take({ kind: 'open', target: { host: 'mx.test', port, security: 'plain' }, startedMs: 0 });
    const quota = new Quota(ledger, { client, server }, limits);
    this.#take({ kind: 'connected', address: server, tookMs: 1, quota });
  }

  type(...frames: string[]): this {
    for (const frame of frames) this.#take({ kind: 'typed', octets: Buffer.from(frame, 'latin1') });
    return this;
  }

  say(...lines: string[]): this {
    for (const line of lines) this.#take({ kind: 'received', octets: Buffer.from(`${line}\r\n`, 'latin1') });
    return this;
  }

  leave(): this {
    this.#take({ kind: 'ended', by: 'client', reason: { id: 'close.client' } });
    return this;
  }

  #take(input: Parameters<Conversation['handle']>[0]): void {
    for (const command of this.#conversation.handle(input, this.#atMs++)) this.#note(command);
  }

  #note(command: Command): void {
    if (command.kind === 'write') this.sent += Buffer.from(command.octets).toString('latin1');
    if (command.kind !== 'log') return;
    if (command.fact.kind === 'close') this.end = command.fact.reason.id;
    if (command.fact.kind === 'drop') this.dropped += command.fact.octets;
  }
}

function dialog(options: ConstructorParameters<typeof Dialog>[1] = {}, ledger = new Ledger(100, () => 0)): Dialog {
  return new Dialog(ledger, options);
}

const greetings: Readonly<Record<number, string>> = {
  25: '220 mx.test ESMTP',
  110: '+OK ready <1.2@mx.test>',
  143: '* OK ready',
  4190: 'OK "ready"',
};

describe('an attempt to log in', () => {
  const attempts: readonly (readonly [string, number, string, string])[] = [
    ['SMTP AUTH with a response', 25, 'AUTH PLAIN AGEAYg==\r\n', '535 5.7.8 no'],
    ['SMTP AUTH in lower case', 25, 'auth plain AGEAYg==\r\n', '535 5.7.8 no'],
    ['SMTP AUTH behind a blank', 25, ' AUTH PLAIN AGEAYg==\r\n', '535 5.7.8 no'],
    ['SMTP AUTH with tabs', 25, '\tAUTH\tPLAIN\tAGEAYg==\r\n', '535 5.7.8 no'],
    ['SMTP AUTH with a control character for a blank', 25, 'AUTH\x0bPLAIN\x0bAGEAYg==\r\n', '535 5.7.8 no'],
    ['SMTP AUTH behind a bare CR', 25, 'NOOP\rAUTH PLAIN AGEAYg==\r\n', '535 5.7.8 no'],
    ['SMTP AUTH with a bare LF', 25, 'AUTH PLAIN AGEAYg==\n', '535 5.7.8 no'],
    ['SMTP AUTH that asks for a challenge', 25, 'AUTH LOGIN\r\n', '504 5.7.4 no'],
    ['POP3 PASS', 110, 'PASS secret\r\n', '-ERR no'],
    ['POP3 APOP', 110, 'APOP alice c4c9334bac560ecc979e58001b3e22fb\r\n', '-ERR no'],
    ['POP3 AUTH', 110, 'AUTH PLAIN AGEAYg==\r\n', '-ERR no'],
    ['IMAP LOGIN', 143, 'a LOGIN alice secret\r\n', 'a NO no'],
    ['IMAP LOGIN with a quoted password', 143, 'a login "alice" "se cret"\r\n', 'a NO no'],
    ['IMAP AUTHENTICATE', 143, 'a AUTHENTICATE PLAIN AGEAYg==\r\n', 'a NO no'],
    ['any line of a protocol that is not read', 4190, 'AUTHENTICATE "PLAIN" "AGEAYg=="\r\n', 'NO'],
  ];

  it.each(attempts)('%s is counted, and the third never reaches the server', (_case, port, line, refusal) => {
    const one = dialog({ port }).say(greetings[port] ?? '');
    one.type(line).say(refusal).type(line).say(refusal);
    expect([one.sent, one.end]).toEqual([line + line, undefined]);
    one.type(line);
    expect([one.sent, one.end, one.dropped]).toEqual([line + line, 'limit.authPerServer', line.length]);
  });

  it.each(attempts)('%s: no more go in one write, nor in frames of one octet', (_case, port, line, refusal) => {
    for (const frames of [[line.repeat(20)], [...line.repeat(20)], [...line.repeat(20).match(/[\s\S]{1,7}/g)!]]) {
      const all = dialog({ port }).say(greetings[port] ?? '');
      all.type(...frames);
      for (let reply = 0; reply < 20; reply++) all.say(refusal);
      expect(all.sent).toBe(line + line);
      expect(all.end).toBe('limit.authPerServer');
    }
  });

  it('is counted once, however many challenges it has', () => {
    const login = dialog().say(greetings[25] ?? '');
    for (let time = 0; time < 2; time++) {
      login.type('AUTH LOGIN\r\n').say('334 VXNlcm5hbWU6').type('YWxpY2U=\r\n').say('334 UGFzc3dvcmQ6');
      login.type('c2VjcmV0\r\n').say('535 5.7.8 no');
    }
    expect(login.end).toBeUndefined();
    expect(login.type('AUTH LOGIN\r\n').end).toBe('limit.authPerServer');
  });

  it('with its answers in one write waits for each challenge, and loses nothing', () => {
    const login = dialog().say(greetings[25] ?? '');
    login.type('AUTH LOGIN\r\nYWxpY2U=\r\nc2VjcmV0\r\nQUIT\r\n');
    expect(login.sent).toBe('AUTH LOGIN\r\n');
    login.say('334 VXNlcm5hbWU6').say('334 UGFzc3dvcmQ6');
    expect(login.sent).toBe('AUTH LOGIN\r\nYWxpY2U=\r\nc2VjcmV0\r\n');
    login.say('235 2.7.0 Ok');
    expect(login.sent).toBe('AUTH LOGIN\r\nYWxpY2U=\r\nc2VjcmV0\r\nQUIT\r\n');
  });

  it('with literals is counted once, its last one in one write with the next command', () => {
    const login = dialog({ port: 143 }).say('* OK [CAPABILITY IMAP4rev1 LITERAL+] ready');
    const line = 'a LOGIN {5+}\r\nalice {6+}\r\nsecret\r\n';
    login.type(line.repeat(3)).say('a NO no', 'a NO no');
    expect([login.sent, login.end]).toEqual([line.repeat(2), 'limit.authPerServer']);
  });

  it('counts the longer a line is, because a server may read it as several', () => {
    const long = `AUTH PLAIN ${'A'.repeat(2100)}\r\n`;
    expect(
      dialog()
        .say(greetings[25] ?? '')
        .type(long),
    ).toMatchObject({ sent: '', end: 'limit.authPerServer' });
  });

  it('cannot hide in a command that is too long', () => {
    const hidden = `NOOP ${'x'.repeat(2040)}AUTH PLAIN AGEAYg==\r\n`;
    expect(
      dialog()
        .say(greetings[25] ?? '')
        .type(hidden),
    ).toMatchObject({ sent: '', end: 'limit.commandOctets' });
    const endless = dialog().say(greetings[25] ?? '');
    endless.type('A'.repeat(6000), 'A'.repeat(6000), 'A'.repeat(6000));
    expect(endless).toMatchObject({ sent: '', end: 'limit.commandOctets' });
  });

  it('cannot hide behind a greeting that has not come', () => {
    const early = dialog({ port: 2626 });
    early.type('AUTH PLAIN AGEAYg==\r\n'.repeat(5));
    expect(early.sent).toBe('');
    early.say('220 mx.test ESMTP', '535 no', '535 no');
    expect([early.sent, early.end]).toEqual(['AUTH PLAIN AGEAYg==\r\n'.repeat(2), 'limit.authPerServer']);
  });

  it('cannot hide behind DATA that is refused, nor behind a letter', () => {
    const refused = dialog().say(greetings[25] ?? '');
    refused.type(`DATA\r\n${'AUTH PLAIN AGEAYg==\r\n'.repeat(5)}`);
    expect(refused.sent).toBe('DATA\r\n');
    refused.say('503 5.5.1 no', '535 no', '535 no');
    expect([refused.sent, refused.end]).toEqual([
      `DATA\r\n${'AUTH PLAIN AGEAYg==\r\n'.repeat(2)}`,
      'limit.authPerServer',
    ]);
    const letter = dialog().say(greetings[25] ?? '');
    letter
      .type(`DATA\r\nSubject: hi\r\n\r\nAUTH PLAIN\r\n.\r\n${'AUTH PLAIN AGEAYg==\r\n'.repeat(5)}`)
      .say('354 go on');
    expect(letter.sent).toBe(`DATA\r\nSubject: hi\r\n\r\nAUTH PLAIN\r\n.\r\nAUTH PLAIN AGEAYg==\r\n`);
    letter.say('250 Ok').say('535 no').say('535 no');
    expect(letter.sent).toBe(`DATA\r\nSubject: hi\r\n\r\nAUTH PLAIN\r\n.\r\n${'AUTH PLAIN AGEAYg==\r\n'.repeat(2)}`);
    expect(letter.end).toBe('limit.authPerServer');
  });

  it.each([
    ['\n.\n', 'LF . LF'],
    ['\n.\r\n', 'LF . CRLF'],
    ['\r\n.\n', 'CRLF . LF'],
    ['\r.\r\n', 'CR . CRLF'],
    ['\r\n.\r', 'CRLF . CR'],
    ['\r.\r', 'CR . CR'],
  ])('cannot hide behind %j, which ends a letter for some servers only (%s)', (end) => {
    const smuggled = `Subject: hi\r\n\r\nhi${end}AUTH PLAIN AGEAYg==\r\n.\r\n`;
    for (const frames of [[smuggled], [...smuggled]]) {
      const letter = dialog()
        .say(greetings[25] ?? '')
        .type('DATA\r\n')
        .say('354 go on');
      letter.type(...frames);
      expect(letter.end).toBe('limit.letterEnd');
      expect(letter.sent).not.toContain('AUTH');
      expect(letter.sent).not.toContain(end);
    }
  });

  it('cannot hide in octets that a server has not offered to count', () => {
    const hidden = 'AUTH PLAIN AGEAYg==\r\n'.repeat(5);
    const chunk = dialog()
      .say(greetings[25] ?? '')
      .type(`BDAT ${hidden.length} LAST\r\n${hidden}`);
    expect(chunk.sent).toBe(`BDAT ${hidden.length} LAST\r\n`);
    chunk.say('500 5.5.2 unknown command', '535 no', '535 no');
    expect([chunk.sent.length, chunk.end]).toEqual([
      `BDAT ${hidden.length} LAST\r\n`.length + 42,
      'limit.authPerServer',
    ]);
    const size = dialog()
      .say(greetings[25] ?? '')
      .type(`BDAT +${hidden.length} LAST\r\n${hidden}`);
    expect(size.sent).toBe(`BDAT +${hidden.length} LAST\r\n`);
    const inner = 'b LOGIN alice secret\r\n'.repeat(5);
    const literal = dialog({ port: 143 }).say('* OK ready').type(`a CREATE {${inner.length}+}\r\n${inner}`);
    expect(literal.sent).toBe(`a CREATE {${inner.length}+}\r\n`);
    expect(literal.leave()).toMatchObject({ sent: `a CREATE {${inner.length}+}\r\n`, dropped: inner.length });
  });

  it('behind a chunk that is counted is a command again', () => {
    const chunk = dialog()
      .say(greetings[25] ?? '')
      .type('EHLO me.test\r\n')
      .say('250-mx.test', '250 CHUNKING');
    chunk.type(`BDAT 7 LAST\r\nAUTH ok${'AUTH PLAIN AGEAYg==\r\n'.repeat(5)}`);
    for (let reply = 0; reply < 5; reply++) chunk.say('535 no');
    expect(chunk.sent).toBe(`EHLO me.test\r\nBDAT 7 LAST\r\nAUTH ok${'AUTH PLAIN AGEAYg==\r\n'.repeat(2)}`);
    expect(chunk.end).toBe('limit.authPerServer');
  });
});

describe('a recipient', () => {
  const rcpt = 'RCPT TO:<bob@example.org>\r\n';

  function envelope(options = {}, ledger?: Ledger): Dialog {
    const one = dialog(options, ledger).say(greetings[25] ?? '');
    return one.type('EHLO me.test\r\n').say('250 mx.test').type('MAIL FROM:<a@example.org>\r\n').say('250 Ok');
  }

  it('is counted when the server accepts it', () => {
    const one = envelope();
    one.type(rcpt).say('250 Ok').type(rcpt).say('251 forwarded').type(rcpt);
    expect([one.sent.split(rcpt).length - 1, one.end, one.dropped]).toEqual([
      2,
      'limit.recipientsPerServer',
      rcpt.length,
    ]);
  });

  it('is not counted when the server refuses it', () => {
    const one = envelope();
    for (let time = 0; time < 10; time++) one.type(rcpt).say(time % 2 === 0 ? '550 no' : '451 later');
    expect(one.end).toBeUndefined();
    one.type(rcpt).say('250 Ok').type(rcpt).say('250 Ok');
    expect(one.type(rcpt).end).toBe('limit.recipientsPerServer');
  });

  it('counts before its reply has come, so that many in one write do not slip through', () => {
    for (const frames of [[rcpt.repeat(10)], [...rcpt.repeat(10)]]) {
      const one = envelope();
      one.type(...frames);
      expect([one.sent.split(rcpt).length - 1, one.end]).toEqual([2, 'limit.recipientsPerServer']);
    }
  });

  it('cannot hide behind a control character that some servers take for a blank', () => {
    const odd = 'RCPT\x0bTO:<bob@example.org>\r\n';
    const one = envelope().type(rcpt).say('250 Ok').type(odd).say('250 Ok').type(odd);
    expect([one.sent.split(odd).length - 1, one.end]).toEqual([1, 'limit.recipientsPerServer']);
  });

  it('that was never answered stays counted', () => {
    const ledger = new Ledger(100, () => 0);
    envelope({}, ledger)
      .type(rcpt + rcpt)
      .leave();
    expect(envelope({}, ledger).type(rcpt).end).toBe('limit.recipientsPerServer');
  });
});

describe('the quota of a visitor', () => {
  const auth = 'AUTH PLAIN AGEAYg==\r\n';
  let nowMs = 0;

  function tries(ledger: Ledger, options: ConstructorParameters<typeof Dialog>[1]): string | undefined {
    return dialog(options, ledger)
      .say(greetings[25] ?? '')
      .type(auth)
      .say('535 no').end;
  }

  it('outlives the session, and holds for all names and ports of one server', () => {
    const ledger = new Ledger(100, () => 0);
    expect([25, 587, 465].map((port) => tries(ledger, { port }))).toEqual([
      undefined,
      undefined,
      'limit.authPerServer',
    ]);
    const pop = dialog({ port: 110 }, ledger)
      .say(greetings[110] ?? '')
      .type('PASS secret\r\n');
    expect(pop.end).toBe('limit.authPerServer');
  });

  it('is less for all servers together, and each visitor has one', () => {
    const ledger = new Ledger(100, () => 0);
    const servers = ['198.51.100.1', '198.51.100.2', '198.51.100.3', '198.51.100.4'];
    expect(servers.map((server) => tries(ledger, { server }))).toEqual([
      undefined,
      undefined,
      undefined,
      'limit.authPerAddress',
    ]);
    expect(tries(ledger, { client: '192.0.2.2' })).toBeUndefined();
  });

  it('is full again after an hour', () => {
    const ledger = new Ledger(100, () => nowMs);
    expect([1, 2, 3].map(() => tries(ledger, {}))[2]).toBe('limit.authPerServer');
    nowMs = hourMs - 1;
    expect(tries(ledger, {})).toBe('limit.authPerServer');
    nowMs = hourMs;
    expect(tries(ledger, {})).toBeUndefined();
  });
});

describe('what is not limited', () => {
  it('crosses as it is, octet for octet, however it is cut', () => {
    const lines = ['EHLO me.test\r\n', 'MAIL FROM:<a@example.org>\r\n', 'RCPT TO:<b@example.org>\r\n', 'DATA\r\n'];
    const letter = `Subject: hi\r\n\r\n..dots.\r\n. \r\n${'x'.repeat(5000)}\r\n\u00e9\r\n.\r\n`;
    const answers = ['250-mx.test\r\n250 PIPELINING', '250 Ok', '250 Ok', '354 go on', '250 Ok'];
    for (const frames of [
      [...lines, letter],
      [...lines.join(''), ...letter],
      [lines.join(''), letter],
    ]) {
      const one = dialog().say(greetings[25] ?? '');
      one.type(...frames).say(...answers);
      expect([one.sent, one.end]).toEqual([lines.join('') + letter, undefined]);
    }
  });

  it('without a quota is sent at once, as before', () => {
    const conversation = new Conversation(limits);
    conversation.handle({ kind: 'open', target: { host: 'mx.test', port: 25, security: 'plain' }, startedMs: 0 }, 0);
    conversation.handle({ kind: 'connected', address: '192.0.2.1', tookMs: 4 }, 1);
    const typed = Buffer.from('AUTH PLAIN AGEAYg==\r\n'.repeat(50));
    const commands = conversation.handle({ kind: 'typed', octets: typed }, 2);
    expect(commands.filter(({ kind }) => kind === 'write').length).toBeGreaterThan(0);
  });
});
