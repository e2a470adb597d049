// A page made of bare octets, for what no WebSocket library would do: floods, half-open connections, frames that are none.

import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';

/** RFC 6455 §4.1: what a page asks for. */
export function webSocketRequest(port: number, path = '/ws'): string {
  return [
    `GET ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    'Sec-WebSocket-Protocol: mailterm.v1',
    '\r\n',
  ].join('\r\n');
}

/** RFC 6455 §5.2: one frame of a client, masked with zeros. */
export function webSocketFrame(opcode: number, payload: Uint8Array | string): Buffer {
  const octets = Buffer.from(payload as string);
  const { length } = octets;
  const head = length < 126 ? [0x80 | length] : [0x80 | 126, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([0x80 | opcode, ...head, 0, 0, 0, 0]), octets]);
}

export const opcodes = { text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

/** A connection that asked for a WebSocket and got the answer. It reads on only when it is told to. */
export async function openRawPage(port: number, path?: string): Promise<Socket> {
  // Its own half stays open, whatever the other end does.
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  socket.on('error', () => undefined);
  socket.write(webSocketRequest(port, path));
  await Promise.race([once(socket, 'readable'), once(socket, 'close')]);
  return socket;
}

const bufferedOctetsMax = 1_000_000;

/** Writes the same octets again and again for a while, as fast as they are taken. */
export async function pour(socket: Socket, octets: Uint8Array, ms: number): Promise<void> {
  const untilMs = performance.now() + ms;
  while (performance.now() < untilMs && !socket.destroyed) {
    if (socket.writableLength < bufferedOctetsMax) socket.write(octets);
    await new Promise((resolve) => (socket.writableNeedDrain ? setTimeout(resolve, 5) : setImmediate(resolve)));
  }
}
