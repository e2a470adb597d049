// The people of classes at the practice server. Each seat has a mailroom of its own, with an alice and a bob as everybody
// has, and an account with the name of the seat. Letters to a seat or to a nickname cross from one mailroom to the other.

import { Accounts, seatUser } from './accounts.ts';
import type { User } from './accounts.ts';
import { boxesOfNobody, deliver, fits } from './mailroom.ts';
import type { Mailroom } from './mailroom.ts';
import type { Rooms } from './rooms.ts';

/** Who sits where, for the practice server. */
export interface PracticeClasses {
  openClass(id: string): void;
  /** Nobody of this class has an account any more, and their mail is forgotten. */
  closeClass(id: string): void;
  /** A seat has an account from now on. */
  seat(id: string, place: string, nickname: string): void;
  unseat(id: string, place: string): void;
  /** The visitor that selects the mailroom of a seat. */
  visitorAt(id: string, place: string): string;
}

/** Each seat's nickname, as it stands before an `@`; '' where it cannot. */
type People = Map<User, string>;

export class Classes implements PracticeClasses {
  readonly #classes = new Map<string, People>();
  readonly #domains: readonly string[];
  readonly #rooms: () => Rooms;

  /** @param domains the mail domains of all personas, in lower case */
  constructor(domains: readonly string[], rooms: () => Rooms) {
    this.#domains = domains;
    this.#rooms = rooms;
  }

  openClass(id: string): void {
    this.#classes.set(id, new Map());
  }

  closeClass(id: string): void {
    for (const user of this.#classes.get(id)?.keys() ?? []) this.#rooms().forget(this.visitorAt(id, user));
    this.#classes.delete(id);
  }

  seat(id: string, place: string, nickname: string): void {
    const local = nickname.toLowerCase();
    // RFC 5321 §4.1.2: what may stand before the @ without quotes. The names of seats are not to be had.
    const isAtom = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/.test(local);
    this.#classes.get(id)?.set(seatUser(place), isAtom && !/^s\d+$/.test(local) ? local : '');
  }

  unseat(id: string, place: string): void {
    this.#classes.get(id)?.delete(seatUser(place));
    this.#rooms().forget(this.visitorAt(id, place));
  }

  visitorAt(id: string, place: string): string {
    return `class ${id} ${place}`;
  }

  /** Who lives in the world of a visitor that sits in a class; undefined of all others. */
  accountsOf(visitor: string): Accounts | undefined {
    const at = this.#at(visitor);
    if (!at) return undefined;
    const { id, people, own } = at;
    const named = (local: string): User | undefined => {
      for (const [user, nickname] of people) if (user === local || (local !== '' && nickname === local)) return user;
      return undefined;
    };
    const takes = (user: User): boolean => {
      if (user === own || !people.has(user)) return true;
      return fits(this.#rooms().read(this.visitorAt(id, user)), user, 0);
    };
    return new Accounts(this.#domains, { own, named, takes });
  }

  /** The mailroom of a seat, with its own account. */
  furnish(visitor: string, room: Mailroom): Mailroom {
    const at = this.#at(visitor);
    return at ? { ...room, boxes: { ...room.boxes, [at.own]: boxesOfNobody(room.bornMs) } } : room;
  }

  /** Takes letters to others in the class where they belong. Returns the room without them. */
  forward(visitor: string, room: Mailroom): Mailroom {
    const { outgoing, ...rest } = room;
    if (outgoing === undefined) return room;
    const at = this.#at(visitor);
    for (const { to, ...letter } of outgoing) {
      if (!at?.people.has(to)) continue;
      const other = this.visitorAt(at.id, to);
      const delivered = deliver(this.#rooms().read(other), [to], letter);
      if (delivered) this.#rooms().write(other, delivered);
    }
    return rest;
  }

  #at(visitor: string): { readonly id: string; readonly people: People; readonly own: User } | undefined {
    const [, id, place] = /^class ([\w-]+) (s\d+)$/.exec(visitor) ?? [];
    const people = id === undefined ? undefined : this.#classes.get(id);
    return id !== undefined && place !== undefined && people ? { id, people, own: seatUser(place) } : undefined;
  }
}
