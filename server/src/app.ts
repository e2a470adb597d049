// The HTTP shell: headers, the page, its files, and whether the server is well. The WebSocket is gateway/socket.ts.
// Everything lies under the base path.

import express from 'express';
import type { ErrorRequestHandler, Express, RequestHandler } from 'express';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Classrooms } from './classroom/classrooms.ts';
import { proxyGuard } from './config.ts';
import type { Config } from './config.ts';
import type { Gate } from './http/gate.ts';
import { doubleRoutes } from './http/doubleRoutes.ts';
import { gateRoutes } from './http/gateRoutes.ts';
import { lessonRoutes } from './http/lessonRoutes.ts';
import { lookupRoutes } from './http/lookupRoutes.ts';
import { portRoutes } from './http/portRoutes.ts';
import type { PortRouteParts } from './http/portRoutes.ts';
import { pageAddresses } from './http/pages.ts';
import type { Pages } from './http/pages.ts';
import { practiceRoutes } from './http/practiceRoutes.ts';
import { preflightRoutes } from './http/preflightRoutes.ts';
import { refuse } from './http/refusal.ts';
import { roomRoutes } from './http/rooms/index.ts';
import { securityHeaders } from './http/security.ts';
import { pageServer } from './http/servePage.ts';
import { loggedPath } from './http/transcripts/addresses.ts';
import { transcriptRoutes } from './http/transcripts/index.ts';
import type { TranscriptParts } from './http/transcripts/parts.ts';
import type { Lessons } from './lessons/index.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { Practice } from './practice/index.ts';

/** What the HTTP shell stands on. */
export interface AppParts extends PortRouteParts {
  readonly config: Config;
  readonly log: Log;
  readonly version: string;
  readonly pages: Pages;
  readonly metrics: Metrics;
  readonly gate: Gate;
  readonly practice: Practice;
  /** The classes of this process; nobody teaches without them. */
  readonly classrooms?: Classrooms;
  /** Where transcripts are kept; without it, there are none. */
  readonly transcripts?: Pick<TranscriptParts, 'store' | 'node' | 'now'>;
  readonly lessons?: Lessons;
}

/** Makes the HTTP application; it listens nowhere yet. */
export function createApp(parts: AppParts): Express {
  const { config, log, version, pages, metrics, gate } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', false);
  app.use(logRequests(log), securityHeaders(pages.contentSecurity), guardProxied(config));
  const routes = express.Router();
  routes.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ ok: true, version });
  });
  routes.use(gateRoutes({ config, gate, metrics }));
  routes.get('/metrics', async (_request, response) => {
    response
      .set('Cache-Control', 'no-store')
      .type(metrics.registry.contentType)
      .send(await metrics.registry.metrics());
  });
  const { lessons } = parts;
  // Before those of the practice server, which have other guards.
  if (lessons) routes.use(lessonRoutes({ ...parts, lessons }));
  routes.use('/practice', portRoutes(parts), doubleRoutes(parts), practiceRoutes(parts));
  routes.use(lookupRoutes(parts), preflightRoutes(parts));
  const servePage = pageServer(config, pages);
  if (parts.transcripts) routes.use(transcriptRoutes({ config, metrics, servePage, ...parts.transcripts }));
  const { classrooms, transcripts } = parts;
  if (classrooms) {
    routes.use(roomRoutes({ config, metrics, classrooms, ...(transcripts && { store: transcripts.store }) }));
  }
  routes.get(pageAddresses, (request, response) => servePage(request, response));
  routes.use(pages.files);
  app.use(config.basePath === '' ? '/' : config.basePath, routes);
  app.use((request, response) => refuse(request, response, 404, reason('http.notFound')));
  app.use(answerError(log));
  return app;
}

/** Addresses are logged without their query and without what opens a transcript, and people not at all. */
function logRequests(log: Log): RequestHandler {
  return (request, response, next) => {
    const startedMs = performance.now();
    response.once('finish', () => {
      const tookMs = Math.round(performance.now() - startedMs);
      log.info(
        { method: request.method, path: loggedPath(request.path), status: response.statusCode, tookMs },
        'request',
      );
    });
    next();
  };
}

function guardProxied(config: Config): RequestHandler {
  const refuseProxied = proxyGuard(config);
  return async (request, response, next) => {
    const why = refuseProxied(request.headers);
    if (why) await refuse(request, response, 403, why);
    else next();
  };
}

/** What fails here is a bug of ours. Express knows an error handler by its four parameters. */
function answerError(log: Log): ErrorRequestHandler {
  return async (error: unknown, request, response, next) => {
    log.error({ error: String(error), path: loggedPath(request.path) }, 'request failed');
    if (response.headersSent) next(error);
    else await refuse(request, response, 500, reason('close.internal'));
  };
}
