// The extensions and the habits of POP3 servers, on the host alone: a clock that is set by hand, and no stream.

import type { Frame } from '@mailterm/shared/dialect';
import { fromLatin1, toBase64, toLatin1, toUtf8 } from '@mailterm/shared/octets';
import { describe, expect, it } from 'vitest';
import { Accounts } from '../../accounts.ts';
import type { Fault } from '../../faults/fault.ts';
import { createMailroom } from '../../mailroom.ts';
import type { Mailroom } from '../../mailroom.ts';
import type { Pop3Habits } from '../../personas/persona.ts';
import { practice } from '../../personas/practice/index.ts';
import { seedMail } from '../../seed/seedMail.ts';
import type { Step, World } from '../host.ts';
import { createPop3Host } from './pop3Host.ts';
import type { Pop3HostState } from './state.ts';

const accounts = new Accounts(['practice.test']);
const startMs = 1_618_364_054_000;

interface Setting {
  readonly habits?: Partial<Pop3Habits>;
  readonly world?: Partial<Pick<World, 'secure' | 'canSecure' | 'faults'>>;
  readonly room?: Mailroom;
}

/** One conversation with the host, and the time in it. */
class Talk {
  readonly #host;
  readonly #world;
  nowMs = startMs;
  secure: boolean;
  step: Step<Pop3HostState>;

  constructor({ habits = {}, world = {}, room = createMailroom(seedMail(startMs), startMs) }: Setting = {}) {
    this.#host = createPop3Host({ persona: { ...practice, pop3: { ...practice.pop3, habits } }, accounts });
    this.#world = { canSecure: false, faults: [], ...world };
    this.secure = world.secure ?? false;
    this.step = this.#host.begin(this.#now(room));
  }

  get heard(): string {
    return toLatin1(this.step.output).replace(/\r\n$/, '');
  }

  get next(): Frame['kind'] {
    return this.step.next.kind;
  }

  /** Says the lines, and returns what is answered to the last one. */
  say(...lines: readonly string[]): string {
    for (const line of lines) {
      const unit = { octets: fromLatin1(`${line}\r\n`), frame: 'line' as const };
      this.step = this.#host.receive(this.step.state, unit, this.#now(this.step.room));
    }
    return this.heard;
  }

  /** Waits until the host has asked to be woken. */
  sleep(): string {
    this.nowMs = this.step.wakeAtMs ?? Number.NaN;
    this.step = this.#host.wake?.(this.step.state, this.#now(this.step.room)) ?? this.step;
    return this.heard;
  }

  /** The TLS handshake is done. */
  handshake(): string {
    this.secure = true;
    this.step = this.#host.secured?.(this.step.state, this.#now(this.step.room)) ?? this.step;
    return this.heard;
  }

  #now(room: Mailroom): World {
    const { canSecure, faults } = this.#world;
    const { secure, nowMs } = this;
    return { room, nowMs, connection: 1, secure, canSecure: canSecure && !secure, faults: [...faults, ...room.faults] };
  }
}

const tls = { world: { canSecure: true } };
const plainBob = toBase64(toUtf8('\0bob\0practice-code'));
const capabilities = (talk: Talk): readonly string[] => talk.say('CAPA').split('\r\n').slice(1, -1);

describe('STLS', () => {
  it('is listed and taken where TLS can be had, and not after it', () => {
    const talk = new Talk(tls);
    expect(capabilities(talk)).toContain('STLS');
    expect(talk.say('USER bob', 'STLS')).toBe('+OK Begin the TLS handshake');
    expect(talk.step.startTls).toBe(true);
    expect(talk.handshake()).toBe('');
    expect(capabilities(talk)).not.toContain('STLS');
    expect(talk.say('STLS')).toBe('-ERR TLS is active already');
    expect(talk.step.startTls).toBeUndefined();
  });

  it('makes the host forget the name that was given in clear', () => {
    const talk = new Talk(tls);
    talk.say('USER bob', 'STLS');
    talk.handshake();
    expect(talk.say('PASS practice-code')).toBe('-ERR PASS is not valid in this state');
    expect(talk.say('USER bob', 'PASS practice-code')).toMatch(/^\+OK bob/);
  });

  it.each([
    [['USER bob', 'PASS practice-code', 'STLS'], '-ERR STLS is not valid in this state'],
    [['UTF8', 'STLS'], '-ERR STLS comes before UTF8'],
    [['STLS now'], '-ERR STLS takes no argument'],
  ])('%j: %s', (lines, answer) => {
    expect(new Talk(tls).say(...lines)).toBe(answer);
  });

  it('is unknown to a server that does not list it', () => {
    expect(new Talk({ ...tls, habits: { unserved: ['STLS'] } }).say('STLS')).toBe('-ERR STLS is not implemented');
  });
});

