// The history beside the line: kept in this browser where the person wants that, and without what turned out to be a secret.

import { useEffect, useState } from 'react';
import { secretLines } from './forget.ts';
import type { DeskProps } from './handle.ts';
import { keepHistory, keepsHistory, keptHistory, setKeepsHistory } from './recall.ts';

export interface KeptHistory {
  readonly on: boolean;
  toggle(): void;
}

/** @param props whose history it is */
export function useKeptHistory({ session, editor, onHistory }: DeskProps): KeptHistory {
  const [on, setOn] = useState(keepsHistory);
  const { history } = editor;
  useEffect(() => {
    const kept = keptHistory();
    if (kept.length > 0) onHistory([...kept, ...history.filter((line) => !kept.includes(line))]);
    // Once: from here on the history of the tab is the longer one.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  useEffect(() => {
    const secrets = secretLines(session);
    const clean = history.filter((line) => !secrets.has(line));
    if (clean.length < history.length) onHistory(clean);
    else keepHistory(history);
    // oxlint-disable-next-line react/exhaustive-deps
  }, [session.entries, history]);
  const toggle = () => {
    setKeepsHistory(!on, history);
    setOn(!on);
  };
  return { on, toggle };
}
