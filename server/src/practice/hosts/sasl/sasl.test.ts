import { createHmac } from 'node:crypto';
import { fromBase64, fromLatin1, toBase64, toLatin1 } from '@mailterm/shared/octets';
import { expect, describe, it } from 'vitest';
import { Accounts, practiceCode, practiceToken, webPassword } from '../../accounts.ts';
import type { Verdict } from '../../accounts.ts';
import { beginLogin, continueLogin, mechanismOf, mechanisms } from './index.ts';
import type { Mechanism, SaslStep } from './index.ts';
import { deriveKeys, isProof, signatureOf } from './scramKeys.ts';

const accounts = new Accounts(['practice.test']);
const place = { world: { connection: 7, nowMs: 1000 }, persona: { hostNames: ['mail.practice.test'] } } as const;
const base64 = (text: string): string => toBase64(fromLatin1(text));
const plainText = (text: string): string => toLatin1(fromBase64(text) ?? new Uint8Array(0));

/** Plays a client: each answer is made from the challenge before it, both without base64. */
function play(mechanism: Mechanism, ...answers: readonly ((challenge: string) => string)[]): Verdict | SaslStep {
  let step = beginLogin(mechanism, undefined, place);
  for (const answer of answers) {
    if (step.kind !== 'ask') break;
    expect(JSON.stringify(step.login)).not.toMatch(/practice-(code|password|token)/);
    step = continueLogin(step.login, base64(answer(plainText(step.challenge ?? ''))), place);
  }
  if (step.kind !== 'judge') return step;
  return step.credentials === undefined ? { kind: 'wrong' } : accounts.judge(step.credentials);
}

const cram =
  (name: string, password: string) =>
  (challenge: string): string =>
    `${name} ${createHmac('md5', password).update(challenge).digest('hex')}`;

/** A client of RFC 5802, written apart from the server: the proof is made the other way round. */
function scramClient(name: string, password: string, change: (text: string) => string = (text) => text) {
  const bare = `n=${name},r=rOprNGfwEbeRWgbNEkqO`;
  let message = '';
  const hmac = (key: Uint8Array, text: string): Buffer => createHmac('sha256', key).update(text).digest();
  const first = (): string => `n,,${bare}`;
  const last = (challenge: string): string => {
    const [, nonce = '', salt = '', rounds = ''] = /^r=(.+),s=(.+),i=(\d+)$/.exec(challenge) ?? [];
    const { storedKey } = deriveKeys({ password, salt: fromBase64(salt) ?? new Uint8Array(0), rounds: Number(rounds) });
    message = `${bare},${challenge},c=biws,r=${nonce}`;
    const signature = hmac(storedKey, message);
    const clientKey = clientKeyOf(password, fromBase64(salt) ?? new Uint8Array(0), Number(rounds));
    const proof = clientKey.map((octet, i) => octet ^ (signature[i] ?? 0));
    return change(`c=biws,r=${nonce},p=${toBase64(proof)}`);
  };
  const done = (challenge: string): string => {
    const salt = fromLatin1('mailterm practice');
    expect(challenge).toBe(`v=${toBase64(signatureOf(deriveKeys({ password, salt, rounds: 4096 }), message))}`);
    return '';
  };
  return [first, last, done] as const;
}

function clientKeyOf(password: string, salt: Uint8Array, rounds: number): Uint8Array {
  // RFC 5802 §2.2: Hi() by hand, so that one slip is not made twice.
  let round: Uint8Array = createHmac('sha256', password)
    .update(salt)
    .update(Uint8Array.of(0, 0, 0, 1))
    .digest();
  let sum = round;
  for (let i = 1; i < rounds; i++) {
    round = createHmac('sha256', password).update(round).digest();
    sum = sum.map((octet, at) => octet ^ (round[at] ?? 0));
  }
  return createHmac('sha256', sum).update('Client Key').digest();
}

const bearer = (name: string, token: string): string => `user=${name}\x01auth=Bearer ${token}\x01\x01`;

