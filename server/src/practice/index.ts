// The door of the practice server: names, ports and streams. It opens no port and touches no network; a connection is a
// pair of streams in memory, and each visitor has mail of their own.

import type { Duplex } from 'node:stream';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import type { Double } from '@mailterm/shared/transcript/double/double';
import { doubleName } from '@mailterm/shared/wire/doubles';
import type { MailTold } from '@mailterm/shared/wire/lessons';
import { Accounts } from './accounts.ts';
import { Classes } from './classes.ts';
import type { PracticeClasses } from './classes.ts';
import { hostOfDouble } from './double/hostOfDouble.ts';
import { furnishDouble } from './double/doubleRoom.ts';
import { Doubles } from './double/doubles.ts';
import { inOrder } from './faults/fault.ts';
import type { Fault } from './faults/fault.ts';
import { isFaultHost, readFaultHost } from './faults/hostName.ts';
import type { FaultHost } from './faults/hostName.ts';
import type { Host } from './hosts/host.ts';
import { hostOf } from './hosts/hostOf.ts';
import type { PracticeTls } from './listening/certificate.ts';
import { tellMail } from './mailTold.ts';
import { createMailroom } from './mailroom.ts';
import { personas } from './personas/index.ts';
import { practice as model } from './personas/practice/index.ts';
import type { Persona } from './personas/persona.ts';
import { Rooms, roomLimits, sharedRoom } from './rooms.ts';
import type { RoomLimits } from './rooms.ts';
import { serve } from './runner.ts';
import type { ConnectionOptions } from './runner.ts';
import { seedMail } from './seed/seedMail.ts';
import { createStreamPair } from './streamPair.ts';
import type { Tap } from './tap.ts';
import { doubleFor, personaOf, plainName, services } from './zone.ts';
import type { Service } from './zone.ts';

/** The built-in mail server: where it is reached, and what a visitor may make go wrong in it. */
export interface Practice extends PracticeNet, PracticeFaults, PracticeDoubles {
  /** What lies in a visitor's mailroom, as it is now (mailTold.ts). Makes none and uses none. */
  mailOf(visitor: string): MailTold['mailboxes'];
  readonly classes: PracticeClasses;
}

export type { PracticeClasses } from './classes.ts';

/** Names, ports and streams. */
export interface PracticeNet {
  /**
   * True for the practice names (`practice`, `mail.practice.test`, `coremail.practice.test`, `421.fault.test` …), in any
   * case.
   */
  knows(host: string): boolean;
  /** Why a practice name leads nowhere, or undefined where it leads somewhere. */
  refusalOf(host: string): Reason | undefined;
  /**
   * A stream to the host at this port, or undefined when nothing listens there (connection refused).
   * @param visitor selects the mailroom
   */
  connect(target: { readonly host: string; readonly port: number }, visitor: string): Duplex | undefined;
  /**
   * Serves a program that has connected to a practice port: as the model server, in the room that all of them share until a
   * login chooses another one.
   * @returns false where nobody speaks the protocol
   */
  accept(stream: Duplex, service: Service, tap: Tap): boolean;
  /** The name by which a login at a practice port chooses the visitor's room. */
  roomOf(visitor: string): string;
  /** The practice host that doubles for a real one: `smtp.163.com` has `coremail.practice.test`; undefined if none. */
  doubleOf(host: string): string | undefined;
  readonly ports: readonly number[];
  /** The certificate of the authority behind the practice server's own, in PEM; undefined without TLS. */
  readonly authority: string | undefined;
  /** The practice server's own certificate, and that authority's: what a client is sent. */
  readonly chain: readonly string[];
}

export interface PracticeDoubles {
  /** Stands in for a server of a transcript, for a while; gives the name under which it is reached. */
  addDouble(double: Double): string;
  /** The double that has this name, while it is there. */
  doubleNamed(host: string): Double | undefined;
}

export interface PracticeFaults {
  /** What goes wrong on purpose in a visitor's mailroom. */
  faultsOf(visitor: string): readonly Fault[];
  /** Switches these on, in the place of those that were. */
  setFaults(visitor: string, faults: readonly Fault[]): void;
  /** A visitor's mailroom as it was at first, without any faults. */
  reset(visitor: string): void;
}

