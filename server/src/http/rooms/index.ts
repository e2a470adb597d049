// A class over HTTP: a teacher opens it, and takes away what it leaves. Everything else goes over its WebSocket
// (classroom/roomPeer.ts).

import express from 'express';
import type { RequestHandler, Router } from 'express';
import { reason } from '@mailterm/shared/reasons/reasons';
import { fieldsOf } from '@mailterm/shared/wire/fields';
import { Classroom } from '../../classroom/classroom.ts';
import type { Classrooms } from '../../classroom/classrooms.ts';
import { clientAddress } from '../../config.ts';
import type { Store } from '../../store/store.ts';
import { answerBadJson } from '../badJson.ts';
import { changeGuards } from '../guards.ts';
import type { GuardParts } from '../guards.ts';
import { perMinute } from '../perMinute.ts';
import { refuse } from '../refusal.ts';
import { sendClass } from './leaving.ts';

/** The body of a request: a secret at most. */
const bodyOctets = 1024;

export interface RoomRouteParts extends GuardParts {
  readonly classrooms: Classrooms;
  /** Where the transcripts of learners are; without it, the tables alone are taken away. */
  readonly store?: Pick<Store, 'recording'>;
}

/** `POST rooms` and `POST rooms/CODE/export`, relative to the base path. */
export function roomRoutes(parts: RoomRouteParts): Router {
  const routes = express.Router();
  const reads = perMinute(parts.config, 'readsPerMinute');
  routes.post('/rooms', changeGuards(parts, bodyOctets), open(parts));
  routes.post('/rooms/:code/export', changeGuards(parts, bodyOctets, reads), takeAway(parts));
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
  return async (request, response) => {
    const { secret } = fieldsOf(request.body);
    const { code } = request.params;
    if (typeof secret !== 'string' || secret.length > 64 || typeof code !== 'string') {
      return refuse(request, response, 400, reason('wire.badField', { field: 'secret' }));
    }
    const classroom = classrooms.desk(code, secret, clientAddress(request, config));
    if (classroom instanceof Classroom) return sendClass(parts, classroom, request, response);
    metrics.refused(classroom.id);
    await refuse(request, response, classroom.id === 'limit.wrongCodes' ? 429 : 403, classroom);
  };
}
