// The explanation panel. What explains is fetched when a session begins; until then there is nothing to explain.

import { lazy, Suspense } from 'react';
import type { ExplanationProps } from './Explained.tsx';
import { Nothing } from './Nothing.tsx';

const Explained = lazy(() => import('./Explained.tsx'));

/** The panel's content. */
export function Explanation(props: ExplanationProps) {
  if (props.session.phase === 'local') return <Nothing />;
  return (
    <Suspense fallback={<Nothing />}>
      <Explained {...props} />
    </Suspense>
  );
}
