// The selected mailbox as a client knows it: its numbers are the places in this list, and they change only when the client
// is told (RFC 9051 §7.5.1). What others have changed meanwhile becomes untagged responses.

import type { User } from '../../accounts.ts';
import type { Letter, Mailbox } from '../../mailbox.ts';
import { boxOf } from '../../mailroom.ts';
import type { Mailroom } from '../../mailroom.ts';

/** A plain value. */
export interface View {
  readonly mailbox: string;
  readonly uidValidity: number;
  readonly readOnly: boolean;
  /** The letter of number n is at n - 1. */
  readonly uids: readonly number[];
  /** The flags the client knows of each, with blanks between them. */
  readonly flags: readonly string[];
  /** What SEARCH has put into `$` (RFC 9051 §6.4.4.1): UIDs. */
  readonly saved: readonly number[];
}

/** A letter with its number. */
export interface Numbered {
  readonly number: number;
  readonly letter: Letter;
}

/** A mailbox that is just being opened. */
export function viewOf(box: Mailbox, readOnly: boolean): View {
  return {
    mailbox: box.name,
    uidValidity: box.uidValidity,
    readOnly,
    uids: box.letters.map(({ uid }) => uid),
    flags: box.letters.map(flagsText),
    saved: [],
  };
}

/** The mailbox as it is now, or undefined when it is gone: another one may have got its name. */
export function boxBehind(view: View, room: Mailroom, user: User): Mailbox | undefined {
  const box = boxOf(room, user, view.mailbox);
  return box?.uidValidity === view.uidValidity ? box : undefined;
}

/** The letters that are both in the view and still there. */
export function lettersOf(view: View, box: Mailbox | undefined): readonly Numbered[] {
  const byUid = new Map(box?.letters.map((letter) => [letter.uid, letter]));
  return view.uids.flatMap((uid, i) => {
    const letter = byUid.get(uid);
    return letter === undefined ? [] : [{ number: i + 1, letter }];
  });
}

/** The flags of a letter as one text. */
function flagsText({ flags }: Letter): string {
  return flags.join(' ');
}

/** The view in which the client knows the flags of these letters as they are. */
export function withFlags(view: View, told: readonly Numbered[]): View {
  const flags = [...view.flags];
  for (const { number, letter } of told) flags[number - 1] = flagsText(letter);
  return { ...view, flags };
}

/** What the client must be told, and the view after it. */
export interface Update {
  readonly view: View;
  readonly data: readonly string[];
}

/**
 * Compares the view with the mailbox as it is.
 * @param how `keepsNumbers`: letters that are gone stay in the view for now; `uid`: flags come with UIDs
 */
export function update(
  view: View,
  box: Mailbox | undefined,
  how: { readonly keepsNumbers: boolean; readonly uid: boolean },
): Update {
  const letters = box?.letters ?? [];
  const kept = how.keepsNumbers ? { view, data: [] } : expunged(view, new Set(letters.map(({ uid }) => uid)));
  const known = new Set(kept.view.uids);
  const fresh = letters.filter(({ uid }) => !known.has(uid));
  const grown = {
    ...kept.view,
    uids: [...kept.view.uids, ...fresh.map(({ uid }) => uid)],
    flags: [...kept.view.flags, ...fresh.map(flagsText)],
  };
  const changed = lettersOf(grown, box).filter(({ number, letter }) => grown.flags[number - 1] !== flagsText(letter));
  const data = [
    ...kept.data,
    ...(fresh.length > 0 ? [`* ${grown.uids.length} EXISTS`] : []),
    ...changed.map((one) => flagsData(one, how.uid)),
  ];
  return { view: withFlags(grown, changed), data };
}

/** RFC 9051 §7.5.2: the flags of a message; with its UID in answer to a UID command (§6.4.9). */
export function flagsData({ number, letter }: Numbered, uid: boolean): string {
  return `* ${number} FETCH (${uid ? `UID ${letter.uid} ` : ''}FLAGS (${flagsText(letter)}))`;
}

/** RFC 9051 §7.5.1: each EXPUNGE moves the numbers behind it down at once. */
function expunged(view: View, there: ReadonlySet<number>): Update {
  const data: string[] = [];
  const uids: number[] = [];
  const flags: string[] = [];
  view.uids.forEach((uid, i) => {
    if (!there.has(uid)) return void data.push(`* ${uids.length + 1} EXPUNGE`);
    uids.push(uid);
    flags.push(view.flags[i] ?? '');
  });
  if (data.length === 0) return { view, data };
  return { view: { ...view, uids, flags, saved: view.saved.filter((uid) => there.has(uid)) }, data };
}
