// The explanation of one unit: who spoke, the line with its parts, the card, and where the conversation stands now.
// It follows the latest unit until another is chosen. It never sends anything.

import { Suspense } from 'react';
import type { TurnId } from '@mailterm/shared/dialect';
import type { DialectId } from '@mailterm/shared/dialects/facts';
import { classGlyphs } from '@mailterm/shared/replyClass';
import { canFail } from '../faults/practiceHost.ts';
import type { Gaze } from '../gaze.ts';
import type { Session, UnitEntry } from '../session/model.ts';
import { formatTimeOfDay, formatTook } from '../ui/clock.ts';
import { useSpeech } from '../ui/language.tsx';
import { Card } from './Card.tsx';
import { charsetLabel } from './characters.ts';
import { Line } from './Line.tsx';
import { Nothing } from './Nothing.tsx';
import { Parts } from './Parts.tsx';
import { isBlock } from './pieces.ts';
import { Reply } from './Reply.tsx';
import { explainedUnit, firstOfTurn, neighbourUnit } from './selection.ts';
import { Silence } from './Silence.tsx';
import { Whereabouts } from './Whereabouts.tsx';
import { part } from '../ui/part.ts';
import styles from './Explained.module.css';

/** Letters come late in a session, if at all; what shows them is fetched then. */
const LetterSoFar = part(() => import('../talk/LetterSoFar.tsx'));
const Letter = part(() => import('./Letter.tsx'));
const Stamp = part(() => import('./Stamp.tsx'));

export interface ExplanationProps {
  readonly session: Session;
  readonly gaze: Gaze;
  /** Chooses a line and brings it into view; undefined follows the latest. */
  readonly onChoose: (key: string | undefined) => void;
  readonly onType: (line: string) => void;
  readonly showTimes: boolean;
  /** A transcript: there is no latest line to follow, and its secrets are gone. */
  readonly isOver?: boolean;
}

/** The panel's content, once a session has begun. */
export default function Explained(props: ExplanationProps) {
  const { session, gaze, onChoose } = props;
  const { dialect } = session;
  const unit = explainedUnit(session, gaze.chosenKey);
  const jump = (turn: TurnId) => {
    const target = firstOfTurn(session, turn);
    if (target) onChoose(target.key);
  };
  return (
    <>
      {dialect && <Silence session={session} dialect={dialect} onTurn={jump} />}
      {session.nextClient.kind === 'block' && (
        <Suspense>
          <LetterSoFar session={session} />
        </Suspense>
      )}
      {unit ? <ExplainedUnit {...props} unit={unit} onTurn={jump} /> : <Nothing />}
    </>
  );
}

interface UnitProps extends ExplanationProps {
  readonly unit: UnitEntry;
  readonly onTurn: (turn: TurnId) => void;
}

function ExplainedUnit(props: UnitProps) {
  const { session, unit, onChoose } = props;
  const { word } = useSpeech();
  const { dialect } = session;
  const isLatest = unit.key === explainedUnit(session, undefined)?.key;
  const chips = session.phase !== 'open' ? 'none' : isLatest ? 'numbered' : 'plain';
  return (
    <article className={styles.explanation}>
      <Heading {...props} />
      {props.showTimes && <Times unit={unit} startedMs={session.startedMs} />}
      {dialect && unit.reading ? <Read {...props} dialect={dialect} chips={chips} /> : <Unread unit={unit} />}
      {dialect && session.phase === 'open' && (
        <Whereabouts
          dialect={dialect}
          state={session.state}
          hints={explainedUnit(session, undefined)?.reading?.hints ?? []}
          onType={props.onType}
        />
      )}
      {!isLatest && !props.isOver && (
        <p className={styles.follow}>
          <button type="button" onClick={() => onChoose(undefined)}>
            {word('explain.latest')}
          </button>
        </p>
      )}
    </article>
  );
}

