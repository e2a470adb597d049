// The door of the practice server: names, ports and streams. It opens no port and touches no network; a connection is a
// pair of streams in memory, and each visitor has mail of their own.

import type { Duplex } from 'node:stream';
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
import { seedMail } from './seedMail.ts';
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
}

/** Starts a practice server with no mail but the letters every visitor finds. */
export function createPractice({ now = Date.now, limits = {} }: PracticeOptions = {}): Practice {
  const accounts = new Accounts(personas.flatMap((persona) => persona.domains));
  const furnish = (nowMs: number): ReturnType<typeof createMailroom> => createMailroom(seedMail(nowMs), nowMs);
  const rooms = new Rooms(furnish, now, { ...roomLimits, ...limits });
  let connections = 0;

  const open = <State>(host: Host<State>, visitor: string): Duplex => {
    const { client, server } = createStreamPair();
    connections += 1;
    serve({ stream: server, host, rooms, visitor, connection: connections, now });
    return client;
  };

  const answer = (persona: Persona, service: Service, visitor: string): Duplex =>
    service.protocol === 'smtp'
      ? open(createSmtpHost({ persona, accounts, role: service.role }), visitor)
      : open(createPop3Host({ persona, accounts }), visitor);

  return {
    knows: (host) => personaOf(host) !== undefined,
    connect({ host, port }, visitor) {
      const persona = personaOf(host);
      const service = services.find((candidate) => candidate.port === port);
      return persona && service && answer(persona, service, visitor);
    },
    doubleOf: (host) => doubleFor(host)?.hostNames[0],
    ports: services.map(({ port }) => port),
  };
}
