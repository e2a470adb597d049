// The terminal's page: header, conversation, explanation, and what holds them together. It knows no protocol and sends
// nothing.

import { Suspense, useCallback, useEffect, useImperativeHandle, useRef, useState } from 'react';
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
import type { GivenLesson } from './lessons/view/useLesson.ts';
import type { Session } from './session/model.ts';
import type { SessionList, SessionStore } from './session/store.ts';
import { useSides } from './sides.ts';
import type { SideName, Sides } from './sides.ts';
import { Pane } from './Pane.tsx';
import { classes } from './ui/classes.ts';
import { Divider } from './ui/Divider.tsx';
import { Header } from './ui/Header.tsx';
import { withProperties } from './ui/properties.ts';
import type { Settings } from './ui/settings.ts';
import { Sheet } from './ui/Sheet.tsx';
import { useMedia } from './ui/theme.ts';
import { part } from './ui/part.ts';
import styles from './Page.module.css';

const LessonBeside = part(() => import('./lessons/view/LessonBeside.tsx'));
const SideBar = part(() => import('./talk/SideBar.tsx'));

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
  /** What a class puts around it, at a seat. */
  readonly around?: Around;
}

/** What stands around the terminal where others take part. */
export interface Around {
  readonly above: ReactNode;
  /** Above the prompt. */
  readonly notes: ReactNode;
  /** The terminal rests: it is seen, what is typed waits in the prompt, and nothing is sent. */
  readonly isHeld: boolean;
  readonly handle: Ref<PageHandle>;
  /** The lesson that all work at. */
  readonly lesson: GivenLesson | undefined;
}

/** What they may ask of the page. */
export interface PageHandle extends Pick<ConversationHandle, 'type' | 'focus'>, Pick<Sides, 'show'> {
  /** Looks at a line of the session that is shown, and brings it into view. */
  choose(key: string): void;
  /** The turn that is looked at. */
  turn(): number | undefined;
}

/** Everything on screen. */
export function Page({ store, list, lesson, onLanguage, settings, around }: PageProps) {
  const { sessions, shown } = list;
  const sideBySide = useMedia(wide);
  const { sides, gazes, gaze, talks, talk } = useTalks(list, store, sideBySide);
  const sheet = useSheet(sideBySide, talk);
  const choose = useChoice(gaze, talk);
  const lab = useFaultLab(list, talk);
  const ease = useEase(settings, () => talk.current?.focus());
  const unitKey = explainedUnit(shown, gaze.chosenKey)?.key;
  useSight(sheet.isShown, unitKey, talk);
  const turn = () => explainedUnit(shown, gaze.chosenKey)?.turn;
  usePageHandle(around?.handle, talk, { type: sheet.type, turn, show: sides.show, choose });
  const step = (key: string | undefined) => key !== undefined && choose(key);
  usePageKeys({
    onStep: (by) => step(neighbourUnit(shown, unitKey, by)?.key),
    onChip: (number) => typeChip(shown, number, talk.current),
    onSwap: () => (sideBySide ? swapFocus(talks, sides) : sheet.toggle()),
    onLeave: () => store.leave(),
    onPage: (pages) => talk.current?.scrollPages(pages),
    onStray: () => talk.current?.focus(),
    onEscape: () => (lab.isOpen ? lab.close() : sheet.isShown && sheet.close()),
  });
  const explanation = (
    <Explanation session={shown} gaze={gaze} onChoose={choose} onType={sheet.type} showTimes={settings.showTimes} />
  );
  const isHeld = around?.isHeld === true;
  const lessonId = around?.lesson?.name ?? lesson;
  const taught = lessonId !== undefined && (
    <Suspense>
      <LessonBeside
        key={lessonId}
        id={lessonId}
        given={around?.lesson}
        {...{ list, store, talk }}
        isWide={sideBySide}
      />
    </Suspense>
  );
  return (
    <div className={classes(styles.page, sheet.isShown && styles.reading, ease.isProjecting && styles.projecting)}>
      <Header
        page={taught ? 'lesson' : 'terminal'}
        sessions={{ all: sessions, shown, store, sides, isWide: sideBySide }}
        {...{ onLanguage, settings }}
        faults={lab.button}
        onProject={ease.project}
      />
      {around?.above}
      <main
        className={classes(styles.panes, sides.right && styles.split)}
        style={withProperties({ '--split': `${settings.splitPercent}%` })}
      >
        <Conversations
          {...{ sides, list, store, settings, talks, gazes, isHeld }}
          isLesson={lessonId !== undefined}
          onLeaveProjector={ease.isProjecting ? ease.project : undefined}
          onTap={sideBySide ? undefined : sheet.open}
          onFaults={lab.open}
          notes={around?.notes}
        />
        {sideBySide && <Divider percent={settings.splitPercent} onPercent={settings.setSplitPercent} />}
        {sideBySide && <Pane lesson={taught} isHeld={isHeld} explanation={explanation} />}
      </main>
      {!sideBySide && taught}
      {sheet.isShown && <Sheet onClose={sheet.close}>{explanation}</Sheet>}
      {lab.drawer}
      {ease.dialog}
    </div>
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
  readonly notes: ReactNode;
  readonly isHeld: boolean;
  readonly isLesson: boolean;
}

interface ConversationsProps extends Omit<SideProps, 'side' | 'handle' | 'gaze' | 'projected'> {
  readonly talks: Talks;
  readonly gazes: Readonly<Record<SideName, Gaze>>;
  /** On a projector there is one conversation, until it is left. */
  readonly onLeaveProjector: (() => void) | undefined;
}

/** The conversations. Who sends something to the person has it put where the focus is. */
function Conversations({ talks, gazes, onLeaveProjector, notes, ...props }: ConversationsProps) {
  const { focused } = props.sides;
  return (onLeaveProjector ? [focused] : sideNames).map((side) => (
    <Side
      key={side}
      {...props}
      side={side}
      handle={talks[side]}
      gaze={gazes[side]}
      projected={onLeaveProjector && { onLeave: onLeaveProjector }}
      notes={side === focused && notes}
    />
  ));
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

/** What those around may ask of the page. */
function usePageHandle(
  handle: Ref<PageHandle> | undefined,
  talk: RefObject<ConversationHandle | null>,
  given: Omit<PageHandle, 'focus'>,
): void {
  useImperativeHandle(handle, () => ({ ...given, focus: () => talk.current?.focus() }));
}

/** On narrow screens, the explanation in a sheet. What is typed from it closes it. */
function useSheet(sideBySide: boolean, talk: RefObject<ConversationHandle | null>) {
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    talk.current?.focus();
  };
  return {
    isShown: !sideBySide && isOpen,
    open: () => setOpen(true),
    toggle: () => setOpen(!isOpen),
    close,
    type(line: string) {
      close();
      talk.current?.type(line);
    },
  };
}

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
