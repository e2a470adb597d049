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
import { useTitle } from '../../ui/title.ts';
import { awaitLesson } from '../rules.ts';
import { nextHelp } from './Hints.tsx';
import { LessonPane } from './LessonPane.tsx';
import { seenHints } from './seenHints.ts';
import { useTell, WithLessonWords } from './speech.ts';
import { Narrow } from './Strip.tsx';
import type { LessonTalk } from './talk.ts';
import { useLesson } from './useLesson.ts';
import type { GivenLesson, LessonLoaded } from './useLesson.ts';
import { useStudy } from './useStudy.ts';
import type { Study, StudyProps } from './useStudy.ts';
import styles from './Pane.module.css';

interface LessonBesideProps {
  /** As it stands in the address. */
  readonly id: string;
  /** Instead of the address, a class says which lesson it is. */
  readonly given: GivenLesson | undefined;
  readonly list: SessionList;
  readonly store: SessionStore;
  readonly talk: RefObject<ConversationHandle | null>;
  readonly isWide: boolean;
}

export default function LessonBeside(props: LessonBesideProps): ReactNode {
  // Who is quick opens a session while the lesson is still fetched: it counts.
  const [before] = useState(() => spokenIn(props.list));
  return (
    <WithLessonWords>
      <Fetched {...props} before={before} />
    </WithLessonWords>
  );
}

/** Ids of the sessions that are with a server. The local prompt becomes the next one. */
const spokenIn = ({ sessions }: SessionList): readonly number[] =>
  sessions.filter(({ phase }) => phase !== 'local').map(({ id }) => id);

interface FetchedProps extends LessonBesideProps {
  readonly before: readonly number[];
}

function Fetched({ id, given, ...props }: FetchedProps) {
  const [loaded, retry] = useLesson(id, given?.text);
  useAwaited(loaded.kind !== 'loading');
  if (loaded.kind !== 'ready') return <NotThere loaded={loaded} onRetry={retry} />;
  const { lesson, text, key } = loaded;
  return <Shown key={key} {...{ given, lesson, text }} {...props} name={key} />;
}

/** Until the lesson is there, nobody knows which names it plays itself. */
function useAwaited(isFetched: boolean): void {
  useEffect(() => {
    awaitLesson(isFetched);
    return () => awaitLesson(true);
  }, [isFetched]);
}

interface ShownProps extends Omit<FetchedProps, 'id'>, Omit<StudyProps, 'list' | 'store' | 'before'> {}

function Shown({ given, talk, isWide, ...props }: ShownProps) {
  const tell = useTell();
  const { language } = useSpeech();
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
  useTold(study, given?.onProgress);
  useLessonKeys(study);
  useTitle(study.lesson.title[language]);
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

/** A class is told how far one is, whenever that changes. */
function useTold(
  { lesson: { steps }, progress: { step, passed } }: Study,
  tell: GivenLesson['onProgress'] | undefined,
): void {
  const latest = useRef(tell);
  useEffect(() => {
    latest.current = tell;
  });
  const done = steps.map((_, place) => passed.includes(place)).join(' ');
  useEffect(() => {
    latest.current?.(
      step,
      done.split(' ').map((word) => word === 'true'),
    );
  }, [step, done]);
}

/** A step that was done just now, or a hint that shows itself: politely, once. What was so before is not said. */
function Announcement({ study }: { readonly study: Study }) {
  const tell = useTell();
  const { language } = useSpeech();
  const { lesson, progress, stands } = study;
  const { passed, step: place } = progress;
  const seen = seenHints(lesson, stands, place);
  const latest = seen.at(-1);
  const count = seen.length;
  const hint = latest?.hint.text[language];
  const before = useRef({ passed, place, count });
  const [said, setSaid] = useState('');
  useEffect(() => {
    const { passed: were, place: was, count: shown } = before.current;
    before.current = { passed, place, count };
    const done = passed.filter((each) => !were.includes(each)).at(-1);
    const title = lesson.steps[done ?? -1]?.title[language];
    if (title !== undefined && done !== undefined) setSaid(tell('doneSaid', { step: done + 1, title }));
    else if (was === place && count > shown && hint !== undefined) setSaid(tell('hintSaid', { hint }));
  }, [passed, place, count, hint, lesson, language, tell]);
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  );
}
