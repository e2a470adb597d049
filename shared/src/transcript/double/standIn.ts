// What is typed in the place of what a transcript does not hold: masks of credentials, and letters that were left out. The
// practice server takes any of it.

import type { Reading, Span } from '../../dialect.ts';
import { fromLatin1, joinOctets, lineEndLength, toBase64, toLatin1, toUtf8 } from '../../octets.ts';
import type { TranscriptUnit } from '../conversation.ts';

/** The user of the practice server whose login is typed, and the password that everybody may know. */
const user = 'alice';
const password = 'practice-code';

const letter = 'Subject: left out of the transcript\r\n\r\nThis letter was not in the transcript.\r\n.\r\n';

/**
 * The octets to type for a recorded client unit.
 * @param literalOctets how long the secret literal is that the unit announces
 * @param isOffered the server is asked before the literal is sent (RFC 9051 §4.3)
 */
export function typedFor(
  { octets, reading, frame, withheld }: TranscriptUnit,
  literalOctets: number,
  isOffered: boolean,
): Uint8Array {
  if (withheld) return octets;
  if (frame === 'block' && octets.length === 0) return fromLatin1(letter);
  const asLogin = frame === 'line' && isBase64(octets, reading);
  const parts = reading.spans.map((span) => {
    const part = octets.subarray(span.start, span.end);
    if (span.kind !== 'credential') return part;
    if (span.id === 'literal.secret') return fromLatin1(`{${literalOctets}${isOffered ? '' : '+'}}`);
    return secretFor(span, asLogin);
  });
  return joinOctets(parts);
}

/** What is typed, or answered, where content is missing. */
export function missingContent(frame: 'block' | 'octets', count: number): Uint8Array {
  return frame === 'block' ? fromLatin1(letter) : fromLatin1(letter.repeat(1 + count / letter.length).slice(0, count));
}

/** An answer within AUTH, or AUTH with an initial response: base64 (RFC 4954 §4, RFC 5034 §4, RFC 9051 §6.2.2). */
export function isBase64(octets: Uint8Array, { spans }: Reading): boolean {
  if (/^(?:\S+ +)?AUTH(?:ENTICATE)?\b/i.test(toLatin1(octets.subarray(0, 64)))) return true;
  return spans[0]?.kind === 'credential' && spans[0].end >= octets.length - lineEndLength(octets);
}

function secretFor({ role }: Span, isEncoded: boolean): Uint8Array {
  if (!isEncoded) return toUtf8(role === 'user' ? user : password);
  const clear = role === 'user' ? user : role === 'password' ? password : `\0${user}\0${password}`;
  return fromLatin1(toBase64(toUtf8(clear)));
}
