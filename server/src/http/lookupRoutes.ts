// `GET dns?name=&type=`: what the DNS says of a name, as far as this server may tell (upstream/dns).

import { domainToASCII } from 'node:url';
import express from 'express';
import type { RequestHandler, Router } from 'express';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import { recordTypes } from '@mailterm/shared/wire/lookup';
import type { LookupTold } from '@mailterm/shared/wire/lookup';
import type { Config } from '../config.ts';
import type { Metrics } from '../metrics.ts';
import { lookUp } from '../upstream/dns/lookUp.ts';
import { perMinute } from './perMinute.ts';
import { queryOf } from './query.ts';
import { refuse } from './refusal.ts';

export interface LookupRouteParts {
  readonly config: Config;
  readonly metrics: Metrics;
}

type Asked = { readonly told: LookupTold } | { readonly status: 200 | 400 | 429; readonly why: Reason };

/** Answers lookups, within the limit of an address. */
export function lookupRoutes(parts: LookupRouteParts): Router {
  return express.Router().get('/dns', answerLookup(parts));
}

function answerLookup({ config, metrics }: LookupRouteParts): RequestHandler {
  const tooMany = perMinute(config, 'lookupsPerMinute');
  return async (request, response) => {
    const why = tooMany(request);
    const asked: Asked = why ? { status: 429, why } : await ask(queryOf(request), config);
    metrics.lookedUp('told' in asked ? asked.told.by : asked.why.id);
    if ('told' in asked) response.set('Cache-Control', 'no-store').json(asked.told);
    else await refuse(request, response, asked.status, asked.why);
  };
}

async function ask(query: URLSearchParams, config: Config): Promise<Asked> {
  const name = asciiName(query.get('name') ?? '');
  const wish = (query.get('type') ?? 'A').toUpperCase();
  const type = recordTypes.find((each) => each === wish);
  if (type === undefined) return { status: 400, why: reason('lookup.type', { type: wish.slice(0, 20) }) };
  // RFC 1035 §2.3.4: 253 characters without the final dot, 63 between two dots.
  if (!/^(?=.{1,254}$)[\w-]{1,63}(?:\.[\w-]{1,63})*\.?$/.test(name)) {
    return { status: 400, why: reason('name.malformed', { host: name.slice(0, 80) }) };
  }
  const found = await lookUp({ name, type }, { config });
  return found.ok ? { told: found.told } : { status: 200, why: found.reason };
}

/** RFC 5891 §4.4: a name in another script is asked for in its ASCII form. What has none stays, and is refused as it is. */
function asciiName(name: string): string {
  return /[^\0-\x7f]/.test(name) ? domainToASCII(name) || name : name;
}
