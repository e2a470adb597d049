// Commands, literals and logins: what a client may say, in which form, and what a server answers when it is wrong.

import { fromLatin1 } from '@mailterm/shared/octets';
import { describe, expect, it } from 'vitest';
import { base64 } from '../../../../testing/base64.ts';
import { Dialog } from '../../../../testing/dialog.ts';
import { Talk } from '../../../../testing/talk.ts';
import { Accounts } from '../../accounts.ts';
import { createPractice } from '../../index.ts';
import { createMailroom } from '../../mailroom.ts';
import { practice as model } from '../../personas/practice/index.ts';
import { seedMail } from '../../seed/seedMail.ts';
import type { Step } from '../host.ts';
import { createImapHost } from './imapHost.ts';
import type { ImapHostState } from './state.ts';

async function connect(): Promise<Dialog> {
  const dialog = new Dialog(createPractice().connect({ host: 'practice', port: 143 }, 'anna'));
  await dialog.hear();
  return dialog;
}

const alice = base64('\0alice\0practice-code');

describe('a line that is no command', () => {
  it.each([
    ['', '* BAD A command begins with a tag: a1 NOOP'],
    [' a NOOP', '* BAD A command begins with a tag: a1 NOOP'],
    ['+ NOOP', '* BAD A command begins with a tag: a1 NOOP'],
    ['a*b NOOP', '* BAD A command begins with a tag: a1 NOOP'],
    ['NOOP', 'NOOP BAD There is a tag and no command behind it'],
    ['a ', 'a BAD There is a tag and no command behind it'],
    ['a  NOOP', 'a BAD There is a tag and no command behind it'],
    ['a FOO', 'a BAD Unknown command'],
    ['a UID', 'a BAD UID is not valid in this state'],
    ['a SELECT INBOX', 'a BAD SELECT is not valid in this state'],
    ['a DONE', 'a BAD DONE is not valid in this state'],
    ['a NOOP x', 'a BAD Syntax: NOOP'],
    ['a STARTTLS', 'a BAD TLS is not offered here, or it is on already'],
    ['a noop', 'a OK NOOP completed'],
    ['a ID NIL', 'a OK ID completed'],
    ['a ID ("name" NIL)', 'a OK ID completed'],
    ['a ID ("name")', 'a BAD Syntax: ID (field value ...) / NIL'],
  ])('%j: %s', async (line, answer) => {
    expect((await (await connect()).say(line)).at(-1)).toBe(answer);
  });

  it.each([8191, 9000, 40_000])('of %i octets is answered once', async (length) => {
    const dialog = await connect();
    const answer = await dialog.say(`a LOGIN bob ${'x'.repeat(length)}`);
    expect(answer).toEqual(['a BAD Line too long, 8192 octets is the limit']);
    expect(await dialog.say('b NOOP')).toEqual(['b OK NOOP completed']);
  });

  it('keeps nothing of itself but what it announces', () => {
    const talk = new Talk(createImapHost({ persona: model, accounts: new Accounts(model.domains) }));
    talk.send(`a LOGIN bob secret${'x'.repeat(8172)} {`);
    expect(JSON.stringify(talk.step.state)).not.toMatch(/secret|xxx/);
    expect(talk.send('3+}\r\nabc more\r\n')).toBe('a BAD Line too long, 8192 octets is the limit\r\n');
    expect(talk.say(`b LOGIN bob ${'x'.repeat(9000)} {3}`)).toEqual(['b BAD Line too long, 8192 octets is the limit']);
    expect(talk.say('x'.repeat(9000))).toEqual(['* BAD A command begins with a tag: a1 NOOP']);
    expect(talk.say('c LOGIN {3+}\r\nbob {3+}\r\nabc' + 'x'.repeat(9000))).toEqual([
      'c BAD Line too long, 8192 octets is the limit',
    ]);
    expect(talk.say('d NOOP')).toEqual(['d OK NOOP completed']);
  });

  it('is forgiven twenty times in a row', async () => {
    const dialog = await connect();
    for (let i = 0; i < 20; i++) await dialog.say('a FOO');
    await dialog.say('a NOOP');
    for (let i = 0; i < 20; i++) await dialog.say('a FOO');
    expect(await dialog.say('a FOO')).toEqual([
      'a BAD Unknown command',
      '* BYE Too many wrong commands, closing the connection',
    ]);
    expect(dialog.closed).toBe(true);
  });
});