describe('who is let in', () => {
  it.each<readonly [string, Verdict | SaslStep, Verdict['kind']]>([
    ['PLAIN', play('PLAIN', () => `\0alice\0${practiceCode}`), 'in'],
    ['PLAIN for oneself', play('PLAIN', () => `alice\0alice\0${practiceCode}`), 'in'],
    ['PLAIN for another', play('PLAIN', () => `bob\0alice\0${practiceCode}`), 'wrong'],
    ['PLAIN with the web password', play('PLAIN', () => `\0alice\0${webPassword}`), 'webPassword'],
    // prettier-ignore
    ['LOGIN', play('LOGIN', () => 'bob@practice.test', () => practiceCode), 'in'],
    ['CRAM-MD5', play('CRAM-MD5', cram('alice', practiceCode)), 'in'],
    ['CRAM-MD5, wrong', play('CRAM-MD5', cram('alice', 'x')), 'wrong'],
    ['CRAM-MD5, web', play('CRAM-MD5', cram('alice', webPassword)), 'webPassword'],
    ['CRAM-MD5 without a digest', play('CRAM-MD5', () => 'alice'), 'wrong'],
    ['SCRAM-SHA-256', play('SCRAM-SHA-256', ...scramClient('alice', practiceCode)), 'in'],
    ['SCRAM-SHA-256, wrong', play('SCRAM-SHA-256', ...scramClient('alice', 'x')), 'wrong'],
    ['SCRAM-SHA-256, web', play('SCRAM-SHA-256', ...scramClient('bob', webPassword)), 'webPassword'],
    ['SCRAM-SHA-256, nobody', play('SCRAM-SHA-256', ...scramClient('nobody', practiceCode)), 'wrong'],
    ['XOAUTH2', play('XOAUTH2', () => bearer('alice@practice.test', practiceToken)), 'in'],
    ['XOAUTH2, nobody', play('XOAUTH2', () => bearer('nobody', practiceToken)), 'wrong'],
    // prettier-ignore
    ['XOAUTH2, wrong', play('XOAUTH2', () => bearer('alice', 'x'), () => ''), 'wrong'],
  ])('%s', (_, verdict, kind) => {
    expect(verdict.kind).toBe(kind);
  });
});

describe('SCRAM-SHA-256', () => {
  it('computes the example of RFC 7677 §3', () => {
    const salt = fromBase64('W22ZaJ0SNY7soEsUEjb6gQ==') ?? new Uint8Array(0);
    const keys = deriveKeys({ password: 'pencil', salt, rounds: 4096 });
    const nonce = 'rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0';
    const message = `n=user,r=rOprNGfwEbeRWgbNEkqO,r=${nonce},s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096,c=biws,r=${nonce}`;
    const proof = fromBase64('dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=') ?? new Uint8Array(0);
    expect(isProof(proof, keys, message)).toBe(true);
    expect(isProof(proof, keys, `${message}x`)).toBe(false);
    expect(toBase64(signatureOf(keys, message))).toBe('6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=');
  });

  it.each([
    ['another nonce', (text: string) => text.replace('r=rO', 'r=r0')],
    ['another binding', (text: string) => text.replace('c=biws', 'c=eSws')],
    ['no proof', (text: string) => text.replace(/,p=.*/, '')],
    ['a short proof', (text: string) => text.replace(/,p=.*/, ',p=AAAA')],
  ])('refuses %s', (_, change) => {
    expect(play('SCRAM-SHA-256', ...scramClient('alice', practiceCode, change)).kind).toBe('wrong');
  });

  it.each([
    'n,,n=,r=x',
    'p=tls-unique,,n=alice,r=x',
    'n,,m=x,n=alice,r=x',
    'n,,n=a=2cb,r=x',
    'n,a=bob,n=alice,r=x',
    '',
  ])('cannot begin with %j', (first) => {
    expect(play('SCRAM-SHA-256', () => first)).toEqual({ kind: 'wrong' });
  });

  it('has another nonce for each connection and each moment', () => {
    const asked = [7, 8].flatMap((connection) =>
      [1, 2].map((nowMs) =>
        beginLogin('SCRAM-SHA-256', base64('n,,n=a,r=x'), { ...place, world: { connection, nowMs } }),
      ),
    );
    expect(new Set(asked.map((step) => (step.kind === 'ask' ? step.challenge : ''))).size).toBe(4);
  });
});

describe('every mechanism', () => {
  it.each(mechanisms)('%s is known in any case, can be cancelled, and wants base64', (mechanism) => {
    expect(mechanismOf(mechanism.toLowerCase())).toBe(mechanism);
    const step = beginLogin(mechanism, undefined, place);
    if (step.kind !== 'ask') throw new Error('It does not ask');
    expect(continueLogin(step.login, '*', place)).toEqual({ kind: 'refuse', why: 'cancelled' });
    expect(continueLogin(step.login, '!', place)).toEqual({ kind: 'refuse', why: 'notBase64' });
  });

  it('begins with an answer on the line of AUTH, where the client begins', () => {
    expect(beginLogin('CRAM-MD5', base64('alice x'), place)).toEqual({ kind: 'refuse', why: 'cancelled' });
    expect(beginLogin('PLAIN', base64(`\0alice\0${practiceCode}`), place).kind).toBe('judge');
    expect(beginLogin('LOGIN', base64('alice'), place)).toMatchObject({ what: 'password', login: { name: 'alice' } });
    expect(beginLogin('PLAIN', '=', place)).toEqual({ kind: 'judge', credentials: undefined });
  });

  it('XOAUTH2 says why before it refuses', () => {
    const step = beginLogin('XOAUTH2', base64(bearer('alice', 'stale')), place);
    if (step.kind !== 'ask') throw new Error('It does not ask');
    expect(JSON.parse(plainText(step.challenge ?? ''))).toMatchObject({ status: '400' });
    expect(continueLogin(step.login, '', place)).toEqual({ kind: 'judge', credentials: undefined });
    expect(continueLogin(step.login, 'AQ==', place)).toEqual({ kind: 'judge', credentials: undefined });
  });
});
