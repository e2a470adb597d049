// A draft with what was chosen, as the one document that the preview shows, that is stored, and that is saved.

import type { Comment, HiddenCounts, TranscriptDocument } from '@mailterm/shared/transcript/document';
import { documentFormat } from '@mailterm/shared/transcript/document';
import { digestText } from '@mailterm/shared/transcript/digest';
import { hideIn } from '@mailterm/shared/transcript/hide/index';
import type { HideSwitches } from '@mailterm/shared/transcript/hide/switches';
import type { Draft } from './source.ts';

const noComments: readonly Comment[] = [];

/** The document that readers get. */
export function documentOf(draft: Draft, title: string, switches: HideSwitches): TranscriptDocument {
  const { events, hidden } = hideIn(draft.events, switches);
  return {
    format: documentFormat,
    v: 1,
    title: title.trim(),
    origin: draft.origin,
    hidden: together(draft.hidden, hidden),
    events,
    comments: noComments,
  };
}

/** What a document lacked when it came is still not in it. Secrets stand in it as masks, and are counted anew. */
function together(before: HiddenCounts, now: HiddenCounts): HiddenCounts {
  return {
    secrets: Math.max(before.secrets, now.secrets),
    addresses: before.addresses + now.addresses,
    routes: before.routes + now.routes,
    hosts: before.hosts + now.hosts,
    bodyOctets: before.bodyOctets + now.bodyOctets,
  };
}

/** SHA-256 of a document's events, in hexadecimal. The browser's own needs https, which a Mailterm at home does not have. */
export async function digestOf({ events }: Pick<TranscriptDocument, 'events'>): Promise<string> {
  const [{ sha256 }, { bytesToHex, utf8ToBytes }] = await Promise.all([
    import('@noble/hashes/sha2.js'),
    import('@noble/hashes/utils.js'),
  ]);
  return bytesToHex(sha256(utf8ToBytes(digestText(events))));
}