describe('a login', () => {
  it.each([
    ['LOGIN', ['a LOGIN alice practice-code']],
    ['LOGIN with quotes', ['a login "alice" "practice-code"']],
    ['LOGIN with a literal', ['a LOGIN alice {13}', 'practice-code']],
    ['LOGIN with two literals', ['a LOGIN {5}', 'alice {13}', 'practice-code']],
    ['LOGIN with literals that do not wait', ['a LOGIN {5+}\r\nalice {13+}\r\npractice-code']],
    ['AUTHENTICATE PLAIN', ['a AUTHENTICATE PLAIN', alice]],
    ['AUTHENTICATE PLAIN at once', [`a AUTHENTICATE plain ${alice}`]],
    ['AUTHENTICATE LOGIN', ['a AUTHENTICATE LOGIN', base64('alice'), base64('practice-code')]],
    ['AUTHENTICATE XOAUTH2', [`a AUTHENTICATE XOAUTH2 ${base64('user=alice\x01auth=Bearer practice-token\x01\x01')}`]],
    ['an address', ['a LOGIN "alice@practice.test" practice-code']],
  ])('by %s', async (_way, lines) => {
    const answer = await (await connect()).sayAll(...lines);
    expect(answer).toEqual([expect.stringMatching(/^a OK \[CAPABILITY IMAP4rev1 .*IDLE.*\] alice is logged in$/)]);
  });

  it.each([
    [['a LOGIN alice wrong'], 'a NO [AUTHENTICATIONFAILED] Name or password is wrong'],
    [['a LOGIN alice {5}', 'wrong'], 'a NO [AUTHENTICATIONFAILED] Name or password is wrong'],
    [['a LOGIN nobody practice-code'], 'a NO [AUTHENTICATIONFAILED] Name or password is wrong'],
    [
      ['a LOGIN alice practice-password'],
      'a NO [AUTHENTICATIONFAILED] This is the password of the web page, an authorization code is needed',
    ],
    [
      ['a LOGIN alice {17}', 'practice-password'],
      'a NO [AUTHENTICATIONFAILED] This is the password of the web page, an authorization code is needed',
    ],
    [['a LOGIN alice'], 'a BAD Syntax: LOGIN user password'],
    [['a LOGIN alice a b'], 'a BAD Syntax: LOGIN user password'],
    [['a LOGIN alice practice-code {3}'], 'a BAD Syntax: LOGIN user password'],
    [['a LOGIN alice "practice-code'], 'a BAD Syntax: LOGIN user password'],
    [['a LOGIN {5}', 'alice'], 'a BAD Syntax: LOGIN user password'],
    [['a LOGIN alice {5000}'], 'a NO [TOOBIG] 4096 octets is the limit'],
    [['a AUTHENTICATE'], 'a BAD Syntax: AUTHENTICATE mechanism [initial-response]'],
    [['a AUTHENTICATE FOO'], 'a NO [CANNOT] Mechanism FOO not supported'],
    [['a AUTHENTICATE PLAIN', '*'], 'a BAD Authentication cancelled'],
    [['a AUTHENTICATE PLAIN', '%%'], 'a BAD Cannot decode base64'],
    [['a AUTHENTICATE PLAIN', 'x'.repeat(9000)], 'a BAD Cannot decode base64'],
    [['a AUTHENTICATE PLAIN =', 'b NOOP'], 'b OK NOOP completed'],
  ])('%j is refused', async (lines, answer) => {
    const dialog = await connect();
    expect((await dialog.sayAll(...lines)).at(-1)).toBe(answer);
    expect(await dialog.say('z SELECT INBOX')).toEqual(['z BAD SELECT is not valid in this state']);
  });
});

