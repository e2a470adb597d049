// Every place of a conversation where a secret may stand, as scripts: lines that begin with `C: ` or `S: `; `S! ` is a line
// with which a server that repeats things repeats the secret.

import { createHash } from 'node:crypto';
import { toUtf8 } from '../../src/octets.ts';
import type { DialectId } from '../../src/dialects/facts.ts';
import { base64 } from './disguises.ts';

export interface Place {
  readonly name: string;
  readonly dialect: DialectId;
  /** What is made of the secret, and must be seen as little: a digest. */
  readonly hidden?: (secret: string) => string;
  /** Secrets that can stand there. */
  readonly takes?: RegExp;
  readonly script: (secret: string) => readonly string[];
}

/** How each protocol begins. */
export const greetings: Partial<Record<DialectId, readonly string[]>> = {
  smtp: ['S: 220 mx.example ESMTP', 'C: EHLO me.example', 'S: 250-mx.example', 'S: 250 AUTH LOGIN PLAIN CRAM-MD5 NTLM'],
  pop3: ['S: +OK ready <1.2@mx.example>'],
  imap: ['S: * OK [CAPABILITY IMAP4rev1 LITERAL+ SASL-IR AUTH=PLAIN AUTH=LOGIN] ready'],
};

function count(secret: string): number {
  return toUtf8(secret).length;
}

/** Answers of a client to challenges, where they are the secret or made with it. */
const answers: Readonly<Record<string, (x: string) => string>> = {
  'of PLAIN': (x) => base64(`\0alice\0${x}`),
  'of PLAIN for another': (x) => base64(`bob\0alice\0${x}`),
  'with a newline': (x) => base64(`\0alice\0${x}\n`),
  'of XOAUTH2': (x) => base64(`user=alice@mx.example\x01auth=Bearer ${x}\x01\x01`),
  'of OAUTHBEARER': (x) => base64(`n,a=alice@mx.example,\x01host=mx.example\x01auth=Bearer ${x}\x01\x01`),
  'in clear': (x) => x,
};

const mechanisms: Readonly<Record<string, string>> = {
  'of PLAIN': 'PLAIN',
  'of PLAIN for another': 'PLAIN',
  'with a newline': 'PLAIN',
  'of XOAUTH2': 'XOAUTH2',
  'of OAUTHBEARER': 'OAUTHBEARER',
  'in clear': 'PLAIN',
};

/** A token of RFC 6750 has no blanks and no signs such as quotation marks; what is typed in clear is one line. */
const tokens = /^[\x21-\x7e]+$/;

/** How AUTH is said in each protocol, how the server asks for an answer, and how it ends. */
const exchanges: readonly (readonly [DialectId, string, string, string])[] = [
  ['smtp', 'AUTH', '334', '535 5.7.8 no'],
  ['pop3', 'AUTH', '+', '-ERR no'],
  ['imap', 'a1 AUTHENTICATE', '+', 'a1 NO no'],
];

function digest(secret: string): string {
  return createHash('md5').update(secret).digest('hex');
}

