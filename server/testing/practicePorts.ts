// A gateway with practice ports on free ports of loopback, and a program that speaks to them line by line.

import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { openPorts } from '../src/practice/listening/ports.ts';
import type { PortName } from '../src/practice/listening/portNames.ts';
import type { LimitName } from '../src/limits.ts';
import { startGateway } from './startGateway.ts';
import type { RunningGateway } from './startGateway.ts';

export interface RunningPorts {
  readonly gateway: RunningGateway;
  /** The certificate of the authority that the practice server's own comes from. */
  readonly authority: string;
  port(name: PortName): number;
  stop(): Promise<void>;
}

/** @param changed limits that differ from those of the product */
export async function startPorts(
  names: readonly PortName[],
  changed: Partial<Record<LimitName, number>> = {},
): Promise<RunningPorts> {
  const gateway = await startGateway({ MAILTERM_TARGETS: 'practice' }, changed);
  const { practice, observers } = gateway;
  const open = await openPorts({
    practice,
    host: '127.0.0.1',
    ports: names.map((name) => ({ name, port: 0 })),
    listenTo: (client) => observers.observe(client),
  });
  return {
    gateway,
    authority: practice.authority ?? '',
    port: (name) => open.ports.find((each) => each.name === name)?.port ?? 0,
    async stop() {
      await gateway.stop();
      await open.close();
    },
  };
}

/** A mail program of few words: says lines, and waits for what it expects. */
export class Program {
  #socket: Socket;
  #received = '';
  #waiting: (() => void) | undefined;
  isClosed = false;

  constructor(socket: Socket) {
    this.#socket = socket;
    this.#listen(socket);
  }

  static clear(port: number): Program {
    return new Program(connect({ host: '127.0.0.1', port }));
  }

  static encrypted(port: number, authority: string): Program {
    return new Program(connectTls({ host: '127.0.0.1', port, ca: authority, servername: 'mail.practice.test' }));
  }

  /** Goes on within TLS. */
  async secure(authority: string): Promise<void> {
    this.#socket.removeAllListeners();
    const secure = connectTls({ socket: this.#socket, ca: authority, servername: 'mail.practice.test' });
    this.#socket = secure;
    this.#listen(secure);
    await new Promise((resolve, reject) => secure.once('secureConnect', resolve).once('error', reject));
  }

  /** Sends a line, and waits for an answer that this fits. */
  async say(line: string, expected: RegExp): Promise<string> {
    this.#received = '';
    this.#socket.write(`${line}\r\n`, 'latin1');
    return this.hear(expected);
  }

  /** Waits until what was said since the last line fits. */
  async hear(expected: RegExp): Promise<string> {
    while (!expected.test(this.#received)) {
      if (this.isClosed) throw new Error(`Closed after: ${this.#received}`);
      await this.#change();
    }
    return this.#received;
  }

  async closed(): Promise<void> {
    while (!this.isClosed) await this.#change();
  }

  /** Leaves without a word. */
  cut(): void {
    this.#socket.destroy();
  }

  #listen(socket: Socket): void {
    socket.setNoDelay(true);
    socket.on('data', (octets: Buffer) => {
      this.#received += octets.toString('latin1');
      this.#waiting?.();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.isClosed = true;
      this.#waiting?.();
    });
  }

  async #change(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve, reject) => {
      this.#waiting = resolve;
      timer = setTimeout(() => reject(new Error(`Nothing more comes after: ${this.#received}`)), 5_000);
    });
    clearTimeout(timer);
  }
}
