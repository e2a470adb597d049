// What a turn means, in a line below it; on paper the whole explanation beside it.

import { visible } from '@mailterm/shared/charset';
import type { DialectId } from '@mailterm/shared/dialects/facts';
import type { Reading } from '@mailterm/shared/dialect';
import { useSpeech } from '../../ui/language.tsx';
import type { Turn } from '../../session/turns.ts';
import { lastOf } from './recording.ts';
import styles from './Turns.module.css';

interface TurnNotesProps {
  readonly turn: Turn;
  readonly dialect: DialectId | undefined;
}

/** The notes; nothing for what nobody has read. */
export function TurnNotes({ turn, dialect }: TurnNotesProps) {
  const { say } = useSpeech();
  const reading = lastOf(turn)?.reading;
  if (!reading || !dialect) return null;
  const means = say(reading.means, dialect);
  return (
    <div className={styles.notes}>
      <p className={styles.gloss}>{visible(means.title)}</p>
      <div className={styles.full}>
        <p>{visible(means.body)}</p>
        <Why reading={reading} dialect={dialect} />
      </div>
    </div>
  );
}

function Why({ reading, dialect }: { readonly reading: Reading; readonly dialect: DialectId }) {
  const { say, word } = useSpeech();
  const { refusal, diagnoses, notices = [] } = reading;
  return (
    <>
      {refusal && (
        <p>
          {word('explain.reasonAndMender', {
            reason: say({ id: `reason.${refusal.reason}` }, dialect).title,
            mender: say({ id: `mender.${refusal.mender}` }, dialect).title,
          })}
        </p>
      )}
      {[...notices, ...diagnoses].map((diagnosis) => {
        const { title, body } = say(diagnosis, dialect);
        return (
          <p key={`${diagnosis.id} ${diagnosis.turn}`}>
            <strong>{visible(title)}</strong> ({word(`explain.${diagnosis.certainty}`)}) {visible(body)}
          </p>
        );
      })}
    </>
  );
}
