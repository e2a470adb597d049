// The host of a double with the service that it stands for: at the port that was recorded, whatever port that is.

import type { Double } from '@mailterm/shared/transcript/double/double';
import type { Accounts } from '../accounts.ts';
import type { Host } from '../hosts/host.ts';
import { hostOf } from '../hosts/hostOf.ts';
import { services } from '../zone.ts';
import type { Service } from '../zone.ts';
import { createDoubleHost } from './doubleHost.ts';
import { personaOfDouble } from './doublePersona.ts';
import { octetsOf, scriptOf } from './script.ts';

/** Undefined where the persona does not speak the protocol. */
export function hostOfDouble(
  double: Double,
  accounts: Accounts,
): { readonly host: Host<unknown>; readonly service: Service } | undefined {
  const { protocol, of, greeting } = double;
  const { port, security } = of;
  const persona = personaOfDouble(double);
  const service: Service = {
    port,
    protocol,
    ...(security === 'tls' && { tls: true }),
    ...(isSubmission(port) && { submission: true }),
  };
  const host = hostOf(persona, service, accounts);
  const [domain = 'practice.test'] = persona.domains;
  if (host === undefined) return undefined;
  const parts = { protocol, host, greeting: octetsOf(greeting), script: scriptOf(double), domain };
  return { service, host: createDoubleHost(parts) };
}

/** RFC 6409, RFC 8314 §3.3: mail begins its way here. */
function isSubmission(port: number): boolean {
  return services.some((service) => service.port === port && service.submission === true);
}
