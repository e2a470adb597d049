// The lesson beside the terminal: fetched, or said why not; a pane on wide screens, a strip and a sheet on narrow ones. What
// is done is said to screen readers here, once.

import { useEffect, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { loadLessonWords } from '@mailterm/shared/lesson/words/index';
import type { ConversationHandle } from '../../Conversation.tsx';
import { addressOf } from '../../routes.ts';
import type { SessionList, SessionStore } from '../../session/store.ts';
import { classes } from '../../ui/classes.ts';
import { useSpeech } from '../../ui/language.tsx';
import { useLoaded } from '../../ui/partWords.tsx';
import { nextHelp } from './Hints.tsx';
import { LessonPane } from './LessonPane.tsx';
import { useTell, WithLessonWords } from './speech.ts';
import { Narrow } from './Strip.tsx';
import type { LessonTalk } from './talk.ts';
import { useLesson } from './useLesson.ts';
import type { LessonLoaded } from './useLesson.ts';
import { useStudy } from './useStudy.ts';
import type { Study } from './useStudy.ts';
import styles from './Pane.module.css';

interface LessonBesideProps {
  /** As it stands in the address. */
  readonly id: string;
  readonly list: SessionList;
  readonly store: SessionStore;
  readonly talk: RefObject<ConversationHandle | null>;
  readonly isWide: boolean;
}

export default function LessonBeside(props: LessonBesideProps): ReactNode {
  return (
    <WithLessonWords>
      <Fetched {...props} />
    </WithLessonWords>
  );
}

function Fetched({ id, list, store, talk, isWide }: LessonBesideProps) {
  const [loaded, retry] = useLesson(id);
  if (loaded.kind !== 'ready') return <NotThere loaded={loaded} onRetry={retry} />;
  const { lesson, text, key } = loaded;
  return <Shown key={key} {...{ lesson, text, list, store, talk, isWide }} name={key} />;
}

interface ShownProps extends Omit<LessonBesideProps, 'id'>, Omit<Parameters<typeof useStudy>[0], 'list' | 'store'> {}

function Shown({ talk, isWide, ...props }: ShownProps) {
  const tell = useTell();
  const study = useStudy(props);
  const [isOpen, setOpen] = useState(study.progress.step === 0 && study.sessions.length === 0);
  const prompt: LessonTalk = {
    type: (line) => {
      setOpen(false);
      talk.current?.type(line);
    },
    typeAll: (lines) => {
      setOpen(false);
      talk.current?.typeAll(lines);
    },
  };
  useLessonKeys(study);
  useName(study);
  return (
    <>
      {isWide ? (
        <section
          className={classes(styles.pane, props.list.shown.phase === 'local' && styles.alone)}
          aria-label={tell('lesson')}
          tabIndex={-1}
          data-stop
        >
          <LessonPane study={study} talk={prompt} />
        </section>
      ) : (
        <Narrow study={study} talk={prompt} isOpen={isOpen} onOpen={setOpen} />
      )}
      <Announcement study={study} />
    </>
  );
}

/** While it is fetched, and where it does not come or cannot be read. */
function NotThere({
  loaded,
  onRetry,
}: {
  readonly loaded: Exclude<LessonLoaded, { kind: 'ready' }>;
  readonly onRetry: () => void;
}) {
  const tell = useTell();
  const words = useLoaded(loadLessonWords);
  return (
    <section className={styles.pane} aria-label={tell('lesson')} tabIndex={-1} data-stop>
      <div className={styles.body}>
        {loaded.kind === 'loading' && <p role="status">{tell('loading')}</p>}
        {loaded.kind === 'failed' && (
          <p role="alert">
            {tell('failed')}{' '}
            <button type="button" className={styles.quiet} onClick={onRetry}>
              {tell('retry')}
            </button>
          </p>
        )}
        {loaded.kind === 'broken' && (
          <>
            <p role="alert">{tell('broken')}</p>
            <ul className={styles.problems}>
              {loaded.problems.map((problem, index) => (
                <li key={index}>{words?.tell(problem)}</li>
              ))}
            </ul>
          </>
        )}
        <p>
          <a href={addressOf('/lessons')}>{tell('allLessons')}</a>
        </p>
      </div>
    </section>
  );
}

/** Alt+H: the next hint. Alt+N: the next step. Read by their place, as the page's own keys are. */
function useLessonKeys(study: Study): void {
  const latest = useRef(study);
  useEffect(() => {
    latest.current = study;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { code, altKey, ctrlKey, metaKey, isComposing } = event;
      if (!altKey || ctrlKey || metaKey || isComposing) return;
      const { lesson, progress, moreHints, next } = latest.current;
      const step = lesson.steps[progress.step];
      if (code === 'KeyN') next();
      else if (code !== 'KeyH') return;
      else if (step && nextHelp(step, progress.hints[progress.step] ?? 0)) moreHints();
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function useName({ lesson }: Study): void {
  const { language } = useSpeech();
  const title = lesson.title[language];
  useEffect(() => {
    document.title = `${title} · mailterm`;
  }, [title]);
}

/** A step that was done just now, or a hint that shows itself: politely, once. What was so before is not said. */
function Announcement({ study }: { readonly study: Study }) {
  const tell = useTell();
  const { language } = useSpeech();
  const { lesson, progress, stands } = study;
  const { passed, step: place } = progress;
  const hints = stands[place]?.hints ?? [];
  const before = useRef({ passed, place, hints: hints.length });
  const [said, setSaid] = useState('');
  useEffect(() => {
    const { passed: were, place: was, hints: shown } = before.current;
    before.current = { passed, place, hints: hints.length };
    const done = passed.filter((each) => !were.includes(each)).at(-1);
    const title = lesson.steps[done ?? -1]?.title[language];
    const hint = lesson.steps[place]?.hints[hints.at(-1) ?? -1]?.text[language];
    if (title !== undefined && done !== undefined) setSaid(tell('doneSaid', { step: done + 1, title }));
    else if (was === place && hints.length > shown && hint !== undefined) setSaid(`${tell('hint')}: ${hint}`);
  });
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  );
}
