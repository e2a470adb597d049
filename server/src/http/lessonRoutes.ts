// Lessons over HTTP: the shipped ones, the visitor's mail that they look at, playing a solution, signing what somebody did
// and checking what was signed. Nothing is kept for any of it.

import express from 'express';
import type { Request, RequestHandler, Response, Router } from 'express';
import { reason } from '@mailterm/shared/reasons/reasons';
import { parseLesson } from '@mailterm/shared/lesson/parse';
import type { CompleteTold, MailTold, VerifiedTold, VerifyTold } from '@mailterm/shared/wire/lessons';
import type { Observers } from '../gateway/observers.ts';
import { missingSteps, seenBy } from '../lessons/complete.ts';
import type { Lessons } from '../lessons/index.ts';
import { tellLessons } from '../lessons/shipped.ts';
import { hashOf, readCompletion, signCompletion } from '../lessons/sign.ts';
import type { Practice } from '../practice/index.ts';
import type { Store } from '../store/store.ts';
import { answer } from './answer.ts';
import type { Answer } from './answer.ts';
import { answerBadJson } from './badJson.ts';
import { changeGuards, notBeyond } from './guards.ts';
import type { GuardParts } from './guards.ts';
import { readCodes, readComplete, readTry } from './lessonFields.ts';
import { ownOrigin } from './ownOrigin.ts';
import { perMinute } from './perMinute.ts';
import { notFound } from './transcripts/parts.ts';
import { ownerIn } from './visitor.ts';
import { whoseMail } from './whoseMail.ts';
import type { MailParts } from './whoseMail.ts';

/** A lesson of the largest size, escaped as JSON, and what is around it. */
const bodyOctetsMax = 256 * 1024;

export interface LessonRouteParts extends GuardParts, MailParts {
  readonly practice: Practice;
  readonly observers?: Observers;
  /** Without it no session is recorded, and nothing can be signed. */
  readonly transcripts?: { readonly store: Store; readonly now: () => number };
  readonly lessons: Lessons;
}

/** `lessons…` and `practice/mail`, relative to the base path. */
export function lessonRoutes(parts: LessonRouteParts): Router {
  const { config, lessons } = parts;
  const reads = [ownOrigin(config), notBeyond(parts, perMinute(config, 'readsPerMinute'))];
  const tries = changeGuards(parts, bodyOctetsMax, perMinute(config, 'lessonTriesPerMinute'));
  const guards = changeGuards(parts, bodyOctetsMax, perMinute(config, 'lessonsPerMinute'));
  const whose = whoseMail(parts);
  const routes = express.Router();
  routes.get('/lessons', isForPrograms, reads, async (_request: Request, response: Response) => {
    response.set('Cache-Control', 'no-store').json(tellLessons(await lessons.shipped.all()));
  });
  routes.get(/^\/lessons\/([a-z0-9-]{1,64})\.md$/, reads, sendLesson(parts));
  routes.get('/practice/mail', reads, (request: Request, response: Response) => {
    response
      .set('Cache-Control', 'no-store')
      .json({ mailboxes: parts.practice.mailOf(whose(request)) } satisfies MailTold);
  });
  routes.post(
    '/lessons/try',
    tries,
    answer(parts, (request) => tryOut(parts, request)),
  );
  routes.post(
    '/lessons/complete',
    guards,
    answer(parts, (request) => complete(parts, request)),
  );
  routes.post(
    '/lessons/verify',
    guards,
    answer(parts, (request) => verify(parts, request)),
  );
  routes.use('/lessons', answerBadJson(reason('wire.tooLarge', { limit: bodyOctetsMax })));
  return routes;
}

/** The page has the same address: a browser that goes there gets it. */
const isForPrograms: RequestHandler = (request, response, next) => {
  response.vary('Accept');
  next(request.accepts('json', 'html') === 'html' ? 'route' : undefined);
};

/** The file itself; Express tells by its ETag when it has not changed. */
function sendLesson({ lessons }: LessonRouteParts): RequestHandler {
  return async (request, response, next) => {
    const found = await lessons.shipped.one(String(request.params[0]));
    if (!found) return next();
    response
      .set({ 'Cache-Control': 'no-cache', ETag: `"${found.hash}"` })
      .type('text/markdown')
      .send(found.text);
  };
}

async function tryOut({ lessons }: LessonRouteParts, request: Request): Promise<Answer> {
  const read = readTry(request.body);
  if (!read.ok) return read.refusal;
  const told = await lessons.tryOut(read.value);
  return told ? { json: told } : { status: 429, why: reason('lesson.busy') };
}

async function complete(parts: LessonRouteParts, request: Request): Promise<Answer> {
  const { lessons, practice, transcripts, observers } = parts;
  if (!transcripts) return { status: 501, why: reason('lesson.notRecorded') };
  if (!lessons.key) return { status: 501, why: reason('lesson.noKey') };
  const read = readComplete(request.body);
  if (!read.ok) return read.refusal;
  const { lesson: text, nickname, sessions, answers } = read.value;
  const parsed = parseLesson(text);
  if (!parsed.ok) {
    return { status: 422, why: reason('lesson.malformed', { line: parsed.problems[0]?.line ?? 1 }) };
  }
  const owner = ownerIn(request);
  if (owner === undefined) return notFound;
  const nowMs = transcripts.now();
  const visitor = whoseMail(parts)(request);
  const seen = seenBy(
    { store: transcripts.store, owner, nowMs },
    (id) => observers?.logOf(visitor, id),
    () => practice.mailOf(visitor),
  );
  const missing = await missingSteps(parsed.lesson, sessions, answers, seen);
  if (!missing) return notFound;
  if (missing.length > 0) return { json: { missing } satisfies CompleteTold };
  const { id, steps } = parsed.lesson;
  const done = { lesson: id, hash: hashOf(text), nickname, completedMs: nowMs, steps: steps.length };
  return { json: { missing, code: signCompletion(lessons.key, done) } satisfies CompleteTold };
}

async function verify({ lessons }: LessonRouteParts, request: Request): Promise<Answer> {
  const { key, shipped } = lessons;
  if (!key) return { status: 501, why: reason('lesson.noKey') };
  const read = readCodes(request.body);
  if (!read.ok) return read.refusal;
  const told = await Promise.all(
    read.value.map(async (code): Promise<VerifyTold> => {
      const worth = readCompletion(key, code);
      if (!worth.isGenuine) return worth;
      return { ...worth, isShipped: (await shipped.one(worth.lesson ?? ''))?.hash === worth.hash };
    }),
  );
  const [only] = told;
  return { json: read.isOne && only ? only : ({ codes: told } satisfies VerifiedTold) };
}
