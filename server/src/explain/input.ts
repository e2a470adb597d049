// Reads the paste: a file or standard input, as much of it as is explained. What is beyond is counted and not kept, so that
// a log of any size can be piped in.

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';

/** What was read. */
export interface Input {
  readonly octets: Uint8Array;
  /** Octets beyond the limit. */
  readonly octetsLeft: number;
}

/** Why nothing could be read. */
export type InputProblem = 'noSuchFile' | 'isFolder' | 'mayNotRead' | 'cannotRead';

/** Reads a stream to its end, and keeps the first `octetsMax` octets. */
export async function readStream(stream: Readable, octetsMax: number): Promise<Input> {
  const kept: Buffer[] = [];
  let length = 0;
  let octetsLeft = 0;
  for await (const chunk of stream as AsyncIterable<Buffer | string>) {
    const octets = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    const room = octetsMax - length;
    if (room > 0) kept.push(octets.subarray(0, room));
    length += Math.min(room, octets.length);
    octetsLeft += Math.max(0, octets.length - room);
  }
  return { octets: Buffer.concat(kept), octetsLeft };
}

/** Reads the beginning of a file; how much is left is known without reading it. */
export async function readFileStart(path: string, octetsMax: number): Promise<Input | InputProblem> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return 'isFolder';
    // A pipe (`<(…)`) has no size and has to be read to its end.
    if (!facts.isFile()) return await readStream(createReadStream(path), octetsMax);
    const { octets } = await readStream(createReadStream(path, { end: octetsMax - 1 }), octetsMax);
    return { octets, octetsLeft: Math.max(0, facts.size - octets.length) };
  } catch (error) {
    return problemOf(error);
  }
}

function problemOf(error: unknown): InputProblem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'noSuchFile';
  if (code === 'EISDIR') return 'isFolder';
  return code === 'EACCES' || code === 'EPERM' ? 'mayNotRead' : 'cannotRead';
}
