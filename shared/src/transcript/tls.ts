// What a TLS handshake told: facts of the connection, in no language.

import type { Saying } from '../dialect.ts';

/** A certificate of the chain that the server sent (RFC 5280 §4.1). Times are Unix time in milliseconds. */
export interface Certificate {
  /** The common name, or the whole name where there is none. */
  readonly subject: string;
  readonly issuer: string;
  /** The DNS names and IP addresses it is for. */
  readonly names: readonly string[];
  readonly fromMs: number;
  readonly untilMs: number;
  /** SHA-256 of its DER form, as pairs of hexadecimal digits with colons. */
  readonly fingerprint: string;
}

/** A handshake that was finished. */
export interface TlsFacts {
  /** As its RFC writes it: `TLS 1.3`. */
  readonly version: string;
  /** The name of the cipher suite in the IANA registry. */
  readonly cipher: string;
  /** The host name that was asked for and that the certificate must be for. */
  readonly host: string;
  /** Why nobody should trust this server's certificate. Absent: it is trusted. */
  readonly distrust?: Saying;
  /** The certificate is for other names than `host` (RFC 9525 §6), whether it is trusted or not. */
  readonly otherName?: true;
  /** The server's own certificate first. */
  readonly chain: readonly Certificate[];
  readonly tookMs: number;
}
