// What the reader looks at in each session: the chosen line, the span under the pointer, unfolded blocks, revealed secrets.
// Kept apart from the sessions, because none of it was ever said to a server.

import { useCallback, useMemo, useState } from 'react';
import type { SpanRef } from './explain/selection.ts';
import type { Session } from './session/model.ts';

interface View {
  /** Undefined follows the latest line. */
  readonly chosenKey: string | undefined;
  readonly revealed: ReadonlySet<string>;
  /** What is shown in full length, by its fold key (terminal/rows.ts). */
  readonly expanded: ReadonlySet<string>;
}

const fresh: View = { chosenKey: undefined, revealed: new Set(), expanded: new Set() };

/** The reader's gaze and how it moves. */
export interface Gaze extends View {
  readonly raised: SpanRef | undefined;
  choose(key: string | undefined): void;
  raise(span: SpanRef | undefined): void;
  /** Shows a unit's secrets to their owner, or hides them again. */
  reveal(key: string): void;
  expand(foldKey: string): void;
}

/** What is under the pointer, and in which session. */
interface Raised {
  readonly id: number;
  readonly span: SpanRef;
}

/** Every session's view, as one state of the page. */
export function useViews() {
  const [views, setViews] = useState<ReadonlyMap<number, View>>(new Map());
  const [raised, setRaised] = useState<Raised>();
  return { views, setViews, raised, setRaised };
}

/** The gaze on a session that is shown; each session keeps its own. */
export function useGaze({ id }: Session, { views, setViews, raised, setRaised }: ReturnType<typeof useViews>): Gaze {
  const change = useCallback(
    (next: (view: View) => View) => setViews((all) => new Map(all).set(id, next(all.get(id) ?? fresh))),
    [id, setViews],
  );
  const raise = useCallback((span: SpanRef | undefined) => setRaised(span && { id, span }), [id, setRaised]);
  const moves = useMemo(
    () => ({
      choose: (chosenKey: string | undefined) => change((view) => ({ ...view, chosenKey })),
      reveal: (key: string) => change((view) => ({ ...view, revealed: toggled(view.revealed, key) })),
      expand: (key: string) => change((view) => ({ ...view, expanded: toggled(view.expanded, key) })),
    }),
    [change],
  );
  return { ...(views.get(id) ?? fresh), ...moves, raised: raised?.id === id ? raised.span : undefined, raise };
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}
