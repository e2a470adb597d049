// One turn of a transcript: what was said as the reader view shows it, a link to it, what it means, whether it was guessed,
// and what was written beside it. Drawn again only when something in it changed: a transcript can have thousands.

import { memo } from 'react';
import type { Gaze } from '../../gaze.ts';
import { TurnItem } from '../../reader/TurnItem.tsx';
import type { Session, UnitEntry } from '../../session/model.ts';
import type { Turn } from '../../session/turns.ts';
import { foldKeyOf } from '../../terminal/rows.ts';
import { Outcome } from './Asked.tsx';
import { Beside } from './Beside.tsx';
import { TurnLink } from './TurnLink.tsx';
import { TurnNotes } from './TurnNotes.tsx';
import { useTranscriptWords } from './speech.ts';
import type { CommentMoves, ShownComment } from './useComments.ts';
import type { Verdict } from './usePredict.ts';
import styles from './Turns.module.css';

interface TurnRowProps {
  readonly turn: Turn;
  /** The session's facts; its entries are those of the turn. */
  readonly facts: Session;
  readonly gaze: Gaze;
  readonly explainedKey: string | undefined;
  readonly isLinked: boolean;
  readonly notes: boolean;
  readonly unfolds: boolean;
  readonly verdict: Verdict | undefined;
  readonly comments: readonly ShownComment[];
  readonly moves: CommentMoves;
  readonly hasLink: boolean;
}

/** The turn. */
export const TurnRow = memo(function TurnRow(props: TurnRowProps) {
  const { turn, facts, gaze, explainedKey, isLinked, notes, unfolds, verdict, hasLink } = props;
  const tell = useTranscriptWords();
  const number = turn.turn;
  return (
    <li id={`turn-${number}`} className={styles.turn} data-linked={isLinked}>
      <h2 className="unseen">{number === 0 ? tell('greeting') : tell('turn', { turn: number })}</h2>
      <div className={styles.said}>
        <TurnItem
          turn={turn}
          session={facts}
          gaze={unfolds ? { ...gaze, expanded: foldsOf(turn) } : gaze}
          chosenKey={explainedKey}
          isLatest={false}
          // A conversation that was pasted has no times.
          showTimes={notes && facts.startedMs !== undefined}
          shown={asItIs}
          onChoose={gaze.choose}
        />
      </div>
      {hasLink && <TurnLink turn={number} />}
      {notes && <TurnNotes turn={turn} dialect={facts.dialect} />}
      {verdict && (
        <p className={styles.verdict}>
          <Outcome verdict={verdict} />
        </p>
      )}
      <Beside turn={turn} comments={props.comments} moves={props.moves} />
    </li>
  );
}, isSame);

function asItIs(texts: readonly string[]): readonly string[] {
  return texts;
}

function unitsIn({ said, replies }: Turn): readonly UnitEntry[] {
  return [...said, ...replies.flatMap(({ units }) => units)];
}

function foldsOf(turn: Turn): ReadonlySet<string> {
  return new Set(unitsIn(turn).map(foldKeyOf));
}

/** True where a turn would look as it did. Entries never change, so that they are compared by what they are. */
function isSame(before: TurnRowProps, after: TurnRowProps): boolean {
  const same = (['isLinked', 'notes', 'unfolds', 'hasLink', 'moves'] as const).every(
    (name) => before[name] === after[name],
  );
  return (
    same &&
    before.facts.dialect === after.facts.dialect &&
    isListSame(unitsIn(before.turn), unitsIn(after.turn)) &&
    isListSame(before.turn.remarks, after.turn.remarks) &&
    isListSame(before.comments, after.comments) &&
    before.verdict?.guess === after.verdict?.guess &&
    isGazeSame(before, after)
  );
}

function isListSame(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((each, index) => each === after[index]);
}

function isGazeSame(before: TurnRowProps, after: TurnRowProps): boolean {
  const keys = new Set(unitsIn(after.turn).map(({ key }) => key));
  const looked = ({ gaze, explainedKey }: TurnRowProps): readonly unknown[] => [
    explainedKey !== undefined && keys.has(explainedKey) ? explainedKey : undefined,
    gaze.raised && keys.has(gaze.raised.key) ? gaze.raised : undefined,
    gaze.expanded,
    gaze.choose,
  ];
  return isListSame(looked(before), looked(after));
}
