// What stands beside the conversation on wide screens: the lesson, and the explanation. Only the place: what stands in it is
// made in Page.tsx.

import type { ReactNode } from 'react';
import { useSpeech } from './ui/language.tsx';
import styles from './Page.module.css';

interface PaneProps {
  readonly lesson: ReactNode;
  /** It is seen and not touched. */
  readonly isHeld: boolean;
  readonly explanation: ReactNode;
}

/** Beside the conversation: the lesson, and the explanation. F6 gives them the focus, so that they can be scrolled with keys. */
export function Pane({ lesson, isHeld, explanation }: PaneProps) {
  const { word } = useSpeech();
  return (
    <div className={styles.beside} inert={isHeld}>
      {lesson}
      <section
        className={styles.explanation}
        aria-label={word('page.explanation')}
        // Half of the height may be too little for what has nothing to press in it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable with the keyboard
        tabIndex={lesson ? 0 : -1}
        data-stop
      >
        {explanation}
      </section>
    </div>
  );
}
