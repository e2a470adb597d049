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

/** The gaze on the session that is shown; each session keeps its own. */
export function useGaze(session: Session): Gaze {
  const [views, setViews] = useState<ReadonlyMap<number, View>>(new Map());
  const [raised, raise] = useState<SpanRef>();
  const { id } = session;
  const change = useCallback(
    (next: (view: View) => View) => setViews((all) => new Map(all).set(id, next(all.get(id) ?? fresh))),
    [id],
  );
  const moves = useMemo(
    () => ({
      choose: (chosenKey: string | undefined) => change((view) => ({ ...view, chosenKey })),
      reveal: (key: string) => change((view) => ({ ...view, revealed: toggled(view.revealed, key) })),
      expand: (key: string) => change((view) => ({ ...view, expanded: toggled(view.expanded, key) })),
    }),
    [change],
  );
  return { ...(views.get(id) ?? fresh), ...moves, raised, raise };
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}
