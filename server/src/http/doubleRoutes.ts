// A practice double on demand: the page sends what a transcript's server said, and is told the name under which the
// practice server stands in for it.

import express from 'express';
import type { Router } from 'express';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { DoubleTold } from '@mailterm/shared/wire/doubles';
import type { Config } from '../config.ts';
import { readDouble } from '../practice/double/read.ts';
import type { Practice } from '../practice/index.ts';
import { answerBadJson } from './badJson.ts';
import { ownOrigin } from './ownOrigin.ts';
import { perMinute } from './perMinute.ts';
import { refuse } from './refusal.ts';

/** Base64 of everything that is played, and the names around it. */
const bodyOctetsMax = '1500kb';

/** `POST practice/doubles`, relative to `practice`. */
export function doubleRoutes({ config, practice }: { readonly config: Config; readonly practice: Practice }): Router {
  const countsOf = perMinute(config, 'changesPerMinute');
  const routes = express.Router();
  routes.post('/doubles', ownOrigin(config), express.json({ limit: bodyOctetsMax }), async (request, response) => {
    const why = countsOf(request);
    if (why) return refuse(request, response, 429, why);
    const read = readDouble(request.body);
    if (!read.ok) return refuse(request, response, 400, read.why);
    const { port, security } = read.double.of;
    const told: DoubleTold = { host: practice.addDouble(read.double), port, security };
    response.set('Cache-Control', 'no-store').json(told);
  });
  routes.use(answerBadJson(reason('practice.doubleMalformed', { field: 'steps' })));
  return routes;
}
