// What the routes of transcripts stand on, and how each of them answers: with JSON, with nothing to say, or with a named
// reason.

import type { Request, RequestHandler } from 'express';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import type { Config } from '../../config.ts';
import type { Metrics } from '../../metrics.ts';
import type { Store } from '../../store/store.ts';
import { refuse } from '../refusal.ts';
import type { ServePage } from '../servePage.ts';

export interface TranscriptParts {
  readonly config: Config;
  readonly metrics: Metrics;
  readonly servePage: ServePage;
  readonly store: Store;
  /** The label of this node: ids begin with it. */
  readonly node: string;
  /** Unix time. */
  readonly now: () => number;
}

/** Why something is not done, with the status that says so (RFC 9110 §15.5). */
export interface Refusal {
  readonly status: 400 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 501;
  readonly why: Reason;
}

/** `text` is JSON already. `done`: there is nothing to tell. */
export type Answer = Refusal | { readonly json: object } | { readonly text: string } | 'done';

/** One answer for what is not there, what has expired and what belongs to somebody else: nobody learns which it is. */
export const notFound: Refusal = { status: 404, why: reason('transcript.notFound') };

/** Something that was asked for, or why it cannot be meant. */
export type Asked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** A route that answers this. What it tells is for this browser only, and is kept by no cache. */
export function answer(parts: TranscriptParts, make: (request: Request) => Promise<Answer>): RequestHandler {
  return async (request, response) => {
    const made = await make(request);
    response.set('Cache-Control', 'private, no-store');
    if (made === 'done') return void response.status(204).end();
    if ('json' in made) return void response.json(made.json);
    if ('text' in made) return void response.type('json').send(made.text);
    parts.metrics.refused(made.why.id);
    await refuse(request, response, made.status, made.why);
  };
}

/** A parameter of the route, as it stands in the address. */
export function parameter(request: Request, name: 'id' | 'comment'): string {
  const value = request.params[name];
  return typeof value === 'string' ? value : '';
}
