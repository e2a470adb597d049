// `POST preflight`: which ports of a host this server reaches, within the policy and the limit of an address. A page of
// another site gets nothing: the answer tells about the network that this server stands in.

import express from 'express';
import type { RequestHandler, Response, Router } from 'express';
import { reason } from '@mailterm/shared/reasons/reasons';
import { fieldsOf } from '@mailterm/shared/wire/fields';
import { preflightPorts } from '@mailterm/shared/wire/preflight';
import type { Config } from '../config.ts';
import type { Metrics } from '../metrics.ts';
import type { Practice } from '../practice/index.ts';
import { preflight } from '../upstream/preflight.ts';
import type { Wanted } from '../upstream/vet.ts';
import { answerBadJson } from './badJson.ts';
import { ownOrigin } from './ownOrigin.ts';
import { perMinute } from './perMinute.ts';
import { refuse } from './refusal.ts';

/** The body names no host, or no ports. */
const malformed = reason('wire.badField', { field: 'host' });

export interface PreflightRouteParts {
  readonly config: Config;
  readonly metrics: Metrics;
  readonly practice: Practice;
}

export function preflightRoutes(parts: PreflightRouteParts): Router {
  const { config } = parts;
  return express
    .Router()
    .post('/preflight', ownOrigin(config), express.json({ limit: '4kb' }), answer(parts))
    .use(answerBadJson(malformed));
}

function answer({ config, metrics, practice }: PreflightRouteParts): RequestHandler {
  const tooMany = perMinute(config, 'preflightsPerMinute');
  return async (request, response) => {
    const wanted = readWanted(request.body);
    if (!wanted) return refuse(request, response, 422, malformed);
    const why = tooMany(request);
    if (why) {
      metrics.refused(why.id);
      return refuse(request, response, 429, why);
    }
    const signal = untilGone(response);
    const flown = await preflight(wanted, { config, practice, signal, limits: config.limits });
    metrics.preflown(flown.ok ? flown.told.ports.map(({ outcome }) => outcome) : []);
    response.set('Cache-Control', 'no-store');
    if (flown.ok) response.json(flown.told);
    else {
      metrics.refused(flown.reason.id);
      await refuse(request, response, 200, flown.reason);
    }
  };
}

/** Undefined for what names no host, or more ports than are tried at once. */
function readWanted(body: unknown): Wanted | undefined {
  const { host, ports = preflightPorts } = fieldsOf(body);
  if (typeof host !== 'string' || host === '' || host.length > 1_020) return undefined;
  if (!Array.isArray(ports) || ports.length === 0 || ports.length > preflightPorts.length) return undefined;
  const isPort = (port: unknown): port is number =>
    Number.isInteger(port) && Number(port) > 0 && Number(port) <= 65_535;
  return ports.every(isPort) ? { host, ports: [...new Set(ports)] } : undefined;
}

/** Nobody waits any more: the attempts end. */
function untilGone(response: Response): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  return gone.signal;
}
