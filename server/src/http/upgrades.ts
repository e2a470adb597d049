// Upgrade requests that are for nobody. Node leaves the socket of an upgrade open once anyone listens for upgrades, so
// one that the gateway does not take must be ended here.

import type { Server } from 'node:http';

/**
 * Answers 404 to upgrades of every path but `BASE_PATH/ws`.
 * @param basePath '' or like '/mail'
 */
export function refuseStrayUpgrades(server: Server, basePath: string): void {
  server.on('upgrade', (request, socket) => {
    const path = (request.url ?? '').split('?', 1)[0];
    if (path === `${basePath}/ws`) return;
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
}
