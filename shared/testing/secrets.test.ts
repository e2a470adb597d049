// A secret planted in each secret position of whole dialogs, read by the real dialects and redacted as the gateway does:
// nothing that is published holds it, in any of the forms in which people and servers repeat it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DialectId } from '../src/dialects/facts.ts';
import { fromLatin1, toBase64, toLatin1 } from '../src/octets.ts';
import { settle } from '../src/transcript/conversation.ts';
import type { PublicEvent } from '../src/transcript/event.ts';
import { readPublicEvent, writePublicEvent } from '../src/transcript/publicJson.ts';
import { Played, sentBy } from './played.ts';
import { legible } from './secrets/published.ts';

const base64 = (text: string): string => toBase64(fromLatin1(text));

/** A dialog with a secret in it: lines that begin with `C: ` or `S: `. */
type Script = (secret: string) => readonly string[];

const smtp = ['S: 220 mx.example ESMTP', 'C: EHLO me.example', 'S: 250-mx.example', 'S: 250 AUTH LOGIN PLAIN CRAM-MD5'];
const pop3 = ['S: +OK ready <1.2@mx.example>'];
const imap = ['S: * OK [CAPABILITY IMAP4rev1 LITERAL+ AUTH=PLAIN] mx.example ready'];

const scripts: readonly (readonly [string, DialectId, Script])[] = [
  [
    'AUTH LOGIN',
    'smtp',
    (x) => [
      ...smtp,
      'C: AUTH LOGIN',
      'S: 334 VXNlcm5hbWU6',
      'C: YWxpY2U=',
      'S: 334 UGFzc3dvcmQ6',
      `C: ${base64(x)}`,
      'S: 235 ok',
    ],
  ],
  [
    'AUTH LOGIN, the password in clear',
    'smtp',
    (x) => [
      ...smtp,
      'C: auth login',
      'S: 334 VXNlcm5hbWU6',
      'C: YWxpY2U=',
      'S: 334 UGFzc3dvcmQ6',
      `C: ${x}`,
      'S: 535 no',
    ],
  ],
  [
    'AUTH LOGIN, with a newline',
    'smtp',
    (x) => [
      ...smtp,
      'C: AUTH LOGIN',
      'S: 334 VXNlcm5hbWU6',
      'C: YWxpY2U=',
      'S: 334 UGFzc3dvcmQ6',
      `C: ${base64(`${x}\n`)}`,
      'S: 535 no',
    ],
  ],
  ['AUTH PLAIN at once', 'smtp', (x) => [...smtp, `C: AUTH PLAIN ${base64(`\0alice\0${x}`)}`, 'S: 235 ok']],
  [
    'AUTH PLAIN when asked',
    'smtp',
    (x) => [...smtp, 'C: AUTH PLAIN', 'S: 334 ', `C: ${base64(`\0alice\0${x}`)}`, 'S: 535 no'],
  ],
  ['a misspelt AUTH', 'smtp', (x) => [...smtp, `C: AUHT PLAIN ${base64(`\0alice\0${x}`)}`, 'S: 500 what?']],
  [
    'behind an early refusal',
    'smtp',
    (x) => [
      ...smtp,
      'C: AUTH LOGIN',
      `C: ${base64('alice')}`,
      `C: ${base64(x)}`,
      'S: 535 no',
      'S: 500 what?',
      'S: 500 what?',
    ],
  ],
  ['never answered', 'smtp', (x) => [...smtp, 'C: AUTH LOGIN', `C: ${base64('alice')}`, `C: ${base64(x)}`]],
  ['at the wrong prompt', 'smtp', (x) => [...smtp, `C: ${x}`, 'S: 500 what?']],
  ['echoed by the server', 'smtp', (x) => [...smtp, `C: ${x}`, `S: 500 unrecognized: "${x}"`]],
  [
    'echoed before it was known',
    'smtp',
    (x) => [`S: 220 ${x}`, ...smtp.slice(1), `C: AUTH PLAIN ${base64(`\0a\0${x}`)}`, 'S: 235 ok'],
  ],
  [
    'in the letter',
    'smtp',
    (x) => [
      ...smtp,
      `C: AUTH PLAIN ${base64(`\0a\0${x}`)}`,
      'S: 235 ok',
      'C: MAIL FROM:<a@b.test>',
      'S: 250 ok',
      'C: RCPT TO:<c@d.test>',
      'S: 250 ok',
      'C: DATA',
      'S: 354 go',
      `C: Subject: ${x}`,
      'C: ',
      `C: ${base64(`my ${x} is`)}`,
      'C: .',
      'S: 250 ok',
    ],
  ],
  ['PASS', 'pop3', (x) => [...pop3, 'C: USER alice', 'S: +OK', `C: PASS ${x}`, 'S: +OK 1 message']],
  [
    'PASS with blanks',
    'pop3',
    (x) => [...pop3, 'C: USER alice', 'S: +OK', `C: pass  ${x} and more`, `S: -ERR not ${x}`],
  ],
  ['a misspelt PASS', 'pop3', (x) => [...pop3, 'C: USER alice', 'S: +OK', `C: PSAS ${x}`, 'S: -ERR what?']],
  ['a bare password', 'pop3', (x) => [...pop3, 'C: USER alice', 'S: +OK', `C: ${x}`, `S: -ERR unknown ${x}`]],
  ['APOP', 'pop3', (x) => [...pop3, `C: APOP alice ${x}`, 'S: -ERR no']],
  ['AUTH PLAIN in POP3', 'pop3', (x) => [...pop3, `C: AUTH PLAIN ${base64(`\0alice\0${x}`)}`, 'S: -ERR no']],
  ['USER with the password behind', 'pop3', (x) => [...pop3, `C: USER alice ${x}`, 'S: -ERR no']],
  ['LOGIN of IMAP', 'imap', (x) => [...imap, `C: a1 LOGIN alice ${x}`, `S: a1 NO not ${x}`]],
  ['LOGIN in quotation marks', 'imap', (x) => [...imap, `C: a1 LOGIN "alice" "${x} and more"`, 'S: a1 NO no']],
  ['LOGIN with too many words', 'imap', (x) => [...imap, `C: a1 LOGIN alice my (${x}) word`, 'S: a1 BAD no']],
  ['LOGIN without a tag', 'imap', (x) => [...imap, `C: LOGIN alice ${x}`, 'S: LOGIN BAD what?']],
  ['a misspelt LOGIN', 'imap', (x) => [...imap, `C: a1 LOGN alice ${x}`, 'S: a1 BAD what?']],
  [
    'LOGIN in literals',
    'imap',
    (x) => [...imap, 'C: a1 LOGIN {5}', 'S: + go', `C: alice {${x.length}}`, 'S: + go', `C: ${x}`, `S: a1 NO ${x}`],
  ],
  ['LOGIN in literals that do not wait', 'imap', (x) => [...imap, `C: a1 LOGIN alice {${x.length}+}`, `C: ${x}`]],
  ['LOGIN in a literal that is refused', 'imap', (x) => [...imap, `C: a1 LOGIN alice ${x} {9}`, 'S: a1 BAD no']],
  [
    'AUTHENTICATE at once',
    'imap',
    (x) => [...imap, `C: a1 AUTHENTICATE PLAIN ${base64(`\0alice\0${x}`)}`, 'S: a1 NO no'],
  ],
  [
    'AUTHENTICATE when asked',
    'imap',
    (x) => [...imap, 'C: a1 AUTHENTICATE PLAIN', 'S: + ', `C: ${base64(`\0alice\0${x}`)}`, 'S: a1 OK in'],
  ],
  [
    'AUTHENTICATE LOGIN',
    'imap',
    (x) => [
      ...imap,
      'C: a1 AUTHENTICATE LOGIN',
      'S: + VXNlcm5hbWU6',
      'C: YWxpY2U=',
      'S: + UGFzc3dvcmQ6',
      `C: ${base64(x)}`,
      'S: a1 OK in',
    ],
  ],
  ['a bare password in IMAP', 'imap', (x) => [...imap, `C: ${x}`, `S: ${x} BAD Error in IMAP command ${x}`]],
  ['two words that are no command', 'imap', (x) => [...imap, `C: ${x} my pass`, `S: ${x} BAD what?`]],
  ['PASS in IMAP', 'imap', (x) => [...imap, `C: a1 PASS ${x}`, 'S: a1 BAD what?']],
  [
    'a token of OAUTHBEARER, refused',
    'smtp',
    (x) => [
      ...smtp,
      `C: AUTH OAUTHBEARER ${base64(`n,a=alice@example.org,\x01auth=Bearer ${x}\x01\x01`)}`,
      `S: 334 ${base64('{"status":"invalid_token"}')}`,
      'C: AQ==',
      'S: 535 no',
    ],
  ],
  [
    'a token of XOAUTH2 when asked',
    'pop3',
    (x) => [
      ...pop3,
      'C: AUTH XOAUTH2',
      'S: + ',
      `C: ${base64(`user=alice@example.org\x01auth=Bearer ${x}\x01\x01`)}`,
      'S: +OK',
    ],
  ],
];

