// How an HTTP request is told no: the named reason as JSON for programs, its sentence for a person at a browser.

import { sayIn } from '@mailterm/shared/i18n/text';
import { languageTags } from '@mailterm/shared/i18n/languages';
import { loadReasonTexts } from '@mailterm/shared/reasons/index';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import type { Request, Response } from 'express';
import { wishedLanguage } from './query.ts';

/** The status of a refusal: who may not come in, who has not shown the code, who tried too often (RFC 9110 §15.5, RFC 6585 §4). */
export function statusOf({ id }: Reason): 401 | 403 | 429 {
  if (id === 'access.code' || id === 'access.wrong') return 401;
  return id === 'limit.accessTries' ? 429 : 403;
}

/** Answers a request with the reason why it is refused, in the reader's language. */
export async function refuse(request: Request, response: Response, status: number, why: Reason): Promise<void> {
  response.status(status).set('Cache-Control', 'no-store').vary('Accept').vary('Accept-Language');
  if (request.accepts('json', 'html') !== 'html') return void response.json({ error: why });
  const language = wishedLanguage(request);
  const text = sayIn(await loadReasonTexts(language), why);
  response.set('Content-Language', languageTags[language]).type('text/plain').send(`${text?.title}\n\n${text?.body}\n`);
}
