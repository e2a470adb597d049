// The server side of a TLS handshake on a stream that is there already. This folder listens and accepts; it never connects.

import type { Duplex } from 'node:stream';
import { TLSSocket } from 'node:tls';
import type { SecureContext } from 'node:tls';

/** What a server knows of a handshake that is done. */
export interface Handshake {
  /** As OpenSSL writes it: `TLSv1.3`. */
  readonly version: string;
  /** The name of the cipher suite in the IANA registry. */
  readonly cipher: string;
  /** The name that the client asked for (RFC 6066 §3). */
  readonly host?: string;
  readonly tookMs: number;
}

/**
 * Begins the handshake. Octets flow over the stream that is returned; the one below is closed with it.
 * @param stream nobody listens to its data any more
 * @param secured called once, when the handshake is done
 */
export function acceptTls(
  stream: Duplex,
  secureContext: SecureContext,
  secured: (handshake: Handshake) => void,
): Duplex {
  const startedMs = performance.now();
  const tls = new TLSSocket(stream, { isServer: true, secureContext });
  tls.once('secure', () => {
    const { servername } = tls as { readonly servername?: string | false | null };
    secured({
      version: tls.getProtocol() ?? '',
      cipher: tls.getCipher().standardName,
      ...(typeof servername === 'string' && { host: servername }),
      tookMs: Math.round(performance.now() - startedMs),
    });
  });
  tls.on('close', () => stream.destroy());
  return tls;
}
