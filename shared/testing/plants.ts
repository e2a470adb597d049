// Conversations of every protocol in which something to hide is planted wherever it can stand, and the forms in which it
// would be found again. For tests of hiding and of every export.

import fc from 'fast-check';
import type { Side } from '../src/dialect.ts';
import { dialects } from '../src/dialects/index.ts';
import type { DialectId } from '../src/dialects/facts.ts';
import { fromBase64, toBase64, toLatin1, toUtf8 } from '../src/octets.ts';
import { ConversationReader } from '../src/reader.ts';
import type { OwnerFact, PublicEvent } from '../src/transcript/event.ts';
import { Redactor } from '../src/transcript/redact.ts';

/** What is planted in a conversation. */
export interface Plants {
  /** Given as sender. */
  readonly own: string;
  readonly other: string;
  /** With a domain of its own letters. */
  readonly foreign: string;
  readonly ip4: string;
  readonly ip6: string;
  readonly host: string;
  /** A line of a letter. */
  readonly body: string;
}

const label = fc.stringMatching(/^[a-z][a-z0-9]{5,9}$/);
const zone = fc.constantFrom('com', 'net', 'org', 'io', 'cn', 'de');
const hostName = fc.tuple(fc.constantFrom('mx', 'smtp-in', 'a1'), label, zone).map((parts) => parts.join('.'));
const local = fc.tuple(label, fc.constantFrom('', '.x', '+list', '_1')).map((parts) => `q${parts.join('')}`);
const address = fc.tuple(local, hostName).map(([name, host]) => `${name}@${host}`);
const spelling = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.replace(/(^|[.@])[a-z]/g, (start) => start.toUpperCase()),
);
const octet = fc.integer({ min: 20, max: 250 });
const group = fc.integer({ min: 0x1000, max: 0xfffe }).map((number) => number.toString(16));

/** Anything that may be planted. None of it is a word of the conversations, or an example of an RFC. */
export const plants: fc.Arbitrary<Plants> = fc.record({
  own: fc.tuple(address, spelling).map(([text, spell]) => spell(text)),
  other: fc.tuple(address, spelling).map(([text, spell]) => spell(text)),
  foreign: fc.tuple(label, label).map(([name, domain]) => `q\u7528${name}@b\u00fc${domain}.de`),
  ip4: fc.tuple(octet, octet, octet, octet).map((parts) => parts.join('.')),
  ip6: fc.tuple(group, group, group).map(([a, b, c]) => `2a02:${a}:${b}::${c}`),
  host: fc.tuple(hostName, spelling).map(([text, spell]) => spell(text)),
  body: fc.tuple(label, label, label).map((words) => `qq ${words.join(' zq ')}`),
});

const base64 = (text: string): string => toBase64(toUtf8(text));
const hex = (text: string): string => Array.from(toUtf8(text), (each) => each.toString(16).padStart(2, '0')).join('');
const quoted = (text: string): string => text.replace(/[@.]/g, (sign) => `=${hex(sign).toUpperCase()}`);

/** The text in the forms that people and programs write it in, with something before it that moves base64. */
function formsOf(text: string): readonly string[] {
  return [
    text,
    `<${text}>`,
    base64(text),
    base64(`x ${text} y`),
    base64(`xy ${text}`),
    hex(text),
    encodeURIComponent(text),
    quoted(text),
    `=?utf-8?B?${base64(text)}?=`,
    `=?utf-8?Q?${quoted(text)}?=`,
  ];
}

/** The lines of a letter. */
function letterOf({ own, other, foreign, ip4, ip6, host, body }: Plants): readonly string[] {
  return [
    `Received: from ${host} (${host} [${ip4}]) by mx.example with ESMTP id 4fXk2m1Zq9z for <${other}>; Mon, 1 Jan 2024 10:00:00 +0000`,
    `Received: from [IPv6:${ip6}] by`,
    `\t${host}; Mon, 1 Jan 2024 10:00:00 +0000`,
    `From: =?utf-8?B?${base64(own)}?= <${own}>`,
    `To: "${other}" <${other}>, ${foreign}`,
    `Subject: ${body}`,
    `Message-ID: <${other}>`,
    `X-Originating-IP: [${ip4}]`,
    '',
    body,
    ...[own, other, foreign, ip4, ip6, host].flatMap(formsOf).map((form) => `> ${form}`),
    '.',
  ];
}

