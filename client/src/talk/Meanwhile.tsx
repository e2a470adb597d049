// What stands beside a conversation while it is under way: why nothing comes, what is folded, what the server waits for, and
// the turns that are said again. Between the terminal and the prompt; loaded when a session begins.

import { useMemo } from 'react';
import { explainedUnit, firstOfTurn, unitsOf } from '../explain/selection.ts';
import { saveLetter } from '../explain/saveLetter.ts';
import { Silence } from '../explain/Silence.tsx';
import { formatSize } from '../explain/size.ts';
import { wholeLetterOf } from '../explain/wholeLetter.ts';
import type { Gaze } from '../gaze.ts';
import type { Session, UnitEntry } from '../session/model.ts';
import type { SessionStore } from '../session/store.ts';
import { octetsLeft } from '../terminal/modeLight.ts';
import { Connecting } from './Connecting.tsx';
import { foldedOf } from './fold.ts';
import { letterSoFarOf } from './letterSoFar.ts';
import styles from './Meanwhile.module.css';
import { Resend } from './Resend.tsx';
import { useTell } from './speech.ts';

interface MeanwhileProps {
  readonly session: Session;
  readonly store: Pick<SessionStore, 'openAgain'>;
  readonly gaze: Gaze;
  readonly isNarrow: boolean;
  readonly onType: (line: string) => void;
  readonly onOffer: (lines: readonly string[]) => void;
}

export default function Meanwhile(props: MeanwhileProps) {
  const { session, gaze, isNarrow } = props;
  const { dialect } = session;
  const unit = explainedUnit(session, gaze.chosenKey);
  const jump = (turn: number) => {
    const first = firstOfTurn(session, turn);
    if (first) gaze.choose(first.key);
  };
  return (
    <div className={styles.meanwhile}>
      <Connecting key={session.id} session={session} />
      {isNarrow && dialect && <Silence session={session} dialect={dialect} onTurn={jump} />}
      {unit && <Fold session={session} unit={unit} gaze={gaze} />}
      <Literal session={session} />
      {session.phase === 'open' && session.state === 'idle' && <Idle session={session} onType={props.onType} />}
      {isNarrow && <LetterInBrief session={session} />}
      <Resend session={session} store={props.store} onOffer={props.onOffer} />
    </div>
  );
}

/** A long reply: how long, and what can be done with it without the pointer. */
function Fold({ session, unit, gaze }: { readonly session: Session; readonly unit: UnitEntry; readonly gaze: Gaze }) {
  const tell = useTell();
  const { entries } = session;
  const folded = useMemo(() => foldedOf(session, unit), [session, unit]);
  const whole = useMemo(() => folded && wholeLetterOf(entries, unit), [folded, entries, unit]);
  if (!folded) return null;
  const isShown = gaze.expanded.has(folded.foldKey);
  return (
    <p className={styles.row}>
      <span>{tell('fold.reply', { lines: folded.lines, size: formatSize(folded.octets) })}</span>
      <button type="button" aria-expanded={isShown} onClick={() => gaze.expand(folded.foldKey)}>
        {tell(isShown ? 'fold.hide' : 'fold.show')}
      </button>
      {whole && (
        <button type="button" onClick={() => saveLetter(whole)}>
          {tell('fold.save')}
        </button>
      )}
    </p>
  );
}

function Literal({ session }: { readonly session: Session }) {
  const tell = useTell();
  const { phase, nextClient } = session;
  if (phase !== 'open' || nextClient.kind !== 'octets') return null;
  return <p className={styles.row}>{tell('literal.left', { left: octetsLeft(session, nextClient.count) })}</p>;
}

/** RFC 2177 §3: the server may speak at any time, and DONE ends it. */
function Idle({ session, onType }: { readonly session: Session; readonly onType: (line: string) => void }) {
  const tell = useTell();
  const units = unitsOf(session);
  const begun = units.reduce((found, { from }, at) => (from === 'client' ? at : found), -1);
  // The first answer is the + that begins it.
  const news = Math.max(0, units.length - begun - 2);
  return (
    <p className={styles.row}>
      <span>
        {tell('idle.lead')} {news > 0 && tell('idle.news', { count: news })} {tell('idle.end')}
      </span>
      <button type="button" onClick={() => onType('DONE')}>
        DONE
      </button>
    </p>
  );
}

/** On narrow screens the panel with the whole of it is behind the sheet. */
function LetterInBrief({ session }: { readonly session: Session }) {
  const tell = useTell();
  const letter = letterSoFarOf(session);
  if (!letter) return null;
  const { stray, hasBorder, lines, receivers } = letter;
  return (
    <p className={styles.row}>
      {tell('letter.brief', { lines, receivers: receivers.join(', ') })}
      {stray !== undefined && !hasBorder && <strong>{tell('letter.textInHeader', { line: stray })}</strong>}
    </p>
  );
}
