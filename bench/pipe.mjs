// A bare WebSocket-to-TCP pipe, as one would write it in an hour: what the gateway is measured beside. Octets only, in
// binary frames, with backpressure both ways; it reads nothing, keeps nothing and knows nobody. GET /PORT leads to that
// port of this machine. Prints its own port.
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { WebSocketServer } from 'ws';

/** What may wait for either side before the other one is paused. */
const waitingOctetsMax = 256 * 1024;

const server = createServer({ noDelay: true });
const sockets = new WebSocketServer({ server, perMessageDeflate: false });

sockets.on('connection', (web, { url, socket }) => {
  const tcp = connect({ host: '127.0.0.1', port: Number(url.slice(1)), noDelay: true });
  tcp.on('data', (octets) => {
    web.send(octets);
    if (web.bufferedAmount > waitingOctetsMax) tcp.pause();
  });
  socket.on('drain', () => tcp.resume());
  web.on('message', (octets) => {
    tcp.write(octets);
    if (tcp.writableLength > waitingOctetsMax) web.pause();
  });
  tcp.on('drain', () => web.resume());
  tcp.on('end', () => web.close(1000));
  tcp.on('error', () => web.close(1011));
  web.on('error', () => tcp.destroy());
  web.on('close', () => tcp.destroy());
});

server.listen({ host: '127.0.0.1', port: 0, backlog: 1024 }, () => {
  process.stdout.write(`ready ${server.address().port}\n`);
});
process.on('SIGTERM', () => process.exit(0));
