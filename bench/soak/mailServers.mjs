// The mail servers of the soak, on loopback: a friendly one, friendly ones that drop, hostile ones, and one with TLS where
// openssl can make a certificate.
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSecureContext, TLSSocket } from 'node:tls';

import { writeCertificate } from '../../e2e/mailstack/certificate.mjs';

const rubbish = Buffer.from(Array.from({ length: 20_000 }, (_, i) => (i * 7919) & 255));

/** Each is called with a connection; all of them end by themselves or when the other side does. */
const characters = {
  friendly: (socket) => answer(socket),
  reset: (socket) => {
    answer(socket);
    setTimeout(() => socket.resetAndDestroy(), Math.random() * 200);
  },
  halfClosed: (socket) => {
    socket.write('220 soak.test\r\n');
    setTimeout(() => socket.end(), Math.random() * 100);
  },
  silent: () => {},
  neverReads: (socket) => {
    socket.write('220 soak.test\r\n');
    socket.pause();
  },
  endlessLine: (socket) => pour(socket, Buffer.alloc(65_536, 'a')),
  endlessReply: (socket) => pour(socket, Buffer.from('250-soak.test\r\n'.repeat(2_000))),
  tinyLines: (socket) => pour(socket, Buffer.from('* 1 EXISTS\r\n'.repeat(1_000))),
  literal: (socket) => void socket.write('* OK soak.test\r\n* 1 FETCH (BODY[] {10000000}\r\nnever'),
  rubbish: (socket) => void socket.end(rubbish),
};

/** Starts one server for each character. */
export async function startMailServers() {
  const open = new Set();
  const servers = [];
  const ports = {};
  const context = secureContext();
  const all = context ? { ...characters, tls: (socket) => overTls(socket, context) } : characters;
  for (const [name, serve] of Object.entries(all)) {
    const server = createServer((socket) => {
      open.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => open.delete(socket));
      serve(socket);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    servers.push(server);
    ports[name] = server.address().port;
  }
  return {
    ports,
    async stop() {
      for (const socket of open) socket.destroy();
      for (const server of servers) server.close();
    },
  };
}

/** Says 250 to everything but what needs another answer. */
function answer(socket) {
  socket.write('220 soak.test ESMTP\r\n');
  socket.on('data', (octets) => {
    for (const line of octets.toString('latin1').split('\r\n')) {
      if (line === 'DATA') socket.write('354 go\r\n');
      else if (line === 'QUIT') socket.end('221 bye\r\n');
      else if (line !== '' && !line.startsWith('letter')) socket.write('250 Ok\r\n');
    }
  });
}

function pour(socket, chunk) {
  const next = () => {
    while (!socket.destroyed && socket.write(chunk));
    socket.once('drain', next);
  };
  next();
}

function overTls(below, context) {
  const socket = new TLSSocket(below, { isServer: true, secureContext: context });
  socket.on('error', () => below.destroy());
  socket.once('secure', () => answer(socket));
  if (Math.random() < 0.3) setTimeout(() => below.destroy(), Math.random() * 100);
}

function secureContext() {
  const folder = mkdtempSync(join(tmpdir(), 'mailterm-soak-'));
  const files = { key: join(folder, 'key.pem'), certificate: join(folder, 'certificate.pem') };
  try {
    writeCertificate(files);
    return createSecureContext({ key: readFileSync(files.key), cert: readFileSync(files.certificate) });
  } catch {
    console.log('Without openssl there is no TLS in this run.');
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
