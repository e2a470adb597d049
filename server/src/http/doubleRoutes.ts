// A practice double on demand: the page sends what a transcript's server said, and is told the name under which the
// practice server stands in for it.

import express from 'express';
import type { RequestHandler, Router } from 'express';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { DoubleTold } from '@mailterm/shared/wire/doubles';
import { readDouble } from '../practice/double/read.ts';
import type { Practice } from '../practice/index.ts';
import { answerBadJson } from './badJson.ts';
import { notBeyond } from './guards.ts';
import type { GuardParts } from './guards.ts';
import { ownOrigin } from './ownOrigin.ts';
import { perMinute } from './perMinute.ts';
import { refuse } from './refusal.ts';

/** Base64 of everything that is played, and the names around it. */
const bodyOctetsMax = '1500kb';

export interface DoubleRouteParts extends GuardParts {
  readonly practice: Practice;
}

/** `POST practice/doubles`, relative to `practice`. */
export function doubleRoutes(parts: DoubleRouteParts): Router {
  const routes = express.Router();
  const guards = [ownOrigin(parts.config), notBeyond(parts, perMinute(parts.config, 'changesPerMinute'))];
  routes.post('/doubles', guards, express.json({ limit: bodyOctetsMax }), makeDouble(parts));
  routes.use(answerBadJson(reason('practice.doubleMalformed', { field: 'steps' })));
  return routes;
}

function makeDouble({ practice }: DoubleRouteParts): RequestHandler {
  return async (request, response) => {
    const read = readDouble(request.body);
    if (!read.ok) return refuse(request, response, 400, read.why);
    const { port, security } = read.double.of;
    const told: DoubleTold = { host: practice.addDouble(read.double), port, security };
    response.set('Cache-Control', 'no-store').json(told);
  };
}
