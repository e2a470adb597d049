// `GET dns?name=&type=`: what a name server says of a name. Only the practice world is asked for; nothing leaves this
// machine.

import express from 'express';
import type { Request, RequestHandler, Router } from 'express';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import { recordTypes } from '@mailterm/shared/wire/lookup';
import type { LookupTold } from '@mailterm/shared/wire/lookup';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { clientAddress } from '../config.ts';
import type { Config } from '../config.ts';
import { lookup } from '../practice/records.ts';
import { refuse } from './refusal.ts';

type Asked = { readonly told: LookupTold } | { readonly status: 200 | 400 | 429; readonly why: Reason };

/** Answers lookups, within the limit of an address. */
export function lookupRoutes(config: Config): Router {
  return express.Router().get('/dns', answerLookup(config));
}

function answerLookup(config: Config): RequestHandler {
  const { lookupsPerMinute: limit } = config.limits;
  const limiter = new RateLimiterMemory({ points: limit, duration: 60 });
  const take = async (request: Request): Promise<Asked> => {
    try {
      await limiter.consume(clientAddress(request, config));
      return ask(request.originalUrl);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return { status: 429, why: reason('limit.lookupsPerMinute', { limit }) };
    }
  };
  return async (request, response) => {
    const asked = await take(request);
    if ('told' in asked) response.set('Cache-Control', 'no-store').json(asked.told);
    else await refuse(request, response, asked.status, asked.why);
  };
}

function ask(address: string): Asked {
  const { searchParams } = new URL(address, 'http://self');
  const name = searchParams.get('name') ?? '';
  const wish = (searchParams.get('type') ?? 'A').toUpperCase();
  const type = recordTypes.find((each) => each === wish);
  if (type === undefined) return { status: 400, why: reason('lookup.type', { type: wish.slice(0, 20) }) };
  // RFC 1035 §2.3.4: 253 characters without the final dot, 63 between two dots.
  if (!/^(?=.{1,254}$)[\w-]{1,63}(?:\.[\w-]{1,63})*\.?$/.test(name)) {
    return { status: 400, why: reason('name.malformed', { host: name.slice(0, 80) }) };
  }
  const told = lookup(name, type);
  // RFC 1035 §4.1.1: a name server that refuses (RCODE 5) has answered.
  return told ? { told } : { status: 200, why: reason('lookup.outside', { name }) };
}
