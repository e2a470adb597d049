// The editor of lessons at `/lessons/edit`: the text, what is wrong in it, and how it will read. Loaded when it is asked
// for. Everything stays in this browser but the solution that is played.

import { useId, useMemo, useRef, useState } from 'react';
import { languages, languageTags } from '@mailterm/shared/i18n/languages';
import type { Language } from '@mailterm/shared/i18n/languages';
import { loadLessonWords } from '@mailterm/shared/lesson/words/index';
import type { LessonWords } from '@mailterm/shared/lesson/words/index';
import { useDrop } from '../../paste/useDrop.ts';
import { ReadingPage, usePrepared, useTell } from '../../ReadingPage.tsx';
import type { ReadingPageProps } from '../../ReadingPage.tsx';
import { classes } from '../../ui/classes.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { WordLoaders } from '../../ui/partWords.tsx';
import { useTitle } from '../../ui/title.ts';
import { Preview } from './Preview.tsx';
import { Problems } from './Problems.tsx';
import { TextField } from './TextField.tsx';
import type { FieldHands } from './TextField.tsx';
import { Tools } from './Tools.tsx';
import { useActions } from './useActions.ts';
import { useDraft } from './useDraft.ts';
import { useLessonText } from './useLessonText.ts';
import type { LessonText } from './useLessonText.ts';
import { useTry } from './useTry.ts';
import type { Tried } from './useTry.ts';
import type { EditorWordId } from './words/ids.ts';
import styles from './EditorPage.module.css';

const words: WordLoaders<Readonly<Record<EditorWordId, string>>> = {
  en: () => import('./words/en.ts'),
  zh: () => import('./words/zh.ts'),
};

/** The page. */
export default function EditorPage(frame: ReadingPageProps) {
  return (
    <ReadingPage page="lessonEdit" words={words} prepare={loadLessonWords} {...frame}>
      <Content />
    </ReadingPage>
  );
}

function Content() {
  const tell = useTell<EditorWordId>();
  const id = useId();
  const field = useRef<FieldHands>(null);
  const draft = useDraft();
  const read = useLessonText(draft.text);
  const trying = useTry(draft.text);
  const [line, setLine] = useState(1);
  // Where there is no room for both.
  const [shows, setShows] = useState<'text' | 'preview'>('text');
  const actions = useActions(draft, read.lesson?.id);
  const isOver = useDrop(actions.openFile);
  const marked = useMemo(() => new Set(read.problems.map((problem) => problem.line)), [read.problems]);
  const title = tell('title');
  useTitle(title);
  const goTo = (wanted: number) => {
    setShows('text');
    // The field may not be there to be scrolled before it is drawn.
    requestAnimationFrame(() => field.current?.showLine(wanted));
  };
  const play = () => {
    setShows('preview');
    trying.play();
  };
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <h1>{title}</h1>
        <p className={styles.soft}>{tell('lead')}</p>
      </header>
      <Tools
        draft={draft}
        mayPlay={read.problems.length === 0}
        isPlaying={trying.tried?.kind === 'playing'}
        said={draft.unreadable ? tell(draft.unreadable) : actions.said}
        onFile={actions.openFile}
        onNew={actions.beginAnew}
        onSave={actions.save}
        onPlay={play}
        onStudy={actions.study}
        onLink={actions.copyLink}
      />
      <Switch shows={shows} count={read.problems.length} onShow={setShows} />
      <div className={styles.panes} data-shows={shows}>
        <section className={styles.text} aria-label={tell('text')}>
          <label htmlFor={id} className="unseen">
            {tell('text')}
          </label>
          <p id={`${id}-hint`} className="unseen">
            {tell('textHint')}
          </p>
          <TextField
            id={id}
            describedBy={`${id}-hint`}
            text={draft.text}
            marked={marked}
            hands={field}
            onText={draft.write}
            onLine={setLine}
          />
        </section>
        <Reading read={read} tried={trying.tried} line={line} onLine={goTo} />
      </div>
      {isOver && <p className={styles.drop}>{tell('drop')}</p>}
    </main>
  );
}

interface SwitchProps {
  readonly shows: 'text' | 'preview';
  /** Of problems. */
  readonly count: number;
  readonly onShow: (shows: 'text' | 'preview') => void;
}

/** On a narrow screen: the text or the preview. */
function Switch({ shows, count, onShow }: SwitchProps) {
  const tell = useTell<EditorWordId>();
  return (
    <div className={styles.switch}>
      {(['text', 'preview'] as const).map((each) => (
        <button key={each} type="button" aria-pressed={each === shows} onClick={() => onShow(each)}>
          {tell(each)}
          {each === 'preview' && count > 0 && ` · ${count === 1 ? tell('oneProblem') : tell('problems', { count })}`}
        </button>
      ))}
    </div>
  );
}

interface ReadingProps {
  readonly read: LessonText;
  readonly tried: Tried | undefined;
  readonly line: number;
  readonly onLine: (line: number) => void;
}

/** The side that is read: what is wrong, what was played, and the lesson. */
function Reading({ read: { problems, lesson }, tried, line, onLine }: ReadingProps) {
  const tell = useTell<EditorWordId>();
  const { language: own } = useSpeech();
  const lessonWords = usePrepared() as LessonWords;
  const [chosen, setChosen] = useState<Language>();
  const language = chosen ?? own;
  const current = (lesson?.steps.filter((step) => step.line <= line).length ?? 0) - 1;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable with the keyboard
    <section className={styles.reading} aria-label={tell('preview')} tabIndex={0}>
      <div className={styles.bar}>
        <Standing count={problems.length} tried={tried} />
        <span className={styles.languages} role="group" aria-label={tell('previewIn')}>
          {languages.map((each) => (
            <button key={each} type="button" aria-pressed={each === language} onClick={() => setChosen(each)}>
              <span lang={languageTags[each]}>{each === 'zh' ? '中文' : 'English'}</span>
            </button>
          ))}
        </span>
      </div>
      <Problems problems={problems} words={lessonWords} hasPreview={lesson !== undefined} onLine={onLine} />
      {tried?.kind === 'told' && (
        <Problems problems={tried.told.problems} words={lessonWords} hasPreview={false} onLine={onLine} />
      )}
      {lesson && (
        <div className={classes(problems.length > 0 && styles.former)}>
          <Preview
            lesson={lesson}
            language={language}
            words={lessonWords}
            tried={tried?.kind === 'told' ? tried.told.steps : undefined}
            current={current}
          />
        </div>
      )}
    </section>
  );
}

/** One sentence: how many problems, or what came of the solution. */
function Standing({ count, tried }: { readonly count: number; readonly tried: Tried | undefined }) {
  const tell = useTell<EditorWordId>();
  const { say } = useSpeech();
  const said = (): string => {
    if (count > 0) return count === 1 ? tell('oneProblem') : tell('problems', { count });
    if (tried?.kind === 'playing') return tell('playing');
    if (tried?.kind === 'refused') return say(tried.why).body;
    if (tried?.kind !== 'told') return tell('noProblem');
    const failed = tried.told.steps.findIndex(({ stand }) => !stand.done);
    return failed < 0 && tried.told.problems.length === 0 ? tell('passes') : tell('fails', { step: failed + 1 });
  };
  return (
    <p role="status" className={styles.standing}>
      {said()}
    </p>
  );
}
