// Reads what a server asks within a SASL exchange. Most challenges tell by their form what they are, so that one can be
// read without the mechanism; where that is known, it decides what the form leaves open. What follows is answer.ts.

import { visible } from '../charset.ts';
import type { Params } from '../dialect.ts';
import { fromBase64, fromUtf8, toLatin1 } from '../octets.ts';
import type { SpanCursor } from '../spans.ts';
import type { SaslId } from './citations.ts';
import { familyOf, loginStep } from './exchange.ts';
import type { Exchange, Family } from './exchange.ts';
import { promptOf } from './prompts.ts';

/** What a challenge is, as the parts of a span, and which secret it names. */
export interface Challenge {
  readonly id: SaslId;
  readonly params?: Params;
  readonly asks?: 'user' | 'password';
  /** The server's own proof: passwords can be guessed from it, so its span is a credential. */
  readonly secret?: true;
  /** It asks nothing: the login has failed for this cause, and the final reply comes after one more line. */
  readonly refuses?: SaslId;
}

/** A challenge without its base64. */
interface Decoded {
  readonly octets: Uint8Array;
  /** One character per octet, without a NUL at the end. */
  readonly words: string;
  /** As it can be shown; undefined for what is no text. */
  readonly shown: string | undefined;
}

/** Characters of base64 that are decoded: a multiple of four, and within the window of a line. */
const decodedCharactersMax = 1000;

/** Takes the rest of a line as a challenge: one span, a credential where the challenge is a secret. */
export function takeChallenge<Id extends string>(cursor: SpanCursor<Id | SaslId>, exchange?: Exchange): Challenge {
  const challenge = readChallenge(cursor.rest, exchange);
  const { id, params, secret } = challenge;
  cursor.takeRest(id, secret ? { kind: 'credential', role: 'response' } : params ? { params } : {});
  return challenge;
}

/**
 * Reads a challenge.
 * @param text the base64 after `334 ` or `+ `, without line end
 * @param exchange the attempt it belongs to, before the answer
 */
export function readChallenge(text: string, exchange?: Exchange): Challenge {
  const base64 = text.slice(0, decodedCharactersMax).trim();
  if (base64 === '') return readEmpty(exchange);
  const octets = fromBase64(base64);
  if (octets === undefined) return { id: 'sasl.challenge.notBase64' };
  const decoded = decodeWords(octets);
  const family = exchange === undefined || exchange.mechanism === '' ? undefined : familyOf(exchange.mechanism);
  for (const read of forms) {
    const challenge = read(decoded, family);
    if (challenge) return challenge;
  }
  return readWords(decoded, exchange);
}

function decodeWords(octets: Uint8Array): Decoded {
  const text = fromUtf8(octets)?.replace(/\0$/, '');
  const shown = text === undefined || text.includes('\0') ? undefined : visible(text);
  return { octets, words: toLatin1(octets).replace(/\0$/, ''), shown };
}

/** What an empty challenge waits for, by the mechanism. */
const emptyIds: Readonly<Record<Family, SaslId>> = {
  plain: 'sasl.challenge.empty.plain',
  login: 'sasl.challenge.empty.login',
  scram: 'sasl.challenge.empty.scram',
  bearer: 'sasl.challenge.empty.bearer',
  kerberos: 'sasl.challenge.empty.kerberos',
  ntlm: 'sasl.challenge.empty.ntlm',
  external: 'sasl.challenge.empty.external',
  anonymous: 'sasl.challenge.empty.anonymous',
  cram: 'sasl.challenge.empty',
  digest: 'sasl.challenge.empty',
  other: 'sasl.challenge.empty',
};

// RFC 4422 §3.3: where the client begins and has sent no initial response, the first challenge is empty.
function readEmpty(exchange: Exchange | undefined): Challenge {
  if (exchange === undefined) return { id: 'sasl.challenge.empty' };
  const asks = loginStep(exchange);
  if (asks) return { id: 'sasl.challenge.empty.login', asks };
  return { id: exchange.answers > 0 ? 'sasl.challenge.empty.more' : emptyIds[familyOf(exchange.mechanism)] };
}

/** A prompt, or words that no mechanism of ours has. */
function readWords({ words, shown }: Decoded, exchange: Exchange | undefined): Challenge {
  const prompt = promptOf(shown, words);
  const asks = prompt?.asks ?? (exchange && loginStep(exchange));
  const decoded = prompt?.shown ?? shown ?? visible(words);
  if (asks) return { id: `sasl.challenge.${asks}`, params: { decoded }, asks };
  return shown === undefined ? { id: 'sasl.challenge.binary' } : { id: 'sasl.challenge', params: { decoded } };
}

/** Reads a challenge of one form; undefined when it has another. `family` is undefined where the mechanism is not known. */
type Form = (decoded: Decoded, family: Family | undefined) => Challenge | undefined;

// [MS-NLMP] 2.2.1: Signature (8 octets) MessageType (4 octets, little-endian). The rest is never taken apart.
const ntlm: Form = ({ octets, words }) =>
  words.startsWith('NTLMSSP\0') ? { id: 'sasl.challenge.ntlm', params: { type: octets[8] ?? 0 } } : undefined;

