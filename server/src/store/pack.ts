// Transcripts as octets for the disk: compressed JSON, and back. A reading is a thousand octets and the next one nearly the
// same, so that a packed transcript takes a twentieth of its room.

import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

/** Quicker than the best, and nearly as small. */
const quality = 5;

/** Compresses a text, beside the event loop. */
export function pack(text: string): Promise<Buffer> {
  return compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

/** Reads a packed text, as any of the drivers gives it. */
export async function unpack(octets: Uint8Array | ArrayBuffer): Promise<string> {
  const packed = octets instanceof ArrayBuffer ? Buffer.from(octets) : octets;
  return (await decompress(packed)).toString('utf8');
}

/**
 * A text that every database takes and gives back the same: no NUL, which PostgreSQL refuses, and no half of a surrogate
 * pair.
 */
export function storable(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8').replaceAll('\0', '\u{fffd}');
}