/** Proofs that a password can be guessed from: the lines of a dialog, and what nobody else may read in any form. */
const proofs: readonly (readonly [string, DialectId, readonly string[], readonly string[]])[] = [
  [
    'SCRAM',
    'pop3',
    [
      ...pop3,
      `C: AUTH SCRAM-SHA-1 ${base64('n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL')}`,
      `S: + ${base64('r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096')}`,
      `C: ${base64('c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=')}`,
      `S: + ${base64('v=rmF9pqV8S7suAoZWja4dJRkFsKQ=')}`,
      'C: ',
      'S: +OK v=rmF9pqV8S7suAoZWja4dJRkFsKQ=',
    ],
    ['v0X8v3Bz2T0CJGbJQyF0X+HI4Ts', 'rmF9pqV8S7suAoZWja4dJRkFsKQ', base64('v=rmF9pqV8S7suAoZWja4dJRkFsKQ=')],
  ],
  [
    'DIGEST-MD5',
    'pop3',
    [
      ...pop3,
      'C: AUTH DIGEST-MD5',
      `S: + ${base64('realm="mx.example",nonce="OA6MG9tEQGm2hh",qop="auth"')}`,
      `C: ${base64('username="alice",response=d388dad90d4bbd760a152321f2143af7')}`,
      `S: + ${base64('rspauth=ea40f60335c427b5527b84dbabcdfffe')}`,
      'C: ',
      'S: +OK',
    ],
    [
      'd388dad90d4bbd760a152321f2143af7',
      'ea40f60335c427b5527b84dbabcdfffe',
      base64('rspauth=ea40f60335c427b5527b84dbabcdfffe'),
    ],
  ],
  [
    'CRAM-MD5',
    'smtp',
    [
      ...smtp,
      'C: AUTH CRAM-MD5',
      `S: 334 ${base64('<1896.697170952@mx.example>')}`,
      `C: ${base64('tim b913a602c7eda7a495b4e6e7334d3890')}`,
      'S: 535 no',
    ],
    ['b913a602c7eda7a495b4e6e7334d3890', base64('tim b913a602c7eda7a495b4e6e7334d3890')],
  ],
  [
    'NTLM',
    'smtp',
    [...smtp, `C: AUTH NTLM ${base64('NTLMSSP\0\x03\0\0\0alice-digest')}`, 'S: 535 no'],
    ['alice-digest', base64('NTLMSSP\0\x03\0\0\0alice-digest')],
  ],
];

