// How far the solution came in one step: done with which line, or what each check waited for and saw.

import { visible } from '@mailterm/shared/charset';
import type { LessonWords } from '@mailterm/shared/lesson/words/index';
import type { TriedStep } from '@mailterm/shared/wire/lessons';
import { useTell } from '../../ReadingPage.tsx';
import { Said } from '../Said.tsx';
import type { EditorWordId } from './words/ids.ts';
import styles from './Preview.module.css';

/** One step's outcome. */
export function Outcome({ tried, words }: { readonly tried: TriedStep; readonly words: LessonWords }) {
  const tell = useTell<EditorWordId>();
  const { stand, doneAfter } = tried;
  if (stand.done) {
    return (
      <p className={styles.done}>
        <span aria-hidden="true">✓</span>{' '}
        {doneAfter === undefined ? tell('done') : tell('doneAt', { line: visible(doneAfter) })}
      </p>
    );
  }
  return (
    <div className={styles.notDone}>
      <p>
        <span aria-hidden="true">✗</span> {tell('notDone')}
      </p>
      <ul>
        {stand.checks
          .filter(({ holds }) => !holds)
          .map(({ waited, seen }, at) => (
            <li key={at}>
              <Said text={tell('waited', { what: words.say(waited) })} />{' '}
              <span>
                <Said text={tell('seen', { what: words.say(seen) })} />
              </span>
            </li>
          ))}
      </ul>
    </div>
  );
}
