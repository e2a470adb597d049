// Who lives in the practice world: users, their password, the names they answer to. The passwords are public on purpose;
// there is nothing here to steal.

import type { Credentials } from './hosts/sasl/index.ts';

/** The password of every practice user, called an authorization code by the providers it stands for. */
export const practiceCode = 'practice-code';

/** The password of the web page of a provider, which its mail servers do not take. */
export const webPassword = 'practice-password';

/** The token that XOAUTH2 takes in the place of a password. */
export const practiceToken = 'practice-token';

/** The users; each has one mailbox, whatever domain a letter or a login names. */
export const users = ['alice', 'bob'] as const;

export type User = (typeof users)[number];

/**
 * The account of a seat in a class. In the mailroom of its seat it is a user like the others; elsewhere there is no such
 * person, and no list of users names it.
 */
export function seatUser(place: string): User {
  return place as User;
}

/** The people whom only a class knows. */
export interface ClassPeople {
  /** Whose mailroom this is: nobody else of the class logs in here. */
  readonly own: User;
  /** Who is called so, by seat or by nickname, in lower case. */
  named(local: string): User | undefined;
  /** Whether there is room for a letter to somebody. */
  takes(user: User): boolean;
}

/** Names that stand for several users. RFC 5321 §4.5.1: every host takes mail for the postmaster. */
export const lists: Readonly<Record<string, readonly User[]>> = { postmaster: ['alice'], team: ['alice', 'bob'] };

/** Where letters to an address go. */
export type Addressee =
  | { readonly kind: 'local'; readonly users: readonly User[] }
  /** A domain of the practice world, and nobody of that name in it. */
  | { readonly kind: 'unknown' }
  /** A domain outside the practice world. */
  | { readonly kind: 'elsewhere' };

/** What a server finds of a name and a password. */
export type Verdict =
  | { readonly kind: 'in'; readonly user: User }
  | { readonly kind: 'wrong' }
  /** The right person with the password of the web page: an authorization code is wanted. */
  | { readonly kind: 'webPassword' };

/** The address book of the practice world. */
export class Accounts {
  readonly #domains: ReadonlySet<string>;
  readonly #people: ClassPeople | undefined;

  /** @param personaDomains the mail domains of all personas, in lower case */
  constructor(personaDomains: readonly string[], people?: ClassPeople) {
    this.#domains = new Set(personaDomains);
    this.#people = people;
  }

  /** Whether another mailroom, where this user lives, has room for a letter. */
  takes(user: User): boolean {
    return this.#people?.takes(user) ?? true;
  }

  /** The user who logs in as `alice` or as `alice@any.practice.domain`; undefined when nobody does. */
  userOf(login: string): User | undefined {
    const { local, domain } = splitAddress(login);
    if (domain !== undefined && !this.#domains.has(domain)) return undefined;
    const user = users.find((name) => name === local);
    const { own, named } = this.#people ?? {};
    return user ?? (own !== undefined && named?.(local) === own ? own : undefined);
  }

  /** Who logs in with these credentials. */
  judge({ name, knows }: Credentials): Verdict {
    const user = this.userOf(name);
    if (user === undefined) return { kind: 'wrong' };
    if (knows(practiceCode)) return { kind: 'in', user };
    return { kind: knows(webPassword) ? 'webPassword' : 'wrong' };
  }

  /** Who receives what is sent to an address. */
  addresseeOf(address: string): Addressee {
    const { local, domain } = splitAddress(address);
    if (domain !== undefined && !this.#domains.has(domain)) return { kind: 'elsewhere' };
    const user = users.find((name) => name === local);
    const inClass = this.#people?.named(local);
    const members = user === undefined ? (membersOf(local) ?? (inClass && [inClass])) : [user];
    return members === undefined ? { kind: 'unknown' } : { kind: 'local', users: members };
  }
}

/** The users behind the name of a list, or undefined when it is none. */
export function membersOf(name: string): readonly User[] | undefined {
  return Object.hasOwn(lists, name) ? lists[name] : undefined;
}

/** Local part and domain of an address, in lower case; no domain when there is no `@`. */
export function splitAddress(address: string): { readonly local: string; readonly domain?: string } {
  const at = address.lastIndexOf('@');
  if (at < 0) return { local: address.toLowerCase() };
  return { local: address.slice(0, at).toLowerCase(), domain: address.slice(at + 1).toLowerCase() };
}
