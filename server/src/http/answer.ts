// How a route answers that is asked something in JSON: with JSON, with nothing to say, or with a named reason.

import type { Request, RequestHandler } from 'express';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import type { Metrics } from '../metrics.ts';
import { refuse } from './refusal.ts';

/** Why something is not done, with the status that says so (RFC 9110 §15.5). */
export interface Refusal {
  readonly status: 400 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 501;
  readonly why: Reason;
}

/** `text` is JSON already. `done`: there is nothing to tell. */
export type Answer = Refusal | { readonly json: object } | { readonly text: string } | 'done';

/** Something that was asked for, or why it cannot be meant. */
export type Asked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** It cannot be meant. */
export function no(refusal: Refusal): Asked<never> {
  return { ok: false, refusal };
}

/** A route that answers this. What it tells is for this browser only, and is kept by no cache. */
export function answer(
  { metrics }: { readonly metrics: Metrics },
  make: (request: Request) => Promise<Answer>,
): RequestHandler {
  return async (request, response) => {
    const made = await make(request);
    response.set('Cache-Control', 'private, no-store');
    if (made === 'done') return void response.status(204).end();
    if ('json' in made) return void response.json(made.json);
    if ('text' in made) return void response.type('json').send(made.text);
    metrics.refused(made.why.id);
    await refuse(request, response, made.status, made.why);
  };
}
