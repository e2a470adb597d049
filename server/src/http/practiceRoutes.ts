// What a visitor may do with the practice mailroom beside talking mail: switch faults on and off, and begin anew. The
// cookie selects the mailroom, as it does for sessions.

import express from 'express';
import type { ErrorRequestHandler, Request, RequestHandler, Router } from 'express';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { ChoicesTold, FaultsTold } from '@mailterm/shared/wire/faults';
import type { WordingTold } from '@mailterm/shared/wire/wording';
import { clientAddress } from '../config.ts';
import type { Config } from '../config.ts';
import { Ledger } from '../gateway/ledger.ts';
import { choices } from '../practice/faults/catalogue/index.ts';
import { readFaults } from '../practice/faults/read.ts';
import type { Practice } from '../practice/index.ts';
import { tellWording } from '../practice/wordingTold.ts';
import { ownOrigin } from './ownOrigin.ts';
import { refuse } from './refusal.ts';
import { visitorIn } from './visitor.ts';

const minuteMs = 60_000;

export interface PracticeRouteParts {
  readonly config: Config;
  readonly practice: Practice;
}

/** `practice/faults`, `practice/faults/choices`, `practice/reset` and `practice/wording`, relative to the base path. */
export function practiceRoutes({ config, practice }: PracticeRouteParts): Router {
  const visitorOf = (request: Request): string => visitorIn(request.headers.cookie) ?? clientAddress(request, config);
  const told = (request: Request): FaultsTold => ({ faults: practice.faultsOf(visitorOf(request)) });
  const routes = express.Router();
  routes.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  routes.get('/faults', (request, response) => void response.json(told(request)));
  routes.get('/faults/choices', (_request, response) => void response.json({ choices } satisfies ChoicesTold));
  routes.get('/wording', (request, response) => void response.json(tellHostsWording(request)));
  routes.use(ownOrigin(config), atMost(config));
  routes.put('/faults', express.json({ limit: '64kb' }), takeFaults(practice, visitorOf));
  routes.delete('/faults', (request, response) => {
    if (practice.faultsOf(visitorOf(request)).length > 0) practice.setFaults(visitorOf(request), []);
    response.json(told(request));
  });
  routes.post('/reset', (request, response) => {
    practice.reset(visitorOf(request));
    response.json(told(request));
  });
  routes.use(answerBadJson());
  return routes;
}

/** `?host=`: the words of a practice server; none of a name that leads to none. */
function tellHostsWording(request: Request): WordingTold {
  return tellWording(new URL(request.originalUrl, 'http://self').searchParams.get('host') ?? '') ?? { replies: [] };
}

function takeFaults(practice: Practice, visitorOf: (request: Request) => string): RequestHandler {
  return async (request, response) => {
    const read = readFaults(request.body);
    if (!read.ok) return refuse(request, response, 422, read.why);
    practice.setFaults(visitorOf(request), read.faults);
    response.json({ faults: practice.faultsOf(visitorOf(request)) } satisfies FaultsTold);
  };
}

/** Each change may make a mailroom, and push another one out that nobody uses just now. */
function atMost(config: Config): RequestHandler {
  const { changesPerMinute: limit, ledgerRows } = config.limits;
  const changes = new Ledger(ledgerRows);
  return async (request, response, next) => {
    const allowance = { key: clientAddress(request, config), limit, windowMs: minuteMs };
    if (!['PUT', 'DELETE', 'POST'].includes(request.method) || !changes.spend([allowance])) return next();
    await refuse(request, response, 429, reason('limit.changesPerMinute', { limit }));
  };
}

/** What is no JSON, or too much of it, holds no faults. Express knows an error handler by its four parameters. */
function answerBadJson(): ErrorRequestHandler {
  return async (error: { readonly status?: number }, request, response, next) => {
    const { status = 500 } = error;
    if (status >= 500) next(error);
    else await refuse(request, response, status, reason('practice.faultMalformed', { field: 'faults' }));
  };
}