/** The conversations, in lines that begin with `C: ` or `S: `. */
export const plantedScripts: readonly (readonly [string, DialectId, (planted: Plants) => readonly string[]])[] = [
  [
    'a letter is sent',
    'smtp',
    (p) => [
      `S: 220 ${p.host} ESMTP ready for ${p.ip4}`,
      `C: EHLO ${p.host}`,
      `S: 250-${p.host} Hello ${p.host} [${p.ip4}] [IPv6:${p.ip6}]`,
      'S: 250-SMTPUTF8',
      'S: 250 AUTH LOGIN XOAUTH2 CRAM-MD5',
      'C: AUTH CRAM-MD5',
      `S: 334 ${base64(`<1896.697170952@${p.host}>`)}`,
      'C: *',
      'S: 501 cancelled',
      `C: AUTH XOAUTH2 ${base64(`user=${p.own}\x01auth=Bearer practice-token\x01\x01`)}`,
      `S: 235 2.7.0 ${p.own} logged in from ${p.ip4}`,
      `C: MAIL FROM:<${p.own}> SMTPUTF8`,
      `S: 250 2.1.0 ${p.own}... sender ok`,
      `C: VRFY ${p.other}`,
      `S: 252 ${p.other}`,
      `C: RCPT TO:<${p.other}>`,
      `S: 550 5.1.1 ${formsOf(p.other).join(' ')} user unknown, see https://${p.host}/?to=${encodeURIComponent(p.other)}&ip=${p.ip4}`,
      `C: RCPT TO:<${p.foreign}>`,
      `S: 250 2.1.5 ${p.foreign}, ok ${formsOf(p.foreign).join(' ')}`,
      'C: RCPT TO:<postmaster>',
      `S: 450 4.7.1 blocked: ${p.ip4.split('.').reverse().join('.')}.bl.example, ${p.ip4.split('.').reverse().join('.')}.in-addr.arpa, dsl-${p.ip4.replace(/\./g, '-')}.isp.example ${p.ip6}`,
      'C: DATA',
      'S: 354 go',
      ...letterOf(p).map((line) => `C: ${line}`),
      `S: 554 5.7.1 not with "${p.body}" ${formsOf(p.host).join(' ')} ${formsOf(p.ip4).join(' ')}`,
      'C: QUIT',
      `S: 221 ${p.host} bye`,
    ],
  ],
  [
    'a letter is fetched',
    'pop3',
    (p) => [
      `S: +OK ${p.host} ready <1896.697170952@${p.host}>`,
      `C: USER ${p.own}`,
      'S: +OK',
      'C: PASS practice-code',
      `S: +OK ${p.own} has 1 message, from ${p.ip4} and ${p.ip6}`,
      'C: RETR 1',
      'S: +OK',
      ...letterOf(p).map((line) => `S: ${line}`),
      `C: ${p.other}`,
      `S: -ERR ${formsOf(p.other).join(' ')} ${formsOf(p.host).join(' ')} what?`,
      'C: QUIT',
      `S: +OK ${p.host} ${p.foreign}`,
    ],
  ],
  [
    'a mailbox is looked through',
    'imap',
    (p) => {
      const letter = letterOf(p).slice(0, -1).join('\r\nS: ');
      const [name = '', domain = ''] = p.other.split('@');
      const part = `(("${p.body}" NIL "${name}" "${domain}"))`;
      return [
        `S: * OK [CAPABILITY IMAP4rev1] ${p.host} ${p.ip4} ready`,
        `C: a1 LOGIN ${p.own} practice-code`,
        `S: a1 OK ${p.own} logged in`,
        'C: a2 LIST "" *',
        `S: * LIST () "/" "Shared/${p.other}"`,
        'S: a2 OK',
        'C: a3 SELECT INBOX',
        'S: * 1 EXISTS',
        `S: a3 OK [READ-WRITE] ${p.host}`,
        `C: a4 SEARCH FROM "${p.other}"`,
        'S: * SEARCH 1',
        'S: a4 OK',
        'C: a5 FETCH 1 (ENVELOPE BODYSTRUCTURE)',
        `S: * 1 FETCH (ENVELOPE ("Mon, 01 Jan 2024 10:00:00 +0000" "${p.body}" ${part} NIL NIL ${part} NIL NIL NIL "<${p.other}>") BODYSTRUCTURE ("text" "plain" ("charset" "utf-8") "<${p.other}>" NIL "7bit" 10 1))`,
        'S: a5 OK',
        'C: a6 FETCH 1 BODY[]',
        `S: * 1 FETCH (BODY[] {${toUtf8(letter.replace(/\r\nS: /g, '\r\n')).length + 2}}`,
        `S: ${letter}`,
        'S: )',
        'S: a6 OK',
        `C: a7 DELETEACL INBOX ${p.other}`,
        `S: a7 NO ${formsOf(p.other).join(' ')} ${formsOf(p.foreign).join(' ')} ${formsOf(p.host).join(' ')}`,
        'C: a8 LOGOUT',
        `S: * BYE ${p.host}`,
        'S: a8 OK',
      ].flatMap((line) => line.split('\r\n'));
    },
  ],
];

/** Octets that one side sent. */
interface Sent {
  readonly from: Side;
  readonly octets: Uint8Array;
}