describe('a literal', () => {
  it.each([
    ['of a refused command is not asked for', 'a FOO {5}', ['a BAD Unknown command']],
    ['that does not wait is dropped with its command', 'a FOO {5+}\r\nhello there', ['a BAD Unknown command']],
    ['goes on being dropped', 'a FOO {5+}\r\nhello {3+}\r\nabc {2}', ['a BAD Unknown command']],
    ['may hold anything', 'a ID ({1+}\r\n" {1+}\r\n{)', ['* ID ("name" "Mailterm practice")', 'a OK ID completed']],
    ['may be empty', 'a LOGIN {0+}\r\n {0+}\r\n', ['a NO [AUTHENTICATIONFAILED] Name or password is wrong']],
    ['announces nothing within quotes', 'a LOGIN "a {5}', ['a BAD Syntax: LOGIN user password']],
    ['announces nothing behind a letter', 'a LOGIN a x{5}', ['a BAD Syntax: LOGIN user password']],
    ['without a tag', '{5+}\r\nhello', ['* BAD A command begins with a tag: a1 NOOP']],
  ])('%s', async (_what, sent, answer) => {
    const dialog = await connect();
    expect(await dialog.say(sent)).toEqual(answer);
    expect(await dialog.say('z NOOP')).toEqual(['z OK NOOP completed']);
  });

  it('that nobody asked for is too much at last', async () => {
    const dialog = await connect();
    await dialog.say('a FOO {99999999999+}');
    expect(dialog.closed).toBe(true);
  });

  it('can be any argument, cut at any octet', () => {
    const talk = new Talk(createImapHost({ persona: model, accounts: new Accounts(model.domains) }));
    const sent =
      'a LOGIN {5}\r\nalice {13+}\r\npractice-code\r\nb SELECT {5+}\r\nINBOX\r\nc STATUS {5+}\r\nINBOX (MESSAGES)\r\n';
    const said = [...sent].map((octet) => talk.send(octet)).join('');
    expect(said).toMatch(/\r\nb OK .*\r\n\* STATUS INBOX \(MESSAGES \d+\)\r\nc OK STATUS completed\r\n$/s);
  });
});

describe('time and TLS', () => {
  const accounts = new Accounts(model.domains);
  const room = createMailroom(seedMail(0), 0);
  const world = { room, nowMs: 1000, connection: 1, secure: false, canSecure: true, faults: [] };
  const strict = {
    ...model,
    imap: { ...model.imap, habits: { ...model.imap.habits, loginBeforeTls: 'refused' as const } },
  };
  const text = ({ output }: Step<ImapHostState>): string => Buffer.from(output).toString('latin1');

  it('STARTTLS is offered, and passwords are not taken before it', () => {
    const host = createImapHost({ persona: strict, accounts });
    const say = (state: ImapHostState, line: string, at = world): Step<ImapHostState> =>
      host.receive(state, { octets: fromLatin1(`${line}\r\n`), frame: 'line' }, at);
    const begun = host.begin(world);
    expect(text(begun)).toContain(' STARTTLS LOGINDISABLED AUTH=SCRAM-SHA-256 AUTH=CRAM-MD5]');
    expect(text(say(begun.state, 'a LOGIN alice practice-code'))).toMatch(/^a NO \[PRIVACYREQUIRED\] /);
    expect(text(say(begun.state, `a AUTHENTICATE PLAIN ${alice}`))).toMatch(/^a NO \[PRIVACYREQUIRED\] /);
    const begins = say(begun.state, 'a STARTTLS');
    expect(begins).toMatchObject({ startTls: true });
    const secure = { ...world, secure: true, canSecure: false };
    const secured = host.secured?.(begins.state, secure);
    expect(secured && text(secured)).toBe('');
    expect(text(say(begins.state, 'b STARTTLS', secure))).toMatch(/^b BAD /);
    expect(text(say(begins.state, 'b LOGIN alice practice-code', secure))).toMatch(/^b OK /);
  });

  it('silence ends the session, sooner before the login', () => {
    const host = createImapHost({ persona: model, accounts });
    const begun = host.begin(world);
    expect(begun.wakeAtMs).toBe(1000 + 5 * 60_000);
    const login = { octets: fromLatin1('a LOGIN alice practice-code\r\n'), frame: 'line' } as const;
    const entered = host.receive(begun.state, login, { ...world, nowMs: 2000 });
    expect(entered.wakeAtMs).toBe(2000 + 30 * 60_000);
    const noticed = host.notice?.(entered.state, { ...world, nowMs: 9000 });
    expect(noticed?.wakeAtMs).toBe(entered.wakeAtMs);
    const woken = host.wake?.(entered.state, world);
    expect(woken && text(woken)).toBe('* BYE Silent for too long, closing the connection\r\n');
    expect(woken?.close).toBe(true);
  });

  it('ID is wanted before SELECT where the persona wants it', () => {
    const habits = { ...model.imap.habits, selectNeeds: 'id' as const };
    const host = createImapHost({ persona: { ...model, imap: { ...model.imap, habits } }, accounts });
    let { state } = host.begin(world);
    const say = (line: string): string => {
      const step = host.receive(state, { octets: fromLatin1(`${line}\r\n`), frame: 'line' }, world);
      state = step.state;
      return text(step);
    };
    say('a LOGIN alice practice-code');
    expect(say('b SELECT INBOX')).toMatch(/^b NO \[CLIENTBUG\] /);
    expect(say('c STATUS INBOX (MESSAGES)')).toMatch(/^\* STATUS /);
    say('d ID ("name" "test")');
    expect(say('e SELECT INBOX')).toMatch(/\r\ne OK \[READ-WRITE\] /);
  });
});