const kerberos: Form = ({ octets, shown }, family) => {
  // RFC 2743 §3.1: a token begins with the tag 0x60.
  const isToken = shown === undefined && octets[0] === 0x60;
  return family === 'kerberos' || (family === undefined && isToken) ? { id: 'sasl.challenge.kerberos' } : undefined;
};

// RFC 5802 §7: server-first-message = [reserved-mext ","] nonce "," salt "," iteration-count ["," extensions]
const scramFirst: Form = ({ words }) => {
  const found = /^(?:m=[^,]{0,64},)?r=([!-+\--~]{1,300}),s=([A-Za-z0-9+/=]{1,300}),i=(\d{1,9})(?=,|$)/.exec(words);
  if (!found) return undefined;
  const [, nonce = '', salt = '', rounds = ''] = found;
  return { id: 'sasl.challenge.scram', params: { nonce, salt, rounds: Number(rounds) } };
};

/** RFC 5802 §7: server-error-value */
const scramErrors: ReadonlySet<string> = new Set([
  'invalid-encoding',
  'extensions-not-supported',
  'invalid-proof',
  'channel-bindings-dont-match',
  'server-does-support-channel-binding',
  'channel-binding-not-supported',
  'unsupported-channel-binding-type',
  'unknown-user',
  'invalid-username-encoding',
  'no-resources',
  'other-error',
]);

// RFC 5802 §7: server-final-message = (server-error / verifier) ["," extensions]
const scramLast: Form = ({ words }) => {
  // A malformed proof is hidden, too.
  if (words.startsWith('v=')) return { id: 'sasl.challenge.scramFinal', secret: true };
  const error = /^e=([\w-]{1,64})(?=,|$)/.exec(words)?.[1];
  if (error === undefined) return undefined;
  // RFC 5802 §7: unrecognised errors are treated as "other-error".
  const known = scramErrors.has(error) ? error : 'other-error';
  return { id: 'sasl.challenge.scramError', params: { error }, refuses: `sasl.scramError.${known}` as SaslId };
};

// RFC 2831 §2.1.1: digest-challenge = 1#( realm | nonce | qop-options | … ); §2.1.3: response-auth = "rspauth" "=" …
const digest: Form = ({ words, shown = '' }) => {
  if (/^rspauth=/i.test(words)) return { id: 'sasl.challenge.digestFinal', secret: true };
  const nonce = /(?:^|,) ?nonce="([^"]{1,300})"/.exec(shown)?.[1];
  if (nonce === undefined) return undefined;
  const realm = /(?:^|,) ?realm="([^"]{1,200})"/.exec(shown)?.[1] ?? '–';
  const qop = /(?:^|,) ?qop="?([\w,-]{1,60})/.exec(shown)?.[1] ?? 'auth';
  return { id: 'sasl.challenge.digest', params: { realm, nonce, qop } };
};

// RFC 2195 §2: the challenge has the form of a msg-id.
const cram: Form = ({ words, shown }, family) => {
  if (shown === undefined || (family !== undefined && family !== 'cram')) return undefined;
  return family === 'cram' || /^<[^<>\s]{1,500}>$/.test(words)
    ? { id: 'sasl.challenge.cram', params: { decoded: shown } }
    : undefined;
};

// RFC 2289 §6.0: otp-<algorithm identifier> <sequence integer> <seed>
const otp: Form = ({ words }) => {
  const found = /^otp-(md4|md5|sha1) (\d{1,6}) ([\w-]{1,32})(?= |$)/i.exec(words);
  if (!found) return undefined;
  const [, algorithm = '', sequence = '', seed = ''] = found;
  return { id: 'sasl.challenge.otp', params: { algorithm, sequence: Number(sequence), seed } };
};

/** RFC 7628 §3.2.2 and RFC 6750 §3.1. Google answers with the numbers of HTTP, of which 400 is said of any token. */
const oauthCauses: Readonly<Record<string, SaslId>> = {
  insufficient_scope: 'sasl.oauth.scope',
  '403': 'sasl.oauth.scope',
  invalid_request: 'sasl.oauth.request',
};

// RFC 7628 §3.2.2: a JSON object with status, and perhaps schemes and scope. No other mechanism sends JSON.
const oauth: Form = ({ words, shown }, family) => {
  const isOther = family !== undefined && family !== 'bearer' && family !== 'other';
  if (shown === undefined || isOther || !/^\s{0,4}\{/.test(words)) return undefined;
  const valueOf = (name: string): string | undefined =>
    new RegExp(`"${name}" {0,4}: {0,4}"?([^"\\\\{},]{1,200})`, 'i').exec(shown)?.[1];
  const status = valueOf('status') ?? '?';
  const [scope, schemes] = [valueOf('scope'), valueOf('schemes')];
  return {
    id: 'sasl.challenge.oauthError',
    params: {
      status,
      decoded: shown,
      ...(scope !== undefined && { scope }),
      ...(schemes !== undefined && { schemes }),
    },
    refuses: (Object.hasOwn(oauthCauses, status) && oauthCauses[status]) || 'sasl.oauth.token',
  };
};

/** The first that fits wins. */
const forms: readonly Form[] = [ntlm, kerberos, scramFirst, scramLast, digest, cram, otp, oauth];
