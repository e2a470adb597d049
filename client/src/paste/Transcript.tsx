// Explain a transcript: what somebody copied is read, explained and shown. All of it happens in this page: once it is open,
// nothing it does asks the network for anything.

import { useEffect, useState } from 'react';
import type { Language } from '@mailterm/shared/i18n/languages';
import { explainPaste, loadPasteSpeech } from '@mailterm/shared/paste/index';
import type { Explained, PasteSpeech } from '@mailterm/shared/paste/index';
import { gb18030 } from '../explain/gb18030.ts';
import { ReadingPage, usePrepared, useTell } from '../ReadingPage.tsx';
import type { ReadingPageProps } from '../ReadingPage.tsx';
import type { WordLoaders } from '../ui/partWords.tsx';
import { SpeechProvider, useSpeech } from '../ui/language.tsx';
import { useTitle } from '../ui/title.ts';
import { dialectOf } from './conversation.ts';
import { Intake } from './Intake.tsx';
import { Outcome } from './Outcome.tsx';
import { keepSource, recallSource, sourceOfFile, sourceOfText, textOf } from './source.ts';
import type { Source } from './source.ts';
import { useDrop } from './useDrop.ts';
import type { PasteWordId } from './words/ids.ts';
import styles from './Transcript.module.css';

const words: WordLoaders<Readonly<Record<PasteWordId, string>>> = {
  en: () => import('./words/en.ts'),
  zh: () => import('./words/zh.ts'),
};

/** All that explaining needs is loaded before anything can be put in: the texts, and what decodes letters. */
async function prepare(language: Language): Promise<PasteSpeech> {
  const letters = Promise.all([import('../explain/decodeLetter.ts'), import('postal-mime')]);
  const [speech] = await Promise.all([loadPasteSpeech(language), letters.catch(() => undefined)]);
  return speech;
}

/** The page at `/explain`. */
export default function Transcript(frame: ReadingPageProps) {
  return (
    <ReadingPage page="explain" words={words} prepare={prepare} {...frame}>
      <Content />
    </ReadingPage>
  );
}

/** Where the page is: a form, a moment of reading, or what came out. */
type Stage =
  | { readonly at: 'intake'; readonly text: string }
  | { readonly at: 'reading'; readonly source: Source }
  | { readonly at: 'unreadable' }
  | { readonly at: 'done'; readonly source: Source; readonly explained: Explained };

function firstStage(): Stage {
  const source = recallSource();
  return source ? { at: 'reading', source } : { at: 'intake', text: '' };
}

function Content() {
  const tell = useTell<PasteWordId>();
  const paste = usePrepared() as PasteSpeech;
  const speech = useSpeech();
  const [stage, setStage] = useState<Stage>(firstStage);
  useTitle(tell('title'));
  const begin = (source: Source) => {
    keepSource(source);
    setStage({ at: 'reading', source });
    scrollTo(0, 0);
  };
  const readFile = (file: File) => {
    sourceOfFile(file).then(begin, () => setStage({ at: 'unreadable' }));
  };
  const isOver = useDrop(readFile);
  useReading(stage, setStage);
  const edit = (text: string) => {
    keepSource(undefined);
    setStage({ at: 'intake', text });
  };
  // Texts of a paste speak of things that a conversation would know and a paste may not.
  const shown = { ...speech, say: sayWith(speech.say, paste) };
  const problem = stage.at === 'done' ? stage.explained.problem : undefined;
  return (
    <SpeechProvider value={shown}>
      <main className={styles.transcript} data-over={isOver}>
        {stage.at === 'reading' && (
          <p className={styles.reading} role="status">
            {tell('reading')}
          </p>
        )}
        {stage.at === 'done' && !problem && (
          <Outcome
            explained={stage.explained}
            speech={paste}
            onEdit={() => edit(textOf(stage.source))}
            onAnother={() => edit('')}
          />
        )}
        {(stage.at === 'intake' || stage.at === 'unreadable' || problem) && (
          <Intake
            key={problem ? 'problem' : 'first'}
            initial={stage.at === 'intake' ? stage.text : stage.at === 'done' ? textOf(stage.source) : ''}
            problem={
              stage.at === 'unreadable' ? { title: tell('unreadable'), body: '' } : problem && paste.note(problem)
            }
            onText={(text) => begin(sourceOfText(text))}
            onFile={readFile}
          />
        )}
        {isOver && <p className={styles.drop}>{tell('drop')}</p>}
      </main>
    </SpeechProvider>
  );
}

/** Explains after the page has said that it reads: a long paste takes a moment. */
function useReading(stage: Stage, setStage: (stage: Stage) => void): void {
  const source = stage.at === 'reading' ? stage.source : undefined;
  useEffect(() => {
    if (!source) return undefined;
    const timer = setTimeout(() => {
      const { octets, octetsLeft } = source;
      setStage({ at: 'done', source, explained: explainPaste(octets, { gb18030, octetsLeft }) });
    }, 30);
    return () => clearTimeout(timer);
  }, [source, setStage]);
}

type Say = ReturnType<typeof useSpeech>['say'];

function sayWith(say: Say, paste: PasteSpeech): Say {
  return (saying, dialect) => {
    const protocol = (['smtp', 'pop3', 'imap'] as const).find((each) => dialectOf(each) === dialect);
    return protocol ? paste.say(saying, protocol) : say(saying, dialect);
  };
}
