// A link comes to be. The server hides in its own recording what the switches say, and makes the link only when that is
// what the preview showed; what is hidden is stored nowhere. An imported transcript is read as a stranger's.

import express from 'express';
import type { Request, RequestHandler, Router } from 'express';
import { reason } from '@mailterm/shared/reasons/reasons';
import { digestText } from '@mailterm/shared/transcript/digest';
import { hideIn } from '@mailterm/shared/transcript/hide/index';
import type { RevisedTold, ShareAsked, SharedTold } from '@mailterm/shared/wire/transcripts';
import { digestOf, newId, newSecret } from '../../secret.ts';
import type { Link, NewLink, Owner, Revision } from '../../store/store.ts';
import { answer, no } from '../answer.ts';
import type { Answer, Asked, Refusal } from '../answer.ts';
import { ownerIn } from '../visitor.ts';
import { expiryOf, readShare } from './fields.ts';
import { wholeRecording } from './mine.ts';
import { notFound, parameter } from './parts.ts';
import type { TranscriptParts } from './parts.ts';
import { tellLink } from './told.ts';

/** `POST recordings/ID/share` and `POST links/ID/revise`. */
export function sharingRoutes(parts: TranscriptParts, guards: RequestHandler[]): Router {
  const routes = express.Router();
  routes.post(
    '/recordings/:id/share',
    guards,
    answer(parts, (request) => share(parts, request)),
  );
  routes.post(
    '/links/:id/revise',
    guards,
    answer(parts, (request) => revise(parts, request)),
  );
  return routes;
}

async function share(parts: TranscriptParts, request: Request): Promise<Answer> {
  const owner = ownerIn(request);
  const asked = readShare(request.body);
  if (!asked.ok) return asked.refusal;
  if (owner === undefined) return notFound;
  const recording = parameter(request, 'id');
  const hidden = await hideAgain(parts, owner, recording, asked.value);
  if (!hidden.ok) return hidden.refusal;
  const { life, comments } = asked.value;
  return createLink(parts, { owner, recording, ...hidden.value, life, comments });
}

async function revise(parts: TranscriptParts, request: Request): Promise<Answer> {
  const { store, now } = parts;
  const owner = ownerIn(request);
  const id = parameter(request, 'id');
  const asked = readShare(request.body);
  if (!asked.ok) return asked.refusal;
  if (owner === undefined) return notFound;
  const link = await ownLink(parts, owner, id);
  if (link?.recording === undefined) return notFound;
  const hidden = await hideAgain(parts, owner, link.recording, asked.value);
  if (!hidden.ok) return hidden.refusal;
  const { life, comments } = asked.value;
  if ((await store.reviseLink(owner, id, hidden.value)) === undefined) return notFound;
  await store.changeLink(owner, id, { expiresMs: expiryOf(life, now()) ?? null, comments });
  const revised = await ownLink(parts, owner, id);
  return revised ? { json: { link: tellLink(revised) } satisfies RevisedTold } : notFound;
}

/** A link of one's own. */
export async function ownLink({ store, now }: TranscriptParts, owner: Owner, id: string): Promise<Link | undefined> {
  const found = await store.link(id, now());
  return found?.link.owner === owner ? found.link : undefined;
}

/** What the preview showed, made once more; it is compared by its digest, and what has changed is not shared. */
async function hideAgain(
  { store, now }: TranscriptParts,
  owner: Owner,
  recording: string,
  { title, hide, through, digest }: ShareAsked,
): Promise<Asked<Revision>> {
  const whole = await wholeRecording(store, owner, recording, now());
  if (!whole) return no(notFound);
  const { events, hidden } = hideIn(
    whole.events.filter(({ seq }) => seq <= through),
    hide,
  );
  if (digestOf(digestText(events)) !== digest || events.length === 0) {
    return no({ status: 409, why: reason('transcript.changed') });
  }
  const { format, v, origin } = whole;
  return { ok: true, value: { title, document: { format, v, origin, hidden, events } } };
}

/** Stores a new link, if there is room for it. */
export async function createLink(
  parts: TranscriptParts,
  made: Pick<NewLink, 'owner' | 'recording' | 'title' | 'document' | 'comments'> & Pick<ShareAsked, 'life'>,
): Promise<Refusal | { readonly json: SharedTold }> {
  const { store, node, now } = parts;
  const { life, ...content } = made;
  const full = await refuseBeyondQuota(parts, made.owner);
  if (full) return full;
  const nowMs = now();
  const expiresMs = expiryOf(life, nowMs);
  const id = newId(node);
  const deleteToken = newSecret();
  await store.createLink({
    ...content,
    id,
    deleteDigest: digestOf(deleteToken),
    createdMs: nowMs,
    ...(expiresMs !== undefined && { expiresMs }),
    visibility: 'link',
  });
  const link = await ownLink(parts, made.owner, id);
  if (!link) throw new Error('A link that was just made is not there');
  return { json: { link: tellLink(link), deleteToken } };
}

/** Recordings make room by themselves, the oldest first; links stay until somebody deletes them, and so they have an end. */
async function refuseBeyondQuota({ store, config }: TranscriptParts, owner: Owner): Promise<Refusal | undefined> {
  const { ownerOctets } = config.limits;
  if ((await store.linkOctets(owner)) < ownerOctets) return undefined;
  return { status: 409, why: reason('transcript.quota', { limit: Math.ceil(ownerOctets / 1024 / 1024) }) };
}
