// How lines are shown to be made, and that what is shown before the secret is what will be sent.

import { fromLatin1, toBase64, toUtf8 } from '@mailterm/shared/octets';
import { expect, it, test } from 'vitest';
import { answerOf } from './answer.ts';
import type { LoginFacts } from './answer.ts';
import type { Mechanism } from './mechanisms.ts';
import { masked, recipeOf, visible } from './recipe.ts';

const base64 = (text: string): string => toBase64(fromLatin1(text));

const facts: LoginFacts = {
  user: 'alice',
  secret: 'xyzzy-plugh',
  challenge: '',
  answers: 0,
  nonce: 'abc',
  host: 'mx.test',
  port: 143,
};

const scramFirst = { answers: 1, first: base64('n,,n=alice,r=abc'), challenge: base64('r=abcdef,s=c2FsdA==,i=1024') };

const moments: readonly (readonly [Mechanism, Partial<LoginFacts>, readonly string[]])[] = [
  ['PLAIN', {}, [`string ␀alice␀${masked}`, `base64 AGFsaWNlA${masked}`]],
  ['LOGIN', {}, ['string alice', 'base64 YWxpY2U=']],
  ['LOGIN', { answers: 1 }, [`string ${masked}`, `base64 ${masked}`]],
  [
    'CRAM-MD5',
    { challenge: base64('<1@mx.test>') },
    [
      'challenge <1@mx.test>',
      `digest HMAC-MD5(${masked}, <1@mx.test>) → ${masked}`,
      `string alice ${masked}`,
      `base64 YWxpY2Ug${masked}`,
    ],
  ],
  ['XOAUTH2', {}, [`string user=alice^Aauth=Bearer ${masked}^A^A`, `base64 dXNlcj1hbGljZQFhdXRoPUJlYXJlci${masked}`]],
  ['XOAUTH2', { answers: 1, challenge: base64('{"status":"400"}') }, ['refused {"status":"400"}', 'empty ']],
  ['OAUTHBEARER', { answers: 1, challenge: base64('{}') }, ['refused {}', 'string ^A', 'base64 AQ==']],
  ['SCRAM-SHA-1', {}, ['string n,,n=alice,r=abc', `base64 ${base64('n,,n=alice,r=abc')}`]],
  [
    'SCRAM-SHA-256',
    scramFirst,
    [
      'challenge r=abcdef,s=c2FsdA==,i=1024',
      'salt c2FsdA==',
      'fewRounds 1024',
      `salted PBKDF2-HMAC-SHA-256(${masked}, salt, 1024) → ${masked}`,
      `proof ClientKey XOR HMAC(SHA-256(ClientKey), AuthMessage) → ${masked}`,
      `string c=biws,r=abcdef,p=${masked}`,
      `base64 Yz1iaXdzLHI9YWJjZGVmLHA9${masked}`,
    ],
  ],
  ['SCRAM-SHA-1', { answers: 2, challenge: base64('v=AAAA') }, ['unchecked ', 'empty ']],
  ['SCRAM-SHA-1', { answers: 2, challenge: base64('v=AAAA'), serverSignature: 'AAAA' }, ['genuine ', 'empty ']],
  ['SCRAM-SHA-1', { answers: 2, challenge: base64('v=AAAA'), serverSignature: 'AAAB' }, ['forged ', 'empty ']],
];

test.each(moments)('%s with %j', async (mechanism, now, expected) => {
  const { secret, ...known } = { ...facts, ...now };
  const steps = recipeOf(mechanism, known);
  expect(steps.map(({ id, value }) => `${id} ${value}`)).toEqual(expected);
  const answer = await answerOf(mechanism, { ...known, secret });
  const promised = steps.find(({ id }) => id === 'base64')?.value.replace(masked, '') ?? '';
  if (answer.kind === 'line') expect(answer.line.startsWith(promised)).toBe(true);
});

it('shows no sign of a server that is not seen', () => {
  expect(visible('a\x1b[31m\u202eb\0')).toBe('a␛[31m⟨U+202E⟩b␀');
  const hidden = toBase64(toUtf8('<\u202e>'));
  expect(recipeOf('CRAM-MD5', { ...facts, challenge: hidden })[0]).toEqual({ id: 'challenge', value: '<⟨U+202E⟩>' });
});
