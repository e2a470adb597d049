// What the server can do at this moment (RFC 9051 §6.1.1): the persona's list, and what TLS and the login make of it.

import type { Turn } from './state.ts';

type Moment = Pick<Turn, 'persona' | 'world'> & { readonly state: { readonly user?: unknown } };

/** The capabilities. */
export function capabilitiesOf({ persona, world, state }: Moment): readonly string[] {
  const { capabilities, mechanisms } = persona.imap;
  if (state.user !== undefined) return capabilities.after;
  const startTls = world.canSecure ? ['STARTTLS'] : [];
  // RFC 9051 §6.2.3: LOGINDISABLED where LOGIN is refused.
  const ways = isLoginOpen({ persona, world }) ? mechanisms.map((name) => `AUTH=${name}`) : ['LOGINDISABLED'];
  return [...capabilities.before, ...startTls, ...ways];
}

/** The same as one text. */
export function capabilityText(moment: Moment): string {
  return capabilitiesOf(moment).join(' ');
}

/** Whether passwords are taken. Where TLS cannot be had, they are. */
export function isLoginOpen({ persona, world }: Pick<Turn, 'persona' | 'world'>): boolean {
  return !world.canSecure || persona.imap.habits.loginBeforeTls === 'allowed';
}
