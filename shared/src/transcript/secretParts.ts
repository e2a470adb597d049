// What of a secret may be repeated alone: its words, the password in its base64, the proof that guesses can be tried on. Where
// secrets stand is redact.ts, where they repeat is repeats.ts.

import { CR, fromBase64, fromLatin1, LF, toLatin1 } from '../octets.ts';
import { repeatOctetsMin } from './repeats.ts';

/** A secret, its words, and the password in its base64: each may be repeated alone. */
export function partsOf(secret: Uint8Array): readonly Uint8Array[] {
  const parts: Uint8Array[] = [];
  const remember = (part: Uint8Array): void => void parts.push(part);
  rememberQuoted(secret, remember);
  // A server may repeat one word of a password with blanks (RFC 1939 §7 allows them).
  const words = wordsOf(secret);
  for (const word of words) rememberQuoted(word, remember);
  for (const word of words) {
    const decoded = fromBase64(toLatin1(word));
    if (!decoded) continue;
    for (const part of ntlmResponses(decoded) ?? [lastPart(decoded)]) {
      rememberQuoted(part, remember);
      // Somebody's `echo` put a line end behind the password; it is repeated without.
      rememberQuoted(withoutLineEnd(part), remember);
    }
  }
  return parts;
}

/** A secret as it is, and as it is read where it stands between quotation marks. */
function rememberQuoted(secret: Uint8Array, remember: (secret: Uint8Array) => void): void {
  remember(secret);
  const text = toLatin1(secret);
  // RFC 9051 §4.3: there a backslash stands before a quotation mark and before a backslash.
  remember(fromLatin1(text.replace(/\\(["\\])/g, '$1')));
  // Where that was forgotten, a quotation mark of the line and one of the password cannot be told apart.
  remember(fromLatin1(text.replace(/^"|"$/g, '')));
}

/** The octets without line ends behind them. */
function withoutLineEnd(octets: Uint8Array): Uint8Array {
  let end = octets.length;
  while (end > 0 && (octets[end - 1] === LF || octets[end - 1] === CR)) end -= 1;
  return octets.subarray(0, end);
}

/**
 * RFC 4616 §2: of `authzid NUL authcid NUL passwd` only the last part is the password. RFC 7628 §3.1: of a bearer's
 * answer it is the token. Of a proof it is what guesses can be tried on: the digest (RFC 2195 §2, RFC 2831 §2.1.2) or what
 * client and server sign (RFC 5802 §7). Other secrets are one part.
 */
function lastPart(decoded: Uint8Array): Uint8Array {
  const text = toLatin1(decoded.subarray(0, 16_384));
  const named =
    /auth=Bearer ([!-~]{1,8192})/i.exec(text) ?? /(?:^|,)(?:p|v|response|rspauth)="?([^",]{6,512})/.exec(text);
  const part = named?.[1] ?? /^[^ ]{1,512} ([0-9a-f]{32,128})$/i.exec(text)?.[1];
  if (part !== undefined) return fromLatin1(part);
  const nul = decoded.lastIndexOf(0);
  return decoded.indexOf(0) === nul ? decoded : decoded.subarray(nul + 1);
}

/** What an AUTHENTICATE message of NTLM begins with: its signature and its number, 3 ([MS-NLMP] §2.2.1.3). */
const ntlmAnswer = 'NTLMSSP\0\x03\0\0\0';
/** Where it says how long its two responses are, to the LAN Manager's challenge and to NT's, and where they begin. */
const ntlmFields = [12, 20] as const;
/** Of an NTLMv2 response, what was made with the password; the rest is times and names ([MS-NLMP] §2.2.2.8). */
const ntlmProofOctets = 16;

/**
 * The responses of NTLM, on which guesses can be tried, and the proof in each. A message of SPNEGO may be around them.
 * Undefined where there are none.
 */
function ntlmResponses(decoded: Uint8Array): readonly Uint8Array[] | undefined {
  const at = toLatin1(decoded.subarray(0, 16_384)).indexOf(ntlmAnswer);
  if (at < 0) return undefined;
  const message = decoded.subarray(at);
  const view = new DataView(message.buffer, message.byteOffset, message.length);
  const responses = ntlmFields
    .filter((field) => field + 8 <= message.length)
    .map((field) => {
      const start = view.getUint32(field + 4, true);
      return message.subarray(start, start + view.getUint16(field, true));
    })
    // Where a client has no response it sends zeros, and other binary has zeros too.
    .filter((response) => response.some((octet) => octet !== 0));
  if (responses.length === 0) return undefined;
  return responses.flatMap((response) => [response, response.subarray(0, ntlmProofOctets)]);
}

/** The words of a line that are long enough to be somebody's password. */
function wordsOf(line: Uint8Array): readonly Uint8Array[] {
  const words: Uint8Array[] = [];
  let start = 0;
  for (let at = 0; at <= line.length; at++) {
    if (at < line.length && (line[at] as number) > 32) continue;
    if (at - start >= repeatOctetsMin) words.push(line.subarray(start, at));
    start = at + 1;
  }
  return words;
}
