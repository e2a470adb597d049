// The store of this page, with its lines to the server that the page came from.

import { basePathOf, linkUrl } from '../link/address.ts';
import { connect } from '../link/socket.ts';
import { acceptOwnName, recall } from '../ui/stored.ts';
import { Claims } from './claims.ts';
import { SessionStore } from './store.ts';
import type { OpenLink } from './store.ts';

export function createSessionStore(): SessionStore {
  const url = linkUrl(location, basePathOf(document));
  const claims = new Claims();
  const open: OpenLink = (handlers) => connect({ url, page: claims.page, ...handlers });
  return new SessionStore(open, claims, () => recall(acceptOwnName) === 'on');
}
