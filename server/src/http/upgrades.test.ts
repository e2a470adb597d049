import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { refuseStrayUpgrades } from './upgrades.ts';

it('an upgrade that is for nobody is answered and closed; ours is left to the gateway', async () => {
  const server = createServer();
  refuseStrayUpgrades(server, '/mail');
  server.on('upgrade', (request, socket) => {
    if (request.url === '/mail/ws?x=1') socket.end('HTTP/1.1 101 Switching Protocols\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  async function upgrade(path: string): Promise<string> {
    const socket = connect(port, '127.0.0.1');
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`);
    let answer = '';
    for await (const octets of socket) answer += String(octets);
    return answer.split('\r\n', 1)[0] ?? '';
  }

  expect(await upgrade('/ws')).toBe('HTTP/1.1 404 Not Found');
  expect(await upgrade('/mail/ws/more')).toBe('HTTP/1.1 404 Not Found');
  expect(await upgrade('/mail/ws?x=1')).toBe('HTTP/1.1 101 Switching Protocols');
  await new Promise((resolve) => server.close(resolve));
});