it('what was read out of a half of a repeated password does not show that half', () => {
  const password = String.raw`half\\"`;
  const script = [`C: a1 LOGIN alice {${password.length}}`, 'S: + go', `C: ${password}`, 'S: a1 NO no'];
  expect(published('imap', [...imap, ...script, `C: a2 SELECT "${password}"`, 'S: a2 NO no'])).not.toContain('half');
});

/** Reads a script as the gateway does and publishes it. */
function publish(id: DialectId, script: readonly string[]): readonly PublicEvent[] {
  return new Played(id).all(script.map(sentBy)).events;
}

/** What a reader of the published log can find, after redactions were carried out. */
function published(id: DialectId, script: readonly string[]): string {
  return legible(settle(publish(id, script)));
}

const secrets = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9!#$&*+.-]{6,18}[A-Za-z0-9]$/);

describe.each(scripts)('a secret: %s', (_name, id, script) => {
  it('is never published', () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        // A random word may be a word of the log itself, such as a text id.
        fc.pre(!published(id, script('a-secret-that-is-not-random')).includes(secret));
        const text = published(id, script(secret));
        expect(text).not.toContain(secret);
        expect(text).not.toContain(base64(secret).replace(/=+$/, '').slice(0, -1));
        expect(text).not.toContain(base64(`\0alice\0${secret}`));
        expect(text).not.toContain(toLatin1(fromLatin1(encodeURIComponent(secret))));
      }),
      { numRuns: 60 },
    );
  });

  it('is published as JSON that reads back', () => {
    for (const event of publish(id, script('practice-code')))
      expect(readPublicEvent(writePublicEvent(event))).toEqual(event);
  });
});

it.each(proofs)('a proof of %s is never published', (_name, id, script, hidden) => {
  const text = published(id, script);
  for (const proof of hidden) {
    expect(text).not.toContain(proof);
    expect(text).not.toContain(base64(proof));
  }
});
