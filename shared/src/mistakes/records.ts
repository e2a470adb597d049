// TLS where text was expected. Knows the first octets of a record only; ports are tool.ts's.

// RFC 8446 §5.1: a record begins with its type (20 to 24) and the version 3.x.
/** True for octets that begin like a record of TLS: what a server says that was spoken to in clear text. */
export function looksLikeTls(octets: Uint8Array): boolean {
  const [type = 0, major, minor = 255] = octets;
  return type >= 20 && type <= 24 && major === 3 && minor <= 4;
}
