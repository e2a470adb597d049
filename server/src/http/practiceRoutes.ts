// What a visitor may do with the practice mailroom beside talking mail: switch faults on and off, and begin anew. The
// cookie, or a seat in a class, selects the mailroom, as it does for sessions.

import express from 'express';
import type { Request, RequestHandler, Response, Router } from 'express';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { ChoicesTold, FaultsTold } from '@mailterm/shared/wire/faults';
import type { WordingTold } from '@mailterm/shared/wire/wording';
import type { Metrics } from '../metrics.ts';
import { choices } from '../practice/faults/catalogue/index.ts';
import { readFaults } from '../practice/faults/read.ts';
import type { Practice } from '../practice/index.ts';
import { tellWording } from '../practice/wordingTold.ts';
import { answerBadJson } from './badJson.ts';
import { notBeyond } from './guards.ts';
import { ownOrigin } from './ownOrigin.ts';
import { perMinute } from './perMinute.ts';
import { queryOf } from './query.ts';
import { refuse } from './refusal.ts';
import { whoseMail } from './whoseMail.ts';
import type { MailParts } from './whoseMail.ts';

export interface PracticeRouteParts extends MailParts {
  readonly practice: Practice;
  readonly metrics: Metrics;
}

/** `practice/faults`, `practice/faults/choices`, `practice/reset` and `practice/wording`, relative to the base path. */
export function practiceRoutes(parts: PracticeRouteParts): Router {
  const { config, practice } = parts;
  const whose = whoseMail(parts);
  const told = (request: Request): FaultsTold => ({ faults: practice.faultsOf(whose(request)) });
  const routes = express.Router();
  routes.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  routes.get('/faults', (request, response) => void response.json(told(request)));
  routes.get('/faults/choices', (_request, response) => void response.json({ choices } satisfies ChoicesTold));
  routes.get('/wording', (request, response) => void response.json(tellHostsWording(request)));
  // Each change may make a mailroom, and push another one out that nobody uses just now.
  const guards = [ownOrigin(config), notBeyond(parts, perMinute(config, 'changesPerMinute'))];
  routes.put('/faults', guards, express.json({ limit: '64kb' }), takeFaults(practice, whose));
  routes.delete('/faults', guards, (request: Request, response: Response) => {
    if (practice.faultsOf(whose(request)).length > 0) practice.setFaults(whose(request), []);
    response.json(told(request));
  });
  routes.post('/reset', guards, (request: Request, response: Response) => {
    practice.reset(whose(request));
    response.json(told(request));
  });
  // What is no JSON, or too much of it, holds no faults.
  routes.use(answerBadJson(reason('practice.faultMalformed', { field: 'faults' })));
  return routes;
}

/** `?host=`: the words of a practice server; none of a name that leads to none. */
function tellHostsWording(request: Request): WordingTold {
  return tellWording(queryOf(request).get('host') ?? '') ?? { replies: [] };
}

function takeFaults(practice: Practice, whose: (request: Request) => string): RequestHandler {
  return async (request, response) => {
    const read = readFaults(request.body);
    if (!read.ok) return refuse(request, response, 422, read.why);
    practice.setFaults(whose(request), read.faults);
    response.json({ faults: practice.faultsOf(whose(request)) } satisfies FaultsTold);
  };
}
