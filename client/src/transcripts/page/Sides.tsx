// The conversation and its explanation: side by side where there is room, else the explanation in a sheet below. Holds what
// the reader looks at, how far the replay is, and what is guessed.

import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { TurnId } from '@mailterm/shared/dialect';
import Explained from '../../explain/Explained.tsx';
import { plainText } from '../../explain/pieces.ts';
import { unitsOf } from '../../explain/selection.ts';
import { useGaze, useViews } from '../../gaze.ts';
import type { Session } from '../../session/model.ts';
import { useSpeech } from '../../ui/language.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useMedia } from '../../ui/theme.ts';
import { Asked } from './Asked.tsx';
import { Empty } from './Empty.tsx';
import { KeyList } from './KeyList.tsx';
import { usePlayer } from './player.ts';
import { firstToExplain, lastOf } from './recording.ts';
import type { Recording } from './recording.ts';
import { Search } from './Search.tsx';
import { Tools } from './Tools.tsx';
import { Transport } from './Transport.tsx';
import { Turns } from './Turns.tsx';
import type { Comments } from './useComments.ts';
import { useKeys } from './useKeys.ts';
import { usePlace } from './usePlace.ts';
import { usePredict } from './usePredict.ts';
import { usePrintedWhole } from './usePrintedWhole.ts';
import styles from './Sides.module.css';

/** From here up, conversation and explanation stand side by side. */
const wide = '(min-width: 1100px)';

interface SidesProps {
  readonly recording: Recording;
  readonly comments: Comments;
  readonly hasLink: boolean;
  /** The head above it; it is told which turn is looked at. */
  readonly children: (turn: TurnId | undefined) => ReactNode;
}

/** Everything below the head, and the head. */
export function Sides({ recording, comments, hasLink, children }: SidesProps) {
  const { session, turns } = recording;
  const place = usePlace();
  const [first] = useState(place);
  const player = usePlayer(session.entries, first.atMs ?? (first.step ? 'step' : undefined));
  const [steps, setSteps] = useState(first.step);
  const [search, setSearch] = useState(false);
  const [keys, setKeys] = useState(false);
  const predict = usePredict(turns, session.entries);
  const printing = usePrintedWhole();
  const shown = printing ? session.entries.length : (predict.shown ?? player.shown);
  const isWhole = shown === session.entries.length;
  const partial = useMemo(() => ({ ...session, entries: session.entries.slice(0, shown) }), [session, shown]);
  const gaze = useGaze(session, useViews());
  const sideBySide = useMedia(wide);
  const latest = isWhole ? firstToExplain(turns)?.key : unitsOf(partial).at(-1)?.key;
  const isThere = partial.entries.some(({ key }) => key === gaze.chosenKey);
  const explainedKey = isThere ? gaze.chosenKey : latest;
  const { choose } = gaze;
  const showAll = () => {
    setSteps(false);
    predict.leave();
    player.showAll();
  };
  useLinkedTurn(recording, choose, isWhole ? undefined : showAll);
  const move = (by: 'step' | 'turn', forward: boolean) => {
    choose(undefined);
    if (predict.isOn) predict.reveal();
    else player.move(by, forward);
  };
  useKeys({
    play: () => (steps ? move('step', true) : player.toggle()),
    move,
    search: () => setSearch(true),
    list: () => setKeys(true),
    session: partial,
    explainedKey,
    choose,
  });
  if (turns.length === 0) return <Empty recording={recording}>{children(undefined)}</Empty>;
  const chosenTurn = unitsOf(partial).find(({ key }) => key === explainedKey)?.turn;
  const explanation = (
    <Explained
      session={partial}
      gaze={{ ...gaze, chosenKey: explainedKey }}
      onChoose={choose}
      onType={nothing}
      showTimes
      isOver
    />
  );
  return (
    <>
      {children(place.turns?.from ?? chosenTurn)}
      <Tools
        notes={place.notes}
        steps={steps}
        predicts={predict.isOn}
        canPredict={predict.questions.length > 0}
        searches={search}
        onSteps={() => {
          predict.leave();
          setSteps(!steps);
          if (steps) player.showAll();
          else player.begin();
        }}
        onPredict={() => {
          setSteps(false);
          player.showAll();
          choose(undefined);
          predict.toggle();
        }}
        onSearch={() => setSearch(!search)}
      />
      {!predict.isOn && (
        <Transport player={player} recording={recording} steps={steps} onMove={move} onShowAll={showAll} />
      )}
      {search && <Search shown={shown} onFind={isWhole ? undefined : showAll} onClose={() => setSearch(false)} />}
      <div className={styles.sides} data-notes={place.notes}>
        <div className={styles.talk}>
          <Turns
            session={partial}
            gaze={gaze}
            explainedKey={place.notes && (sideBySide || isThere) ? explainedKey : gaze.chosenKey}
            linked={place.turns}
            notes={place.notes}
            unfolds={search || printing}
            verdictOf={predict.verdictOf}
            comments={comments}
            hasLink={hasLink}
            follows={!isWhole}
          />
          <Asked predict={predict} />
        </div>
        {place.notes && sideBySide && <Beside>{explanation}</Beside>}
      </div>
      {place.notes && !sideBySide && isThere && (
        <div className={styles.sheet}>
          <Sheet onClose={() => choose(undefined)}>{explanation}</Sheet>
        </div>
      )}
      <Announced session={partial} isWhole={isWhole} />
      {keys && <KeyList onClose={() => setKeys(false)} />}
    </>
  );
}

/** Nothing can be typed: the conversation is over. */
function nothing(): void {
  // On purpose.
}

/** The explanation stays in sight while the conversation is scrolled. */
function Beside({ children }: { readonly children: ReactNode }) {
  const { word } = useSpeech();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable with the keyboard
    <section className={styles.beside} aria-label={word('page.explanation')} tabIndex={0}>
      {children}
    </section>
  );
}

/** What a replay shows is said to those who do not see it. */
function Announced({ session, isWhole }: { readonly session: Session; readonly isWhole: boolean }) {
  const { word } = useSpeech();
  const unit = isWhole ? undefined : unitsOf(session).at(-1);
  return (
    <p className="unseen" role="status">
      {unit && `${word(`speaker.${unit.from}`)}: ${plainText(unit, false)}`}
    </p>
  );
}

/** Brings the turns of a link into view, each time the address names others, and explains the first of them. */
function useLinkedTurn({ turns }: Recording, choose: (key: string) => void, showAll: (() => void) | undefined): void {
  const { turns: linked } = usePlace();
  const latest = useRef({ turns, choose, showAll });
  useEffect(() => {
    latest.current = { turns, choose, showAll };
  });
  const from = linked?.from;
  useEffect(() => {
    const turn = latest.current.turns.find((each) => each.turn === from);
    if (!turn) return undefined;
    latest.current.showAll?.();
    const unit = lastOf(turn);
    if (unit) latest.current.choose(unit.key);
    // Not before it is drawn.
    const timer = setTimeout(() => document.getElementById(`turn-${turn.turn}`)?.scrollIntoView({ block: 'start' }), 0);
    return () => clearTimeout(timer);
  }, [from]);
}
