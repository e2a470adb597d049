// The names and ports of the practice world, as data: which persona answers to a name, which host listens on a port.

import { personas } from './personas/index.ts';
import type { Persona } from './personas/persona.ts';

/** A listening port. */
export type Service =
  | { readonly port: number; readonly protocol: 'smtp'; readonly role: 'relay' | 'submission' }
  | { readonly port: number; readonly protocol: 'pop3' };

/** The ports every persona listens on. TLS ports are not among them: nobody listens there. */
export const services: readonly Service[] = [
  { port: 25, protocol: 'smtp', role: 'relay' },
  { port: 110, protocol: 'pop3' },
  { port: 587, protocol: 'smtp', role: 'submission' },
  { port: 2525, protocol: 'smtp', role: 'relay' },
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

function plainName(host: string): string {
  return host.toLowerCase().replace(/\.$/, '');
}
