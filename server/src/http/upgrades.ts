// Upgrade requests that are refused. Node leaves the socket of an upgrade open once anyone listens for upgrades, and takes
// its own listeners off it, so one that nobody takes must be ended here.

import { STATUS_CODES } from 'node:http';
import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import { statusOf } from './refusal.ts';

/**
 * Answers 404 to upgrades of every path but `BASE_PATH/ws` and `BASE_PATH/room`.
 * @param basePath '' or like '/mail'
 */
export function refuseStrayUpgrades(server: Server, basePath: string): void {
  server.on('upgrade', (request, socket) => {
    const path = (request.url ?? '').split('?', 1)[0];
    if (path !== `${basePath}/ws` && path !== `${basePath}/room`) refuseUpgrade(socket);
  });
}

/**
 * Says no in HTTP and closes the socket, whatever its owner does.
 * @param why said in JSON; absent where nothing is at this address
 */
export function refuseUpgrade(socket: Duplex, why?: Reason): void {
  // Nobody else listens: a reset would end the process.
  socket.on('error', () => socket.destroy());
  // The other end may keep its half open for ever.
  socket.once('finish', () => socket.destroy());
  const status = why ? statusOf(why) : 404;
  const body = why ? JSON.stringify({ error: why }) : '';
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...(status === 401 ? ['WWW-Authenticate: Bearer realm="mailterm"'] : []),
    ...(why ? ['Content-Type: application/json'] : []),
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`);
}
