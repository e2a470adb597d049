import { describe, expect, it } from 'vitest';
import { fromLatin1, toBase64 } from '../octets.ts';
import { beginExchange, expectedRole, explainRefusal, mechanismId, readAnswer, readChallenge } from './exchange.ts';

const base64 = (text: string): string => toBase64(fromLatin1(text));
const verbs = ['QUIT', 'MAIL'];

describe('challenges', () => {
  it.each([
    ['dXNlcm5hbWU6', 'sasl.challenge.user', 'username:', 'user'],
    ['UGFzc3dvcmQ6', 'sasl.challenge.password', 'Password:', 'password'],
    ['VXNlciBOYW1lAA==', 'sasl.challenge.user', 'User Name', 'user'],
    ['PDE4OTZAYi50ZXN0Pg==', 'sasl.challenge', '<1896@b.test>', undefined],
    ['', 'sasl.challenge.empty', undefined, undefined],
    ['Username:', 'sasl.challenge.notBase64', undefined, undefined],
  ])('reads %j', (text, id, decoded, asks) => {
    const challenge = readChallenge(text);
    expect(challenge.id).toBe(id);
    expect(challenge.params?.['decoded']).toBe(decoded);
    expect(challenge.asks).toBe(asks);
  });

  it('shows no control character', () => {
    expect(readChallenge(base64('\x1b[6n')).params).toEqual({ decoded: '␛[6n' });
  });
});

describe('the kind of the next answer', () => {
  it('is what the challenge asks for, even out of order', () => {
    expect(expectedRole(beginExchange('login'), readChallenge('UGFzc3dvcmQ6'))).toBe('password');
  });

  it('follows the steps of LOGIN where the challenge says nothing', () => {
    const first = beginExchange('LOGIN');
    expect(expectedRole(first)).toBe('user');
    const second = readAnswer(first, base64('alice'), { turn: 2, role: 'user', verbs }).exchange;
    expect(expectedRole(second)).toBe('password');
    expect(expectedRole(readAnswer(second, base64('x'), { turn: 3, role: 'password', verbs }).exchange)).toBe(
      'response',
    );
  });

  it('is not named for other mechanisms', () => {
    expect(expectedRole(beginExchange('CRAM-MD5'))).toBe('response');
  });
});

describe('answers', () => {
  it.each([
    ['LOGIN', base64('practice-code\n'), { endsWithNewline: 1 }, 'sasl.endsWithNewline'],
    ['LOGIN', 'practice-code', { notBase64: 1 }, 'sasl.notBase64'],
    ['LOGIN', 'YWxpY2U', { notBase64: 1 }, 'sasl.notBase64'],
    ['LOGIN', 'QUIT', { looksLikeCommand: 1 }, 'sasl.looksLikeCommand'],
    ['PLAIN', base64('alice\0practice-code'), undefined, 'sasl.plainShape'],
    ['PLAIN', base64('alice practice-code'), undefined, 'sasl.plainShape'],
    ['PLAIN', base64('\0alice\0practice-code'), undefined, 'sasl.authorizationCode'],
    ['PLAIN', base64('alice\0alice\0practice-code'), undefined, 'sasl.authorizationCode'],
  ])('%s %j is explained by its octets alone', (mechanism, text, facts, cause) => {
    const answer = readAnswer(beginExchange(mechanism), text, { turn: 4, role: 'response', verbs });
    expect(answer.params).toEqual(facts);
    expect(explainRefusal(answer.exchange, 4)[0]).toMatchObject({ id: cause, turn: 4 });
  });

  it('notices that both answers are the same', () => {
    const first = readAnswer(beginExchange('LOGIN'), base64('alice'), { turn: 2, role: 'user', verbs });
    const second = readAnswer(first.exchange, base64('alice'), { turn: 3, role: 'password', verbs });
    expect(second.params).toEqual({ sameAsUserName: 1 });
    expect(explainRefusal(second.exchange, 3).map(({ id, certainty }) => [id, certainty])).toEqual([
      ['sasl.sameAsUserName', 'likely'],
      ['sasl.authorizationCode', 'possible'],
      ['sasl.userForm', 'possible'],
    ]);
  });

  it('blames an earlier answer that was tolerated only as likely', () => {
    const first = readAnswer(beginExchange('LOGIN'), 'alice', { turn: 2, role: 'user', verbs });
    const second = readAnswer(first.exchange, base64('practice-code'), { turn: 3, role: 'password', verbs });
    expect(explainRefusal(second.exchange, 3)[0]).toEqual({ id: 'sasl.notBase64', certainty: 'likely', turn: 2 });
  });

  it('takes an asterisk for the wish to give up', () => {
    expect(readAnswer(beginExchange('PLAIN'), '*', { turn: 2, role: 'response', verbs }).cancels).toBe(true);
  });
});

it.each([
  ['login', 'sasl.LOGIN'],
  ['SCRAM-SHA-256-PLUS', 'sasl.SCRAM-SHA-256-PLUS'],
  ['SCRAM-SHA-512-PLUS', 'sasl.SCRAM-SHA-512'],
  ['scram-sha-384', 'sasl.SCRAM-*'],
  ['GS2-DT4PIK22T6A', 'sasl.GS2-*'],
  ['SCRAM-*', 'sasl.SCRAM-*'],
  ['SCRAM', 'sasl.mechanism'],
  ['mechanism', 'sasl.mechanism'],
  ['challenge', 'sasl.mechanism'],
  ['__proto__', 'sasl.mechanism'],
])('explains the mechanism %s as %s', (name, id) => {
  expect(mechanismId(name)).toBe(id);
});
