// Days as the reader's language writes them, in the reader's zone.

import { languageTags } from '@mailterm/shared/i18n/languages';
import type { Language } from '@mailterm/shared/i18n/languages';

/** A day and a time: `26 Nov 2026, 10:31`. */
export function formatDay(unixMs: number, language: Language): string {
  const tag = language === 'en' ? 'en-GB' : languageTags[language];
  return new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(unixMs);
}
