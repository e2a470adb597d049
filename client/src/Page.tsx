// The terminal's page: header, conversation, explanation, and what holds them together. It knows no protocol and sends
// nothing.

import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { ReactNode, Ref, RefObject } from 'react';
import type { Language } from '@mailterm/shared/i18n/languages';
import { Conversation } from './Conversation.tsx';
import type { ConversationHandle } from './Conversation.tsx';
import { Explanation } from './explain/Explanation.tsx';
import { explainedUnit, neighbourUnit } from './explain/selection.ts';
import { useEase } from './ease/useEase.tsx';
import { useFaultLab } from './faults/useFaultLab.tsx';
import { useGaze, useViews } from './gaze.ts';
import type { Gaze } from './gaze.ts';
import { usePageKeys } from './keys.ts';
import type { Session } from './session/model.ts';
import type { SessionList, SessionStore } from './session/store.ts';
import { useSides } from './sides.ts';
import type { SideName, Sides } from './sides.ts';
import { classes } from './ui/classes.ts';
import { Divider } from './ui/Divider.tsx';
import { Header } from './ui/Header.tsx';
import { useSpeech } from './ui/language.tsx';
import { withProperties } from './ui/properties.ts';
import type { Settings } from './ui/settings.ts';
import { Sheet } from './ui/Sheet.tsx';
import { useMedia } from './ui/theme.ts';
import styles from './Page.module.css';

const LessonBeside = lazy(() => import('./lessons/view/LessonBeside.tsx'));
const SideBar = lazy(() => import('./talk/SideBar.tsx'));

/** From here up, conversation and explanation stand side by side. */
const wide = '(min-width: 1100px)';

const sideNames: readonly SideName[] = ['left', 'right'];

interface PageProps {
  readonly store: SessionStore;
  readonly list: SessionList;
  /** The lesson that stands beside it. */
  readonly lesson: string | undefined;
  readonly onLanguage: (language: Language) => void;
  readonly settings: Settings;
}

/** Everything on screen. */
export function Page({ store, list, lesson, onLanguage, settings }: PageProps) {
  const { sessions, shown } = list;
  const sideBySide = useMedia(wide);
  const { sides, gazes, gaze, talks, talk } = useTalks(list, store, sideBySide);
  const [sheetOpen, setSheetOpen] = useState(false);
  const sheetShown = !sideBySide && sheetOpen;
  const choose = useChoice(gaze, talk);
  const lab = useFaultLab(list, talk);
  const ease = useEase(settings, () => talk.current?.focus());
  const unitKey = explainedUnit(shown, gaze.chosenKey)?.key;
  useSight(sheetShown, unitKey, talk);
  const closeSheet = () => {
    setSheetOpen(false);
    talk.current?.focus();
  };
  const typeFromSheet = (line: string) => {
    closeSheet();
    talk.current?.type(line);
  };
  usePageKeys({
    onStep: (by) => {
      const next = neighbourUnit(shown, unitKey, by);
      if (next) choose(next.key);
    },
    onChip: (number) => typeChip(shown, number, talk.current),
    onSwap: () => (sideBySide ? swapFocus(talks, sides) : setSheetOpen(!sheetOpen)),
    onLeave: () => store.leave(),
    onPage: (pages) => talk.current?.scrollPages(pages),
    onStray: () => talk.current?.focus(),
    onEscape: () => (lab.isOpen ? lab.close() : sheetShown && closeSheet()),
  });
  const explanation = (
    <Explanation session={shown} gaze={gaze} onChoose={choose} onType={typeFromSheet} showTimes={settings.showTimes} />
  );
  const taught = lesson !== undefined && (
    <Suspense>
      <LessonBeside key={lesson} id={lesson} {...{ list, store, talk }} isWide={sideBySide} />
    </Suspense>
  );
  return (
    <div className={classes(styles.page, sheetShown && styles.reading, ease.isProjecting && styles.projecting)}>
      <Header
        page={taught ? 'lesson' : 'terminal'}
        sessions={{ all: sessions, shown, store, sides, isWide: sideBySide }}
        onLanguage={onLanguage}
        settings={settings}
        faults={lab.button}
        onProject={ease.project}
      />
      <main
        className={classes(styles.panes, sides.right && styles.split)}
        style={withProperties({ '--split': `${settings.splitPercent}%` })}
      >
        {(ease.isProjecting ? [sides.focused] : sideNames).map((side) => (
          <Side
            key={side}
            {...{ side, sides, list, store, settings }}
            isLesson={lesson !== undefined}
            handle={talks[side]}
            gaze={gazes[side]}
            projected={ease.isProjecting ? { onLeave: ease.project } : undefined}
            onTap={sideBySide ? undefined : () => setSheetOpen(true)}
            onFaults={lab.open}
          />
        ))}
        {sideBySide && <Divider percent={settings.splitPercent} onPercent={settings.setSplitPercent} />}
        {sideBySide && (
          <div className={styles.beside}>
            {taught}
            <Pane>{explanation}</Pane>
          </div>
        )}
      </main>
      {!sideBySide && taught}
      {sheetShown && <Sheet onClose={closeSheet}>{explanation}</Sheet>}
      {lab.drawer}
      {ease.dialog}
    </div>
  );
}

