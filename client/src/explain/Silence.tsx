// Why nothing comes: silence is an answer, too. Shown above everything else, while it lasts.

import type { TurnId } from '@mailterm/shared/dialect';
import type { DialectId } from '@mailterm/shared/dialects/facts';
import type { Session } from '../session/model.ts';
import { useSpeech } from '../ui/language.tsx';
import { Causes } from './Card.tsx';
import { silenceNow } from './selection.ts';
import styles from './Silence.module.css';

interface SilenceProps {
  readonly session: Session;
  readonly dialect: DialectId;
  readonly onTurn: (turn: TurnId) => void;
}

/** The card; nothing while somebody speaks. */
export function Silence({ session, dialect, onTurn }: SilenceProps) {
  const { word } = useSpeech();
  const diagnoses = silenceNow(session);
  if (diagnoses.length === 0) return null;
  // What is said about the present turn needs no way to it.
  const turn = diagnoses[0]?.turn;
  return (
    <section className={styles.silence}>
      <Causes
        heading={<h2>{word('explain.silence')}</h2>}
        diagnoses={diagnoses}
        turn={turn}
        dialect={dialect}
        onTurn={onTurn}
      />
    </section>
  );
}
