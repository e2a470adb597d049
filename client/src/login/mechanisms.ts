// The mechanisms that the login helper can speak, and what each of them lets others see. Pure.

/** The best to begin with first: what shows nothing, what shows a little, what shows all. */
export const mechanisms = [
  'SCRAM-SHA-256',
  'SCRAM-SHA-1',
  'CRAM-MD5',
  'PLAIN',
  'LOGIN',
  'XOAUTH2',
  'OAUTHBEARER',
] as const;

export type Mechanism = (typeof mechanisms)[number];

/** The mechanism of a name, in any case; undefined for one that the helper does not speak. */
export function mechanismOf(name: string): Mechanism | undefined {
  return mechanisms.find((mechanism) => mechanism === name.toUpperCase());
}

/** What proves who somebody is: a password, or a token in its place. */
export function proofOf(mechanism: Mechanism): 'password' | 'token' {
  return mechanism === 'XOAUTH2' || mechanism === 'OAUTHBEARER' ? 'token' : 'password';
}

/**
 * What somebody on the way gets from a login in clear text: all of it, or something to guess with.
 * CRAM-MD5 and SCRAM never send the password, but a listener can try passwords against what they send (RFC 5802 §9).
 */
export function exposureOf(mechanism: Mechanism): 'secret' | 'guess' {
  return mechanism === 'CRAM-MD5' || mechanism.startsWith('SCRAM-') ? 'guess' : 'secret';
}
