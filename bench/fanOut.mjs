// A bare fan-out: what comes from the mail server goes to everybody who watches, as it is. GET /PORT opens the connection
// and owns it; GET /watch follows the one that was opened last. Prints its own port.
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { WebSocketServer } from 'ws';

const server = createServer({ noDelay: true });
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
const watchers = new Set();

sockets.on('connection', (web, { url }) => {
  web.on('error', () => web.terminate());
  if (url === '/watch') {
    watchers.add(web);
    return web.on('close', () => watchers.delete(web));
  }
  const tcp = connect({ host: '127.0.0.1', port: Number(url.slice(1)), noDelay: true });
  tcp.on('error', () => web.close(1011));
  tcp.on('data', (octets) => {
    web.send(octets);
    for (const watcher of watchers) watcher.send(octets);
  });
  web.on('message', (octets) => tcp.write(octets));
  return web.on('close', () => tcp.destroy());
});

server.listen({ host: '127.0.0.1', port: 0, backlog: 1024 }, () => {
  process.stdout.write(`ready ${server.address().port}\n`);
});
process.on('SIGTERM', () => process.exit(0));
