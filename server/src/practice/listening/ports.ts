// The practice server at ports of its own, for other programs: accepts connections, within limits, and gives each one to the
// practice server with somebody who listens to it.

import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import type { Target } from '@mailterm/shared/transcript/event';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import type { Protocol } from '../faults/fault.ts';
import type { Practice } from '../index.ts';
import type { Tap } from '../tap.ts';
import { services } from '../zone.ts';
import type { Service } from '../zone.ts';
import { portNames } from './portNames.ts';
import type { PortName, PracticePort } from './portNames.ts';

/** A connection that is listened to. */
export interface Listener extends Tap {
  /** Begins; says why this program may not connect now. */
  begin(): Promise<Reason | undefined>;
  closed(): void;
}

export interface PortOptions {
  readonly practice: Pick<Practice, 'accept'>;
  readonly host: string;
  readonly ports: readonly PracticePort[];
  readonly listenTo: (client: {
    readonly address: string;
    readonly target: Target;
    readonly dialect: Protocol;
    readonly hangUp: () => void;
  }) => Listener;
}

/** Ports that are open. */
export interface OpenPorts {
  readonly host: string;
  readonly ports: readonly PracticePort[];
  close(): Promise<void>;
}

/** What a program hears that may not connect now: RFC 5321 §3.8, RFC 3206 §4, RFC 9051 §7.1. */
const refusals: Readonly<Record<Protocol, string>> = {
  smtp: '421 4.3.2 Too many connections, try again later',
  pop3: '-ERR [SYS/TEMP] Too many connections, try again later',
  imap: '* BYE [UNAVAILABLE] Too many connections, try again later',
};

/**
 * Opens the ports.
 * @throws NodeJS.ErrnoException when one of them cannot be opened; then none is
 */
export async function openPorts(options: PortOptions): Promise<OpenPorts> {
  const { host } = options;
  const servers: Server[] = [];
  const sockets = new Set<Socket>();
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  };
  try {
    const ports: PracticePort[] = [];
    for (const { name, port } of options.ports) {
      // A mail server answers what was asked before the client ended its side.
      const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
        sockets.add(socket);
        socket.once('close', () => sockets.delete(socket));
        void welcome(socket, name, options);
      });
      await listen(server, host, port);
      servers.push(server);
      ports.push({ name, port: (server.address() as AddressInfo).port });
    }
    return { host, ports, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function welcome(socket: Socket, name: PortName, { practice, listenTo }: PortOptions): Promise<void> {
  const service = services.find(({ port }) => port === portNames[name].service) as Service;
  const { protocol, tls } = service;
  // Without a listener a reset would end the process; 'close' follows it.
  socket.on('error', () => undefined);
  const { remoteAddress = '', localPort = 0 } = socket;
  const listener = listenTo({
    address: remoteAddress,
    target: { host: 'practice', port: localPort, security: tls ? 'tls' : 'plain' },
    dialect: protocol,
    // What has been written gets a moment to leave.
    hangUp: () => void setTimeout(() => socket.destroy(), 200).unref(),
  });
  socket.once('close', () => listener.closed());
  const why = await listener.begin();
  if (why) return void (tls ? socket.destroy() : socket.end(`${refusals[protocol]}\r\n`));
  if (socket.destroyed) return listener.closed();
  if (!practice.accept(socket, service, listener)) socket.destroy();
}
