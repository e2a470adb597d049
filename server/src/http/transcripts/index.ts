// All routes of transcripts, and what stands before each of them: from which page it is asked, in which form, how often.

import express from 'express';
import type { ErrorRequestHandler, RequestHandler, Router } from 'express';
import { reason } from '@mailterm/shared/reasons/reasons';
import { changeGuards, notBeyond } from '../guards.ts';
import { ownOrigin } from '../ownOrigin.ts';
import { perHour, perMinute } from '../perMinute.ts';
import type { Counting } from '../perMinute.ts';
import { refuse } from '../refusal.ts';
import { sendArchive } from './archive.ts';
import { judgeComments, writeComments } from './comments.ts';
import { importRoutes } from './importing.ts';
import { changeLinks, readLinks } from './links.ts';
import { changeMine, readMine } from './mine.ts';
import { answerOembed } from './oembed.ts';
import { serveTranscript, transcriptAddress } from './page.ts';
import { notFound } from './parts.ts';
import type { TranscriptParts } from './parts.ts';
import { sharingRoutes } from './sharing.ts';
import { embedAddress, takeAway, takenAddress } from './taken.ts';

/** The body of every change but an import. */
const bodyOctets = 64 * 1024;

/** Relative to the base path: `recordings…`, `links…`, `t/ID…`, `oembed`. */
export function transcriptRoutes(parts: TranscriptParts): Router {
  const routes = express.Router();
  routes.use(['/t', '/transcripts'], (_request, response, next) => {
    response.set('X-Robots-Tag', 'noindex');
    next();
  });
  routes.use(readRoutes(parts), changeRoutes(parts), answerMalformed(parts));
  return routes;
}

function readRoutes(parts: TranscriptParts): Router {
  const { config } = parts;
  const reads = notBeyond(parts, perMinute(config, 'readsPerMinute'));
  const ownReads = [ownOrigin(config), reads];
  const routes = express.Router();
  routes.get(transcriptAddress, reads, serveTranscript(parts));
  routes.get([takenAddress, embedAddress], reads, takeAway(parts));
  routes.get('/oembed', reads, answerOembed(parts));
  routes.get('/recordings.zip', ownReads, sendArchive(parts));
  routes.use(readMine(parts, ownReads), readLinks(parts, ownReads));
  return routes;
}

/** Every change is a POST of JSON from a page of this instance. */
function changeRoutes(parts: TranscriptParts): Router {
  const { config } = parts;
  const guards = (tooMany: Counting, limit = bodyOctets): RequestHandler[] => changeGuards(parts, limit, tooMany);
  const edits = guards(perMinute(config, 'editsPerMinute'));
  const sharesPerHour = perHour(config, 'sharesPerHour');
  const routes = express.Router();
  routes.use(importRoutes(parts, guards(sharesPerHour, config.limits.importOctets)));
  routes.use(sharingRoutes(parts, guards(sharesPerHour)));
  routes.use(writeComments(parts, guards(perMinute(config, 'commentsPerMinute'))));
  routes.use(changeMine(parts, edits), changeLinks(parts, edits), judgeComments(parts, edits));
  return routes;
}

interface Malformed {
  readonly status?: number;
  /** What was wrong with a body; absent where the address is. */
  readonly type?: string;
  readonly limit?: number;
}

/**
 * A body that is too large or no JSON, and an address that cannot be decoded. Express knows an error handler by its four
 * parameters.
 */
function answerMalformed({ config }: TranscriptParts): ErrorRequestHandler {
  return async (error: Malformed, request, response, next) => {
    const { status = 500, type, limit = 0 } = error;
    if (status >= 500) return next(error);
    if (type === undefined) return refuse(request, response, 404, notFound.why);
    if (status !== 413) return refuse(request, response, status, reason('wire.notJson'));
    const isImport = limit === config.limits.importOctets;
    const why = isImport
      ? reason('transcript.tooLarge', { limit: Math.floor(limit / 1024 / 1024) })
      : reason('wire.tooLarge', { limit });
    await refuse(request, response, status, why);
  };
}
