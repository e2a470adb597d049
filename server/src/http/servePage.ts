// The page, given out: with a cookie for a visitor who has none, in no cache, and in the language that the browser asks for.

import type { Request, Response } from 'express';
import type { Config } from '../config.ts';
import type { Pages } from './pages.ts';
import { wishedLanguage } from './query.ts';
import { nonceOf } from './security.ts';
import { newVisitor, visitorCookie, visitorIn } from './visitor.ts';

/** Sends the page; `dress` may change it before. */
export type ServePage = (request: Request, response: Response, dress?: (html: string) => string) => Promise<void>;

export function pageServer(config: Config, pages: Pages): ServePage {
  return async (request, response, dress = (html) => html) => {
    const language = wishedLanguage(request);
    const html = await pages.page({ nonce: nonceOf(response), address: request.originalUrl, language });
    if (visitorIn(request.headers.cookie) === undefined) {
      response.append('Set-Cookie', visitorCookie(newVisitor(), config));
    }
    response.set('Cache-Control', 'no-store').vary('Accept-Language').type('html').send(dress(html));
  };
}
