// A whole transcript in an address (link/fragment.ts): its mark, its size, and where it is read. Only sessions with a practice
// server are offered so; what an address holds may be anything, and is read like any file of a stranger.

import { jsonOf } from '@mailterm/shared/transcript/export/json';
import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import { pack, unpack } from '../link/fragment.ts';
import type { FragmentKind, Unpacked } from '../link/fragment.ts';
import { addressOf } from '../routes.ts';

/** JSON that is longer does not fit, as sessions are, and does not fill the memory of who follows a hostile link. */
const session: FragmentKind = { mark: '#session=', octetsMax: 1024 * 1024 };

/** Where the transcript of a fragment is read, without its fragment. */
export const heldTranscriptPath = '/transcripts/open';

/** The whole address that holds a transcript; undefined where it does not fit into one. */
export async function heldAddress(document: TranscriptDocument): Promise<string | undefined> {
  const fragment = await pack(jsonOf(document), session);
  return fragment === undefined ? undefined : location.origin + addressOf(heldTranscriptPath) + fragment;
}

/** The JSON in a fragment; undefined for one that holds no transcript. Bounded, whatever it unpacks to. */
export function transcriptIn(fragment: string): Promise<Unpacked | undefined> {
  return unpack(fragment, session);
}
