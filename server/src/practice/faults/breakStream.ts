// What is done to a stream itself when a connection is to break. The runner decides when.

import type { Duplex } from 'node:stream';
import { garbage } from './spoil.ts';

/** A reset, not an end: the client must see that something is wrong. */
export function reset(stream: Duplex & { resetAndDestroy?: () => void }): void {
  if (stream.resetAndDestroy) stream.resetAndDestroy();
  else stream.destroy(new Error('The connection is dropped on purpose'));
}

/**
 * The client's hello is answered with something that is no handshake, and that is the end.
 * @param waitMs the client has this time to send it
 */
export function failHandshake(stream: Duplex, waitMs: number): void {
  const tooLate = setTimeout(() => stream.destroy(), waitMs).unref();
  stream.once('close', () => clearTimeout(tooLate));
  for (const event of ['data', 'end', 'drain']) stream.removeAllListeners(event);
  stream.on('error', () => stream.destroy());
  stream.once('data', () => stream.end(garbage));
  stream.on('end', () => stream.end());
}
