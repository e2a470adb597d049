// What is wrong in the text, each with its line: choosing one goes there.

import type { LessonProblem } from '@mailterm/shared/lesson/lesson';
import type { LessonWords } from '@mailterm/shared/lesson/words/index';
import { useTell } from '../../ReadingPage.tsx';
import { Said } from '../Said.tsx';
import type { EditorWordId } from './words/ids.ts';
import styles from './EditorPage.module.css';

/** So many are shown: one mistake may lead to many. */
const shownMax = 30;

interface ProblemsProps {
  readonly problems: readonly LessonProblem[];
  readonly words: LessonWords;
  readonly hasPreview: boolean;
  readonly onLine: (line: number) => void;
}

/** The list. */
export function Problems({ problems, words, hasPreview, onLine }: ProblemsProps) {
  const tell = useTell<EditorWordId>();
  if (problems.length === 0) return null;
  return (
    <section className={styles.problems} aria-label={tell('problems', { count: problems.length })}>
      <ul>
        {problems.slice(0, shownMax).map((problem, at) => (
          <li key={at}>
            <button type="button" onClick={() => onLine(problem.line)}>
              {tell('line', { line: problem.line })}
            </button>
            <span>
              <Said text={words.say(problem)} />
            </span>
          </li>
        ))}
      </ul>
      {hasPreview && <p className={styles.soft}>{tell('problemsBody')}</p>}
    </section>
  );
}
