// The door of the practice server: names, ports and streams. It opens no port and touches no network; a connection is a
// pair of streams in memory, and each visitor has mail of their own.

import type { Duplex } from 'node:stream';
import type { SecureContext } from 'node:tls';
import { Accounts } from './accounts.ts';
import type { Host } from './hosts/host.ts';
import { createPop3Host } from './hosts/pop3/pop3Host.ts';
import { createSmtpHost } from './hosts/smtp/smtpHost.ts';
import { createMailroom } from './mailroom.ts';
import { personas } from './personas/index.ts';
import type { Persona } from './personas/persona.ts';
import { Rooms, roomLimits } from './rooms.ts';
import type { RoomLimits } from './rooms.ts';
import { serve } from './runner.ts';
import { seedMail } from './seed/seedMail.ts';
import { createStreamPair } from './streamPair.ts';
import { doubleFor, personaOf, services } from './zone.ts';
import type { Service } from './zone.ts';

/** The built-in mail server. */
export interface Practice {
  /** True for the practice names (`practice`, `mail.practice.test`, `coremail.practice.test` …), in any case. */
  knows(host: string): boolean;
  /**
   * A stream to the host at this port, or undefined when nothing listens there (connection refused).
   * @param visitor selects the mailroom
   */
  connect(target: { readonly host: string; readonly port: number }, visitor: string): Duplex | undefined;
  /** The practice host that doubles for a real one: `smtp.163.com` has `coremail.practice.test`; undefined if none. */
  doubleOf(host: string): string | undefined;
  readonly ports: readonly number[];
}

export interface PracticeOptions {
  /** The time in milliseconds since 1970. */
  readonly now?: () => number;
  readonly limits?: Partial<RoomLimits>;
  /** Key and certificate. Without them TLS is not offered, and nothing listens on its ports. */
  readonly secureContext?: SecureContext;
}

/** Starts a practice server with no mail but the letters every visitor finds. */
export function createPractice({ now = Date.now, limits = {}, secureContext }: PracticeOptions = {}): Practice {
  const accounts = new Accounts(personas.flatMap((persona) => persona.domains));
  const furnish = (nowMs: number): ReturnType<typeof createMailroom> => createMailroom(seedMail(nowMs), nowMs);
  const rooms = new Rooms(furnish, now, { ...roomLimits, ...limits });
  let connections = 0;

  const answer = (host: Host<unknown>, service: Service, visitor: string): Duplex => {
    const { client, server } = createStreamPair();
    connections += 1;
    const tls = service.tls ?? false;
    serve({ stream: server, host, rooms, visitor, connection: connections, now, tls, secureContext, faults: [] });
    return client;
  };

  return {
    knows: (host) => personaOf(host) !== undefined,
    connect(target, visitor) {
      const persona = personaOf(target.host);
      const service = services.find(({ port }) => port === target.port);
      const host = persona && service && hostOf(persona, service, accounts);
      if (host === undefined || (service?.tls === true && secureContext === undefined)) return undefined;
      return service && answer(host, service, visitor);
    },
    doubleOf: (host) => doubleFor(host)?.hostNames[0],
    ports: services.map(({ port }) => port),
  };
}

/** The host that a persona runs for a service, if it speaks the protocol. */
function hostOf(persona: Persona, { protocol, submission }: Service, accounts: Accounts): Host<unknown> | undefined {
  const { smtp, pop3 } = persona;
  switch (protocol) {
    case 'smtp':
      return (
        smtp && createSmtpHost({ persona: { ...persona, smtp }, accounts, role: submission ? 'submission' : 'relay' })
      );
    case 'pop3':
      return pop3 && createPop3Host({ persona: { ...persona, pop3 }, accounts });
    case 'imap':
      return undefined;
  }
}
