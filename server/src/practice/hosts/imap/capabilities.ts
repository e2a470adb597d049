// What the server can do at this moment (RFC 9051 §6.1.1): the persona's list, and what TLS and the login make of it.

import { isClear } from '../sasl/index.ts';
import type { Mechanism } from '../sasl/index.ts';
import type { Turn } from './state.ts';

type Moment = Pick<Turn, 'persona' | 'world'> & { readonly state: { readonly user?: unknown } };

/** The capabilities. */
function capabilitiesOf({ persona, world, state }: Moment): readonly string[] {
  const { capabilities, mechanisms } = persona.imap;
  if (state.user !== undefined) return capabilities.after;
  const startTls = world.canSecure ? ['STARTTLS'] : [];
  const ways = mechanisms.filter((name) => isOpen(name, { persona, world })).map((name) => `AUTH=${name}`);
  // RFC 9051 §6.2.3: LOGINDISABLED where LOGIN is refused.
  const closed = isLoginOpen({ persona, world }) ? [] : ['LOGINDISABLED'];
  return [...capabilities.before, ...startTls, ...closed, ...ways];
}

/** The same as one text. */
export function capabilityText(moment: Moment): string {
  return capabilitiesOf(moment).join(' ');
}

/** Whether passwords are taken in clear. Where TLS cannot be had, they are. */
export function isLoginOpen({ persona, world }: Pick<Turn, 'persona' | 'world'>): boolean {
  return !world.canSecure || persona.imap.habits.loginBeforeTls === 'allowed';
}

/** Whether a mechanism is taken at this moment. */
export function isOpen(mechanism: Mechanism, place: Pick<Turn, 'persona' | 'world'>): boolean {
  return isLoginOpen(place) || !isClear(mechanism);
}
