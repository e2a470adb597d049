// What is answered, against the examples of the RFCs.

import { fromLatin1, toBase64, toUtf8 } from '@mailterm/shared/octets';
import { describe, expect, it, test } from 'vitest';
import { answerOf, decodeChallenge } from './answer.ts';
import type { LoginFacts } from './answer.ts';
import type { Mechanism } from './mechanisms.ts';
import { isGenuine } from './scram.ts';

const nothing: LoginFacts = {
  user: '',
  secret: '',
  challenge: '',
  answers: 0,
  nonce: '',
  host: 'server.example.com',
  port: 143,
};

const base64 = (text: string): string => toBase64(fromLatin1(text));

async function said(mechanism: Mechanism, facts: Partial<LoginFacts>): Promise<string> {
  const answer = await answerOf(mechanism, { ...nothing, ...facts });
  return answer.kind === 'line' ? (decodeChallenge(answer.line) ?? '') : `cannot: ${answer.why}`;
}

// RFC 5802 §5 and RFC 7677 §3, with the nonces of their examples.
const scramExamples = [
  {
    mechanism: 'SCRAM-SHA-1',
    nonce: 'fyko+d2lbbFgONRv9qkxdawL',
    first: 'n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL',
    server: 'r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096',
    last: 'c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=',
    verifier: 'v=rmF9pqV8S7suAoZWja4dJRkFsKQ=',
  },
  {
    mechanism: 'SCRAM-SHA-256',
    nonce: 'rOprNGfwEbeRWgbNEkqO',
    first: 'n,,n=user,r=rOprNGfwEbeRWgbNEkqO',
    server: 'r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096',
    last: 'c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=',
    verifier: 'v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=',
  },
] as const;

describe('the examples of the RFCs', () => {
  it('PLAIN, RFC 4616 §4', async () => {
    expect(await said('PLAIN', { user: 'tim', secret: 'tanstaaftanstaaf' })).toBe('\0tim\0tanstaaftanstaaf');
  });

  it('CRAM-MD5, RFC 2195 §2', async () => {
    const challenge = 'PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+';
    const answer = await answerOf('CRAM-MD5', { ...nothing, user: 'tim', secret: 'tanstaaftanstaaf', challenge });
    expect(answer).toEqual({ kind: 'line', line: 'dGltIGI5MTNhNjAyYzdlZGE3YTQ5NWI0ZTZlNzMzNGQzODkw' });
  });

  it('OAUTHBEARER, RFC 7628 §4.1', async () => {
    const token = 'vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==';
    const answer = await answerOf('OAUTHBEARER', { ...nothing, user: 'user@example.com', secret: token });
    const line =
      'bixhPXVzZXJAZXhhbXBsZS5jb20sAWhvc3Q9c2VydmVyLmV4YW1wbGUuY29tAXBvcnQ9MTQzAWF1dGg9QmVhcmVyIHZGOWRmdDRxbVRjMk52YjNSbGNrQmhiSFJoZG1semRHRXVZMjl0Q2c9PQEB';
    expect(answer).toEqual({ kind: 'line', line });
  });

  it('XOAUTH2, https://developers.google.com/workspace/gmail/imap/xoauth2-protocol', async () => {
    const token = 'ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg';
    const answer = await answerOf('XOAUTH2', { ...nothing, user: 'someuser@example.com', secret: token });
    const line =
      'dXNlcj1zb21ldXNlckBleGFtcGxlLmNvbQFhdXRoPUJlYXJlciB5YTI5LnZGOWRmdDRxbVRjMk52YjNSbGNrQmhkSFJoZG1semRHRXVZMjl0Q2cBAQ==';
    expect(answer).toEqual({ kind: 'line', line });
  });

  it.each(scramExamples)('$mechanism', async ({ mechanism, nonce, first, server, last, verifier }) => {
    expect(await said(mechanism, { user: 'user', nonce })).toBe(first);
    const second = { answers: 1, first: base64(first), challenge: base64(server), secret: 'pencil' };
    expect(await said(mechanism, second)).toBe(last);
    const answer = await answerOf(mechanism, { ...nothing, ...second });
    if (answer.kind !== 'line' || answer.serverSignature === undefined) throw new Error('no signature');
    expect(isGenuine(verifier, answer.serverSignature)).toBe(true);
    const third = { ...nothing, answers: 2, first: base64(first), challenge: base64(verifier) };
    const { serverSignature } = answer;
    expect(await answerOf(mechanism, { ...third, serverSignature })).toEqual({ kind: 'line', line: '' });
    const forged = { ...third, challenge: base64('v=AAAA'), serverSignature };
    expect(await answerOf(mechanism, forged)).toEqual({ kind: 'cannot', why: 'serverForged' });
  });
});

describe('LOGIN and the refusals of bearers', () => {
  it.each([
    ['LOGIN', 0, 'alice@example.test'],
    ['LOGIN', 1, 'practice-code'],
    ['XOAUTH2', 1, ''],
    ['OAUTHBEARER', 1, '\x01'],
  ] as const)('%s, answer %i', async (mechanism, answers, expected) => {
    expect(await said(mechanism, { user: 'alice@example.test', secret: 'practice-code', answers })).toBe(expected);
  });
});

describe('what is no ASCII', () => {
  it('is sent in UTF-8, and nothing behind it', async () => {
    const answer = await answerOf('LOGIN', { ...nothing, user: '爱丽丝' });
    expect(answer).toEqual({ kind: 'line', line: toBase64(toUtf8('爱丽丝')) });
  });

  it('is prepared for SCRAM, and a comma escaped', async () => {
    expect(await said('SCRAM-SHA-1', { user: 'a,b=c\u00a0\u2168', nonce: 'x' })).toBe('n,,n=a=2Cb=3Dc IX,r=x');
  });
});

const { first, server } = scramExamples[1];
const asked = { answers: 1, first: base64(first), secret: 'pencil' };

test.each([
  ['LOGIN', {}, 'userMissing'],
  ['LOGIN', { answers: 1 }, 'secretMissing'],
  ['LOGIN', { answers: 2 }, 'nothingToSay'],
  ['PLAIN', { user: 'a' }, 'secretMissing'],
  ['PLAIN', { user: 'a', secret: 'b', answers: 1 }, 'nothingToSay'],
  ['CRAM-MD5', { user: 'a', secret: 'b' }, 'challengeForeign'],
  ['CRAM-MD5', { user: 'a', secret: 'b', challenge: '???' }, 'challengeForeign'],
  ['SCRAM-SHA-256', { ...asked, challenge: base64('e=other-error') }, 'challengeForeign'],
  ['SCRAM-SHA-256', { ...asked, challenge: base64(server.replace('r=r', 'r=x')) }, 'nonceForeign'],
  ['SCRAM-SHA-256', { ...asked, challenge: base64('r=rOprNGfwEbeRWgbNEkqO,s=AAAA,i=4096') }, 'nonceForeign'],
  ['SCRAM-SHA-256', { ...asked, challenge: base64(server.replace('4096', '999999999999')) }, 'tooManyRounds'],
  ['SCRAM-SHA-256', { ...asked, first: base64('y,,n=user,r=x'), challenge: base64(server) }, 'challengeForeign'],
] as const)('%s cannot answer with %j: %s', async (mechanism, facts, why) => {
  expect(await said(mechanism, facts)).toBe(`cannot: ${why}`);
});
