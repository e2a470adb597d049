// Links: what the page of a transcript is told, and what its owner changes. Who has the token of a link can delete it
// without the cookie; the token is in the body of the request only.

import express from 'express';
import type { Request, RequestHandler, Router } from 'express';
import { fieldsOf } from '@mailterm/shared/wire/fields';
import type { TranscriptTold } from '@mailterm/shared/wire/transcripts';
import { digestOf, opens } from '../../secret.ts';
import { answer } from '../answer.ts';
import type { Answer } from '../answer.ts';
import { ownerIn } from '../visitor.ts';
import { expiryOf, readChange } from './fields.ts';
import { notFound, parameter } from './parts.ts';
import type { TranscriptParts } from './parts.ts';
import { readLink, transcriptJson } from './told.ts';

/** `GET links/ID`. */
export function readLinks(parts: TranscriptParts, guards: RequestHandler[]): Router {
  return express.Router().get(
    '/links/:id',
    guards,
    answer(parts, (request) => tellTranscript(parts, request)),
  );
}

/** `POST links/ID/change` and `delete`. */
export function changeLinks(parts: TranscriptParts, guards: RequestHandler[]): Router {
  const routes = express.Router();
  routes.post(
    '/links/:id/change',
    guards,
    answer(parts, (request) => change(parts, request)),
  );
  routes.post(
    '/links/:id/delete',
    guards,
    answer(parts, (request) => remove(parts, request)),
  );
  return routes;
}

async function tellTranscript({ store, now }: TranscriptParts, request: Request): Promise<Answer> {
  const read = await readLink(store, parameter(request, 'id'), ownerIn(request), now());
  if (!read) return notFound;
  const { id, revision, createdMs, expiresMs, comments, visibility } = read.link;
  const rest: Omit<TranscriptTold, 'document'> = {
    link: { id, revision, createdMs, ...(expiresMs !== undefined && { expiresMs }), comments, visibility },
    isMine: read.isMine,
    ...(read.isMine && { waiting: read.waiting }),
  };
  return { text: transcriptJson(read.document, rest) };
}

async function change({ store, now }: TranscriptParts, request: Request): Promise<Answer> {
  const owner = ownerIn(request);
  const asked = readChange(request.body);
  if (!asked.ok) return asked.refusal;
  if (owner === undefined) return notFound;
  const { life, ...rest } = asked.value;
  const changed = await store.changeLink(owner, parameter(request, 'id'), {
    ...rest,
    ...(life !== undefined && { expiresMs: expiryOf(life, now()) ?? null }),
  });
  return changed ? 'done' : notFound;
}

async function remove({ store, now }: TranscriptParts, request: Request): Promise<Answer> {
  const id = parameter(request, 'id');
  const { deleteToken } = fieldsOf(request.body);
  const found = await store.link(id, now());
  // Without a link the token is compared too, with one that nobody has.
  const digest = found?.link.deleteDigest ?? digestOf('');
  const hasToken = typeof deleteToken === 'string' && deleteToken !== '' && opens(deleteToken, digest);
  const isMine = found !== undefined && ownerIn(request) === found.link.owner;
  if (!found || !(hasToken || isMine)) return notFound;
  return (await store.deleteLink(id)) ? 'done' : notFound;
}
