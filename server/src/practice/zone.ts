// The names and ports of the practice world, as data: which persona answers to a name, which host listens on a port.

import type { Protocol } from './faults/fault.ts';
import { personas } from './personas/index.ts';
import type { Persona } from './personas/persona.ts';

/** A listening port. */
export interface Service {
  readonly port: number;
  readonly protocol: Protocol;
  /** The connection begins with TLS (RFC 8314 §3). */
  readonly tls?: true;
  /** SMTP: mail begins its way here (RFC 6409). */
  readonly submission?: true;
}

/** The ports on which a persona listens that speaks their protocol. */
export const services: readonly Service[] = [
  { port: 25, protocol: 'smtp' },
  { port: 110, protocol: 'pop3' },
  { port: 143, protocol: 'imap' },
  { port: 465, protocol: 'smtp', submission: true, tls: true },
  { port: 587, protocol: 'smtp', submission: true },
  { port: 993, protocol: 'imap', tls: true },
  { port: 995, protocol: 'pop3', tls: true },
  { port: 2525, protocol: 'smtp' },
];

/** The persona that answers to a name; names are compared without case and without a final dot. */
export function personaOf(host: string): Persona | undefined {
  const name = plainName(host);
  return personas.find((persona) => persona.hostNames.includes(name));
}

/** The persona that doubles for a real host, or undefined. */
export function doubleFor(host: string): Persona | undefined {
  const name = plainName(host);
  return personas.find((persona) => persona.doubles.some((real) => name === real || name.endsWith(`.${real}`)));
}

/** Names are compared without case and without a final dot. */
export function plainName(host: string): string {
  return host.toLowerCase().replace(/\.$/, '');
}