function saslPlaces(): readonly Place[] {
  return exchanges.flatMap(([dialect, verb, ask, no]) => [
    ...Object.entries(answers).flatMap(([name, write]): Place[] => {
      const mechanism = mechanisms[name] ?? 'PLAIN';
      const takes = name.includes('OAUTH') || name === 'in clear' ? { takes: tokens } : {};
      return [
        {
          name: `${verb}, at once, ${name}`,
          dialect,
          ...takes,
          script: (x) => [`C: ${verb} ${mechanism} ${write(x)}`, `S! ${no}`],
        },
        {
          name: `${verb}, when asked, ${name}`,
          dialect,
          ...takes,
          script: (x) => [`C: ${verb} ${mechanism}`, `S: ${ask} `, `C: ${write(x)}`, `S! ${no}`],
        },
      ];
    }),
    {
      name: `${verb} LOGIN`,
      dialect,
      script: (x) => [
        `C: ${verb} LOGIN`,
        `S: ${ask} VXNlcm5hbWU6`,
        `C: ${base64('alice')}`,
        `S: ${ask} UGFzc3dvcmQ6`,
        `C: ${base64(x)}`,
        `S! ${no}`,
      ],
    },
    {
      name: `${verb} LOGIN with the name at once`,
      dialect,
      script: (x) => [
        `C: ${verb} LOGIN ${base64('alice')}`,
        `S: ${ask} UGFzc3dvcmQ6`,
        `C: ${base64(`${x}\n`)}`,
        `S! ${no}`,
      ],
    },
    {
      name: `${verb}, the orphan line behind an early refusal`,
      dialect,
      script: (x) => [
        `C: ${verb} LOGIN`,
        `C: ${base64('alice')}`,
        `C: ${base64(x)}`,
        `S: ${no}`,
        dialect === 'imap' ? `S! ${base64('alice')} BAD what` : dialect === 'smtp' ? 'S! 500 what' : 'S! -ERR what',
        dialect === 'imap' ? `S! ${base64(x)} BAD what` : dialect === 'smtp' ? 'S! 500 what' : 'S! -ERR what',
      ],
    },
    {
      name: `${verb} NTLM: the response within its message`,
      dialect,
      hidden: digest,
      script: (x) => [`C: ${verb} NTLM`, `S: ${ask} `, `C: ${base64(ntlmAnswer(digest(x)))}`, `S! ${no}`],
    },
    ...(['CRAM-MD5', 'DIGEST-MD5', 'NTLM', 'SCRAM-SHA-256'] as const).map((mechanism): Place => ({
      name: `${verb} ${mechanism}: the proof`,
      dialect,
      hidden: digest,
      script: (x) => [`C: ${verb} ${mechanism}`, ...proof(mechanism, digest(x), ask), `S! ${no}`],
    })),
    {
      name: `${verb} SCRAM-SHA-256: what the server proves`,
      dialect,
      hidden: digest,
      script: (x) => [
        `C: ${verb} SCRAM-SHA-256 ${base64('n,,n=alice,r=fyko')}`,
        `S: ${ask} ${base64('r=fyko3rfc,s=QSXCR,i=4096')}`,
        `C: ${base64('c=biws,r=fyko3rfc,p=v0X8v3Bz2T0CJGbJQyF0X')}`,
        `S: ${ask} ${base64(`v=${digest(x)}`)}`,
        'C: ',
        `S! ${no}`,
      ],
    },
    {
      name: `a misspelt ${verb}`,
      dialect,
      script: (x) => [`C: ${verb.replace('AUTH', 'AUHT')} PLAIN ${base64(`\0alice\0${x}`)}`, `S! ${no}`],
    },
  ]);
}

/** The lines of a mechanism that proves that the client knows a password: guesses can be tried on them. */
function proof(mechanism: string, x: string, ask: string): readonly string[] {
  switch (mechanism) {
    case 'CRAM-MD5':
      return [`S: ${ask} ${base64('<18.69@mx.example>')}`, `C: ${base64(`alice ${x}`)}`];
    case 'DIGEST-MD5':
      return [
        `S: ${ask} ${base64('realm="mx.example",nonce="OA6M",qop="auth"')}`,
        `C: ${base64(`username="alice",response=${x}`)}`,
      ];
    case 'NTLM':
      return [
        `S: ${ask} `,
        `C: ${base64('NTLMSSP\0\x01')}`,
        `S: ${ask} ${base64('NTLMSSP\0\x02')}`,
        // The response itself is binary; it is one part here, as is the password of PLAIN.
        `C: ${base64(`NTLMSSP\0\x03\0${x}`)}`,
      ];
    default:
      return [
        `S: ${ask} `,
        `C: ${base64('n,,n=alice,r=fyko')}`,
        `S: ${ask} ${base64('r=fyko3rfc,s=QSXCR,i=4096')}`,
        `C: ${base64(`c=biws,r=fyko3rfc,p=${x}`)}`,
      ];
  }
}

/** An AUTHENTICATE message ([MS-NLMP] §2.2.1.3): lengths and places of its parts, then user name, NT response, and a key behind. */
function ntlmAnswer(response: string): string {
  const parts = ['', response, '', 'alice', '', 'session-key-4711'];
  const header = 64;
  let at = header;
  const fields = parts.map((part) => {
    const field = `${String.fromCharCode(part.length)}\0${String.fromCharCode(part.length)}\0${String.fromCharCode(at)}\0\0\0`;
    at += part.length;
    return field;
  });
  return `NTLMSSP\0\x03\0\0\0${fields.join('')}\0\0\0\0${parts.join('')}`;
}

