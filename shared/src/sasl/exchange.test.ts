import { describe, expect, it } from 'vitest';
import { fromLatin1, toBase64 } from '../octets.ts';
import { SpanCursor } from '../spans.ts';
import {
  beginExchange,
  expectedRole,
  explainChallenge,
  explainRefusal,
  hearChallenge,
  mechanismId,
  readAnswer,
  readChallenge,
  takeChallenge,
} from './index.ts';
import type { Exchange } from './index.ts';

const base64 = (text: string): string => toBase64(fromLatin1(text));
const verbs = ['QUIT', 'MAIL'];

/** An attempt in which some answers were given. */
function exchangeAfter(mechanism: string, ...answers: readonly string[]): Exchange {
  return answers.reduce(
    (exchange, text) => readAnswer(exchange, text, { turn: 2, role: 'response', verbs }).exchange,
    beginExchange(mechanism),
  );
}

describe('challenges', () => {
  it.each([
    ['dXNlcm5hbWU6', 'sasl.challenge.user', 'username:', 'user'],
    ['UGFzc3dvcmQ6', 'sasl.challenge.password', 'Password:', 'password'],
    ['VXNlciBOYW1lAA==', 'sasl.challenge.user', 'User Name', 'user'],
    ['PDE4OTZAYi50ZXN0Pg==', 'sasl.challenge.cram', '<1896@b.test>', undefined],
    [base64('Login:'), 'sasl.challenge.user', 'Login:', 'user'],
    [base64('PASSCODE'), 'sasl.challenge.password', 'PASSCODE', 'password'],
    ['55So5oi35ZCN77ya', 'sasl.challenge.user', '用户名：', 'user'],
    [base64('\xd3\xc3\xbb\xa7\xc3\xfb:'), 'sasl.challenge.user', '用户名', 'user'],
    [base64('\xc3\xdc\xc2\xeb\xa3\xba'), 'sasl.challenge.password', '密码', 'password'],
    [base64('Mot de passe :'), 'sasl.challenge.password', 'Mot de passe :', 'password'],
    [base64('what now?'), 'sasl.challenge', 'what now?', undefined],
    [base64('\xff\xfe\x00\x01'), 'sasl.challenge.binary', undefined, undefined],
    ['', 'sasl.challenge.empty', undefined, undefined],
    ['Username:', 'sasl.challenge.notBase64', undefined, undefined],
  ])('reads %j', (text, id, decoded, asks) => {
    const challenge = readChallenge(text);
    expect(challenge.id).toBe(id);
    expect(challenge.params?.['decoded']).toBe(decoded);
    expect(challenge.asks).toBe(asks);
  });

  it.each([
    [
      'r=fyko+d2lbbFgONRv9qkxdawL3rfc,s=QSXCR+Q6sek8bf92,i=4096',
      'sasl.challenge.scram',
      { salt: 'QSXCR+Q6sek8bf92', rounds: 4096, nonce: 'fyko+d2lbbFgONRv9qkxdawL3rfc' },
    ],
    ['r=a%b,s=AA==,i=10000,x=later', 'sasl.challenge.scram', { nonce: 'a%b', rounds: 10000 }],
    ['e=invalid-proof', 'sasl.challenge.scramError', { error: 'invalid-proof' }],
    [
      'realm="elwood.example",nonce="OA6MG9tEQGm2hh",qop="auth",algorithm=md5-sess,charset=utf-8',
      'sasl.challenge.digest',
      { realm: 'elwood.example', nonce: 'OA6MG9tEQGm2hh', qop: 'auth' },
    ],
    ['nonce="OA6MG9tEQGm2hh",algorithm=md5-sess', 'sasl.challenge.digest', { realm: '–', qop: 'auth' }],
    ['otp-md5 487 dog2 ext', 'sasl.challenge.otp', { algorithm: 'md5', sequence: 487, seed: 'dog2' }],
    ['NTLMSSP\0\x02\0\0\0\xff\xfe', 'sasl.challenge.ntlm', { type: 2 }],
    [
      '{"status":"invalid_token","scope":"mail read"}',
      'sasl.challenge.oauthError',
      { status: 'invalid_token', scope: 'mail read' },
    ],
    ['{"status":401,"schemes":"Bearer"}', 'sasl.challenge.oauthError', { status: '401', schemes: 'Bearer' }],
    ['{ }', 'sasl.challenge.oauthError', { status: '?' }],
  ])('takes %j apart', (words, id, params) => {
    const challenge = readChallenge(base64(words));
    expect(challenge.id).toBe(id);
    expect(challenge.params).toMatchObject(params);
    expect(challenge.secret).toBeUndefined();
  });

  it.each(['v=rmF9pqV8S7suAoZWja4dJRkFsKQ=', 'rspauth=ea40f60335c427b5527b84dbabcdfffe'])(
    'keeps the proof %j of the server secret',
    (words) => {
      const cursor = new SpanCursor(fromLatin1(base64(words)));
      expect(takeChallenge(cursor)).toMatchObject({ secret: true });
      expect(cursor.finish()).toMatchObject([{ kind: 'credential', role: 'response' }]);
      expect(cursor.finish()[0]?.params).toBeUndefined();
    },
  );

  it.each([
    ['PLAIN', [], 'sasl.challenge.empty.plain'],
    ['SCRAM-SHA-256', [], 'sasl.challenge.empty.scram'],
    ['XOAUTH2', [], 'sasl.challenge.empty.bearer'],
    ['GSSAPI', [], 'sasl.challenge.empty.kerberos'],
    ['GSSAPI', ['YII='], 'sasl.challenge.empty.more'],
    ['EXTERNAL', [], 'sasl.challenge.empty.external'],
    ['ANONYMOUS', [], 'sasl.challenge.empty.anonymous'],
    ['NTLM', [], 'sasl.challenge.empty.ntlm'],
    ['LOGIN', [], 'sasl.challenge.empty.login'],
    ['X-OWN', [], 'sasl.challenge.empty'],
  ] as const)('an empty one of %s after %j is %s', (mechanism, answers, id) => {
    expect(readChallenge('', exchangeAfter(mechanism, ...answers)).id).toBe(id);
  });

  it('of LOGIN follows its steps where the words are not known', () => {
    expect(readChallenge(base64('???'), exchangeAfter('LOGIN'))).toMatchObject({ asks: 'user' });
    expect(readChallenge(base64('???'), exchangeAfter('LOGIN', 'YWxpY2U='))).toMatchObject({ asks: 'password' });
    expect(readChallenge('', exchangeAfter('LOGIN', 'YWxpY2U='))).toMatchObject({ asks: 'password' });
  });

  it('of Kerberos is never decoded', () => {
    expect(readChallenge(base64('username'), exchangeAfter('GSSAPI'))).toEqual({ id: 'sasl.challenge.kerberos' });
    expect(readChallenge(base64('`\x81\xff\0'))).toEqual({ id: 'sasl.challenge.kerberos' });
  });

  it('is read where it is longer than what is looked at', () => {
    const long = base64(`NTLMSSP\0\x02\0\0\0${'\xff'.repeat(3_000)}`);
    expect(readChallenge(long.slice(0, 1_022)).id).toBe('sasl.challenge.ntlm');
    expect(readChallenge(long).id).toBe('sasl.challenge.ntlm');
  });

  it.each([
    ['e=unknown-user', 'sasl.scramError.unknown-user'],
    ['e=mood', 'sasl.scramError.other-error'],
    ['{"status":"invalid_token"}', 'sasl.oauth.token'],
    ['{"status":"insufficient_scope"}', 'sasl.oauth.scope'],
    ['{"status":"invalid_request"}', 'sasl.oauth.request'],
    ['{"status":"400","schemes":"Bearer"}', 'sasl.oauth.token'],
    ['{"status":"__proto__"}', 'sasl.oauth.token'],
  ])('that is a refusal, %j, is explained at once and with the final reply', (words, id) => {
    const challenge = readChallenge(base64(words));
    expect(explainChallenge(challenge, 3)).toEqual([{ id, certainty: 'likely', turn: 3 }]);
    expect(explainRefusal(hearChallenge(beginExchange('OAUTHBEARER'), challenge), 4)).toEqual([
      { id, certainty: 'likely', turn: 4 },
    ]);
  });

  it('that asks explains nothing', () => {
    expect(explainChallenge(readChallenge('dXNlcm5hbWU6'), 3)).toEqual([]);
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
    ['LOGIN', 'YWxpY2U', { notBase64: 1 }, 'mistake.paddingLost'],
    ['LOGIN', base64('Username:'), undefined, 'mistake.questionAfter334'],
    ['PLAIN', base64('\0alice@qq.com\0practice-code'), undefined, 'sasl.authorizationCode'],
    ['LOGIN', 'QUIT', { looksLikeCommand: 1 }, 'sasl.looksLikeCommand'],
    ['PLAIN', base64('alice\0practice-code'), undefined, 'sasl.plainShape'],
    ['PLAIN', base64('alice practice-code'), undefined, 'sasl.plainShape'],
    ['PLAIN', base64('\0alice\0practice-code'), undefined, 'sasl.userForm'],
    ['PLAIN', base64('alice\0alice\0practice-code'), undefined, 'sasl.userForm'],
  ])('%s %j is explained by its octets alone', (mechanism, text, facts, cause) => {
    const answer = readAnswer(beginExchange(mechanism), text, { turn: 4, role: 'response', verbs });
    expect(answer.params).toEqual(facts);
    expect(explainRefusal(answer.exchange, 4)[0]).toMatchObject({ id: cause, turn: 4 });
  });

  it.each([
    ['PLAIN', [base64('\0alice\0x')], 'sasl.response.plain'],
    ['CRAM-MD5', [base64(`alice ${'0'.repeat(32)}`)], 'sasl.response.cram'],
    ['DIGEST-MD5', [base64('username="alice"')], 'sasl.response.digest'],
    ['SCRAM-SHA-1', [base64('n,,n=alice,r=abc')], 'sasl.response.clientFirst'],
    [
      'SCRAM-SHA-1-PLUS',
      [base64('p=tls-exporter,,n=alice,r=abc'), base64('c=biws,r=abcdef,p=AA==')],
      'sasl.response.clientFinal',
    ],
    ['SCRAM-SHA-1', [base64('n,,n=alice,r=abc'), base64('c=biws,r=abcdef,p=AA=='), ''], 'sasl.response.none'],
    ['OAUTHBEARER', [base64('n,a=alice@example.org,\x01port=993\x01auth=Bearer abc\x01\x01')], 'sasl.response.token'],
    ['OAUTHBEARER', [base64('n,,\x01auth=Bearer abc\x01\x01'), 'AQ=='], 'sasl.response.acknowledge'],
    ['XOAUTH2', [base64('user=alice@example.org\x01auth=Bearer abc\x01\x01')], 'sasl.response.token'],
    ['GSSAPI', ['YII='], 'sasl.response.kerberos'],
    ['NTLM', ['TlRMTVNTUAAB'], 'sasl.response.ntlm'],
    ['EXTERNAL', [base64('alice')], 'sasl.response.external'],
    ['ANONYMOUS', [base64('guest')], 'sasl.response.anonymous'],
    ['X-OWN', [base64('x')], 'sasl.response'],
  ])('of %s, %j: the last is %s and nothing is wrong', (mechanism, texts, id) => {
    const [last = '', ...before] = [...texts].reverse();
    const exchange = exchangeAfter(mechanism, ...before.reverse());
    const answer = readAnswer(exchange, last, { turn: 4, role: 'response', verbs });
    expect(answer.id).toBe(id);
    expect(answer.params).toBeUndefined();
    expect(answer.exchange.faults).toEqual([]);
  });

  it.each([
    ['CRAM-MD5', base64('alice practice-code'), 'sasl.cramShape'],
    ['CRAM-MD5', base64(`alice ${'0'.repeat(32)}\n`), 'sasl.endsWithNewline'],
    ['SCRAM-SHA-256', base64('alice'), 'sasl.scramShape'],
    ['OAUTHBEARER', base64('n,a=alice@example.org,auth=Bearer abc'), 'sasl.bearerShape'],
    ['XOAUTH2', base64('n,a=alice@example.org,\x01auth=Bearer abc\x01\x01'), 'sasl.bearerShape'],
    ['XOAUTH2', base64('user=alice@example.org^Aauth=Bearer abc^A^A'), 'sasl.bearerShape'],
  ])('of %s, %j, is proven wrong by its form: %s', (mechanism, text, cause) => {
    const answer = readAnswer(beginExchange(mechanism), text, { turn: 4, role: 'response', verbs });
    expect(explainRefusal(answer.exchange, 4)).toEqual([{ id: cause, certainty: 'certain', turn: 4 }]);
  });

  it.each([
    ['XOAUTH2', 'sasl.oauth.token'],
    ['GSSAPI', 'sasl.noTicket'],
    ['EXTERNAL', 'sasl.noCertificate'],
    ['ANONYMOUS', 'sasl.noGuests'],
    ['SCRAM-SHA-1', 'sasl.authorizationCode'],
  ])('of %s that show nothing wrong leave a guess about what it proves: %s', (mechanism, cause) => {
    expect(explainRefusal(beginExchange(mechanism), 4)[0]).toEqual({ id: cause, certainty: 'likely', turn: 4 });
  });

  it('notices that both answers are the same', () => {
    const first = readAnswer(beginExchange('LOGIN'), base64('alice'), { turn: 2, role: 'user', verbs });
    const second = readAnswer(first.exchange, base64('alice'), { turn: 3, role: 'password', verbs });
    expect(second.params).toEqual({ sameAsUserName: 1 });
    expect(explainRefusal(second.exchange, 3).map(({ id, certainty }) => [id, certainty])).toEqual([
      ['sasl.sameAsUserName', 'likely'],
      ['sasl.userForm', 'possible'],
      ['sasl.authorizationCode', 'possible'],
    ]);
  });

  it('blames an earlier answer that was tolerated only as likely', () => {
    const first = readAnswer(beginExchange('LOGIN'), 'alice', { turn: 2, role: 'user', verbs });
    const second = readAnswer(first.exchange, base64('practice-code'), { turn: 3, role: 'password', verbs });
    expect(explainRefusal(second.exchange, 3)[0]).toEqual({ id: 'sasl.notBase64', certainty: 'likely', turn: 2 });
  });

  it('sees the name where the password belongs, and a word that only happens to be base64', () => {
    const first = readAnswer(beginExchange('LOGIN'), base64('practice-code'), { turn: 2, role: 'user', verbs });
    const second = readAnswer(first.exchange, base64('alice@example.org'), { turn: 3, role: 'password', verbs });
    expect(second.exchange.faults.map(({ fault }) => fault)).toEqual(['answersSwapped']);
    const word = readAnswer(beginExchange('LOGIN'), 'practice', { turn: 2, role: 'user', verbs });
    expect(word.exchange.faults.map(({ fault }) => fault)).toEqual(['noise']);
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
