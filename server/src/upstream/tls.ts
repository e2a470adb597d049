// TLS on a stream that is already connected: the handshake, and what it told. Whether the person trusts the server is
// decided elsewhere; here nobody is trusted silently and nothing is hidden. The only place that imports node:tls.

import { isIP } from 'node:net';
import type { Duplex } from 'node:stream';
import { checkServerIdentity, connect } from 'node:tls';
import type { DetailedPeerCertificate, TLSSocket } from 'node:tls';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason, ReasonId } from '@mailterm/shared/reasons/reasons';
import type { Certificate, TlsFacts } from '@mailterm/shared/transcript/tls';
import { limits } from '../limits.ts';
import { Overheard } from './serverHello.ts';

export type Secured =
  /** The stream is paused: nothing has been read from it. */
  | { readonly ok: true; readonly stream: TLSSocket; readonly facts: TlsFacts }
  | { readonly ok: false; readonly reason: Reason };

export interface SecureOptions {
  /** Authorities in PEM, instead of the system's, for tests. */
  readonly ca?: string;
  /**
   * The authority of the practice server in PEM. A certificate that it has issued is known, and still not trusted: its card
   * says who issued it, and the person is asked as anywhere else.
   */
  readonly practiceAuthority?: string;
  /** How long the handshake may take; the table's limit where it is absent. */
  readonly tlsMs?: number;
}

/**
 * Makes the handshake as a client (RFC 8446 §4, RFC 5246 §7.4). Closes the stream when it fails.
 * @param stream paused, with nothing in its buffer and no reader
 * @param host the name that the certificate must be for; sent as SNI where it is a name (RFC 6066 §3)
 */
export function secure(stream: Duplex, host: string, options: SecureOptions = {}): Promise<Secured> {
  const { practiceAuthority, ca = practiceAuthority, tlsMs = limits.tlsMs } = options;
  return new Promise((settle) => {
    const startedMs = performance.now();
    const overheard = new Overheard(stream);
    const socket = connect({
      socket: overheard,
      // The person decides about an untrusted certificate, and must see it to do so.
      rejectUnauthorized: false,
      minVersion: 'TLSv1.2',
      ...(ca !== undefined && { ca }),
      ...(isIP(host) === 0 && { servername: host }),
      // Node's own check ends the handshake; ours is one of the facts.
      checkServerIdentity: () => undefined,
    });
    const finish = (secured: Secured): void => {
      clearTimeout(timer);
      socket.off('close', broken);
      if (!secured.ok) socket.destroy();
      settle(secured);
    };
    const broken = (): void => finish({ ok: false, reason: reason('tls.broken', { host }) });
    const timer = setTimeout(() => {
      finish({ ok: false, reason: reason('tls.timeout', { host, limit: tlsMs / 1000 }) });
    }, tlsMs);
    socket.pause();
    socket.once('secureConnect', () => {
      const tookMs = Math.round(performance.now() - startedMs);
      finish({ ok: true, stream: socket, facts: factsOf(socket, host, tookMs, practiceAuthority !== undefined) });
    });
    // This listener stays: a socket that breaks while nobody listens must not end the process.
    socket.on('error', (error) => finish({ ok: false, reason: explain(error, host, overheard.oldVersion) }));
    socket.once('close', broken);
  });
}

function factsOf(socket: TLSSocket, host: string, tookMs: number, isPractice: boolean): TlsFacts {
  const own = socket.getPeerCertificate(true);
  const isOtherName = checkServerIdentity(host, own) !== undefined;
  const known = isPractice ? reason('tls.practiceIssuer', { host }) : undefined;
  const distrust = distrustOf(socket, isOtherName, host) ?? known;
  return {
    version: (socket.getProtocol() ?? '').replace('TLSv', 'TLS '),
    cipher: socket.getCipher().standardName,
    host,
    ...(distrust && { distrust }),
    ...(isOtherName && { otherName: true }),
    chain: chainOf(own),
    tookMs,
  };
}

/** What OpenSSL says when it does not trust a chain (the names of its X509_V_ERR codes), and what we call it. */
const causes: Readonly<Record<string, ReasonId>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls.selfSigned',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls.unknownIssuer',
  UNABLE_TO_GET_ISSUER_CERT: 'tls.unknownIssuer',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls.unknownIssuer',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls.unknownIssuer',
  CERT_HAS_EXPIRED: 'tls.expired',
  CERT_NOT_YET_VALID: 'tls.notYetValid',
};

function distrustOf(socket: TLSSocket, isOtherName: boolean, host: string): Reason | undefined {
  if (!socket.authorized) {
    const error: unknown = socket.authorizationError;
    const name = error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error);
    const id = causes[name] ?? 'tls.untrusted';
    return reason(id, id === 'tls.untrusted' ? { host, name } : { host });
  }
  // RFC 9525 §6: a trusted certificate for another name proves nothing about this server.
  return isOtherName ? reason('tls.otherName', { host }) : undefined;
}

const chainMax = 10;

function chainOf(own: DetailedPeerCertificate): readonly Certificate[] {
  const chain: Certificate[] = [];
  let at: DetailedPeerCertificate | undefined = own;
  // The last one of a chain names itself as its issuer.
  while (at?.fingerprint256 !== undefined && chain.length < chainMax) {
    chain.push(certificateOf(at));
    const issuer: DetailedPeerCertificate | undefined = at.issuerCertificate;
    at = issuer?.fingerprint256 === at.fingerprint256 ? undefined : issuer;
  }
  return chain;
}

/** A certificate as it stands in the log. */
export function certificateOf(certificate: Omit<DetailedPeerCertificate, 'issuerCertificate'>): Certificate {
  return {
    subject: nameOf(certificate.subject),
    issuer: nameOf(certificate.issuer),
    names: (certificate.subjectaltname ?? '')
      .split(', ')
      .flatMap((name) => /^(?:DNS|IP Address):(.+)$/.exec(name)?.[1] ?? []),
    fromMs: Date.parse(certificate.valid_from),
    untilMs: Date.parse(certificate.valid_to),
    fingerprint: certificate.fingerprint256,
  };
}

/** Parts of a name that occur more than once come as a list, whatever their type says. */
function nameOf(name: DetailedPeerCertificate['subject'] | undefined): string {
  const parts = Object.entries(name ?? {}).map(([key, value]) => [key, [value].flat().join(', ')] as const);
  return parts.find(([key]) => key === 'CN')?.[1] ?? parts.map(([key, value]) => `${key}=${value}`).join(', ');
}

/**
 * Why a handshake failed: OpenSSL's names.
 * @param oldVersion what the server chose, where it chose anything, and we do not speak it
 */
function explain(error: NodeJS.ErrnoException, host: string, oldVersion: string | undefined): Reason {
  const name = error.code ?? error.name;
  if (oldVersion !== undefined) return reason('tls.oldVersion', { host, version: oldVersion });
  // What came is no TLS record: the port speaks in clear.
  if (name === 'ERR_SSL_WRONG_VERSION_NUMBER' || name === 'ERR_SSL_PACKET_LENGTH_TOO_LONG') {
    return reason('tls.clearPort', { host });
  }
  if (/UNSUPPORTED_PROTOCOL|PROTOCOL_VERSION|VERSION_TOO_LOW/.test(name)) return reason('tls.old', { host });
  if (name === 'ECONNRESET' || name === 'EPIPE') return reason('tls.broken', { host });
  return reason('tls.failed', { host, name });
}
