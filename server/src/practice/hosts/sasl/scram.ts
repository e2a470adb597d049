// SCRAM-SHA-256 (RFC 5802, RFC 7677), without channel binding: both sides prove that they know the password, and neither
// sends it.

import { createHash } from 'node:crypto';
import { fromBase64, fromLatin1, toBase64 } from '@mailterm/shared/octets';
import { practiceCode } from '../../accounts.ts';
import { meaningless } from './login.ts';
import type { Login, MechanismRules, Place, SaslStep } from './login.ts';
import { deriveKeys, isProof, signatureOf } from './scramKeys.ts';
import type { Keys } from './scramKeys.ts';

/** One salt for all: the passwords it would protect are public, and who is asked about need not be looked up. */
const salt = fromLatin1('mailterm practice');

/** RFC 7677 §4: at least 4,096. */
const rounds = 4096;

export const scramSha256: MechanismRules = {
  answer: (login, said, place) => (login.asked === undefined ? first(login, said, place) : last(login, said)),
};

/** client-first-message = gs2-header client-first-message-bare (RFC 5802 §7). */
function first(login: Login, said: string, place: Place): SaslStep {
  // RFC 5802 §6: `p=` asks for channel binding, which only the mechanisms named -PLUS have. `m=` is an extension that a
  // server must refuse when it does not know it (§5.1). A nonce has the length that our challenge has room for.
  const [, authorization, name, nonce] =
    /^[ny],(?:a=([^,\0]*))?,n=([^,\0]+),r=([!-+\--~]{1,100})(?:,|$)/.exec(said) ?? [];
  if (name === undefined || nonce === undefined) return meaningless;
  const user = decodeName(name);
  if (user === undefined || (authorization !== undefined && authorization !== name)) return meaningless;
  const asked = `r=${nonce}${nonceOf(place, nonce)},s=${toBase64(salt)},i=${rounds}`;
  return {
    kind: 'ask',
    what: 'response',
    login: { ...login, name: user, asked, heard: said },
    challenge: toBase64(fromLatin1(asked)),
  };
}

/** client-final-message = channel-binding "," nonce ["," extensions] "," proof (RFC 5802 §7). */
function last(login: Login, said: string): SaslStep {
  const { name = '', asked = '', heard = '' } = login;
  const [, withoutProof, binding, nonce, proofText] =
    /^(c=([A-Za-z0-9+/=]+),r=([!-+\--~]+)(?:,[A-Za-z]=[^,\0]*)*),p=([A-Za-z0-9+/=]+)$/.exec(said) ?? [];
  const bare = heard.indexOf('n=');
  // RFC 5802 §5.1: the header of the first message is bound with the proof, so that nobody can change it on the way.
  const isBound = binding === toBase64(fromLatin1(heard.slice(0, bare)));
  const proof = proofText === undefined ? undefined : fromBase64(proofText);
  if (!isBound || proof === undefined || !asked.startsWith(`r=${nonce},`)) return meaningless;
  const message = `${heard.slice(bare)},${asked},${withoutProof}`;
  const knows = (password: string): boolean => isProof(proof, keysFor(password), message);
  if (!knows(practiceCode)) return { kind: 'judge', credentials: { name, knows } };
  // Beside their success the protocols carry nothing, so the server's proof is one more challenge (RFC 4422 §3.6).
  const challenge = toBase64(fromLatin1(`v=${toBase64(signatureOf(keysFor(practiceCode), message))}`));
  const { mechanism } = login;
  return { kind: 'ask', what: 'response', login: { mechanism, name, settled: 'proved' }, challenge };
}

/** RFC 5802 §5.1: `,` and `=` in a name are `=2C` and `=3D`; any other `=` is an error. */
function decodeName(name: string): string | undefined {
  if (/=(?!2C|3D)/.test(name)) return undefined;
  return name.replaceAll('=2C', ',').replaceAll('=3D', '=');
}

/** Our part of the nonce: what no other login has. Nothing here is worth guessing it. */
function nonceOf({ world, persona }: Place, theirs: string): string {
  const seed = `${persona.hostNames[0]} ${world.connection} ${world.nowMs} ${theirs}`;
  return createHash('sha256').update(seed, 'latin1').digest('base64url').slice(0, 24);
}

/** Four thousand rounds for each login would be a way to keep the server busy; there are only a few passwords. */
const keysOf = new Map<string, Keys>();

function keysFor(password: string): Keys {
  const keys = keysOf.get(password) ?? deriveKeys({ password, salt, rounds });
  keysOf.set(password, keys);
  return keys;
}
