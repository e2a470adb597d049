// What stands before a route that changes something or costs something: how often it is asked, and in which form. From which
// page it is asked is ownOrigin.ts.

import express from 'express';
import type { RequestHandler } from 'express';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Config } from '../config.ts';
import type { Metrics } from '../metrics.ts';
import { namedOrigin } from './ownOrigin.ts';
import type { Counting } from './perMinute.ts';
import { refuse } from './refusal.ts';

export interface GuardParts {
  readonly config: Config;
  readonly metrics: Metrics;
}

/** Refuses what is asked too often. */
export function notBeyond({ metrics }: Pick<GuardParts, 'metrics'>, tooMany: Counting): RequestHandler {
  return async (request, response, next) => {
    const why = tooMany(request);
    if (!why) return next();
    metrics.refused(why.id);
    await refuse(request, response, 429, why);
  };
}

/** No form of another site can send JSON. */
const jsonOnly: RequestHandler = async (request, response, next) => {
  if (request.is('application/json')) next();
  else await refuse(request, response, 415, reason('http.notJson'));
};

/**
 * Before a change of what is kept or shown to others: it is JSON from a page of this instance.
 * @param limit of its body, in octets
 * @param tooMany absent where the route itself counts
 */
export function changeGuards(parts: GuardParts, limit: number, tooMany?: Counting): RequestHandler[] {
  const counted = tooMany ? [notBeyond(parts, tooMany)] : [];
  return [namedOrigin(parts.config), jsonOnly, ...counted, express.json({ limit })];
}