function Heading({ session, unit, onChoose }: UnitProps) {
  const { word } = useSpeech();
  const before = neighbourUnit(session, unit.key, -1);
  const after = neighbourUnit(session, unit.key, 1);
  return (
    <header className={styles.heading}>
      <h2>
        {unit.turn === 0 || unit.turn === undefined
          ? word('explain.greeting')
          : word('explain.turn', { turn: unit.turn })}
        <span className={styles.speaker}>{word(unit.byCommand ? 'speaker.command' : `speaker.${unit.from}`)}</span>
        {unit.reading?.replyClass && (
          <span className={styles.class} data-class={unit.reading.replyClass}>
            {classGlyphs[unit.reading.replyClass]} {word(`class.${unit.reading.replyClass}`)}
          </span>
        )}
      </h2>
      <div className={styles.steps}>
        <button
          type="button"
          disabled={!before}
          aria-label={word('explain.earlier')}
          title={word('explain.earlier')}
          aria-keyshortcuts="Alt+ArrowUp"
          onClick={() => before && onChoose(before.key)}
        >
          ↑
        </button>
        <button
          type="button"
          disabled={!after}
          aria-label={word('explain.later')}
          title={word('explain.later')}
          aria-keyshortcuts="Alt+ArrowDown"
          onClick={() => after && onChoose(after.key)}
        >
          ↓
        </button>
      </div>
    </header>
  );
}

function Times({ unit, startedMs }: { readonly unit: UnitEntry; readonly startedMs: number | undefined }) {
  const { word } = useSpeech();
  if (startedMs === undefined) return null;
  const came = formatTimeOfDay(startedMs + unit.atMs);
  return (
    <p className={styles.times}>
      {word(unit.from === 'server' ? 'time.came' : 'time.sent', { time: came })}
      {unit.tookMs !== undefined && <> · {word('time.took', { took: formatTook(unit.tookMs) })}</>}
    </p>
  );
}

interface ReadProps extends UnitProps {
  readonly dialect: DialectId;
  readonly chips: 'numbered' | 'plain' | 'none';
}

function Read(props: ReadProps) {
  const { session, unit, dialect, chips, gaze, onChoose } = props;
  const { word } = useSpeech();
  const { reading } = unit;
  if (!reading) return null;
  const { raised, raise, revealed } = gaze;
  const isRevealed = revealed.has(unit.key);
  const onReveal = props.isOver ? undefined : gaze.reveal;
  const charset = charsetLabel(unit);
  const parts = { dialect, revealed: isRevealed, raised, onRaise: raise, onShow: onChoose, onReveal };
  return (
    <>
      <Reply session={session} unit={unit} revealed={revealed} onChoose={onChoose} />
      {!isBlock(unit) && <Line entry={unit} revealed={isRevealed} raised={raised} onRaise={raise} />}
      {charset && <p className={styles.charset}>{word('explain.charset', { charset })}</p>}
      {reading.withheld && <p className={styles.withheld}>{word('explain.withheld')}</p>}
      <Card
        reading={reading}
        turn={unit.turn}
        dialect={dialect}
        chips={chips}
        onType={props.onType}
        onTurn={props.onTurn}
      />
      {unit.from === 'server' && session.target && canFail(session) && !isBlock(unit) && (
        <Suspense>
          <Stamp host={session.target.host} dialect={dialect} unit={unit} />
        </Suspense>
      )}
      {reading.spans.some(({ id }) => id.startsWith('letter.')) && (
        <Suspense>
          <Letter session={session} unit={unit} {...parts} />
        </Suspense>
      )}
      <Parts entry={unit} {...parts} />
    </>
  );
}

function Unread({ unit }: { readonly unit: UnitEntry }) {
  const { word } = useSpeech();
  return (
    <>
      <Line entry={unit} revealed={false} raised={undefined} onRaise={() => undefined} />
      <p className={styles.unread}>
        <strong>{word('explain.unread')}</strong> {word('explain.unreadBody')}
      </p>
    </>
  );
}
