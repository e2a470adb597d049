// What a request is told whose body is no JSON, or too much of it.

import type { ErrorRequestHandler } from 'express';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import { refuse } from './refusal.ts';

/** Express knows an error handler by its four parameters. */
export function answerBadJson(why: Reason): ErrorRequestHandler {
  return async (error: { readonly status?: number }, request, response, next) => {
    const { status = 500 } = error;
    if (status >= 500) next(error);
    else await refuse(request, response, status, why);
  };
}
