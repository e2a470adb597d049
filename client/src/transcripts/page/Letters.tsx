// The letters that were sent or fetched within a transcript, each as a file: what a mail program would store. Made in the page
// when the menu is opened.

import { useMemo } from 'react';
import type { TurnId } from '@mailterm/shared/dialect';
import { letterFile } from '@mailterm/shared/transcript/export/index';
import { saveLetter } from '../../explain/saveLetter.ts';
import { wholeLettersIn } from '../../explain/wholeLetter.ts';
import type { WholeLetter } from '../../explain/wholeLetter.ts';
import type { Recording } from './recording.ts';
import { useTranscriptWords } from './speech.ts';
import styles from './Menu.module.css';

interface LetterFile {
  readonly letter: WholeLetter;
  readonly turn: TurnId;
  readonly name: string;
}

/** A button for each; nothing where there is no letter. */
export function Letters({ recording }: { readonly recording: Recording }) {
  const tell = useTranscriptWords();
  const files = useMemo(() => filesOf(recording), [recording]);
  if (files.length === 0) return null;
  return (
    <div className={styles.group} role="group" aria-label={tell('menu.letters')}>
      <p aria-hidden="true">{tell('menu.letters')}</p>
      <div className={styles.letters}>
        {files.map(({ letter, turn, name }) => (
          <button key={name} type="button" onClick={() => saveLetter(letter, name)}>
            {tell('menu.letter', { turn })} <code>{name}</code>
          </button>
        ))}
      </div>
    </div>
  );
}

function filesOf({ session }: Recording): readonly LetterFile[] {
  const places = new Map<TurnId, number>();
  return wholeLettersIn(session.entries).map((letter) => {
    const turn = letter.pieces[0]?.turn ?? 0;
    const place = (places.get(turn) ?? 0) + 1;
    places.set(turn, place);
    return { letter, turn, name: letterFile(turn, place) };
  });
}
