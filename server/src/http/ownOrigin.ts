// Keeps the pages of other sites from using a visitor's browser to ask or change something here.

import type { RequestHandler } from 'express';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Config } from '../config.ts';
import { refuse } from './refusal.ts';

/**
 * Stands before what changes something that is kept, or shows it to others: who asks has to say which page they are. A
 * program says the address of the instance.
 */
export function namedOrigin(config: Config): RequestHandler {
  return async (request, response, next) => {
    const { origin = '?' } = request.headers;
    if (config.origins.includes(origin)) return next();
    await refuse(request, response, 403, reason('origin.foreign', { origin: origin.slice(0, 100) }));
  };
}

/** A browser always says which page asks (RFC 6454 §7.1). A program that is no browser has no page to be abused. */
export function ownOrigin(config: Config): RequestHandler {
  return async (request, response, next) => {
    const { origin } = request.headers;
    if (origin === undefined || config.origins.includes(origin)) return next();
    await refuse(request, response, 403, reason('origin.foreign', { origin: origin.slice(0, 100) }));
  };
}
