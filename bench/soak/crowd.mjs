// The visits of the soak: what pages do, well-behaved, dropped and hostile, many at once, until the time is over.
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

import { Page } from './page.mjs';

const letter = ['EHLO soak.test', 'MAIL FROM:<alice@soak.test>', 'RCPT TO:<bob@soak.test>', 'DATA'];
const practice = (port) => ({ host: 'practice', port });
const upstream = ({ mailServers }, name) => ({ host: '127.0.0.1', port: mailServers.ports[name] });
const soon = () => wait(Math.random() * 150);

const visits = {
  async practiceSmtp({ server }) {
    const page = await Page.visit(server.url, practice(25));
    await page.hold([...letter.slice(0, 3), 'RSET', 'VRFY bob', 'nonsense', 'QUIT']);
    page.cut();
  },

  async practicePop3({ server }) {
    const page = await Page.visit(server.url, practice(110));
    await page.hold(['USER alice', 'PASS practice-code', 'LIST', 'RETR 1', 'RETR 2', 'QUIT']);
    page.cut();
  },

  async wholeLetter(around) {
    const page = await Page.visit(around.server.url, upstream(around, 'friendly'), 'smtp');
    await page.hold(letter);
    page.type(`letter ${'x'.repeat(2_000)}\r\n.\r\nQUIT\r\n`);
    await page.until(() => page.isOver);
    page.cut();
  },

  /** The page is gone at any moment; sometimes it comes back, or somebody watches. */
  async drop(around) {
    const page = await Page.visit(around.server.url, upstream(around, 'friendly'), 'smtp');
    const holding = page.hold(letter);
    await soon();
    page.cut();
    await holding;
    if (!page.session || Math.random() < 0.5) return;
    const again = await Page.visit(around.server.url);
    again.say({ kind: 'resume', ...page.session, seq: 0, watch: Math.random() < 0.3 });
    if (Math.random() < 0.3) again.say({ kind: 'take' });
    await soon();
    again.type('NOOP\r\n');
    await soon();
    again.cut();
  },

  async badServer(around) {
    const { friendly: _, tls: __, ...bad } = around.mailServers.ports;
    const names = Object.keys(bad);
    const name = names[Math.floor(Math.random() * names.length)];
    const dialect = { tinyLines: 'imap', literal: 'imap', rubbish: undefined }[name] ?? 'smtp';
    const page = await Page.visit(around.server.url, upstream(around, name), dialect);
    if (Math.random() < 0.3) page.pause();
    if (Math.random() < 0.3) page.acknowledges = false;
    await page.until(() => page.kinds.has('connect'));
    page.type('EHLO soak.test\r\nDATA\r\n');
    await wait(Math.random() * 400);
    if (Math.random() < 0.5) page.say({ kind: 'leave' });
    await soon();
    page.cut();
  },

  async encrypted(around) {
    const name = 'tls' in around.mailServers.ports && Math.random() < 0.8 ? 'tls' : 'friendly';
    const page = await Page.visit(around.server.url, { ...upstream(around, name), security: 'tls' }, 'smtp');
    await page.until(() => page.kinds.has('tls') || page.kinds.has('close'));
    if (Math.random() < 0.8) page.say({ kind: 'accept' });
    await page.until(() => page.replies > 0 || page.isOver || Math.random() < 0.05);
    page.type('EHLO soak.test\r\n');
    await soon();
    page.cut();
  },

  async unreachable({ server }) {
    const page = await Page.visit(server.url, { host: '127.0.0.1', port: 1 });
    await page.until(() => page.isOver);
    page.cut();
  },

  async badPage({ server }) {
    const page = await Page.visit(server.url, Math.random() < 0.5 ? practice(25) : undefined);
    for (let i = 0; i < 150; i++) page.raw(['x', '{}', '{"kind":"note","note":"a"}', Buffer.alloc(30)][i % 4]);
    if (Math.random() < 0.5) page.say({ kind: 'ack', octets: 1e9 });
    if (Math.random() < 0.2) page.raw('x'.repeat(70_000));
    await soon();
    page.cut();
  },

  /** A connection that asks for something and goes, or asks for nothing. */
  async passerBy({ server }) {
    const asks = [
      'GET /ws HTTP/1.1\r\nUpg',
      upgrade('/ws'),
      upgrade('/elsewhere'),
      'GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n',
      '',
    ];
    const socket = connect(server.port, '127.0.0.1');
    socket.on('error', () => {});
    socket.write(asks[Math.floor(Math.random() * asks.length)]);
    await soon();
    if (Math.random() < 0.5) socket.resetAndDestroy();
    else socket.destroy();
  },
};

function upgrade(path) {
  const key = 'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==';
  return `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n${key}\r\n\r\n`;
}

/**
 * So many pages at once pay visits until the time is over.
 * @returns how many visits there were of each kind
 */
export async function runPages({ pages, ms, ...around }) {
  const counts = Object.fromEntries(Object.keys(visits).map((name) => [name, 0]));
  const names = Object.keys(visits);
  const untilMs = performance.now() + ms;
  const walk = async (first) => {
    for (let at = first; performance.now() < untilMs; at++) {
      const name = names[at % names.length];
      await visits[name](around);
      counts[name] += 1;
    }
  };
  await Promise.all(Array.from({ length: pages }, (_, index) => walk(index)));
  return counts;
}