describe('a server that takes no password in clear', () => {
  const setting = { ...tls, habits: { clearLogin: 'refused' } } as const;

  it('says so, lists neither USER nor PLAIN, and takes APOP', () => {
    const talk = new Talk(setting);
    expect(capabilities(talk).filter((line) => /^(USER|SASL.*(PLAIN|LOGIN))/.test(line))).toEqual([]);
    for (const line of ['USER bob', `AUTH PLAIN ${plainBob}`, 'AUTH LOGIN']) {
      expect(talk.say(line)).toBe('-ERR [AUTH] Not before TLS: say STLS first');
    }
    expect(talk.say('APOP bob x')).toBe('-ERR [AUTH] Name or password is wrong');
  });

  it('takes it within TLS', () => {
    const talk = new Talk(setting);
    talk.say('STLS');
    talk.handshake();
    expect(capabilities(talk)).toContain('USER');
    expect(talk.say(`AUTH PLAIN ${plainBob}`)).toMatch(/^\+OK bob/);
  });

  it('takes it in clear where TLS cannot be had', () => {
    expect(new Talk({ habits: setting.habits }).say(`AUTH PLAIN ${plainBob}`)).toMatch(/^\+OK bob/);
  });
});

describe('AUTH and LANG alone', () => {
  it('list mechanisms and languages, and are no step', () => {
    const talk = new Talk();
    expect(talk.say('USER bob', 'AUTH')).toMatch(/^\+OK Mechanisms follow\r\n(?:[\w-]+\r\n)+\.$/);
    expect(talk.say('LANG')).toBe('+OK Languages follow\r\nen English\r\n.');
    expect(talk.say('PASS practice-code')).toMatch(/^\+OK bob/);
  });

  it('AUTH alone is refused by others', () => {
    expect(new Talk({ habits: { bareAuth: 'refused' } }).say('AUTH')).toMatch(/^-ERR Syntax: AUTH/);
  });
});

describe('wrong logins', () => {
  it('are answered late where that is the habit, and nothing is read meanwhile', () => {
    const talk = new Talk({ habits: { wrongLoginDelayMs: 2000 } });
    expect(talk.say('USER bob', 'PASS wrong')).toBe('');
    expect([talk.next, talk.step.wakeAtMs]).toEqual(['wait', startMs + 2000]);
    expect(talk.sleep()).toBe('-ERR [AUTH] Name or password is wrong');
    expect(talk.next).toBe('line');
    expect(talk.say('USER bob', 'PASS practice-code')).toMatch(/^\+OK bob/);
  });

  it.each([
    ['wrong', 0],
    ['practice-password', 500],
  ])('with %s end the connection when there are too many', (password, wrongLoginDelayMs) => {
    const talk = new Talk({ habits: { wrongLoginsMax: 2, wrongLoginDelayMs } });
    const attempt = (): string => talk.say('USER bob', `PASS ${password}`) || talk.sleep();
    expect(attempt()).toMatch(/^-ERR \[AUTH\]/);
    expect(talk.step.close).toBeUndefined();
    expect(attempt()).toBe('-ERR [AUTH] Too many wrong logins, closing');
    expect(talk.step.close).toBe(true);
  });

  it('are counted on beyond STLS', () => {
    const talk = new Talk({ ...tls, habits: { wrongLoginsMax: 2 } });
    talk.say('USER bob', 'PASS wrong', 'STLS');
    talk.handshake();
    expect(talk.say('USER bob', 'PASS wrong')).toBe('-ERR [AUTH] Too many wrong logins, closing');
  });
});

