// Lessons over HTTP: the shipped ones, the visitor's mail that they look at, playing a solution, signing what somebody did
// and checking what was signed. Nothing is kept for any of it.

import express from 'express';
import type { Request, RequestHandler, Response, Router } from 'express';
import { reason } from '@mailterm/shared/reasons/reasons';
import { parseLesson } from '@mailterm/shared/lesson/parse';
import type { CompleteTold, MailTold, TryTold, VerifiedTold, VerifyTold } from '@mailterm/shared/wire/lessons';
import type { Config } from '../config.ts';
import type { Observers } from '../gateway/observers.ts';
import { missingSteps, seenBy } from '../lessons/complete.ts';
import type { Lessons } from '../lessons/index.ts';
import { tellLessons } from '../lessons/shipped.ts';
import { hashOf, readCompletion, signCompletion } from '../lessons/sign.ts';
import type { Practice } from '../practice/index.ts';
import type { Store } from '../store/store.ts';
import { answerBadJson } from './badJson.ts';
import { readCodes, readComplete, readTry } from './lessonFields.ts';
import { namedOrigin, ownOrigin } from './ownOrigin.ts';
import { perMinute } from './perMinute.ts';
import type { Counting } from './perMinute.ts';
import { refuse } from './refusal.ts';
import { notFound } from './transcripts/parts.ts';
import type { Refusal } from './transcripts/parts.ts';
import { ownerIn, visitorOf } from './visitor.ts';

/** A lesson of the largest size, escaped as JSON, and what is around it. */
const bodyOctetsMax = 256 * 1024;

export interface LessonRouteParts {
  readonly config: Config;
  readonly practice: Practice;
  readonly observers?: Observers;
  /** Without it no session is recorded, and nothing can be signed. */
  readonly transcripts?: { readonly store: Store; readonly now: () => number };
  readonly lessons: Lessons;
  /** Whose mailroom a request is about, where it is not the visitor's own. */
  readonly mailroomOf?: (request: Request) => string | undefined;
}

type Answer<Told> = { readonly told: Told } | Refusal;

/** `lessons…` and `practice/mail`, relative to the base path. */
export function lessonRoutes(parts: LessonRouteParts): Router {
  const { config, lessons } = parts;
  const reads = [ownOrigin(config), notBeyond(perMinute(config, 'readsPerMinute'))];
  const changes = (tooMany: Counting): RequestHandler[] => [
    namedOrigin(config),
    notBeyond(tooMany),
    express.json({ limit: bodyOctetsMax }),
  ];
  const counted = perMinute(config, 'lessonsPerMinute');
  const routes = express.Router();
  routes.get('/lessons', isForPrograms, reads, async (_request: Request, response: Response) => {
    response.set('Cache-Control', 'no-store').json(tellLessons(await lessons.shipped.all()));
  });
  routes.get(/^\/lessons\/([a-z0-9-]{1,64})\.md$/, reads, sendLesson(parts));
  routes.get('/practice/mail', reads, (request: Request, response: Response) => {
    response.set('Cache-Control', 'no-store').json({ mailboxes: mailFor(parts, request) } satisfies MailTold);
  });
  routes.post(
    '/lessons/try',
    changes(perMinute(config, 'lessonTriesPerMinute')),
    answer((body) => tryOut(parts, body)),
  );
  routes.post(
    '/lessons/complete',
    changes(counted),
    answer((body, request) => complete(parts, body, request)),
  );
  routes.post(
    '/lessons/verify',
    changes(counted),
    answer((body) => verify(parts, body)),
  );
  routes.use('/lessons', answerBadJson(reason('wire.tooLarge', { limit: bodyOctetsMax })));
  return routes;
}

/** The page has the same address: a browser that goes there gets it. */
const isForPrograms: RequestHandler = (request, response, next) => {
  response.vary('Accept');
  next(request.accepts('json', 'html') === 'html' ? 'route' : undefined);
};

function notBeyond(tooMany: Counting): RequestHandler {
  return async (request, response, next) => {
    const why = tooMany(request);
    if (!why) return next();
    await refuse(request, response, 429, why);
  };
}

function answer<Told extends object>(make: (body: unknown, request: Request) => Promise<Answer<Told>>): RequestHandler {
  return async (request, response) => {
    const made = await make(request.body, request);
    if ('told' in made) response.set('Cache-Control', 'no-store').json(made.told);
    else await refuse(request, response, made.status, made.why);
  };
}

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

function mailFor(parts: LessonRouteParts, request: Request): MailTold['mailboxes'] {
  return parts.practice.mailOf(visitorFor(parts, request));
}

function visitorFor({ config, mailroomOf }: LessonRouteParts, request: Request): string {
  return mailroomOf?.(request) ?? visitorOf(request, config);
}

async function tryOut({ lessons }: LessonRouteParts, body: unknown): Promise<Answer<TryTold>> {
  const read = readTry(body);
  if (!read.ok) return read.refusal;
  const told = await lessons.tryOut(read.value);
  return told ? { told } : { status: 429, why: reason('lesson.busy') };
}

async function complete(parts: LessonRouteParts, body: unknown, request: Request): Promise<Answer<CompleteTold>> {
  const { lessons, transcripts, observers } = parts;
  if (!transcripts) return { status: 501, why: reason('lesson.notRecorded') };
  if (!lessons.key) return { status: 501, why: reason('lesson.noKey') };
  const read = readComplete(body);
  if (!read.ok) return read.refusal;
  const { lesson: text, nickname, sessions, answers } = read.value;
  const parsed = parseLesson(text);
  if (!parsed.ok) {
    return { status: 422, why: reason('lesson.malformed', { line: parsed.problems[0]?.line ?? 1 }) };
  }
  const owner = ownerIn(request);
  if (owner === undefined) return notFound;
  const nowMs = transcripts.now();
  const visitor = visitorFor(parts, request);
  const seen = seenBy(
    { store: transcripts.store, owner, nowMs },
    (id) => observers?.logOf(visitor, id),
    () => mailFor(parts, request),
  );
  const missing = await missingSteps(parsed.lesson, sessions, answers, seen);
  if (!missing) return notFound;
  if (missing.length > 0) return { told: { missing } };
  const { id, steps } = parsed.lesson;
  const done = { lesson: id, hash: hashOf(text), nickname, completedMs: nowMs, steps: steps.length };
  return { told: { missing, code: signCompletion(lessons.key, done) } };
}

async function verify({ lessons }: LessonRouteParts, body: unknown): Promise<Answer<VerifiedTold | VerifyTold>> {
  const { key, shipped } = lessons;
  if (!key) return { status: 501, why: reason('lesson.noKey') };
  const read = readCodes(body);
  if (!read.ok) return read.refusal;
  const told = await Promise.all(
    read.value.map(async (code): Promise<VerifyTold> => {
      const worth = readCompletion(key, code);
      if (!worth.isGenuine) return worth;
      return { ...worth, isShipped: (await shipped.one(worth.lesson ?? ''))?.hash === worth.hash };
    }),
  );
  const [only] = told;
  return { told: read.isOne && only ? only : { codes: told } };
}