export interface PracticeOptions {
  /** The time in milliseconds since 1970. */
  readonly now?: () => number;
  readonly limits?: Partial<RoomLimits>;
  /** Key and certificate. Without them TLS is not offered, and nothing listens on its ports. */
  readonly tls?: PracticeTls;
}

/** Who has connected, and what goes with that. */
type Client = Pick<ConnectionOptions<unknown>, 'stream' | 'visitor' | 'faults' | 'choosesRoom' | 'tap'>;

/** Starts a practice server with no mail but the letters every visitor finds. */
export function createPractice({ now = Date.now, limits = {}, tls: identity }: PracticeOptions = {}): Practice {
  const domains = personas.flatMap((persona) => persona.domains);
  const accounts = new Accounts(domains);
  const classes: Classes = new Classes(domains, () => rooms);
  const furnish = (nowMs: number, visitor: string): ReturnType<typeof createMailroom> =>
    classes.furnish(visitor, createMailroom(seedMail(nowMs), nowMs));
  const rooms: Rooms = new Rooms(furnish, now, { ...roomLimits, ...limits }, (visitor, room) =>
    classes.forward(visitor, room),
  );
  const secureContext = identity?.secureContext;
  const doubles = new Doubles(now);
  let connections = 0;

  const begin = (host: Host<unknown>, service: Service, from: Client): void => {
    connections += 1;
    const { protocol, tls = false } = service;
    serve({ ...from, host, protocol, tls, secureContext, rooms, connection: connections, now });
  };

  const connectDouble = (double: Double, { host: name, port }: { host: string; port: number }): Duplex | undefined => {
    const played = port === double.of.port ? hostOfDouble(double, accounts) : undefined;
    if (!played || (played.service.tls && secureContext === undefined)) return undefined;
    // Each has mail of its own: what is done in an exercise leaves the visitor's mailboxes as they are.
    const visitor = `double ${plainName(name)}`;
    if (!rooms.peek(visitor)) rooms.write(visitor, furnishDouble(double, now()));
    const { client, server } = createStreamPair();
    begin(played.host, played.service, { stream: server, visitor, faults: [] });
    return client;
  };

  return {
    classes,
    accept(stream, service, tap) {
      const host = hostOf(model, service, accounts);
      if (host === undefined) return false;
      begin(host, service, { stream, visitor: sharedRoom, choosesRoom: true, faults: [], tap });
      return true;
    },
    roomOf: (visitor) => rooms.nameOf(visitor),
    knows: (host) => personaOf(host) !== undefined || isFaultHost(plainName(host)) || doubleName.test(plainName(host)),
    refusalOf(host) {
      const name = plainName(host);
      if (doubleName.test(name)) return doubles.named(name) ? undefined : reason('practice.doubleGone');
      return isFaultHost(name) && !readFaultHost(name) ? reason('name.noFault', { host: name }) : undefined;
    },
    connect(target, visitor) {
      const double = doubles.named(plainName(target.host));
      if (double) return connectDouble(double, target);
      const spoiled = readFaultHost(plainName(target.host));
      const persona = spoiled ? personaForFaults(spoiled) : personaOf(target.host);
      const service = services.find(({ port }) => port === target.port);
      const host = persona && service && hostOf(persona, service, classes.accountsOf(visitor) ?? accounts);
      if (!service || !host || (service.tls && secureContext === undefined)) return undefined;
      const { client, server } = createStreamPair();
      begin(host, service, { stream: server, visitor, faults: spoiled?.faults ?? [] });
      return client;
    },
    mailOf: (visitor) => tellMail(rooms.peek(visitor) ?? furnish(now(), visitor)),
    addDouble: (double) => doubles.add(double),
    doubleNamed: (host) => doubles.named(plainName(host)),
    doubleOf: (host) => doubleFor(host)?.hostNames[0],
    ports: services.map(({ port }) => port),
    faultsOf: (visitor) => rooms.peek(visitor)?.faults ?? [],
    setFaults(visitor, faults) {
      rooms.write(visitor, { ...rooms.read(visitor), faults: inOrder(faults) });
    },
    reset: (visitor) => rooms.reset(visitor),
    authority: identity?.authority,
    chain: identity ? [identity.certificate, identity.authority] : [],
  };
}

/** Who answers where something goes wrong by name: the gateway whose words they are, else the model server. */
function personaForFaults({ words }: FaultHost): Persona {
  return personas.find(({ id }) => words === 'esa' && id === 'esa') ?? model;
}
