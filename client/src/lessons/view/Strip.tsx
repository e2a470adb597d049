// A lesson on narrow screens: a strip at the bottom with the step, and the lesson in a sheet over the conversation.

import { useEffect, useRef } from 'react';
import { useSpeech } from '../../ui/language.tsx';
import { LessonPane } from './LessonPane.tsx';
import { Prose } from './Prose.tsx';
import { useTell } from './speech.ts';
import type { LessonTalk } from './talk.ts';
import type { Study } from './useStudy.ts';
import styles from './Pane.module.css';

interface NarrowProps {
  readonly study: Study;
  readonly talk: LessonTalk;
  readonly isOpen: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** The strip, and the sheet while it is open. */
export function Narrow({ study, talk, isOpen, onOpen }: NarrowProps) {
  const strip = useRef<HTMLButtonElement>(null);
  const close = () => {
    onOpen(false);
    strip.current?.focus();
  };
  return (
    <>
      <Strip study={study} talk={talk} strip={strip} isOpen={isOpen} onOpen={() => onOpen(true)} />
      {isOpen && <LessonSheet study={study} talk={talk} onClose={close} />}
    </>
  );
}

interface StripProps extends Pick<NarrowProps, 'study' | 'talk' | 'isOpen'> {
  readonly strip: React.RefObject<HTMLButtonElement | null>;
  readonly onOpen: () => void;
}

/** What the step is called, whether it is done, and what was said about a mistake. */
function Strip({ study, talk, strip, isOpen, onOpen }: StripProps) {
  const tell = useTell();
  const { language } = useSpeech();
  const { lesson, progress, stands, isPassed } = study;
  const { step: place } = progress;
  const step = lesson.steps[place];
  const latest = step?.hints[stands[place]?.hints.at(-1) ?? -1];
  return (
    <section className={styles.strip} aria-label={tell('lesson')}>
      {latest && !isPassed(place) && <Prose text={latest.text[language]} onType={talk.type} />}
      <div className={styles.row}>
        <button
          ref={strip}
          type="button"
          className={styles.now}
          aria-expanded={isOpen}
          title={tell('openLesson')}
          onClick={onOpen}
        >
          <span className={styles.count}>
            {Math.min(place + 1, lesson.steps.length)}/{lesson.steps.length}
          </span>{' '}
          <span className={styles.what}>{step ? step.title[language] : tell('finish')}</span>
        </button>
        {step && isPassed(place) && (
          <>
            <span className={styles.done}>✓ {tell('done')}</span>
            <button
              type="button"
              className={styles.next}
              onClick={() => {
                study.next();
                onOpen();
              }}
            >
              {tell('next')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

function LessonSheet({ study, talk, onClose }: Pick<NarrowProps, 'study' | 'talk'> & { readonly onClose: () => void }) {
  const tell = useTell();
  const closing = useRef<HTMLButtonElement>(null);
  useEffect(() => closing.current?.focus({ preventScroll: true }), []);
  return (
    <section
      className={styles.sheet}
      aria-label={tell('lesson')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className={styles.sheetBar}>
        <span>{tell('lesson')}</span>
        <button ref={closing} type="button" className={styles.quiet} onClick={onClose}>
          {tell('closeLesson')}
        </button>
      </div>
      <LessonPane study={study} talk={talk} />
    </section>
  );
}
