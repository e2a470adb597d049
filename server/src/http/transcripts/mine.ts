// A visitor's own recordings: listed, looked at, named and deleted. The cookie says whose they are; nobody else's can be
// named here.

import express from 'express';
import type { Request, RequestHandler, Router } from 'express';
import { numbered } from '@mailterm/shared/transcript/conversation';
import { documentOf } from '@mailterm/shared/transcript/document';
import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import type { MineTold } from '@mailterm/shared/wire/transcripts';
import type { Owner, Store } from '../../store/store.ts';
import { answer } from '../answer.ts';
import type { Answer } from '../answer.ts';
import { ownerIn } from '../visitor.ts';
import { readTitle } from './fields.ts';
import { notFound, parameter } from './parts.ts';
import type { TranscriptParts } from './parts.ts';
import { documentJson, tellLink, tellRecording } from './told.ts';

/** `GET recordings` and `GET recordings/ID`. */
export function readMine(parts: TranscriptParts, guards: RequestHandler[]): Router {
  const routes = express.Router();
  routes.get(
    '/recordings',
    guards,
    answer(parts, (request) => tellMine(parts, ownerIn(request))),
  );
  routes.get(
    '/recordings/:id',
    guards,
    answer(parts, (request) => tellWhole(parts, request)),
  );
  return routes;
}

/** `POST recordings/ID/rename` and `delete`. */
export function changeMine(parts: TranscriptParts, guards: RequestHandler[]): Router {
  const { store } = parts;
  const routes = express.Router();
  routes.post(
    '/recordings/:id/rename',
    guards,
    answer(parts, async (request) => {
      const owner = ownerIn(request);
      const title = readTitle(request.body);
      if (!title.ok) return title.refusal;
      if (owner === undefined) return notFound;
      return (await store.renameRecording(owner, parameter(request, 'id'), title.value)) ? 'done' : notFound;
    }),
  );
  routes.post(
    '/recordings/:id/delete',
    guards,
    answer(parts, async (request) => {
      const owner = ownerIn(request);
      if (owner === undefined) return notFound;
      return (await store.deleteRecording(owner, parameter(request, 'id'))) ? 'done' : notFound;
    }),
  );
  return routes;
}

async function tellMine({ store, config, now }: TranscriptParts, owner: Owner | undefined): Promise<Answer> {
  const limit = config.limits.ownerOctets;
  if (owner === undefined)
    return { json: { recordings: [], links: [], used: { octets: 0, limit } } satisfies MineTold };
  const nowMs = now();
  const [recordings, links, octets] = await Promise.all([
    store.recordings(owner, nowMs),
    store.links(owner, nowMs),
    store.usedOctets(owner),
  ]);
  const kept = new Set(recordings.map(({ id }) => id));
  const told: MineTold = {
    recordings: recordings.map((recording) => tellRecording(recording, links)),
    links: links.filter(({ recording }) => recording === undefined || !kept.has(recording)).map(tellLink),
    used: { octets, limit },
  };
  return { json: told };
}

/** The whole recording as its owner may see it: what the recorder masked is in no store. */
async function tellWhole({ store, now }: TranscriptParts, request: Request): Promise<Answer> {
  const owner = ownerIn(request);
  if (owner === undefined) return notFound;
  const document = await wholeRecording(store, owner, parameter(request, 'id'), now());
  return document ? { text: documentJson(document) } : notFound;
}

/** A recording as a document, before anything but secrets is hidden. */
export async function wholeRecording(
  store: Pick<Store, 'recording'>,
  owner: Owner,
  id: string,
  nowMs: number,
): Promise<TranscriptDocument | undefined> {
  const found = await store.recording(owner, id, nowMs);
  if (!found) return undefined;
  const { title } = found.recording;
  return documentOf(numbered(found.events), { title, origin: 'recorded' });
}
