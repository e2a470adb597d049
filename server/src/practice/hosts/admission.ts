// Whether somebody may log in, and to which mailroom: the same for every protocol. A visitor of the page has one room; a
// program that connects to a practice port names it behind its user name: `alice%ROOM`.

import type { Accounts, User } from '../accounts.ts';
import type { Mailroom } from '../mailroom.ts';
import type { World } from './host.ts';
import type { Credentials } from './sasl/index.ts';

/** What came of a login. */
export type Admission =
  | {
      readonly kind: 'in';
      readonly user: User;
      /** The room that the connection is in from now on, */
      readonly room: Mailroom;
      /** and its name, where the login has chosen one. */
      readonly roomName?: string;
    }
  | { readonly kind: 'wrong' }
  /** The password of the web page, where an authorization code is wanted. */
  | { readonly kind: 'webPassword' };

/** @param credentials undefined when the answers of the client mean nothing */
export function admit(accounts: Accounts, world: World, credentials: Credentials | undefined): Admission {
  if (credentials === undefined) return { kind: 'wrong' };
  const [, name = credentials.name, roomName, domain = ''] = /^([^%@]*)%([^@]*)(@.*)?$/s.exec(credentials.name) ?? [];
  const room = roomName === undefined ? world.room : world.roomNamed?.(roomName);
  const verdict = accounts.judge({ ...credentials, name: `${name}${domain}` });
  if (verdict.kind !== 'in') return verdict;
  if (room === undefined) return { kind: 'wrong' };
  return { ...verdict, room, ...(roomName !== undefined && { roomName }) };
}
