// Transcripts for tests: conversations that are played through the reader and the redactor as a live one is, and what
// comes out as a document. Nothing here is somebody's: names and addresses are those of RFC 2606 and RFC 5737.

import type { Side } from '../src/dialect.ts';
import type { DialectId } from '../src/dialects/facts.ts';
import { toUtf8 } from '../src/octets.ts';
import type { Reason } from '../src/reasons/reasons.ts';
import { numbered, settle } from '../src/transcript/conversation.ts';
import { documentOf as documentOfEvents } from '../src/transcript/document.ts';
import type { TranscriptDocument } from '../src/transcript/document.ts';
import type { PublicEvent, Target } from '../src/transcript/event.ts';
import type { TlsFacts } from '../src/transcript/tls.ts';
import { Played, sentBy } from './played.ts';

/** A Thursday: 2026-01-15T08:30:00Z. */
export const startedMs = Date.UTC(2026, 0, 15, 8, 30);

/** How long the other side takes, where nothing else is said. */
const usualMs = 120;

/** A conversation that is being recorded. */
export class Recorded extends Played {
  readonly #target: Target;

  constructor(dialect: DialectId, target: Target, facts: Partial<TlsFacts> = {}) {
    super(dialect, target.security === 'tls');
    this.#target = target;
    this.fact({ kind: 'open', target, startedMs });
    this.fact({ kind: 'dial', address: '192.0.2.25' }, 14);
    this.fact({ kind: 'connect', address: '192.0.2.25', tookMs: 31 }, 31);
    if (target.security === 'tls') this.tls(facts);
    this.fact({ kind: 'dialect', dialect, why: 'port' });
  }