/** The explanation beside the conversation. F6 gives it the focus, so that it can be scrolled with the keyboard. */
function Pane({ children }: { readonly children: ReactNode }) {
  const { word } = useSpeech();
  return (
    <section className={styles.explanation} aria-label={word('page.explanation')} tabIndex={-1} data-stop>
      {children}
    </section>
  );
}

interface SideProps {
  readonly side: SideName;
  readonly sides: Sides;
  readonly list: SessionList;
  readonly store: SessionStore;
  readonly settings: Settings;
  readonly handle: Ref<ConversationHandle>;
  readonly gaze: Gaze;
  readonly projected: { readonly onLeave: () => void } | undefined;
  readonly onTap: (() => void) | undefined;
  readonly onFaults: () => void;
  readonly isLesson: boolean;
}

/** One of the conversations; nothing where there is only the other one. */
function Side({ side, sides, list, settings, ...props }: SideProps) {
  const session = sides[side];
  if (!session) return null;
  const bar = <SideBar side={side} sides={sides} session={session} sessions={list.sessions} />;
  return (
    <Conversation
      {...props}
      session={session}
      targets={list.targets}
      settings={settings}
      onFocus={() => sides.focus(side)}
      side={sides.right && { name: side, bar }}
    />
  );
}

/** Who talks where, and what is looked at there. */
function useTalks(list: SessionList, store: SessionStore, isWide: boolean) {
  const sides = useSides(list, store, isWide);
  const views = useViews();
  const gazes = { left: useGaze(sides.left, views), right: useGaze(sides.right ?? sides.left, views) };
  const talks = { left: useRef<ConversationHandle>(null), right: useRef<ConversationHandle>(null) };
  return { sides, gazes, gaze: gazes[sides.focused], talks, talk: talks[sides.focused] };
}

type Talks = Readonly<Record<SideName, RefObject<ConversationHandle | null>>>;

/** From the conversation, or the two of them one after the other, to the lesson and the explanation, and back. */
function swapFocus(talks: Talks, { right, focused }: Sides): void {
  const stops = [...document.querySelectorAll<HTMLElement>('[data-stop]')];
  const at = stops.findIndex((stop) => stop.contains(document.activeElement));
  if (at < 0 && right && focused === 'left') talks.right.current?.focus();
  else (stops[at + 1] ?? talks.left.current)?.focus();
}

/** Choosing a line anywhere brings it into view in the conversation. */
function useChoice(gaze: Gaze, talk: RefObject<ConversationHandle | null>) {
  const { choose } = gaze;
  return useCallback(
    (key: string | undefined) => {
      choose(key);
      if (key !== undefined) talk.current?.showEntry(key);
    },
    [choose, talk],
  );
}

/** The sheet takes half of the screen: what it explains is brought back into sight, once the rest has its new size. */
function useSight(sheetShown: boolean, key: string | undefined, talk: RefObject<ConversationHandle | null>): void {
  useEffect(() => {
    if (!sheetShown || key === undefined) return undefined;
    const timer = setTimeout(() => talk.current?.showEntry(key), settleMs);
    return () => clearTimeout(timer);
  }, [sheetShown, key, talk]);
}

const settleMs = 60;

/** Alt+number: the chips of the present moment, also while an earlier line is explained. */
function typeChip(session: Session, number: number, talk: ConversationHandle | null): void {
  const hint = explainedUnit(session, undefined)?.reading?.hints[number - 1];
  if (hint && session.phase === 'open') talk?.type(hint.line);
}