/** No blanks: a blank ends a word, and what stands behind it is another. */
const words = /^[^\s]+$/u;
/** RFC 3501 ABNF: an astring without quotation marks. */
const atoms = /^[A-Za-z0-9!#$&'+,./:;<=>?@^_`|~-]+$/;

const own: readonly Place[] = [
  { name: 'at the wrong prompt', dialect: 'smtp', takes: words, script: (x) => [`C: ${x}`, 'S! 500 what'] },
  { name: 'in two words at the wrong prompt', dialect: 'smtp', script: (x) => [`C: ${x} again`, 'S! 500 what'] },
  { name: 'PASS', dialect: 'pop3', script: (x) => ['C: USER alice', 'S: +OK', `C: PASS ${x}`, 'S! -ERR no'] },
  { name: 'pass', dialect: 'pop3', script: (x) => ['C: USER alice', 'S: +OK', `C: pass  ${x}`, 'S! -ERR no'] },
  { name: 'PASSS', dialect: 'pop3', script: (x) => ['C: USER alice', 'S: +OK', `C: PASSS ${x}`, 'S! -ERR no'] },
  { name: 'PSAS', dialect: 'pop3', script: (x) => ['C: USER alice', 'S: +OK', `C: PSAS ${x}`, 'S! -ERR no'] },
  { name: 'APOP', dialect: 'pop3', takes: words, script: (x) => [`C: APOP alice ${x}`, 'S! -ERR no'] },
  { name: 'APOPP', dialect: 'pop3', takes: words, script: (x) => [`C: APOPP alice ${x}`, 'S! -ERR no'] },
  { name: 'behind USER', dialect: 'pop3', takes: words, script: (x) => [`C: USER alice ${x}`, 'S! -ERR no'] },
  {
    name: 'a bare line',
    dialect: 'pop3',
    takes: words,
    script: (x) => ['C: USER alice', 'S: +OK', `C: ${x}`, 'S! -ERR'],
  },
  { name: 'LOGIN, atom', dialect: 'imap', takes: atoms, script: (x) => [`C: a1 LOGIN alice ${x}`, 'S! a1 NO no'] },
  {
    name: 'LOGIN, quoted',
    dialect: 'imap',
    script: (x) => [`C: a1 LOGIN "alice" "${x.replace(/["\\]/g, '\\$&')}"`, 'S! a1 NO no'],
  },
  {
    name: 'LOGIN, quoted without escapes',
    dialect: 'imap',
    script: (x) => [`C: a1 LOGIN "alice" "${x}"`, 'S! a1 BAD no'],
  },
  {
    name: 'LOGIN, literal',
    dialect: 'imap',
    script: (x) => [`C: a1 LOGIN alice {${count(x)}}`, 'S: + go', `C: ${x}`, 'S! a1 NO no'],
  },
  {
    name: 'LOGIN, literal+',
    dialect: 'imap',
    script: (x) => [`C: a1 LOGIN alice {${count(x)}+}`, `C: ${x}`, 'S! a1 NO no'],
  },
  {
    name: 'LOGIN, both literals',
    dialect: 'imap',
    script: (x) => ['C: a1 LOGIN {5}', 'S: + go', `C: alice {${count(x)}}`, 'S: + go', `C: ${x}`, 'S! a1 NO no'],
  },
  {
    name: 'LOGIN, both literals+',
    dialect: 'imap',
    script: (x) => ['C: a1 LOGIN {5+}', `C: alice {${count(x)}+}`, `C: ${x}`, 'S! a1 NO no'],
  },
  { name: 'LOGN', dialect: 'imap', takes: words, script: (x) => [`C: a1 LOGN alice ${x}`, 'S! a1 BAD no'] },
  {
    name: 'LOGN, literal+',
    dialect: 'imap',
    script: (x) => [`C: a1 LOGN alice {${count(x)}+}`, `C: ${x}`, 'S! a1 BAD no'],
  },
  {
    name: 'LOGIN without a tag',
    dialect: 'imap',
    takes: words,
    script: (x) => [`C: LOGIN alice ${x}`, 'S! LOGIN BAD no'],
  },
  { name: 'a bare line', dialect: 'imap', takes: words, script: (x) => [`C: ${x}`, 'S! * BAD no'] },
  { name: 'a bare line with a tag', dialect: 'imap', takes: words, script: (x) => [`C: a1 ${x}`, 'S! a1 BAD no'] },
  { name: 'PASS', dialect: 'imap', script: (x) => [`C: a1 PASS ${x}`, 'S! a1 BAD no'] },
];

/** All of them. */
export const places: readonly Place[] = [...saslPlaces(), ...own];
