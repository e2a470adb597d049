// What a request meets at the gate: the form for a person at a browser, a named reason for everybody else, and where the
// form goes to. Without an access code nothing is in the way.

import express from 'express';
import type { ErrorRequestHandler, Request, RequestHandler, Response, Router } from 'express';
import { languageTags } from '@mailterm/shared/i18n/languages';
import { sayIn } from '@mailterm/shared/i18n/text';
import { loadReasonTexts } from '@mailterm/shared/reasons/index';
import { reason } from '@mailterm/shared/reasons/reasons';
import { fieldsOf } from '@mailterm/shared/wire/fields';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import type { Config } from '../config.ts';
import type { Metrics } from '../metrics.ts';
import type { Gate } from './gate.ts';
import { gatePage } from './gatePage.ts';
import { pageAddresses } from './pages.ts';
import { languageOf } from './query.ts';
import { refuse, statusOf } from './refusal.ts';
import { allowForm, nonceOf } from './security.ts';

export interface GateParts {
  readonly config: Config;
  readonly gate: Gate;
  readonly metrics: Metrics;
}

/** Stands before all routes that need the code. */
export function gateRoutes({ config, gate, metrics }: GateParts): Router {
  const routes = express.Router();
  if (config.accessCode === undefined) return routes;
  const ask: Answer = (request, response, why) => askForCode(request, response, why, config.limits.accessMs);
  routes.post(
    pageAddresses,
    express.urlencoded({ extended: false, limit: '4kb' }),
    takeForm(gate, metrics, ask),
    answerBadForm(ask),
  );
  routes.get(pageAddresses, guard(gate, metrics, ask));
  routes.use(guard(gate, metrics, (request, response, why) => refuse(request, response, statusOf(why), why)));
  return routes;
}

function takeForm(gate: Gate, metrics: Metrics, ask: Answer): RequestHandler {
  return async (request, response) => {
    const { code } = fieldsOf(request.body);
    const entered = gate.enter(typeof code === 'string' ? code.trim() : '', request);
    if (typeof entered !== 'string') {
      metrics.refused(entered.id);
      return ask(request, response, entered);
    }
    // Of the address, only what is behind its host: no code leads to another site.
    const { pathname } = new URL(request.originalUrl, 'http://self');
    response.append('Set-Cookie', entered).set('Cache-Control', 'no-store').redirect(303, pathname);
  };
}

/** A form that is too large or cannot be read holds no code. Express knows an error handler by its four parameters. */
function answerBadForm(ask: Answer): ErrorRequestHandler {
  return async (error: { readonly status?: number }, request, response, next) => {
    if ((error.status ?? 500) >= 500) next(error);
    else await ask(request, response, reason('access.wrong'));
  };
}

type Answer = (request: Request, response: Response, why: Reason) => Promise<void>;

function guard(gate: Gate, metrics: Metrics, answer: Answer): RequestHandler {
  return async (request, response, next) => {
    const why = gate.refuse(request);
    if (!why) return next();
    if (why.id !== 'access.code') metrics.refused(why.id);
    response.set('WWW-Authenticate', 'Bearer realm="mailterm"');
    await answer(request, response, why);
  };
}

/** The form, with a complaint if something was wrong with what was entered. */
async function askForCode(request: Request, response: Response, why: Reason, accessMs: number): Promise<void> {
  if (request.accepts('json', 'html') !== 'html') return refuse(request, response, statusOf(why), why);
  const language = languageOf(request);
  const text = why.id === 'access.code' ? undefined : sayIn(await loadReasonTexts(language), why);
  allowForm(response);
  response
    .status(statusOf(why))
    .set('Cache-Control', 'no-store')
    .set('Content-Language', languageTags[language])
    .vary('Accept')
    .vary('Accept-Language')
    .type('html')
    .send(gatePage({ language, nonce: nonceOf(response), accessMs, complaint: text?.body }));
}
