// What a TLS server says first, listened to on its way to OpenSSL, which tells no version when it refuses one. The stream
// passes every octet on as it came; only the head of the first record is looked at, and nothing is kept behind it.

import { Duplex } from 'node:stream';

/** A record's header, a handshake's header and the version: RFC 5246 §6.2.1, §7.4, §7.4.1.3. */
const headOctets = 11;

/** The octets where a ServerHello has its type and its version. */
const at = { recordType: 0, handshakeType: 5, versionMajor: 9, versionMinor: 10 } as const;
const handshakeRecord = 22;
const serverHello = 2;

/** The version numbers below the one of TLS 1.2, which is also what TLS 1.3 says here (RFC 8446 §4.1.3). */
const oldVersions = ['SSL 3.0', 'TLS 1.0', 'TLS 1.1'] as const;

/** The version that the first octets of a server choose, where it is older than TLS 1.2. */
export function oldVersionIn(head: Uint8Array): string | undefined {
  if (head[at.recordType] !== handshakeRecord || head[at.handshakeType] !== serverHello) return undefined;
  return head[at.versionMajor] === 3 ? oldVersions[head[at.versionMinor] ?? oldVersions.length] : undefined;
}

/** A stream that remembers how the server began. */
export class Overheard extends Duplex {
  readonly #inner: Duplex;
  #head = Buffer.alloc(0);

  /** @param inner a stream that nobody else reads any more */
  constructor(inner: Duplex) {
    super();
    this.#inner = inner;
    inner.on('data', (octets: Buffer) => {
      this.#listen(octets);
      if (!this.push(octets)) inner.pause();
    });
    inner.on('end', () => this.push(null));
    inner.on('error', (error) => this.destroy(error));
    inner.on('close', () => this.destroy());
  }

  /** The version that the server chose, where it is older than TLS 1.2. */
  get oldVersion(): string | undefined {
    return oldVersionIn(this.#head);
  }

  override _read(): void {
    this.#inner.resume();
  }

  override _write(octets: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    this.#inner.write(octets, done);
  }

  override _final(done: () => void): void {
    this.#inner.end(done);
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#inner.destroy();
    done(error);
  }

  #listen(octets: Buffer): void {
    const missing = headOctets - this.#head.length;
    if (missing > 0) this.#head = Buffer.concat([this.#head, octets.subarray(0, missing)]);
  }
}
