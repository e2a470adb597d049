// Days as the reader's language writes them, in the reader's zone.

import { languageTags } from '@mailterm/shared/i18n/languages';
import type { Language } from '@mailterm/shared/i18n/languages';

/** A day and a time, `26 Nov 2026, 10:31`, or the day alone. */
export function formatDay(unixMs: number, language: Language, what: 'day' | 'time' = 'time'): string {
  const tag = language === 'en' ? 'en-GB' : languageTags[language];
  const time = what === 'time' && ({ timeStyle: 'short' } as const);
  return new Intl.DateTimeFormat(tag, { dateStyle: 'medium', ...time }).format(unixMs);
}
