// The dialog in which something is shared, as long as there is something to share. Loaded when it is asked for; without it the
// page goes on.

import { Suspense } from 'react';
import type { ShareSource } from './source.ts';
import { part } from '../../ui/part.ts';

const ShareDialog = part(() => import('./ShareDialog.tsx'));

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
