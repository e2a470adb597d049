// A server that listens and accepts nobody: its queue is full, and the kernel answers no further attempt. It is a process
// of its own, because Node accepts whenever it can.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';

export interface StuckServer {
  readonly address: string;
  readonly port: number;
  stop(): void;
}

const program = `
  const [, address, port] = process.argv;
  const server = require('node:net').createServer();
  server.listen({ host: address, port: Number(port), backlog: 1 }, () => {
    process.send(server.address().port, () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000));
  });
`;

/** Starts one and fills its queue. */
export async function startStuckServer(address: string, port = 0): Promise<StuckServer> {
  const child = spawn(process.execPath, ['--eval', program, address, String(port)], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const [listening] = (await once(child, 'message')) as [number];
  const waiting: Socket[] = [];
  for (let isFull = false; !isFull && waiting.length < 10;) {
    const socket = connect(listening, address);
    socket.on('error', () => undefined);
    waiting.push(socket);
    const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), 150));
    isFull = (await Promise.race([once(socket, 'connect'), late])) === 'late';
  }
  return {
    address,
    port: listening,
    stop() {
      for (const socket of waiting) socket.destroy();
      child.kill('SIGKILL');
    },
  };
}