  /** A handshake; with `distrust` the person is asked and accepts. */
  tls(facts: Partial<TlsFacts> = {}): this {
    const full = { ...tlsFacts(this.#target.host), ...facts };
    this.fact({ kind: 'tls', facts: full, asked: full.distrust !== undefined }, 48);
    return full.distrust ? this.fact({ kind: 'accept' }, 2_300) : this;
  }

  override octets(from: Side, octets: Uint8Array, afterMs = usualMs): this {
    return super.octets(from, octets, afterMs);
  }

  /** Lines that begin with `C: ` or `S: `; `TLS` is a handshake. CRLF is put behind each. */
  lines(...lines: readonly string[]): this {
    for (const line of lines) {
      if (line === 'TLS') this.tls();
      else {
        const { from, octets } = sentBy(line);
        this.octets(from, octets);
      }
    }
    return this;
  }

  /** The end, and the public log of it all, redactions settled. */
  end(by: Side | 'tool' = 'server', reason: Reason = { id: 'close.server' }): readonly PublicEvent[] {
    this.cut().fact({ kind: 'close', by, reason }, 40);
    return numbered(settle(this.events));
  }
}

/** What a handshake with a server that is trusted told. */
export function tlsFacts(host: string): TlsFacts {
  const pairs = (seed: number): string =>
    Array.from({ length: 32 }, (_, i) => ((seed + i * 37) % 256).toString(16).padStart(2, '0').toUpperCase()).join(':');
  const fromMs = Date.UTC(2025, 11, 1);
  const untilMs = Date.UTC(2026, 2, 1);
  return {
    version: 'TLS 1.3',
    cipher: 'TLS_AES_256_GCM_SHA384',
    host,
    chain: [
      { subject: host, issuer: 'Example CA 1', names: [host, '192.0.2.25'], fromMs, untilMs, fingerprint: pairs(17) },
      { subject: 'Example CA 1', issuer: 'Example Root', names: [], fromMs, untilMs, fingerprint: pairs(99) },
    ],
    tookMs: 46,
  };
}

/** A public log as a recorded document. */
export function documentOf(events: readonly PublicEvent[], title = ''): TranscriptDocument {
  return documentOfEvents(events, { title, origin: 'recorded' });
}

function plain(host: string, port: number): Target {
  return { host, port, security: 'plain' };
}

/** SMTP: STARTTLS, a login that is refused, a letter with a dot-stuffed line, and a recipient that is refused. */
export function smtpTranscript(): TranscriptDocument {
  const log = new Recorded('smtp', plain('mx.example.org', 587)).lines(
    'S: 220 mx.example.org ESMTP Postfix',
    'C: EHLO client.example.net',
    'S: 250-mx.example.org',
    'S: 250-PIPELINING',
    'S: 250 STARTTLS',
    'C: STARTTLS',
    'S: 220 2.0.0 Ready to start TLS',
    'TLS',
    'C: EHLO client.example.net',
    'S: 250-mx.example.org',
    'S: 250-AUTH LOGIN PLAIN',
    'S: 250 8BITMIME',
    'C: AUTH LOGIN',
    'S: 334 VXNlcm5hbWU6',
    'C: YWxpY2VAZXhhbXBsZS5vcmc=',
    'S: 334 UGFzc3dvcmQ6',
    'C: d3JvbmctaG9yc2U=',
    'S: 535 5.7.8 Error: authentication failed: wrong-horse',
    'C: AUTH PLAIN AGFsaWNlAGNvcnJlY3QtaG9yc2U=',
    'S: 235 2.7.0 Authentication successful',
    'C: MAIL FROM:<alice@example.org>',
    'S: 250 2.1.0 Ok',
    'C: RCPT TO:<nobody@example.com>',
    'S: 550 5.1.1 <nobody@example.com>: Recipient address rejected: User unknown',
    'C: RCPT TO:<bob@example.com>',
    'S: 250 2.1.5 Ok',
    'C: DATA',
    'S: 354 End data with <CR><LF>.<CR><LF>',
    'C: From: Alice <alice@example.org>',
    'C: To: bob@example.com',
    'C: Subject: 你好 ``` <b>bold</b>',
    'C: ',
    'C: Hello,',
    'C: ..one dot at the start of this line',
    'C: ',
    'C: A.',
    'C: .',
    'S: 250 2.0.0 Ok: queued as 4F2D',
    'C: QUIT',
    'S: 221 2.0.0 Bye',
  );
  return documentOf(log.end(), 'Why is nobody@example.com refused?');
}

/** POP3: a login, listings, a letter of several lines, and a letter that is not there. */
export function pop3Transcript(): TranscriptDocument {
  const log = new Recorded('pop3', plain('pop.example.org', 110)).lines(
    'S: +OK POP3 ready <1896.697170952@pop.example.org>',
    'C: USER alice',
    'S: +OK',
    'C: PASS correct-horse',
    'S: +OK 2 messages (320 octets)',
    'C: LIST',
    'S: +OK 2 messages (320 octets)',
    'S: 1 120',
    'S: 2 200',
    'S: .',
    'C: RETR 1',
    'S: +OK 120 octets',
    'S: From: bob@example.com',
    'S: Subject: =?utf-8?B?5L2g5aW9?=',
    'S: ',
    'S: -> an arrow',
    'S: ..stuffed',
    'S: === a rule',
    'S: .',
    'C: RETR 9',
    'S: -ERR no such message',
    'C: QUIT',
    'S: +OK bye',
  );
  return documentOf(log.end());
}

/** IMAP over TLS with an untrusted certificate: a login by literals, untagged data, a literal of the server, a refusal. */
export function imapTranscript(): TranscriptDocument {
  const letter = 'From: bob@example.com\r\nSubject: lunch\r\n\r\nAt noon.\r\n';
  const distrust = { id: 'tls.selfSigned', params: { host: 'imap.example.org' } };
  const log = new Recorded('imap', { host: 'imap.example.org', port: 993, security: 'tls' }, { distrust })
    .lines('S: * OK [CAPABILITY IMAP4rev1 LITERAL+] ready', 'C: a1 LOGIN {5}', 'S: + go ahead')
    .octets('client', toUtf8('alice {13}\r\n'))
    .lines('S: + go ahead')
    .octets('client', toUtf8('correct-horse\r\n'))
    .lines(
      'S: a1 OK LOGIN completed',
      'C: a2 SELECT INBOX',
      'S: * 1 EXISTS',
      'S: * 0 RECENT',
      'S: * FLAGS (\\Answered \\Seen)',
      'S: a2 OK [READ-WRITE] SELECT completed',
      'C: a3 FETCH 1 BODY[]',
      `S: * 1 FETCH (BODY[] {${letter.length}}`,
    )
    .octets('server', toUtf8(`${letter})\r\n`))
    .lines(
      'S: a3 OK FETCH completed',
      'C: a4 SELECT Nowhere',
      'S: a4 NO [NONEXISTENT] no such mailbox',
      'C: a5 LOGOUT',
      'S: * BYE see you',
      'S: a5 OK LOGOUT completed',
    );
  return documentOf(log.end(), '');
}

/** The conversation of the drawing in every documentation of a failed login: a command that is no command, a silence. */
export function silentTranscript(): TranscriptDocument {
  const log = new Recorded('smtp', plain('mx.example.org', 25))
    .lines('S: 220 mx.example.org', 'C: HELO client.example.net', 'S: 250 mx.example.org', 'C: hunter2hunter2')
    .fact({ kind: 'silence', sinceMs: 400, diagnoses: [{ id: 'silence.reply', certainty: 'likely', turn: 2 }] }, 8_000)
    .lines('S: 500 5.5.2 Error: command not recognized: hunter2hunter2');
  return documentOf(log.end('client', { id: 'close.client' }), '');
}

/** One of each, by name. */
export const transcripts: Readonly<Record<string, () => TranscriptDocument>> = {
  smtp: smtpTranscript,
  pop3: pop3Transcript,
  imap: imapTranscript,
  silent: silentTranscript,
};

/** What a hostile server may say, each as the octets of a line without its end. */
export const hostileLines: Readonly<Record<string, Uint8Array>> = {
  'escape sequences': toUtf8('550 \u001b]0;owned\u0007\u001b[2J\u001b[31mred \u001bPq\u001b\\'),
  'eight-bit controls': toUtf8('550 \u009b2J\u009d0;owned\u009c'),
  'raw eight-bit controls': Uint8Array.from([0x35, 0x35, 0x30, 0x20, 0x9b, 0x32, 0x4a]),
  bidi: toUtf8('550 \u202egnp.exe\u202c \u2066isolate\u2069 \u200f'),
  NUL: toUtf8('550 a\u0000b\u0008\u007f'),
  'line separators': toUtf8('550 one\u2028two\u2029three\u0085four\u000bfive\u000csix'),
  'bare CR': toUtf8('550 one\r<- 250 forged\rthree'),
  'long line': toUtf8(`550 ${'long '.repeat(180)}`),
  'invalid UTF-8': Uint8Array.from([0x35, 0x35, 0x30, 0x20, 0xc3, 0x28, 0xff, 0xfe, 0xe2, 0x82]),
  GB18030: Uint8Array.from([0x35, 0x35, 0x30, 0x20, 0xd3, 0xca, 0xcf, 0xe4, 0xb2, 0xbb, 0xb4, 0xe6, 0xd4, 0xda]),
  HTML: toUtf8('550 <script>alert(1)</script><img src=x onerror=alert(1)>&lt;"\'`'),
  'closing CDATA': toUtf8('550 ]]></style></svg></textarea><!--'),
  Markdown: toUtf8(
    '550 ``` ~~~ [x](javascript:alert(1)) ![i](http://example.com/i.png) **b** <https://example.com> @team #1',
  ),
  JSON: toUtf8('550 "],["o","\\u001b[2J"] \\" \\\\ </script>'),
  'our own marks': toUtf8('550 *** === <~* -> ~> ] [ 0:31'),
};

/** A conversation in which the server says every hostile line, each in reply to a command. */
export function hostileTranscript(): TranscriptDocument {
  const log = new Recorded('smtp', plain('evil.example', 25)).lines('S: 220 evil.example');
  for (const line of Object.values(hostileLines)) {
    log.lines('C: NOOP');
    log.octets('server', Uint8Array.from([...line, 13, 10]));
  }
  return documentOf(log.end(), '\u001b[2J<script>alert(1)</script> \u202e``` [x](javascript:alert(1))');
}

/** The platform's decoder. */
export function gb18030(octets: Uint8Array): string | undefined {
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(octets);
  } catch {
    return undefined;
  }
}
