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
  const { address: name, roomName } = readRoom(credentials.name);
  const room = roomName === undefined ? world.room : world.roomNamed?.(roomName);
  const verdict = accounts.judge({ ...credentials, name });
  if (verdict.kind !== 'in') return verdict;
  if (room === undefined) return { kind: 'wrong' };
  return { ...verdict, room, ...(roomName !== undefined && { roomName }) };
}

/** Reads `alice%ROOM@domain`: the address without the room, and the room's name if there is one. */
export function readRoom(text: string): { readonly address: string; readonly roomName?: string } {
  const [, name, roomName, domain = ''] = /^([^%@]*)%([^@]*)(@.*)?$/s.exec(text) ?? [];
  return roomName === undefined ? { address: text } : { address: `${name}${domain}`, roomName };
}
