// The conversation turn by turn, as the reader view shows it, each turn with its link, what it means, and its comments.

import { useEffect, useMemo, useRef } from 'react';
import type { RefObject } from 'react';
import type { Gaze } from '../../gaze.ts';
import { itemsOf } from '../../reader/items.ts';
import type { Session } from '../../session/model.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { TurnRange } from './place.ts';
import { useTranscriptWords } from './speech.ts';
import { TurnRow } from './TurnRow.tsx';
import type { Comments } from './useComments.ts';
import type { Verdict } from './usePredict.ts';
import styles from './Turns.module.css';

interface TurnsProps {
  /** With the entries that are shown so far. */
  readonly session: Session;
  readonly gaze: Gaze;
  readonly explainedKey: string | undefined;
  readonly linked: TurnRange | undefined;
  readonly notes: boolean;
  /** Nothing is folded: it is searched, or printed. */
  readonly unfolds: boolean;
  readonly verdictOf: (turn: number) => Verdict | undefined;
  readonly comments: Comments;
  readonly hasLink: boolean;
  /** What is new is kept in sight. */
  readonly follows: boolean;
}

/** More turns than these are laid out when they come into view. */
const laidOutMax = 200;

/** The list. */
export function Turns(props: TurnsProps) {
  const { session, gaze, explainedKey, linked, comments, follows } = props;
  const tell = useTranscriptWords();
  const { say } = useSpeech();
  const list = useRef<HTMLOListElement>(null);
  const items = useMemo(() => itemsOf(session), [session]);
  const { choose } = gaze;
  useClicks(list, choose);
  const count = session.entries.length;
  useEffect(() => {
    if (follows) list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [follows, count]);
  return (
    <ol
      ref={list}
      className={styles.turns}
      aria-label={tell('conversation')}
      data-searched=""
      data-long={items.length > laidOutMax}
    >
      {items.map((item) => {
        if (item.kind === 'local') return null;
        if (item.kind === 'note') {
          return (
            <li key={item.key} className={styles.before}>
              <p>{say(item.entry.saying, session.dialect).body}</p>
            </li>
          );
        }
        const { turn } = item.turn;
        return (
          <TurnRow
            key={item.key}
            turn={item.turn}
            facts={session}
            gaze={gaze}
            explainedKey={explainedKey}
            isLinked={linked !== undefined && turn >= linked.from && turn <= linked.to}
            notes={props.notes}
            unfolds={props.unfolds}
            verdict={props.verdictOf(turn)}
            comments={comments.of(turn)}
            moves={comments.moves}
            hasLink={props.hasLink}
          />
        );
      })}
    </ol>
  );
}

/** A click on a line explains it, unless something was selected. The keyboard has Alt+↑ and Alt+↓. */
function useClicks(list: RefObject<HTMLOListElement | null>, choose: (key: string) => void): void {
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const click = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest('a, button, textarea, input')) return;
      const key = target.closest<HTMLElement>('[data-key]')?.dataset['key'];
      if (key !== undefined && getSelection()?.isCollapsed !== false) choose(key);
    };
    element.addEventListener('click', click);
    return () => element.removeEventListener('click', click);
  }, [list, choose]);
}
