// Comments beside a shared transcript. What a visitor writes waits until its owner shows it, and is taken only where they
// allowed it. Kept as it was written; what of its Markdown is drawn is decided where it is shown.

import express from 'express';
import type { Request, RequestHandler, Router } from 'express';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { PublicEvent } from '@mailterm/shared/transcript/event';
import type { CommentTold } from '@mailterm/shared/wire/transcripts';
import { newId } from '../../secret.ts';
import type { StoredComment } from '../../store/store.ts';
import { answer } from '../answer.ts';
import type { Answer } from '../answer.ts';
import { ownerIn } from '../visitor.ts';
import { readComment } from './fields.ts';
import { notFound, parameter } from './parts.ts';
import type { TranscriptParts } from './parts.ts';
import { ownLink } from './sharing.ts';
import { readLink, tellComment } from './told.ts';

/** `POST links/ID/comments`. */
export function writeComments(parts: TranscriptParts, guards: RequestHandler[]): Router {
  return express.Router().post(
    '/links/:id/comments',
    guards,
    answer(parts, (request) => write(parts, request)),
  );
}

/** `POST links/ID/comments/CID/show` and `delete`, for the owner of the link. */
export function judgeComments(parts: TranscriptParts, guards: RequestHandler[]): Router {
  const judge = (act: 'showComment' | 'deleteComment') =>
    answer(parts, async (request) => {
      const owner = ownerIn(request);
      const id = parameter(request, 'id');
      if (!owner || !(await ownLink(parts, owner, id))) return notFound;
      return (await parts.store[act](id, parameter(request, 'comment'))) ? 'done' : notFound;
    });
  const routes = express.Router();
  routes.post('/links/:id/comments/:comment/show', guards, judge('showComment'));
  routes.post('/links/:id/comments/:comment/delete', guards, judge('deleteComment'));
  return routes;
}

async function write(parts: TranscriptParts, request: Request): Promise<Answer> {
  const { store, config, node, now } = parts;
  const id = parameter(request, 'id');
  const nowMs = now();
  const read = await readLink(store, id, ownerIn(request), nowMs);
  if (!read) return notFound;
  const { link, isMine, document } = read;
  const mayWrite = link.comments === 'visitors' || (link.comments === 'owner' && isMine);
  if (!mayWrite) return { status: 403, why: reason('comment.closed') };
  const asked = readComment(request.body);
  if (!asked.ok) return asked.refusal;
  const { turn } = asked.value;
  if (!hasTurn(document.events, turn)) return { status: 422, why: reason('comment.noTurn', { turn }) };
  const limit = config.limits.commentsPerLink;
  if (document.comments.length + read.waiting.length >= limit) {
    return { status: 409, why: reason('comment.tooMany', { limit }) };
  }
  const comment: StoredComment = {
    id: newId(node),
    ...asked.value,
    byOwner: isMine,
    writtenMs: nowMs,
    isShown: isMine,
  };
  await store.addComment(id, comment);
  return { json: { comment: tellComment(comment), waits: !isMine } satisfies CommentTold };
}

function hasTurn(events: readonly PublicEvent[], turn: number): boolean {
  return events.some((event) => event.kind === 'unit' && event.turn === turn);
}
