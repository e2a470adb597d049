// Which command a reply answers: as logs and bounces name it, or as the reply itself leaves no doubt.

import { someAddress } from './opening.ts';
import type { Cue } from './opening.ts';

const stages: readonly (readonly [RegExp, string])[] = [
  [/^RCPT\b/i, 'RCPT'],
  [/^MAIL\b/i, 'MAIL'],
  [
    /^(?:end of (?:data|message)|END-OF-MESSAGE|DATA END|DOT\b|EOM\b|sending (?:data|message)|message (?:body|content))/i,
    '.',
  ],
  [/^DATA\b/i, 'DATA'],
  [/^BDAT\b/i, 'BDAT'],
  [/^(?:EHLO|LHLO)\b/i, 'EHLO'],
  [/^HELO\b/i, 'HELO'],
  [/^(?:AUTH|Password|User(?:name)?)\b/i, 'AUTH'],
  [/^STARTTLS\b/i, 'STARTTLS'],
  [/^(?:CONNECT\b|initial connection|greeting|banner)/i, 'connect'],
  [/^QUIT\b/i, 'QUIT'],
  [/^VRFY\b/i, 'VRFY'],
  [/^ETRN\b/i, 'ETRN'],
];

/** The command that a phrase of a log names: `RCPT TO:<…>`, `end of DATA`, `initial connection`. */
export function cueOf(phrase: string): Cue | undefined {
  const words = phrase
    .trim()
    .replace(/^pipelined /i, '')
    .slice(0, 400);
  const verb = stages.find(([pattern]) => pattern.test(words))?.[1];
  if (verb === undefined) return undefined;
  const argument = /<([^<>\s]{1,320})>/.exec(words)?.[1];
  return argument === undefined || (verb !== 'RCPT' && verb !== 'MAIL') ? { verb } : { verb, argument };
}

/** Reply codes that only one command gets. */
const codes: Readonly<Record<string, string>> = {
  '235': 'AUTH',
  '334': 'AUTH',
  '432': 'AUTH',
  '534': 'AUTH',
  '535': 'AUTH',
  '538': 'AUTH',
  '354': 'DATA',
  '221': 'QUIT',
  '252': 'VRFY',
  '251': 'RCPT',
  '551': 'RCPT',
};

/** Enhanced codes (RFC 3463 §3) that say which part of the envelope, or of the exchange, they are about. */
const enhanced: readonly (readonly [RegExp, string])[] = [
  [/^[245]\.1\.(?:7|8)$/, 'MAIL'],
  [/^2\.1\.0$/, 'MAIL'],
  [/^[245]\.1\.(?:1|2|3|4|5|6|10)$/, 'RCPT'],
  [/^[45]\.2\.[12]$/, 'RCPT'],
  [/^[25]\.6\.\d$/, '.'],
  [/^[45]\.7\.8$/, 'AUTH'],
];

/** The command that a reply must answer, by its codes alone; undefined where several could be. */
export function cueOfReply(reply: string): Cue | undefined {
  const found = /^(\d{3})[ -](?:([245]\.\d{1,3}\.\d{1,3})(?= |$))?/.exec(reply.slice(0, 40));
  if (!found) return undefined;
  const [, code = '', own] = found;
  const byEnhanced = own === undefined ? undefined : enhanced.find(([pattern]) => pattern.test(own))?.[1];
  const verb = (Object.hasOwn(codes, code) ? codes[code] : undefined) ?? byEnhanced;
  if (verb === undefined) return undefined;
  const argument = /<([^<>\s@]{1,64}@[^<>\s]{1,255})>/.exec(reply.slice(0, 1024))?.[1];
  return { verb, argument: argument ?? someAddress };
}

/** A word of EHLO's answer: a list of them needs no greeting to be known. */
const offers =
  /^250[- ](?:PIPELINING|SIZE\b|8BITMIME|STARTTLS|AUTH[ =]|ENHANCEDSTATUSCODES|DSN|CHUNKING|SMTPUTF8|HELP|VRFY|ETRN)/i;

/** True for a line of the answer to EHLO. */
export function isOffer(reply: string): boolean {
  return offers.test(reply.slice(0, 40));
}
