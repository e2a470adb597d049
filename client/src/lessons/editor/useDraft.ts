// The text in the editor: where it comes from first, and how it is kept while somebody writes.

import { useEffect, useRef, useState } from 'react';
import type { Unreadable } from '../../link/fragment.ts';
import { lessonIn } from '../fragment.ts';
import { keepDraft, newKey, recallDrafts } from './drafts.ts';
import type { Draft } from './drafts.ts';
import { takeHanded } from './handover.ts';
import { starterLesson } from './starter.ts';

/** How long nobody has typed when the draft is kept, in milliseconds. */
const restMs = 400;

export interface Drafting {
  readonly text: string;
  readonly drafts: readonly Draft[];
  /** Which of the drafts is being written. */
  readonly key: string;
  /** Why the link that led here held no lesson. */
  readonly unreadable: Unreadable | undefined;
  write(text: string): void;
  /** Begins another draft with this text. */
  begin(text: string): void;
  /** Goes on with a draft that was kept. */
  resume(key: string): void;
}

interface Writing {
  readonly key: string;
  readonly text: string;
  /** It is worth keeping: somebody wrote it, or it was made for them. */
  readonly isOwn: boolean;
}

/** The draft that is being written. */
export function useDraft(): Drafting {
  const [writing, setWriting] = useState(firstWriting);
  const [drafts, setDrafts] = useState(recallDrafts);
  const [unreadable, setUnreadable] = useState<Unreadable>();
  const latest = useRef(writing);
  useEffect(() => {
    latest.current = writing;
    if (!writing.isOwn) return undefined;
    const timer = setTimeout(() => setDrafts(keep(writing)), restMs);
    return () => clearTimeout(timer);
  }, [writing]);
  // Who leaves at once loses nothing.
  useEffect(() => {
    const leave = () => void (latest.current.isOwn && keep(latest.current));
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  const begin = (text: string) => {
    if (writing.isOwn) setDrafts(keep(writing));
    setUnreadable(undefined);
    setWriting({ key: newKey(), text, isOwn: text !== starterLesson });
  };
  useLinked((text) => setWriting({ key: newKey(), text, isOwn: false }), setUnreadable);
  return {
    ...writing,
    drafts,
    unreadable,
    begin,
    write: (text) => setWriting({ ...writing, text, isOwn: true }),
    resume(key) {
      const found = recallDrafts().find((draft) => draft.key === key);
      if (!found) return;
      if (writing.isOwn && writing.key !== key) setDrafts(keep(writing));
      setWriting({ key, text: found.text, isOwn: true });
    },
  };
}

function firstWriting(): Writing {
  const handed = takeHanded();
  if (handed !== undefined) return { key: newKey(), text: handed, isOwn: true };
  const [draft] = recallDrafts();
  return draft ? { ...draft, isOwn: true } : { key: newKey(), text: starterLesson, isOwn: false };
}

function keep({ key, text }: Writing): readonly Draft[] {
  return keepDraft({ key, text, savedMs: Date.now() });
}

/** The lesson in the address, if there is one. */
function useLinked(onText: (text: string) => void, onUnreadable: (why: Unreadable) => void): void {
  const hands = useRef({ onText, onUnreadable });
  useEffect(() => {
    const { current } = hands;
    void lessonIn(location.hash).then((read) => {
      if (!read) return;
      if (read.ok) current.onText(read.text);
      else current.onUnreadable(read.why);
    });
  }, []);
}
