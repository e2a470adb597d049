// A whole lesson behind the number sign of an address, which no browser sends to a server: whoever has the link has the
// lesson, and nothing is stored anywhere. Packs and unpacks; what comes out is a stranger's text and nothing more.

import { fromBase64, fromUtf8, joinOctets, toBase64 } from '@mailterm/shared/octets';
import { lessonOctetsMax } from '@mailterm/shared/wire/lessons';

const mark = '#lesson=';

/** Characters of a fragment: longer addresses are cut by mail programs and chats. */
const fragmentLengthMax = 64 * 1024;

/** Where the lesson of a fragment is learnt, without its fragment. */
export const sharedLessonPath = '/lessons/own';

export type Unpacked = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: Unreadable };

/** A link that was cut or changed, or a lesson that is larger than one may be. */
export type Unreadable = 'broken' | 'tooLarge';

/** The fragment that holds this text; undefined where it does not fit into an address. */
export async function fragmentOf(text: string): Promise<string | undefined> {
  const octets = new TextEncoder().encode(text);
  if (octets.length > lessonOctetsMax) return undefined;
  const packed = await through(octets, new CompressionStream('deflate-raw'), lessonOctetsMax);
  if (!packed) return undefined;
  const fragment = mark + toBase64(packed).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return fragment.length <= fragmentLengthMax ? fragment : undefined;
}

/** The text in a fragment; undefined for one that holds no lesson. Bounded, whatever it unpacks to. */
export async function lessonIn(fragment: string): Promise<Unpacked | undefined> {
  if (!fragment.startsWith(mark)) return undefined;
  if (fragment.length > fragmentLengthMax) return { ok: false, why: 'tooLarge' };
  const digits = fragment.slice(mark.length).replaceAll('-', '+').replaceAll('_', '/');
  const packed = fromBase64(digits.padEnd(Math.ceil(digits.length / 4) * 4, '='));
  if (!packed || packed.length === 0) return { ok: false, why: 'broken' };
  try {
    const octets = await through(packed, new DecompressionStream('deflate-raw'), lessonOctetsMax);
    if (!octets) return { ok: false, why: 'tooLarge' };
    const text = fromUtf8(octets);
    return text === undefined ? { ok: false, why: 'broken' } : { ok: true, text };
  } catch {
    return { ok: false, why: 'broken' };
  }
}

/** What comes out; undefined once it is more than it may be: then nothing further is unpacked. */
async function through(
  octets: Uint8Array,
  stream: CompressionStream | DecompressionStream,
  octetsMax: number,
): Promise<Uint8Array | undefined> {
  const reader = new Blob([new Uint8Array(octets)]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    length += piece.value.length;
    if (length > octetsMax) {
      await reader.cancel();
      return undefined;
    }
    parts.push(piece.value);
  }
  return joinOctets(parts);
}
