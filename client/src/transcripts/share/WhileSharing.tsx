// The dialog in which something is shared, as long as there is something to share. Loaded when it is asked for; without it the
// page goes on.

import { lazy, Suspense } from 'react';
import { missing } from '../../ui/missing.ts';
import type { ShareSource } from './source.ts';

const ShareDialog = lazy(() => import('./ShareDialog.tsx').catch(missing));

interface WhileSharingProps {
  /** Undefined: nothing is shared now. */
  readonly source: ShareSource | undefined;
  /** Called with true where a link was made. */
  readonly onClose: (shared: boolean) => void;
}

/** The dialog, or nothing. */
export function WhileSharing({ source, onClose }: WhileSharingProps) {
  return <Suspense>{source && <ShareDialog source={source} onClose={onClose} />}</Suspense>;
}
