// A transcript as a script that says the same to the server again, in a shell: for whoever wants to see it elsewhere. What the
// client said goes into `printf`, octet for octet (rerunLines.ts); here is what stands around it, and what carries it.

import { isPracticeName } from '../../practiceName.ts';
import { conversationOf, handshakesIn } from '../conversation.ts';
import type { TranscriptConversation } from '../conversation.ts';
import type { TranscriptDocument } from '../document.ts';
import type { TlsFacts } from '../tls.ts';
import type { TranscriptSpeech } from '../speech.ts';
import { mailtermHeader } from './header.ts';
import { rerunLines } from './rerunLines.ts';
import { swaksLines } from './swaks.ts';

/** A name or an address, which is what a shell takes it for. */
const hostShape = /^[\w:][\w.:-]*$/;

/**
 * The script, for bash, which reaches a server in clear by itself; within TLS it needs OpenSSL 1.1 or later. Lines that led to
 * TLS are left to `openssl s_client -starttls`, which says them itself. Where the server is not known, its reader names it.
 * It waits a moment before each line and does not read what is answered: that is for its reader.
 */
export function scriptOf(document: TranscriptDocument, speech: TranscriptSpeech): string {
  const talk = conversationOf(document.events);
  const lines = rerunLines(talk, speech);
  const asked = ['PASSWORD', 'LOGIN'].filter((name) =>
    lines.some((line) => line.includes(`"$${name}"`) || line.includes(`{#${name}}`)),
  );
  return `${[
    '#!/usr/bin/env bash',
    `# ${mailtermHeader}`,
    ...(talk.target && isPracticeName(talk.target.host) ? [`# ${speech.word('script.practice')}`] : []),
    ...swaksLines(talk, speech),
    // Lengths are counted in octets (RFC 9051 §4.3).
    'export LC_ALL=C',
    ...asked.map((name) => `: "\${${name}:?}"`),
    `: "\${PAUSE:=1}" # ${speech.word('script.pause')}`,
    '',
    'say() { sleep "$PAUSE"; printf "$@"; }',
    '',
    'session() {',
    ...lines.map((line) => `  ${line}`),
    '  sleep "$PAUSE"',
    '}',
    '',
    ...carriedBy(talk, speech),
  ].join('\n')}\n`;
}

/** What carries the lines; a host that is no name or address is not put into a shell. */
function carriedBy(talk: TranscriptConversation, speech: TranscriptSpeech): readonly string[] {
  const { target, items } = talk;
  const isKnown = target !== undefined && hostShape.test(target.host) && !isPracticeName(target.host);
  const [facts] = handshakesIn(talk);
  // Where the person went, the server is left without waiting for its end.
  const isLeft = !items.some(
    (item) => item.kind === 'remark' && item.event.kind === 'close' && item.event.by === 'server',
  );
  if (target?.security === 'tls' || facts) {
    const untrusted = facts?.distrust ? [`# ${speech.word('script.untrusted')}`] : [];
    return [
      ...untrusted,
      `session | openssl s_client -quiet ${opensslOptions(talk, facts, isKnown, isLeft).join(' ')}`,
    ];
  }
  const place = isKnown ? `/dev/tcp/${target.host}/${target.port}` : '"/dev/tcp/${HOST:?}/${PORT:?}"';
  return [`exec 3<>${place}`, 'cat <&3 &', 'session >&3', isLeft ? 'kill "$!"' : 'wait'];
}

function opensslOptions(
  { target, dialect }: TranscriptConversation,
  facts: TlsFacts | undefined,
  isKnown: boolean,
  isLeft: boolean,
): readonly string[] {
  const host = isKnown && target ? target.host : '${HOST:?}';
  const isAddress = host.includes(':') || /^[\d.]+$/.test(host);
  const place =
    isKnown && target ? `${host.includes(':') ? `[${host}]` : host}:${target.port}` : '"${HOST:?}:${PORT:?}"';
  return [
    ...(isLeft ? ['-no_ign_eof', '-nocommands'] : []),
    ...(facts?.distrust
      ? []
      : ['-verify_return_error', isAddress ? '-verify_ip' : '-verify_hostname', isKnown ? host : `"${host}"`]),
    ...(target?.security === 'plain' && dialect !== 'raw' ? ['-starttls', dialect] : []),
    '-connect',
    place,
  ];
}
