// Has the server wipe a session, over a line of its own: the session's line ends with it.

import type { Claim } from '../link/socket.ts';
import type { OpenLink } from './store.ts';

/** True when it is gone there. */
export async function forgetThere(openLink: OpenLink, claim: Claim): Promise<boolean> {
  return new Promise((resolve) => {
    const link = openLink({
      onMessage: (message) => {
        const isGone = message.kind === 'fault' && message.reason.id === 'wire.sessionGone';
        if (message.kind === 'forgotten' || isGone) resolve(true);
      },
      onOctets: () => undefined,
      onAway: () => undefined,
      onClose: () => resolve(false),
    });
    link.forget(claim);
  });
}
