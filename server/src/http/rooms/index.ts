// A class over HTTP: a teacher opens it, and takes away what it leaves. Everything else goes over its WebSocket
// (classroom/roomPeer.ts).

import express from 'express';
import type { RequestHandler, Router } from 'express';
import { reason } from '@mailterm/shared/reasons/reasons';
import { Classroom } from '../../classroom/classroom.ts';
import type { Classrooms } from '../../classroom/classrooms.ts';
import { clientAddress } from '../../config.ts';
import type { Config } from '../../config.ts';
import type { Metrics } from '../../metrics.ts';
import type { Store } from '../../store/store.ts';
import { answerBadJson } from '../badJson.ts';
import { namedOrigin } from '../ownOrigin.ts';
import { perMinute } from '../perMinute.ts';
import { refuse } from '../refusal.ts';
import { sendClass } from './leaving.ts';

export interface RoomRouteParts {
  readonly config: Config;
  readonly metrics: Metrics;
  readonly classrooms: Classrooms;
  /** Where the transcripts of learners are; without it, the tables alone are taken away. */
  readonly store?: Pick<Store, 'recording'>;
}

/** `POST rooms` and `POST rooms/CODE/export`, relative to the base path. */
export function roomRoutes(parts: RoomRouteParts): Router {
  const routes = express.Router();
  const guards = [namedOrigin(parts.config), jsonOnly, express.json({ limit: '1kb' })];
  routes.post('/rooms', guards, open(parts));
  routes.post('/rooms/:code/export', guards, takeAway(parts));
  routes.use(answerBadJson(reason('wire.notJson')));
  return routes;
}

function open({ config, metrics, classrooms }: RoomRouteParts): RequestHandler {
  return async (request, response) => {
    const opened = classrooms.open(clientAddress(request, config));
    response.set('Cache-Control', 'no-store');
    if ('secret' in opened) return void response.status(201).json(opened);
    metrics.refused(opened.id);
    await refuse(request, response, 429, opened);
  };
}

function takeAway(parts: RoomRouteParts): RequestHandler {
  const { config, metrics, classrooms } = parts;
  const tooMany = perMinute(config, 'readsPerMinute');
  return async (request, response) => {
    const { secret } = (request.body ?? {}) as { readonly secret?: unknown };
    const { code } = request.params;
    const why = tooMany(request);
    if (why) return refuse(request, response, 429, why);
    if (typeof secret !== 'string' || secret.length > 64 || typeof code !== 'string') {
      return refuse(request, response, 400, reason('wire.badField', { field: 'secret' }));
    }
    const classroom = classrooms.desk(code, secret, clientAddress(request, config));
    if (classroom instanceof Classroom) return sendClass(parts, classroom, request, response);
    metrics.refused(classroom.id);
    await refuse(request, response, classroom.id === 'limit.wrongCodes' ? 429 : 403, classroom);
  };
}

/** No form of another site can send JSON. */
const jsonOnly: RequestHandler = async (request, response, next) => {
  if (request.is('application/json')) next();
  else await refuse(request, response, 415, reason('http.notJson'));
};