/** A script as the recorder of a session writes it down, with all that a session says beside octets. */
export function recordedLog(id: DialectId, script: readonly string[], planted?: Plants): readonly PublicEvent[] {
  const sent = script.map((line): Sent => {
    return { from: line.startsWith('S') ? 'server' : 'client', octets: toUtf8(`${line.slice(3)}\r\n`) };
  });
  return recordedOctets(id, sent, planted);
}

/** The same for any octets. */
export function recordedOctets(id: DialectId, sent: readonly Sent[], planted?: Plants): readonly PublicEvent[] {
  const reader = new ConversationReader(dialects[id].begin());
  const redactor = new Redactor();
  const offsets: Record<Side, number> = { client: 0, server: 0 };
  const published: PublicEvent[] = [];
  let seq = 0;
  const log = (fact: OwnerFact): void => {
    published.push(...redactor.publish({ seq, atMs: seq++ * 7, ...fact }));
  };
  const logUnits = (units: ReturnType<ConversationReader['push']>): void => {
    for (const { from, turn, start, end, frame, reading } of units) {
      log({ kind: 'reading', from, turn, start, end, frame, reading });
    }
  };
  for (const fact of openingFacts(id, planted)) log(fact);
  for (const { from, octets } of sent) {
    log({ kind: 'octets', from, offset: offsets[from], octets });
    offsets[from] += octets.length;
    logUnits(reader.push(from, octets));
  }
  logUnits(reader.end('server'));
  logUnits(reader.end('client'));
  const host = planted?.host ?? 'mx.example';
  log({ kind: 'silence', sinceMs: 1, diagnoses: reader.silence(60_000) });
  log({ kind: 'note', note: 'hint', turn: 1 });
  log({
    kind: 'close',
    by: 'tool',
    reason: { id: 'dial.failed', params: { host, port: 25, address: host, name: 'X' } },
  });
  return published;
}

function openingFacts(dialect: DialectId, planted?: Plants): readonly OwnerFact[] {
  const { host, ip4, ip6 } = planted ?? { host: 'mx.example', ip4: '192.0.2.7', ip6: '2001:db8::7' };
  const target = { host, port: 25, security: 'plain' } as const;
  const certificate = { fromMs: 1_700_000_000_000, untilMs: 1_800_000_000_000, fingerprint: 'AB:CD:EF' };
  return [
    { kind: 'open', target, startedMs: 1_795_600_000_000 },
    { kind: 'refuse', reason: { id: 'target.refused', params: { host } }, offer: target },
    { kind: 'dial', address: ip6 },
    { kind: 'connect', address: ip4, tookMs: 12 },
    {
      kind: 'tls',
      asked: false,
      facts: {
        version: 'TLS 1.3',
        cipher: 'TLS_AES_256_GCM_SHA384',
        host,
        distrust: { id: 'tls.untrusted', params: { host, name: 'X' } },
        tookMs: 30,
        chain: [{ subject: host, issuer: 'Example CA', names: [host, `*.${host}`, ip4], ...certificate }],
      },
    },
    { kind: 'dialect', dialect, why: 'port' },
    { kind: 'drop', from: 'server', octets: 3, reason: { id: 'tls.droppedClear', params: { octets: 3 } } },
  ];
}

/** All that a reader of a log finds: its JSON, and the octets of its units. */
export function legibleLog(events: readonly PublicEvent[]): string {
  return events
    .map((event) => {
      const octets = event.kind === 'unit' ? toLatin1(fromBase64(event.octets) ?? new Uint8Array(0)) : '';
      return `${JSON.stringify(event)}\n${octets}`;
    })
    .join('\n');
}

/** In which forms a text holds a word: empty where it is in no part of it. For any text: a log, an export. */
export function tracesOf(word: string, text: string): readonly string[] {
  const plain = text.toLowerCase();
  const lower = word.toLowerCase();
  const octets = toUtf8(word);
  const latin = toLatin1(octets);
  const forms: readonly (readonly [string, boolean])[] = [
    [`plain`, plain.includes(lower) || plain.includes(latin.toLowerCase())],
    ['hex', plain.includes(hex(word))],
    ['percent', plain.includes(encodeURIComponent(word).toLowerCase())],
    [
      'quoted-printable',
      plain.includes(quoted(word).toLowerCase()) || plain.includes(latin.toLowerCase().replace('@', '=40')),
    ],
    ...[0, 1, 2].map((before) => [`base64 ${before}`, text.includes(base64At(octets, before))] as const),
  ];
  return forms.flatMap(([form, isThere]) => (isThere ? [form] : []));
}

/** The characters of base64 that depend on these octets alone when `before` octets precede them. */
function base64At(octets: Uint8Array, before: number): string {
  const padded = new Uint8Array(before + octets.length);
  padded.set(octets, before);
  return toBase64(padded).slice(before === 0 ? 0 : before + 1, Math.floor((padded.length * 8) / 6));
}
