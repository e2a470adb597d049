// Writing beside a turn: as the owner it is seen at once, as a visitor once the owner has allowed it.

import { useEffect, useId, useRef, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import type { Saying } from '@mailterm/shared/dialect';
import { commentCharactersMax } from '@mailterm/shared/transcript/comment';
import { authorCharactersMax } from '@mailterm/shared/wire/transcripts';
import type { Turn } from '../../session/turns.ts';
import { useSpeech } from '../../ui/language.tsx';
import { AboutField } from './AboutField.tsx';
import { useTranscriptWords } from './speech.ts';
import type { CommentMoves } from './useComments.ts';
import styles from './Comments.module.css';

interface CommentFormProps {
  readonly turn: Turn;
  readonly moves: CommentMoves;
  /** Closes it; with true a comment was sent and waits, with undefined nothing was sent. */
  readonly onDone: (waits: boolean | undefined) => void;
}

/** The form. */
export default function CommentForm({ turn, moves, onDone }: CommentFormProps): ReactNode {
  const tell = useTranscriptWords();
  const { say } = useSpeech();
  const isVisitor = moves.writesAs === 'visitor';
  const [text, setText] = useState('');
  const [author, setAuthor] = useState('');
  const [span, setSpan] = useState<number>();
  const [why, setWhy] = useState<Saying>();
  const [sending, setSending] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  const over = text.length - commentCharactersMax;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || over > 0 || sending) return;
    setSending(true);
    const outcome = await moves.send({
      turn: turn.turn,
      ...(span !== undefined && { span }),
      author: author.trim(),
      text,
    });
    setSending(false);
    if ('why' in outcome) setWhy(outcome.why);
    else onDone(outcome.waits);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void send(event)}>
      <label htmlFor={id}>{tell('comments.text', { turn: turn.turn })}</label>
      <textarea
        ref={field}
        id={id}
        rows={4}
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={({ key }) => key === 'Escape' && text === '' && onDone(undefined)}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {tell('comments.textHint')} {isVisitor && tell('comments.visitors')}
      </p>
      <AboutField turn={turn} span={span} onChoose={setSpan} />
      {isVisitor && (
        <p className={styles.field}>
          <label htmlFor={`${id}-name`}>{tell('comments.name')}</label>
          <input
            id={`${id}-name`}
            value={author}
            maxLength={authorCharactersMax}
            placeholder={tell('comments.nameHint')}
            autoComplete="off"
            onChange={({ target }) => setAuthor(target.value)}
          />
        </p>
      )}
      <p className={styles.decisions}>
        <button type="submit" className="framed" disabled={text.trim() === '' || over > 0 || sending}>
          {tell('comments.send')}
        </button>
        <button type="button" onClick={() => onDone(undefined)}>
          {tell('comments.cancel')}
        </button>
        <span role="status" className={styles.problem}>
          {over > 0 ? tell('comments.tooLong', { count: over }) : why && say(why).body}
        </span>
      </p>
    </form>
  );
}
