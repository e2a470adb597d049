// What the teacher sent, above the prompt: words, what Mailterm says of a mistake, or a line. A line is put into the prompt
// with one press and sent by nobody but the person.

import { useEffect, useState } from 'react';
import { visible } from '@mailterm/shared/charset';
import type { Note, Seat } from './seat.ts';
import { useMistake, useTell } from './speech.ts';
import chips from '../../explain/Chips.module.css';
import styles from './Notes.module.css';

interface NotesProps {
  readonly seat: Seat;
  readonly notes: readonly Note[];
  readonly onType: (line: string) => void;
}

/** All that is not put away, newest last. */
export function Notes({ seat, notes, onType }: NotesProps) {
  return (
    <div aria-live="polite">
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <NoteItem key={note.note} seat={seat} note={note} onType={onType} />
          ))}
        </ul>
      )}
    </div>
  );
}

interface NoteItemProps extends Omit<NotesProps, 'notes'> {
  readonly note: Note;
}

function NoteItem({ seat, note, onType }: NoteItemProps) {
  const tell = useTell();
  useSeen(seat, note.note);
  return (
    <li className={styles.note}>
      {note.kind === 'hint' ? <HintText {...note} /> : <Chip line={note.line} onType={onType} />}
      <button type="button" className={styles.dismiss} onClick={() => seat.dismiss(note.note)}>
        {tell('dismiss')}
      </button>
    </li>
  );
}

function HintText({ text, mistake }: Pick<Extract<Note, { kind: 'hint' }>, 'text' | 'mistake'>) {
  const tell = useTell();
  const known = useMistake(mistake);
  return (
    <div className={styles.text}>
      <p className={styles.from}>{tell(text === undefined ? 'hintMistake' : 'fromTeacher')}</p>
      {text !== undefined && <p className={styles.words}>{visible(text)}</p>}
      {known && (
        <p>
          <strong className={styles.mistake}>{known.title}</strong> {known.body}
        </p>
      )}
    </div>
  );
}

function Chip({ line, onType }: { readonly line: string; readonly onType: (line: string) => void }) {
  const tell = useTell();
  const [isTyped, setTyped] = useState(false);
  return (
    <div className={styles.text}>
      <p className={styles.from}>{tell(isTyped ? 'chipTyped' : 'chipLead')}</p>
      <button
        type="button"
        className={chips.chip}
        title={tell('chipType', { line })}
        onClick={() => {
          setTyped(true);
          onType(line);
        }}
      >
        {visible(line)}
      </button>
    </div>
  );
}

/** The teacher learns that it is on the screen, once somebody can see the screen. */
function useSeen(seat: Seat, note: string): void {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== 'visible') return;
      document.removeEventListener('visibilitychange', look);
      seat.seen(note);
    };
    document.addEventListener('visibilitychange', look);
    look();
    return () => document.removeEventListener('visibilitychange', look);
  }, [seat, note]);
}
