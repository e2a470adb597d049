// The explanation panel. What explains is fetched when a session begins; until then there is nothing to explain.

import { lazy, Suspense } from 'react';
import type { Gaze } from '../gaze.ts';
import type { Session } from '../session/model.ts';
import { Nothing } from './Nothing.tsx';

const Explained = lazy(() => import('./Explained.tsx'));

export interface ExplanationProps {
  readonly session: Session;
  readonly gaze: Gaze;
  /** Chooses a line and brings it into view; undefined follows the latest. */
  readonly onChoose: (key: string | undefined) => void;
  readonly onType: (line: string) => void;
  readonly showTimes: boolean;
}

/** The panel's content. */
export function Explanation(props: ExplanationProps) {
  if (props.session.phase === 'local') return <Nothing />;
  return (
    <Suspense fallback={<Nothing />}>
      <Explained {...props} />
    </Suspense>
  );
}