describe('habits', () => {
  it('ends after too many errors', () => {
    const talk = new Talk({ habits: { errorsMax: 3 } });
    expect(talk.say('WHAT', 'STAT', 'CAPA')).toMatch(/^\+OK/);
    expect(talk.say('APOP')).toBe('-ERR Too many errors, closing');
    expect(talk.step.close).toBe(true);
  });

  it('wants a pause between two logins to one mailbox', () => {
    const setting = { habits: { loginDelayMs: 60_000 } };
    const login = ['USER bob', 'PASS practice-code'];
    const first = new Talk(setting);
    expect(first.say(...login, 'QUIT')).toMatch(/^\+OK/);
    const second = new Talk({ ...setting, room: first.step.room });
    second.nowMs += 10_000;
    expect(second.say(...login)).toBe('-ERR [LOGIN-DELAY] bob may log in again in 50 seconds');
    expect(second.say('USER alice', 'PASS practice-code')).toMatch(/^\+OK alice/);
    const third = new Talk({ ...setting, room: first.step.room });
    third.nowMs += 60_000;
    expect(third.say(...login)).toMatch(/^\+OK bob/);
  });

  it('forgives what stands behind a command that takes nothing', () => {
    const talk = new Talk({ habits: { extraArguments: 'ignored' } });
    expect(talk.say('USER bob', 'PASS practice-code', 'NOOP x')).toBe('+OK');
    expect(talk.say('QUIT x')).toMatch(/^\+OK/);
  });

  it('leaves the ways to log in out of CAPA after login', () => {
    const talk = new Talk({ habits: { capaAfterLogin: 'withoutLogins' } });
    talk.say('USER bob', 'PASS practice-code');
    expect(capabilities(talk).filter((line) => /^(USER|SASL)/.test(line))).toEqual([]);
    expect(capabilities(talk)).toContain('TOP');
  });
});

describe('a client that is silent', () => {
  it('is sent away after ten minutes without a word, and nothing is deleted', () => {
    const talk = new Talk();
    talk.say('USER bob', 'PASS practice-code', 'DELE 1');
    expect(talk.step.wakeAtMs).toBe(startMs + 600_000);
    const { room } = talk.step;
    expect(talk.sleep()).toBe('');
    expect(talk.step).toMatchObject({ close: true, room: { boxes: room.boxes } });
  });

  it('hears why from other servers', () => {
    expect(new Talk({ habits: { autologoutSays: 'farewell', autologoutMs: 180_000 } }).sleep()).toBe(
      '-ERR Closing after a long silence',
    );
  });
});

describe('faults', () => {
  const fault = (stage: string, line: string, left?: number): Fault => ({
    id: `${stage} ${line}`,
    protocol: 'pop3',
    stage,
    act: { kind: 'reply', lines: [line] },
    ...(left !== undefined && { left }),
  });
  const roomWith = (...faults: readonly Fault[]): Mailroom => ({
    ...createMailroom(seedMail(startMs), startMs),
    faults,
  });

  it('are said instead of the answer, as often as they are to happen', () => {
    const line = '-ERR [SYS/TEMP] The {mail} store is away';
    const talk = new Talk({ room: roomWith(fault('PASS', line, 1)) });
    expect(talk.say('USER bob', 'PASS practice-code')).toBe(line);
    expect([talk.step.state.at, talk.step.room.faults]).toEqual(['authorization', []]);
    expect(talk.say('USER bob', 'PASS practice-code')).toMatch(/^\+OK bob/);
  });

  it.each([
    ['connect', '-ERR [SYS/PERM] Closed', [], 'closed'],
    ['*', '-ERR [AUTH] no', ['AUTH LOGIN', 'Ym9i'], 'authorization'],
    ['AUTH', '-ERR no', ['USER bob', 'AUTH'], 'user'],
    ['RETR', '-ERR gone', ['USER bob', 'PASS practice-code', 'RETR 1'], 'transaction'],
    ['QUIT', '-ERR some messages not deleted', ['USER bob', 'PASS practice-code', 'DELE 1', 'QUIT'], 'closed'],
    ['PASS', '+OK', ['USER bob', 'PASS wrong'], 'transaction'],
  ])('at %s: %s leads where the table says', (stage, line, lines, at) => {
    const talk = new Talk({ world: { faults: [fault(stage, line)] } });
    expect(talk.say(...lines)).toBe(line);
    expect(talk.step.state.at).toBe(at);
    expect(talk.step.close).toBe(at === 'closed' ? true : undefined);
  });

  it('that are no replies are left to the stream', () => {
    const drop: Fault = { id: 'x', protocol: 'pop3', stage: 'USER', act: { kind: 'drop' } };
    const talk = new Talk({ world: { faults: [drop] } });
    expect(talk.say('USER bob')).toMatch(/^\+OK/);
    expect(talk.step.stage).toBe('USER');
  });
});

it('a line that may be a password is no stage', () => {
  const talk = new Talk();
  talk.say('USER bob', 'practice-code');
  expect(JSON.stringify([talk.step.stage, talk.step.state])).not.toMatch(/practice-code/i);
});
