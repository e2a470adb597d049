// The server side of a TLS handshake on a stream that is there already. This folder listens and accepts; it never connects.

import type { Duplex } from 'node:stream';
import { TLSSocket } from 'node:tls';
import type { SecureContext } from 'node:tls';

/**
 * Begins the handshake. Octets flow over the stream that is returned; the one below is closed with it.
 * @param stream nobody listens to its data any more
 * @param secured called once, when the handshake is done
 */
export function acceptTls(stream: Duplex, secureContext: SecureContext, secured: () => void): Duplex {
  const tls = new TLSSocket(stream, { isServer: true, secureContext });
  tls.once('secure', secured);
  tls.on('close', () => stream.destroy());
  return tls;
}