describe('faults', () => {
  const accounts = new Accounts(model.domains);
  const host = createImapHost({ persona: model, accounts });
  const play = (stage: string, reply: readonly string[], ...lines: readonly string[]): Step<ImapHostState> => {
    const fault = { id: 'x', protocol: 'imap', stage, act: { kind: 'reply', lines: reply }, left: 1 } as const;
    let room = { ...createMailroom(seedMail(0), 0), faults: [fault] };
    const world = () => ({ room, nowMs: 0, connection: 1, secure: false, canSecure: false, faults: room.faults });
    let step = host.begin(world());
    for (const line of lines) {
      room = step.room as typeof room;
      step = host.receive(step.state, { octets: fromLatin1(`${line}\r\n`), frame: 'line' }, world());
    }
    return step;
  };
  const login = 'a LOGIN alice practice-code';

  it.each([
    ['connect', ['* BYE Go away'], [], '* BYE Go away\r\n', true],
    ['LOGIN', ['NO [UNAVAILABLE] Later'], [login], 'a NO [UNAVAILABLE] Later\r\n', undefined],
    ['LOGIN', ['* OK [ALERT] Look out', 'NO No'], [login], '* OK [ALERT] Look out\r\na NO No\r\n', undefined],
    ['FETCH', ['* BYE Gone'], [login, 'b SELECT INBOX', 'c UID FETCH 1 FLAGS'], '* BYE Gone\r\n', true],
    ['LOGIN', ['OK Come in'], [login, 'b SELECT INBOX'], 'b BAD SELECT is not valid in this state\r\n', undefined],
    ['*', ['NO Hm'], ['a AUTHENTICATE PLAIN', alice], 'a NO Hm\r\n', undefined],
  ])('at %s: %j', (stage, reply, lines, said, close) => {
    const step = play(stage, reply, ...lines);
    expect(Buffer.from(step.output).toString('latin1')).toBe(said);
    expect(step.close).toBe(close);
    expect(step.room.faults).toEqual([]);
  });

  it('happen once, and a SELECT that fails leaves nothing selected', () => {
    const step = play('SELECT', ['NO [SERVERBUG] Hm'], login, 'b NOOP', 'c SELECT INBOX');
    expect([step.state.at, step.stage]).toEqual(['auth', 'SELECT']);
    expect(play('SELECT', ['NO Hm'], login, 'b SELECT INBOX', 'c SELECT INBOX').state.at).toBe('selected');
  });
});
