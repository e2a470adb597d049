// Sessions that run, and those that ended lately, by their ids and by the address that opened them. What one session is
// stands in session.ts.

import { reason } from '@mailterm/shared/reasons/reasons';
import { newId } from '../../secret.ts';
import type { Input } from '../conversation/inputs.ts';
import { Session } from './session.ts';
import type { Hands, Keeping } from './session.ts';

/** The sessions of one visitor's address. */
interface Household {
  running: number;
  /** Ended ones, oldest first. */
  readonly ended: Session[];
}

/** All sessions of this process. */
export class Sessions {
  readonly #sessions = new Map<string, Session>();
  readonly #households = new Map<string, Household>();
  readonly #node: string;
  readonly #keeping: Keeping;

  /** @param node the label of this process, the first part of every session id */
  constructor(node: string, keeping: Keeping) {
    this.#node = node;
    this.#keeping = keeping;
  }

  /**
   * Opens a session.
   * @param address the visitor's, for limits
   * @param input what takes what happens to its conversation
   * @param options `watchOnly` for a session that no page has: others may watch it
   */
  open(
    address: string,
    creditOctets: number,
    input: (input: Input) => void,
    { watchOnly = false }: { readonly watchOnly?: boolean } = {},
  ): Session {
    const id = newId(this.#node);
    const hands: Hands = {
      input,
      abandoned: () => {
        if (session.isOver) this.#forget(session, address);
        else input({ kind: 'ended', by: 'client', reason: reason('close.pageGone') });
      },
    };
    const session: Session = new Session(id, creditOctets, this.#keeping, hands, watchOnly);
    this.#sessions.set(id, session);
    this.#household(address).running += 1;
    return session;
  }

  /** A session has ended; its log is kept for a while, for a page that comes back. */
  end(session: Session, address: string, closeCode: number): void {
    const household = this.#household(address);
    household.running -= 1;
    household.ended.push(session);
    session.end(closeCode);
    const oldest = household.ended[0];
    if (oldest && household.ended.length > this.#keeping.ended) this.#forget(oldest, address);
  }

  /** The session with this id, for who has its token. */
  find(id: string, token: string): Session | undefined {
    const session = this.#sessions.get(id);
    return session?.opensWith(token) === true ? session : undefined;
  }

  /** Something happens to all of them, such as the end of the process. */
  inputAll(input: Input): void {
    for (const session of this.#sessions.values()) session.input(input);
  }

  /** Running sessions of one visitor's address. */
  countOf(address: string): number {
    return this.#households.get(address)?.running ?? 0;
  }

  #household(address: string): Household {
    let household = this.#households.get(address);
    if (!household) this.#households.set(address, (household = { running: 0, ended: [] }));
    return household;
  }

  #forget(session: Session, address: string): void {
    session.dispose();
    this.#sessions.delete(session.id);
    const household = this.#household(address);
    const at = household.ended.indexOf(session);
    if (at >= 0) household.ended.splice(at, 1);
    if (household.running === 0 && household.ended.length === 0) this.#households.delete(address);
  }
}
