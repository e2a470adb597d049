// Where the words of a conversation are loaded from, one lazy chunk per language. What stands on the first screen, and what
// is said when this server cannot be reached, is in words/ itself.

import type { Language } from '@mailterm/shared/i18n/languages';
import type { Text } from '@mailterm/shared/i18n/text';
import type { ReasonTexts } from '@mailterm/shared/reasons/index';
import { loadReasonTexts } from '@mailterm/shared/reasons/index';
import type { TalkSayingId } from '../../session/sayings.ts';
import type { TalkWordId } from './ids.ts';

/** What the page says once a session has begun, in one language. */
export interface TalkWords {
  readonly words: Readonly<Record<TalkWordId, string>>;
  readonly sayings: Readonly<Record<TalkSayingId, Text>>;
  /** Names of the states of the dialects; a state that has none is shown by its id. */
  readonly states: Readonly<Record<string, string>>;
}

const loaders: Readonly<Record<Language, () => Promise<{ readonly default: TalkWords }>>> = {
  en: () => import('./en.ts'),
  zh: () => import('./zh.ts'),
};

/** Loads the words of a conversation, and why one may be refused or end. */
export async function loadTalk(
  language: Language,
): Promise<{ readonly talk: TalkWords; readonly reasons: ReasonTexts }> {
  const [talk, reasons] = await Promise.all([loaders[language](), loadReasonTexts(language)]);
  return { talk: talk.default, reasons };
}
