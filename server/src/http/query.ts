// What a request says beside its path: its query (the parser of Express is off), and in which language it is to be answered.

import type { Request } from 'express';
import { isLanguage, languages } from '@mailterm/shared/i18n/languages';
import type { Language } from '@mailterm/shared/i18n/languages';

export function queryOf(request: Pick<Request, 'originalUrl'>): URLSearchParams {
  return new URL(request.originalUrl, 'http://self').searchParams;
}

/** The language that the browser asks for. */
export function wishedLanguage(request: Request): Language {
  const wish = request.acceptsLanguages([...languages]);
  return isLanguage(wish) ? wish : 'en';
}

/** The language that the address names (`?lang=`), else the browser's. */
export function languageOf(request: Request): Language {
  const asked = queryOf(request).get('lang');
  return isLanguage(asked) ? asked : wishedLanguage(request);
}
