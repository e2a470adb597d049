// The page on a projector: the conversation as large text, one caption under the present turn, the keys that are pressed,
// and a black screen. Names and addresses are hidden. The prompt below stays the one of the page.

import { useEffect, useState } from 'react';
import { WithEaseWords, useEaseWords } from '../ease/speech.ts';
import { explainedUnit } from '../explain/selection.ts';
import type { SpanRef } from '../explain/selection.ts';
import { piecesOf } from '../explain/pieces.ts';
import type { UnitEntry } from '../session/model.ts';
import Reader from '../reader/Reader.tsx';
import type { ReaderProps } from '../reader/Reader.tsx';
import { useSpeech } from '../ui/language.tsx';
import { hideNames, withoutNames } from './privacy.ts';
import { useStageKeys } from './useStageKeys.ts';
import styles from './Stage.module.css';

interface StageProps extends Omit<ReaderProps, 'shown' | 'children'> {
  readonly onLeave: () => void;
}

/** In the place of the terminal, as long as it is rendered. */
export default function Stage(props: StageProps) {
  return (
    <WithEaseWords>
      <Projected {...props} />
    </WithEaseWords>
  );
}

function Projected({ onLeave, ...reader }: StageProps) {
  const { session, gaze } = reader;
  const tell = useEaseWords();
  const [isBlack, setBlack] = useState(false);
  const unit = explainedUnit(session, gaze.chosenKey);
  const raised = gaze.raised?.key === unit?.key ? gaze.raised : undefined;
  const { raise } = gaze;
  // Off the stage nothing stays in the light.
  useEffect(() => () => raise(undefined), [raise]);
  const pressed = useStageKeys({
    isBlack,
    onBlack: setBlack,
    onSpan: (by) => unit && gaze.raise(spanBeside(unit, raised, by)),
  });
  return (
    <>
      {/* The header, which has the heading of the page, is hidden. */}
      <h1 className="unseen">mailterm</h1>
      <div className={styles.bar}>
        <p className={styles.pressed} aria-hidden="true">
          {pressed.map(({ id, label }) => (
            <kbd key={id}>{label}</kbd>
          ))}
        </p>
        <button type="button" onClick={() => setBlack(true)}>
          {tell('projector.black')}
        </button>
        <button type="button" onClick={onLeave}>
          {tell('projector.leave')}
        </button>
      </div>
      <Reader {...reader} shown={hideNames}>
        {unit && session.dialect && <Caption unit={unit} raised={raised} dialect={session.dialect} />}
      </Reader>
      {isBlack && (
        <button type="button" className={styles.black} onClick={() => setBlack(false)}>
          <span className="unseen">{tell('projector.isBlack')}</span>
        </button>
      )}
    </>
  );
}

interface CaptionProps {
  readonly unit: UnitEntry;
  readonly raised: SpanRef | undefined;
  readonly dialect: NonNullable<StageProps['session']['dialect']>;
}

/** The one thing to be read: what the line means here, or the part of it that stands in the light. */
function Caption({ unit, raised, dialect }: CaptionProps) {
  const { say } = useSpeech();
  const tell = useEaseWords();
  const { reading } = unit;
  if (!reading) return null;
  const span = raised && reading.spans[raised.index];
  const text = say(span ?? reading.means, dialect);
  const cause = span ? undefined : reading.diagnoses[0];
  return (
    <section className={styles.caption} aria-label={tell('projector.caption')}>
      <p>
        <strong>{withoutNames(text.title)}</strong> {withoutNames(text.body)}
      </p>
      {cause && <p>{withoutNames(say(cause, dialect).body)}</p>}
    </section>
  );
}

/** The part before or after the one in the light, round and round; what only separates is passed over. */
function spanBeside(unit: UnitEntry, raised: SpanRef | undefined, by: -1 | 1): SpanRef | undefined {
  const parts = piecesOf(unit, false).filter(({ number }) => number !== undefined);
  if (parts.length === 0) return undefined;
  const at = parts.findIndex(({ index }) => index === raised?.index);
  const next = parts.at(at < 0 ? (by === 1 ? 0 : -1) : (at + by) % parts.length);
  return next && { key: unit.key, index: next.index };
}
