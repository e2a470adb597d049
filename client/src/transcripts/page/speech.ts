// The words of a transcript's page, and what is said otherwise than in one's own session: the client is not the reader.

import { useMemo } from 'react';
import { loadedWords } from '../../ui/partWords.tsx';
import type { WordLoaders } from '../../ui/partWords.tsx';
import { useSpeech } from '../../ui/language.tsx';
import type { Speech } from '../../words/speech.ts';
import type { TranscriptWordId, TranscriptWords } from './words/ids.ts';

export const transcriptWords: WordLoaders<TranscriptWords> = {
  en: () => import('./words/en.ts'),
  zh: () => import('./words/zh.ts'),
};

export const { WithWords: WithTranscriptWords, useTell: useTranscriptWords } = loadedWords<TranscriptWordId>(
  'a transcript',
  transcriptWords,
);

/** The speech of the page, as it is said about somebody else's conversation. */
export function useSpeechAboutOthers(): Speech {
  const speech = useSpeech();
  const tell = useTranscriptWords();
  const client = tell('speaker.client');
  const command = tell('speaker.command');
  const remark = tell('remark.client');
  return useMemo(() => {
    const otherwise: Readonly<Record<string, string>> = {
      'speaker.client': client,
      'speaker.command': command,
      'explain.remarkClient': remark,
    };
    return { ...speech, word: (id, params) => otherwise[id] ?? speech.word(id, params) };
  }, [speech, client, command, remark]);
}
