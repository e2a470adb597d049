// One's own terminal at a seat, with the class around it: the strip above, what the teacher sends above the prompt. Every
// session that is opened here belongs to the seat. Nothing here sends to a server of mail: lines are put into the prompt.

import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { seatHeader } from '@mailterm/shared/wire/room/messages';
import { Page } from '../../Page.tsx';
import type { PageHandle } from '../../Page.tsx';
import type { ReadingPageProps } from '../../ReadingPage.tsx';
import type { GivenLesson } from '../../lessons/view/useLesson.ts';
import { askFrom } from '../../link/ask.ts';
import { go } from '../../routes.ts';
import type { SessionList, SessionStore } from '../../session/store.ts';
import { useSessions } from '../../session/useSessions.ts';
import { BroadcastView } from './BroadcastView.tsx';
import { Notes } from './Notes.tsx';
import { PollCard } from './PollCard.tsx';
import { saidLine } from './saidLine.ts';
import type { SaidLine } from './saidLine.ts';
import type { Seat, SeatView } from './seat.ts';
import { Strip } from './Strip.tsx';
import { useRaiseKey } from './useRaiseKey.ts';

interface TerminalProps extends ReadingPageProps {
  readonly seat: Seat;
  readonly view: SeatView;
  readonly code: string;
  readonly store: SessionStore;
}

/** The terminal and the class. */
export function Terminal({ seat, view, code, store, onLanguage, settings }: TerminalProps) {
  const list = useSessions(store);
  const page = useRef<PageHandle>(null);
  const isHeld = view.room?.eyesUp === true;
  const lead = useLead(page, list);
  const raise = () => {
    const turn = page.current?.turn();
    const session = store.claimOf(list.shown.id)?.session;
    seat.raise(turn === undefined ? {} : { turn, ...(session !== undefined && { session }) });
  };
  useSitting(seat, store);
  useRaiseKey(raise);
  useHeldFocus(isHeld, () => page.current?.focus());
  const above = (
    <Strip {...{ seat, view, code, isHeld }} onRaise={raise} onLeave={() => leave(seat)}>
      <PollCard seat={seat} view={view} />
      <BroadcastView view={view} settings={settings} />
    </Strip>
  );
  const notes = (
    <Notes
      seat={seat}
      notes={view.notes}
      lineOf={(about) => saidLine(about, list, store)}
      onLine={lead}
      onType={(line) => page.current?.type(line)}
    />
  );
  return (
    <Page
      store={store}
      list={list}
      lesson={undefined}
      onLanguage={onLanguage}
      settings={settings}
      around={{ above, notes, isHeld, handle: page, lesson: lessonOf(code, seat, view) }}
    />
  );
}

/** The lesson of the room. Each room, name and text has a progress of its own in this browser. */
function lessonOf(code: string, seat: Seat, { nickname, room }: SeatView): GivenLesson | undefined {
  const text = room?.lesson;
  if (text === undefined) return undefined;
  const id = /^\s*id:\s*([\w-]+)/m.exec(text)?.[1] ?? 'lesson';
  return {
    text,
    name: `class.${code}.${nickname}.${id}`,
    // People count steps from 1; who is at the end is still at the last one.
    onProgress: (place, done) => seat.tellProgress(Math.min(place + 1, done.length), done),
  };
}

/** A session that has just come to the screen is drawn by then, and has gone to its end; in milliseconds. */
const drawnMs = 150;

/** Leads to a line, in whichever session it stands. */
function useLead(page: RefObject<PageHandle | null>, { shown }: SessionList): (line: SaidLine) => void {
  const [wanted, want] = useState<SaidLine>();
  useEffect(() => {
    if (wanted?.session !== shown.id) return undefined;
    const timer = setTimeout(() => {
      page.current?.choose(wanted.key);
      want(undefined);
    }, drawnMs);
    return () => clearTimeout(timer);
  }, [page, wanted, shown.id]);
  return (line) => {
    if (line.session === shown.id) return page.current?.choose(line.key);
    page.current?.show(line.session);
    return want(line);
  };
}

/** Gives the seat up; the terminal stays, at its own address. */
export function leave(seat: Seat): void {
  seat.leave();
  go('/');
}

/** What is opened from now on is the seat's; what was opened before, or will be elsewhere, is not. */
function useSitting(seat: Seat, store: SessionStore): void {
  useEffect(() => {
    const { secret } = seat;
    if (secret === undefined) return undefined;
    store.sit({ seat: secret, onSession: (claim) => seat.tellSession(claim) });
    askFrom({ [seatHeader]: secret });
    return () => {
      store.sit(undefined);
      askFrom({});
    };
  }, [seat, store]);
}

/** What is held has lost the focus, and gets it back. */
function useHeldFocus(isHeld: boolean, focus: () => void): void {
  const was = useRef(isHeld);
  useEffect(() => {
    if (was.current && !isHeld) focus();
    was.current = isHeld;
  });
}
