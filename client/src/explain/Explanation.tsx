// The explanation panel. What explains is fetched when a session begins; until then there is nothing to explain.

import { Suspense } from 'react';
import type { ExplanationProps } from './Explained.tsx';
import { Nothing } from './Nothing.tsx';
import { foundLast } from './selection.ts';
import { part } from '../ui/part.ts';

const Explained = part(() => import('./Explained.tsx'));
const DnsAnswer = part(() => import('../dns/DnsAnswer.tsx'));

/** The panel's content. */
export function Explanation(props: ExplanationProps) {
  const found = foundLast(props.session);
  if (found && props.gaze.chosenKey === undefined) {
    return (
      <Suspense fallback={<Nothing />}>
        <DnsAnswer found={found} onType={props.onType} />
      </Suspense>
    );
  }
  if (props.session.phase === 'local') return <Nothing />;
  return (
    <Suspense fallback={<Nothing />}>
      <Explained {...props} />
    </Suspense>
  );
}
