// A transcript as a script that says the same to the server again, in a shell: for whoever wants to see it elsewhere. What the
// client said goes into `printf`, octet for octet; where a secret stood, the script has a variable that its reader sets.

import { toLatin1 } from '../../octets.ts';
import { conversationOf } from '../conversation.ts';
import type { TranscriptConversation, TranscriptUnit } from '../conversation.ts';
import { isBase64, missingContent } from '../double/standIn.ts';
import type { TranscriptDocument } from '../document.ts';
import { mailtermHeader } from './header.ts';

/**
 * The script, for any POSIX shell with OpenSSL; a server without TLS is reached with `nc`. Lines that led to TLS are left to
 * `openssl s_client -starttls`, which says them itself.
 * Where the server is not known, its reader names it.
 */
export function scriptOf(document: TranscriptDocument): string {
  const talk = conversationOf(document.events);
  const program = programOf(talk);
  const steps = saidOf(talk).map((unit) => `sleep 1; ${printed(unit)}`);
  return `${[
    '#!/bin/sh',
    `# ${mailtermHeader}`,
    // Lengths are counted in octets (RFC 9051 §4.3).
    'export LC_ALL=C',
    ...(talk.items.some((item) => item.kind === 'unit' && item.from === 'client' && hasSecret(item))
      ? [': "${PASSWORD:?}" "${LOGIN:=user}"']
      : []),
    '{',
    ...steps.map((step) => `  ${step}`),
    '  sleep 1',
    `} | ${program}`,
  ].join('\n')}\n`;
}

/**
 * Octets as the format of `printf`, in single quotes: what comes out of it in a POSIX shell is what went in, whatever it is.
 */
export function quoteFormat(octets: Uint8Array): string {
  let format = '';
  for (const octet of octets) format += formatOctet(octet, format === '');
  return `'${format}'`;
}

function formatOctet(octet: number, isFirst: boolean): string {
  if (octet === 0x0d) return String.raw`\r`;
  if (octet === 0x0a) return String.raw`\n`;
  if (octet === 0x25) return '%%';
  // A dash in front would be an option; the others end the quotes, begin an escape, or are not ASCII.
  const isPlain = octet >= 0x20 && octet < 0x7f && octet !== 0x27 && octet !== 0x5c && !(isFirst && octet === 0x2d);
  return isPlain ? String.fromCharCode(octet) : `\\${octet.toString(8).padStart(3, '0')}`;
}

/** What carries the lines; a host that is no name or address is not put into a shell. */
function programOf({ target, dialect, items }: TranscriptConversation): string {
  if (!target || !/^[\w:][\w.:-]*$/.test(target.host)) return 'nc "${HOST:?}" "${PORT:?}"';
  const { host, port, security } = target;
  const place = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const upgraded = items.some((item) => item.kind === 'remark' && item.event.kind === 'tls');
  if (security === 'plain' && !upgraded) return `nc ${host} ${port}`;
  const starttls = security === 'plain' && dialect !== 'raw' ? ` -starttls ${dialect}` : '';
  return `openssl s_client -quiet${starttls} -connect ${place}`;
}

/** What the client said, from the handshake on where it was asked for in clear. */
function saidOf({ target, items }: TranscriptConversation): readonly TranscriptUnit[] {
  const tls = items.findIndex((item) => item.kind === 'remark' && item.event.kind === 'tls');
  const from = target?.security === 'plain' ? Math.max(0, tls) : 0;
  return items.slice(from).filter((item): item is TranscriptUnit => item.kind === 'unit' && item.from === 'client');
}

function hasSecret({ reading }: TranscriptUnit): boolean {
  return reading.spans.some(({ kind }) => kind === 'credential');
}

function printed(unit: TranscriptUnit): string {
  const { octets, reading, frame } = unit;
  if (frame === 'block' && octets.length === 0) return `printf ${quoteFormat(missingContent('block', 0))}`;
  const isEncoded = frame === 'line' && isBase64(octets, reading);
  let format = '';
  const words: string[] = [];
  for (const span of reading.spans) {
    if (span.kind !== 'credential') {
      const part = octets.subarray(span.start, span.end);
      for (const octet of part) format += formatOctet(octet, format === '');
      continue;
    }
    const isLength = span.id === 'literal.secret';
    // The mask of a literal's length keeps its sign where the server is not asked first.
    format += isLength ? `{%s${toLatin1(octets).includes('+') ? '+' : ''}}` : '%s';
    words.push(isLength ? '"${#PASSWORD}"' : wordFor(span.role, isEncoded));
  }
  return [`printf '${format}'`, ...words].join(' ');
}

/** RFC 4954 §4, RFC 4616 §2: answers within AUTH are base64, that of PLAIN with both. */
function wordFor(role: string | undefined, isEncoded: boolean): string {
  const name = role === 'user' ? 'LOGIN' : 'PASSWORD';
  if (!isEncoded) return `"$${name}"`;
  const clear =
    role === 'user' || role === 'password'
      ? `printf %s "$${name}"`
      : String.raw`printf '\000%s\000%s' "$LOGIN" "$PASSWORD"`;
  return `"$(${clear} | base64 | tr -d '\\n')"`;
}
