// The conversation as text instead of a terminal: a list with one item a turn, to be selected, searched, zoomed, and walked
// through by screen readers. What is new is announced by Log.tsx, and by nothing here.

import { useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode, Ref, RefObject } from 'react';
import { WithEaseWords, useEaseWords } from '../ease/speech.ts';
import { explainedUnit } from '../explain/selection.ts';
import type { Gaze } from '../gaze.ts';
import type { Session } from '../session/model.ts';
import type { TerminalHandle } from '../terminal/Terminal.tsx';
import { useSpeech } from '../ui/language.tsx';
import { itemsOf } from './items.ts';
import type { Item } from './items.ts';
import { TurnItem } from './TurnItem.tsx';
import type { Shown } from './Wire.tsx';
import styles from './Reader.module.css';

export interface ReaderProps {
  readonly handle: Ref<TerminalHandle>;
  readonly session: Session;
  readonly gaze: Gaze;
  readonly showTimes: boolean;
  /** It is seen and not touched. */
  readonly isHeld?: boolean;
  readonly onChoose: (key: string) => void;
  /** As given, the whole of this session is on the screen. */
  readonly onDrawn: (session: Session) => void;
  /** What others may not see is replaced, on a projector. */
  readonly shown?: Shown;
  /** Stands below the last turn. */
  readonly children?: ReactNode;
}

/** More items than these are drawn when they are asked for. */
const itemsMax = 120;
/** So near to its end, the list follows what is new, in pixels. */
const followWithin = 40;

/** The list. */
export default function Reader(props: ReaderProps) {
  return (
    <WithEaseWords>
      <Conversation {...props} />
    </WithEaseWords>
  );
}

const asItIs: Shown = (texts) => texts;

function Conversation(props: ReaderProps) {
  const { handle, session, gaze, showTimes, onChoose, onDrawn, shown = asItIs, children } = props;
  const tell = useEaseWords();
  const list = useRef<HTMLDivElement>(null);
  const [all, setAll] = useState(false);
  const items = useMemo(() => itemsOf(session), [session]);
  const earlier = all ? 0 : Math.max(0, items.length - itemsMax);
  const chosenKey = explainedUnit(session, gaze.chosenKey)?.key;
  const latest = items.filter(({ kind }) => kind === 'turn').at(-1);
  useEnd(list, session);
  useEffect(() => onDrawn(session), [onDrawn, session]);
  useImperativeHandle(handle, () => ({
    scrollPages: (pages) => list.current?.scrollBy({ top: pages * list.current.clientHeight * 0.9 }),
    showEntry: (key) => list.current?.querySelector(`[data-key="${key}"]`)?.scrollIntoView({ block: 'nearest' }),
  }));
  return (
    <div
      ref={list}
      className={styles.reader}
      role="region"
      aria-label={tell('reader.label')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable with the keyboard
      tabIndex={0}
      inert={props.isHeld}
    >
      {earlier > 0 && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {tell('reader.earlier', { count: earlier })}
        </button>
      )}
      <ol className={styles.turns}>
        {items.slice(earlier).map((item) => (
          <li key={item.key} className={styles.item}>
            {item.kind === 'turn' ? (
              <TurnItem
                turn={item.turn}
                session={session}
                gaze={gaze}
                chosenKey={chosenKey}
                isLatest={item === latest}
                showTimes={showTimes}
                shown={shown}
                onChoose={onChoose}
              />
            ) : (
              <Beside item={item} session={session} />
            )}
          </li>
        ))}
      </ol>
      {children}
    </div>
  );
}

/** What was typed to Mailterm, and what it said before the server did. */
function Beside({ item, session }: { readonly item: Exclude<Item, { kind: 'turn' }>; readonly session: Session }) {
  const { say } = useSpeech();
  if (item.kind === 'note') return <p className={styles.note}>{say(item.entry.saying, session.dialect).body}</p>;
  return (
    <>
      <p>
        <code className={styles.wire}>mail&gt; {item.entry.line}</code>
      </p>
      {item.entry.answers.map((answer, index) => (
        <p key={`${index} ${answer.id}`} className={styles.note}>
          {say(answer).body}
        </p>
      ))}
    </>
  );
}

/** Keeps the end in sight, unless somebody reads further up. */
function useEnd(list: RefObject<HTMLDivElement | null>, session: Session): void {
  const follows = useRef(true);
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const look = () => {
      follows.current = element.scrollHeight - element.scrollTop - element.clientHeight < followWithin;
    };
    element.addEventListener('scroll', look, { passive: true });
    const toEnd = () => follows.current && element.scrollTo({ top: element.scrollHeight });
    const observer = new ResizeObserver(toEnd);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [list]);
  useLayoutEffect(() => {
    if (follows.current) list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [list, session]);
}
