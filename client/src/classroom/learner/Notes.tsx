// What the teacher sent, above the prompt: words, what Mailterm says of a mistake, or a line. A line is put into the prompt
// with one press and sent by nobody but the person; the line that words are about is one press away.

import { useEffect, useState } from 'react';
import { visible } from '@mailterm/shared/charset';
import type { AboutTurn } from '@mailterm/shared/wire/room/messages';
import type { SaidLine } from './saidLine.ts';
import type { Note, Seat } from './seat.ts';
import { useMistake, useTell } from './speech.ts';
import chips from '../../explain/Chips.module.css';
import styles from './Notes.module.css';

interface NotesProps {
  readonly seat: Seat;
  readonly notes: readonly Note[];
  /** The line of a turn, where this tab has it. */
  readonly lineOf: (about: AboutTurn) => SaidLine | undefined;
  readonly onLine: (line: SaidLine) => void;
  readonly onType: (line: string) => void;
}

/** All that is not put away, newest last. */
export function Notes({ notes, ...props }: NotesProps) {
  return (
    <div aria-live="polite">
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <NoteItem key={note.note} note={note} {...props} />
          ))}
        </ul>
      )}
    </div>
  );
}

interface NoteItemProps extends Omit<NotesProps, 'notes'> {
  readonly note: Note;
}

function NoteItem({ seat, note, lineOf, onLine, onType }: NoteItemProps) {
  const tell = useTell();
  useSeen(seat, note.note);
  return (
    <li className={styles.note}>
      {note.kind === 'hint' ? (
        <HintText hint={note} line={lineOf(note)} onLine={onLine} />
      ) : (
        <Chip line={note.line} onType={onType} />
      )}
      <button type="button" className={styles.dismiss} onClick={() => seat.dismiss(note.note)}>
        {tell('dismiss')}
      </button>
    </li>
  );
}

interface HintTextProps extends Pick<NotesProps, 'onLine'> {
  readonly hint: Extract<Note, { kind: 'hint' }>;
  readonly line: SaidLine | undefined;
}

function HintText({ hint: { text, mistake, turn }, line, onLine }: HintTextProps) {
  const tell = useTell();
  const known = useMistake(mistake);
  return (
    <div className={styles.text}>
      <p className={styles.from}>{tell(text === undefined ? 'hintMistake' : 'fromTeacher')}</p>
      {turn !== undefined && <About turn={turn} line={line} onLine={onLine} />}
      {text !== undefined && <p className={styles.words}>{visible(text)}</p>}
      {known && (
        <p>
          <strong className={styles.mistake}>{known.title}</strong> {known.body}
        </p>
      )}
    </div>
  );
}

/** Which turn it is about: also where one has gone on since, or is in another session by now. */
function About({ turn, line, onLine }: Omit<HintTextProps, 'hint'> & { readonly turn: number }) {
  const tell = useTell();
  if (!line) return <p className={styles.from}>{tell('aboutGone', { turn })}</p>;
  return (
    <p className={styles.about}>
      <span className={styles.from}>{turn === 0 ? tell('aboutGreeting') : tell('aboutTurn', { turn })}</span>{' '}
      <button type="button" className={styles.line} title={tell('aboutShow')} onClick={() => onLine(line)}>
        <code>{line.text}</code>
      </button>
    </p>
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
