// How a transcript is read just now: how far it is shown, in which way, and which line is explained.

import { useEffect, useMemo, useRef, useState } from 'react';
import { unitsOf } from '../../explain/selection.ts';
import { useGaze, useViews } from '../../gaze.ts';
import { usePlayer } from './player.ts';
import { firstToExplain, lastOf } from './recording.ts';
import type { Recording } from './recording.ts';
import { usePlace } from './usePlace.ts';
import { usePredict } from './usePredict.ts';
import { usePrintedWhole } from './usePrintedWhole.ts';

/** The state of the page, and how the reader changes it. */
export function useReading(recording: Recording) {
  const { session, turns } = recording;
  const place = usePlace();
  const [first] = useState(place);
  const player = usePlayer(session.entries, first.atMs ?? (first.step ? 'step' : undefined));
  const [steps, setSteps] = useState(first.step);
  const predict = usePredict(turns, session.entries);
  const printing = usePrintedWhole();
  const shown = printing ? session.entries.length : (predict.shown ?? player.shown);
  const isWhole = shown === session.entries.length;
  const partial = useMemo(() => ({ ...session, entries: session.entries.slice(0, shown) }), [session, shown]);
  const gaze = useGaze(session, useViews());
  const { choose } = gaze;
  const isChosen = partial.entries.some(({ key }) => key === gaze.chosenKey);
  const latest = isWhole ? firstToExplain(turns) : unitsOf(partial).at(-1);
  const showAll = () => {
    setSteps(false);
    predict.leave();
    player.showAll();
  };
  useLinkedTurn(recording, choose, isWhole ? undefined : showAll);
  return {
    place,
    player,
    predict,
    steps,
    printing,
    /** How many entries are shown. */
    shown,
    isWhole,
    /** The session as far as it is shown. */
    partial,
    gaze,
    /** The reader chose a line that is shown. */
    isChosen,
    explainedKey: isChosen ? gaze.chosenKey : latest?.key,
    showAll,
    move(by: 'step' | 'turn', forward: boolean) {
      choose(undefined);
      if (predict.isOn) predict.reveal();
      else player.move(by, forward);
    },
    toggleSteps() {
      predict.leave();
      setSteps(!steps);
      if (steps) player.showAll();
      else player.begin();
    },
    togglePredict() {
      setSteps(false);
      player.showAll();
      choose(undefined);
      predict.toggle();
    },
  };
}

export type Reading = ReturnType<typeof useReading>;

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
