// The arithmetic of SCRAM on the client's side (RFC 5802, RFC 7677), without channel binding. Pure.
// The hashes come from a library and not from the browser: those of the browser are missing on a page that came without TLS,
// as in a class room.

import { equalOctets, fromBase64, fromLatin1, toBase64, toLatin1, toUtf8 } from '@mailterm/shared/octets';
import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { pbkdf2Async } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';

/** More rounds than this would keep the browser busy for seconds; a hostile server could ask for a billion. */
export const roundsMax = 1_000_000;

/** RFC 5802 §5.1, RFC 7677 §4: a server should not ask for fewer. */
export const roundsUsual = 4096;

/** "n,,": no channel binding, and no other identity than that of the name (RFC 5802 §7, gs2-header). */
export const header = 'n,,';

/** What the server says first. */
export interface ServerFirst {
  readonly nonce: string;
  readonly salt: Uint8Array;
  readonly rounds: number;
}

/** server-first-message (RFC 5802 §7), or undefined where it is none. Extensions behind the rounds are allowed. */
export function readServerFirst(message: string): ServerFirst | undefined {
  const [, nonce = '', saltText = '', rounds = ''] =
    /^r=([!-+\--~]+),s=([A-Za-z0-9+/=]+),i=(\d{1,12})(?:,|$)/.exec(message) ?? [];
  const salt = fromBase64(saltText);
  return nonce === '' || salt === undefined || Number(rounds) < 1 ? undefined : { nonce, salt, rounds: Number(rounds) };
}

/** client-first-message-bare (RFC 5802 §7), as an octet string. */
export function clientFirstBare(user: string, nonce: string): string {
  return `n=${escapeName(toLatin1(toUtf8(prepare(user))))},r=${nonce}`;
}

/** A saslname has `=2C` for a comma and `=3D` for an equals sign (RFC 5802 §5.1, RFC 5801 §4). */
export function escapeName(name: string): string {
  return name.replaceAll('=', '=3D').replaceAll(',', '=2C');
}

/** What is to be sent, and what only a server that has the keys can answer. */
export interface Proof {
  readonly message: string;
  readonly serverSignature: string;
}

/** client-final-message, by RFC 5802 §3. Texts are octet strings. */
export async function prove(
  mechanism: 'SCRAM-SHA-1' | 'SCRAM-SHA-256',
  said: { readonly firstBare: string; readonly serverFirst: string; readonly password: string },
): Promise<Proof | undefined> {
  const asked = readServerFirst(said.serverFirst);
  if (!asked || asked.rounds > roundsMax) return undefined;
  const hash = mechanism === 'SCRAM-SHA-1' ? sha1 : sha256;
  const { salt, rounds } = asked;
  const salted = await pbkdf2Async(hash, toUtf8(prepare(said.password)), salt, { c: rounds, dkLen: hash.outputLen });
  const withoutProof = `c=${toBase64(fromLatin1(header))},r=${asked.nonce}`;
  const authMessage = fromLatin1(`${said.firstBare},${said.serverFirst},${withoutProof}`);
  const clientKey = hmac(hash, salted, toUtf8('Client Key'));
  const signature = hmac(hash, hash(clientKey), authMessage);
  const proof = clientKey.map((octet, i) => octet ^ (signature[i] ?? 0));
  const serverKey = hmac(hash, salted, toUtf8('Server Key'));
  return {
    message: `${withoutProof},p=${toBase64(proof)}`,
    serverSignature: toBase64(hmac(hash, serverKey, authMessage)),
  };
}

/** Whether the server's last message holds the signature that only who knows the password can make (RFC 5802 §3). */
export function isGenuine(message: string, serverSignature: string): boolean {
  const given = fromBase64(/^v=([A-Za-z0-9+/=]+)(?:,|$)/.exec(message)?.[1] ?? '');
  const expected = fromBase64(serverSignature);
  return given !== undefined && expected !== undefined && given.length > 0 && equalOctets(given, expected);
}

/** RFC 4013 §2.1 and §2.2: other spaces are the space, some signs are nothing, the rest in the form NFKC. */
export function prepare(text: string): string {
  return text
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/\u034f|[\ufe00-\ufe0f]|[\u00ad\u1806\u180b-\u180d\u200b-\u200d\u2060\ufeff]/g, '')
    .normalize('NFKC');
}
