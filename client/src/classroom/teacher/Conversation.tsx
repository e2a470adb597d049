// One learner's conversation as text, grown as it happens: the page's own reader over the public log, in which secrets are
// masked before they come here. Nothing can be typed.

import { useEffect, useRef } from 'react';
import { hideNames } from '../../projector/privacy.ts';
import Reader from '../../reader/Reader.tsx';
import type { Session } from '../../session/model.ts';
import type { TerminalHandle } from '../../terminal/Terminal.tsx';
import { SpeechProvider, useSpeech } from '../../ui/language.tsx';
import { useGaze, useViews } from '../../gaze.ts';
import { useTell } from './speech.ts';
import styles from './Look.module.css';

interface ConversationProps {
  /** Undefined until the log has come. */
  readonly session: Session | undefined;
  /** Who speaks for the client. */
  readonly name: string;
  readonly isHidden: boolean;
  /** The turn that is brought into view first. */
  readonly turn?: number | undefined;
}

const drawn = () => undefined;

/** In milliseconds. */
const drawnMs = 150;

/** The conversation. */
export function Conversation({ session, ...rest }: ConversationProps) {
  const tell = useTell();
  if (!session || session.entries.length === 0) return <p className={styles.nothing}>{tell('lookEmpty')}</p>;
  return <Spoken session={session} {...rest} />;
}

function Spoken({ session, name, isHidden, turn }: ConversationProps & { readonly session: Session }) {
  const speech = useSpeech();
  const gaze = useGaze(session, useViews());
  const handle = useRef<TerminalHandle>(null);
  const asked = session.entries.find((entry) => entry.kind === 'unit' && entry.turn === turn)?.key;
  useEffect(() => {
    if (asked === undefined) return undefined;
    // The list is drawn by then, and has gone to its end.
    const timer = setTimeout(() => handle.current?.showEntry(asked), drawnMs);
    return () => clearTimeout(timer);
  }, [asked]);
  return (
    <SpeechProvider
      value={{ ...speech, word: (id, params) => (id === 'speaker.client' ? name : speech.word(id, params)) }}
    >
      <div className={styles.conversation}>
        <Reader
          handle={handle}
          session={session}
          gaze={asked !== undefined && gaze.chosenKey === undefined ? { ...gaze, chosenKey: asked } : gaze}
          showTimes={false}
          onChoose={gaze.choose}
          onDrawn={drawn}
          {...(isHidden && { shown: hideNames })}
        />
      </div>
    </SpeechProvider>
  );
}
