// A text behind the number sign of an address, which no browser sends to a server: whoever has the link has the text, and
// nothing is stored anywhere. Packs and unpacks; what comes out is a stranger's text and nothing more. What kinds there are,
// and what reads them, is with the kinds: lessons, transcripts.

import { fromBase64, fromUtf8, joinOctets, toBase64 } from '@mailterm/shared/octets';

/** Characters of a fragment: longer addresses are cut by mail programs and chats. */
export const fragmentLengthMax = 64 * 1024;

/** What a fragment can hold. */
export interface FragmentKind {
  /** Tells the kinds apart, `#lesson=`; the packed text stands behind it. */
  readonly mark: string;
  /** What a text of this kind may weigh in UTF-8, in octets. */
  readonly octetsMax: number;
}

export type Unpacked = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: Unreadable };

/** A link that was cut or changed, or a text that is larger than one of its kind may be. */
export type Unreadable = 'broken' | 'tooLarge';

/** The fragment that holds this text, as base64url of its deflated UTF-8; undefined where it does not fit into an address. */
export async function pack(text: string, { mark, octetsMax }: FragmentKind): Promise<string | undefined> {
  const octets = new TextEncoder().encode(text);
  if (octets.length > octetsMax) return undefined;
  const packed = await through(octets, new CompressionStream('deflate-raw'), octetsMax);
  if (!packed) return undefined;
  const fragment = mark + toBase64(packed).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return fragment.length <= fragmentLengthMax ? fragment : undefined;
}

/** The text in a fragment; undefined for one of another kind. Bounded, whatever it unpacks to. */
export async function unpack(fragment: string, { mark, octetsMax }: FragmentKind): Promise<Unpacked | undefined> {
  if (!fragment.startsWith(mark)) return undefined;
  if (fragment.length > fragmentLengthMax) return { ok: false, why: 'tooLarge' };
  const digits = fragment.slice(mark.length).replaceAll('-', '+').replaceAll('_', '/');
  const packed = fromBase64(digits.padEnd(Math.ceil(digits.length / 4) * 4, '='));
  if (!packed || packed.length === 0) return { ok: false, why: 'broken' };
  try {
    const octets = await through(packed, new DecompressionStream('deflate-raw'), octetsMax);
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
