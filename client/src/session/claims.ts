// What this tab needs to come back to its sessions after a reload. It is kept for the tab only, and goes with it.

import type { Claim } from '../link/socket.ts';
import { keepInTab, recallInTab } from './inTab.ts';

const name = 'mailterm.sessions';

/** More sessions than this are not looked for again. */
const claimsMax = 8;

interface Kept {
  readonly page: string;
  readonly claims: readonly Claim[];
  /** The page that kept this has gone. A tab that was duplicated finds the sessions of a page that is still there. */
  readonly released: boolean;
}

/** The sessions of this tab. */
export class Claims {
  /** What this page calls itself: the same after a reload, another one in a tab that is a copy. */
  readonly page: string;
  #claims: readonly Claim[];

  constructor() {
    const kept = recallInTab(name) as Kept | undefined;
    this.page = kept?.released === true ? kept.page : crypto.getRandomValues(new Uint32Array(3)).join('-');
    this.#claims = kept?.claims ?? [];
    addEventListener('pagehide', () => this.#keep(true));
    // A page that is shown again from the browser's memory has not gone after all.
    addEventListener('pageshow', () => this.#keep(false));
    this.#keep(false);
  }

  /** What was kept, oldest first. */
  get all(): readonly Claim[] {
    return this.#claims;
  }

  add(claim: Claim): void {
    this.#claims = [...this.#claims, claim].slice(-claimsMax);
    this.#keep(false);
  }

  remove({ session }: Claim): void {
    this.#claims = this.#claims.filter((claim) => claim.session !== session);
    this.#keep(false);
  }

  #keep(released: boolean): void {
    keepInTab(name, { page: this.page, claims: this.#claims, released } satisfies Kept);
  }
}
