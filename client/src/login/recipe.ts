// How a line of a login is made, step by step, as it is shown. Pure. The secret is not among what this is made from: what is
// not here cannot be shown.

import { visible as shownSigns } from '@mailterm/shared/charset';
import { fromLatin1, fromUtf8, toBase64, toUtf8 } from '@mailterm/shared/octets';
import { decodeChallenge } from './answer.ts';
import type { LoginFacts } from './answer.ts';
import type { Mechanism } from './mechanisms.ts';
import { clientFirstBare, escapeName, header, isGenuine, readServerFirst, roundsUsual } from './scram.ts';

/** Stands for a secret, however long it is. */
export const masked = '●●●●●●●●';

/** What a step is, in no language. */
export type StepId =
  | 'challenge'
  | 'digest'
  | 'salt'
  | 'rounds'
  | 'fewRounds'
  | 'salted'
  | 'proof'
  | 'string'
  | 'base64'
  | 'empty'
  | 'genuine'
  | 'forged'
  | 'unchecked'
  | 'refused';

/** One step and what comes out of it; '' where the words say it all. */
export interface Step {
  readonly id: StepId;
  readonly value: string;
}

/** The steps to the next line. */
export function recipeOf(mechanism: Mechanism, facts: Omit<LoginFacts, 'secret'>): readonly Step[] {
  const { user, answers, challenge } = facts;
  switch (mechanism) {
    case 'PLAIN':
      return encoded(`\0${user}\0`);
    case 'LOGIN':
      return answers === 0 ? encodedWhole(user) : encoded('');
    case 'CRAM-MD5': {
      const asked = shown(challenge);
      const digest = { id: 'digest', value: `HMAC-MD5(${masked}, ${asked}) → ${masked}` } as const;
      return [{ id: 'challenge', value: asked }, digest, ...encoded(`${user} `)];
    }
    case 'XOAUTH2':
      if (answers > 0) return [{ id: 'refused', value: shown(challenge) }, empty];
      return encoded(`user=${user}\x01auth=Bearer `, '\x01\x01');
    case 'OAUTHBEARER':
      if (answers > 0) return [{ id: 'refused', value: shown(challenge) }, ...encodedWhole('\x01')];
      return encoded(
        `n,a=${escapeName(user)},\x01host=${facts.host}\x01port=${facts.port}\x01auth=Bearer `,
        '\x01\x01',
      );
    case 'SCRAM-SHA-1':
    case 'SCRAM-SHA-256':
      return scramSteps(mechanism, facts);
  }
}

const empty: Step = { id: 'empty', value: '' };

function scramSteps(mechanism: Mechanism, facts: Omit<LoginFacts, 'secret'>): readonly Step[] {
  const { answers, user, nonce, challenge, serverSignature } = facts;
  if (answers === 0) {
    // The message is octets already; as text it would be encoded twice.
    const message = header + clientFirstBare(user, nonce);
    return [
      { id: 'string', value: visible(fromUtf8(fromLatin1(message)) ?? message) },
      { id: 'base64', value: toBase64(fromLatin1(message)) },
    ];
  }
  const words = decodeChallenge(challenge) ?? '';
  if (answers > 1) return [verdictOn(words, serverSignature), empty];
  const asked = readServerFirst(words);
  if (!asked) return [{ id: 'challenge', value: shown(challenge) }];
  const { salt, rounds } = asked;
  const hash = mechanism.slice('SCRAM-'.length);
  return [
    { id: 'challenge', value: shown(challenge) },
    { id: 'salt', value: toBase64(salt) },
    { id: rounds < roundsUsual ? 'fewRounds' : 'rounds', value: String(rounds) },
    { id: 'salted', value: `PBKDF2-HMAC-${hash}(${masked}, salt, ${rounds}) → ${masked}` },
    { id: 'proof', value: `ClientKey XOR HMAC(${hash}(ClientKey), AuthMessage) → ${masked}` },
    ...encoded(`c=${toBase64(fromLatin1(header))},r=${asked.nonce},p=`),
  ];
}

/** Whether the server has proved that it knows the password; unknown where the answer before was not made here. */
function verdictOn(message: string, serverSignature: string | undefined): Step {
  if (serverSignature === undefined) return { id: 'unchecked', value: '' };
  return { id: isGenuine(message, serverSignature) ? 'genuine' : 'forged', value: '' };
}

/** A string that goes on with the secret: of its base64 only what stands before the secret is shown. */
function encoded(before: string, after = ''): readonly Step[] {
  const octets = toUtf8(before);
  // A character of base64 is six bits; the one that holds a bit of the secret is hidden.
  const known = toBase64(octets).slice(0, Math.floor((octets.length * 8) / 6));
  return [
    { id: 'string', value: visible(before) + masked + visible(after) },
    { id: 'base64', value: known + masked },
  ];
}

/** A string without a secret. */
function encodedWhole(text: string): readonly Step[] {
  return [
    { id: 'string', value: visible(text) },
    { id: 'base64', value: toBase64(toUtf8(text)) },
  ];
}

/** A challenge as it can be read; the base64 itself where it is none. */
function shown(challenge: string): string {
  const words = decodeChallenge(challenge);
  if (words === undefined) return visible(challenge);
  return visible(fromUtf8(fromLatin1(words)) ?? words);
}

/** Signs that are not seen, as signs that are. What parts the strings of bearers is called ^A by everybody. */
export function visible(text: string): string {
  return shownSigns(text.replaceAll('\x01', '^A'));
}
