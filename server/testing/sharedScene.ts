// Somebody's transcripts on a site: recordings as a session leaves them, and links made of them over HTTP as the page does.

import { digestText } from '@mailterm/shared/transcript/digest';
import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import { hideIn } from '@mailterm/shared/transcript/hide/index';
import type { HideSwitches } from '@mailterm/shared/transcript/hide/switches';
import type { CommentTold, ShareAsked, SharedTold } from '@mailterm/shared/wire/transcripts';
import { digestOf } from '../src/secret.ts';
import type { Site, Visitor } from './startSite.ts';

export const nothingHidden: HideSwitches = {
  ownAddresses: false,
  otherAddresses: false,
  routes: false,
  hosts: false,
  bodies: false,
};

/** Keeps a conversation as a recording of this visitor. */
export async function record(
  site: Site,
  { owner }: Visitor,
  { events }: Pick<TranscriptDocument, 'events'>,
  id = `n1-recording${Math.random().toString(36).slice(2)}`,
): Promise<string> {
  const open = events.find((event) => event.kind === 'open');
  if (open?.kind !== 'open') throw new Error('A recording begins with an opening');
  const { target } = open;
  const startedMs = site.clock.nowMs - 60_000;
  const last = events.at(-1)?.atMs ?? 0;
  await site.store.record([{ id, owner, target, isPractice: false, startedMs, events, endedMs: startedMs + last }]);
  return id;
}

/** What the page asks for after a preview of the whole recording. */
export function shareAsked(preview: TranscriptDocument, rest: Partial<ShareAsked> = {}): ShareAsked {
  const hide = rest.hide ?? nothingHidden;
  const { events } = hideIn(preview.events, hide);
  const digest = digestOf(digestText(events));
  const through = preview.events.at(-1)?.seq ?? 0;
  return { title: 'Why 535?', hide, through, digest, life: 'keep', comments: 'visitors', ...rest };
}

/** Looks at a recording and shares it. */
export async function share(who: Visitor, recording: string, rest: Partial<ShareAsked> = {}): Promise<SharedTold> {
  const preview = await who.told<TranscriptDocument>(`/recordings/${recording}`);
  return who.told<SharedTold>(`/recordings/${recording}/share`, shareAsked(preview, rest));
}

/** Writes a comment to the second turn. */
export function comment(who: Visitor, link: string, text = 'Why is this so?'): Promise<CommentTold> {
  return who.told<CommentTold>(`/links/${link}/comments`, { turn: 1, author: 'A reader', text });
}
