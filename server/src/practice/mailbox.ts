// One mailbox of one user: its letters, their flags, and the numbers that IMAP gives them. A plain value that survives
// JSON, changed only by making a new one.

/** A stored letter. */
export interface Letter {
  /** Unlike that of any other letter the mailbox ever had, and growing (RFC 9051 §2.3.1.1). */
  readonly uid: number;
  /** Header section and body with CRLF line ends, one character for each octet. Its length is its size. */
  readonly octets: string;
  /** `\\Seen` and its like, and keywords (RFC 9051 §2.3.2). */
  readonly flags: readonly string[];
  /** When it came into the mailbox (RFC 9051 §2.3.3). */
  readonly receivedMs: number;
  /** One that every visitor finds: its octets are kept once for all of them, and count for nobody. */
  readonly seed?: true;
  /** The name that POP3 gives it in a double: that of the recorded server. */
  readonly uidl?: string;
}

/** What a mailbox is for (RFC 6154 §2). */
export const specialUses = ['\\Drafts', '\\Sent', '\\Junk', '\\Trash', '\\Archive'] as const;

export type SpecialUse = (typeof specialUses)[number];

export interface Mailbox {
  /** `INBOX`, or a name in UTF-8 octets with `/` between its levels; each persona shows its own separator. */
  readonly name: string;
  /** Unlike that of any other mailbox of this name, before or after (RFC 9051 §2.3.1.1). */
  readonly uidValidity: number;
  readonly uidNext: number;
  readonly letters: readonly Letter[];
  readonly subscribed: boolean;
  readonly use?: SpecialUse;
}

/** The mailbox with one letter more, which gets its next number. */
export function append(box: Mailbox, letter: Omit<Letter, 'uid'>): Mailbox {
  return { ...box, uidNext: box.uidNext + 1, letters: [...box.letters, { ...letter, uid: box.uidNext }] };
}

/** The mailbox without the letters of these numbers. */
export function without(box: Mailbox, uids: readonly number[]): Mailbox {
  return { ...box, letters: box.letters.filter((letter) => !uids.includes(letter.uid)) };
}

/** The octets that count against limits. */
export function boxOctets(box: Mailbox): number {
  return box.letters.reduce((sum, letter) => sum + (letter.seed ? 0 : letter.octets.length), 0);
}

/** The name of a letter in POP3: 1 to 70 octets from `!` to `~` that no other letter has (RFC 1939 §7). */
export function uidlOf(box: Mailbox, letter: Letter): string {
  return letter.uidl ?? `${box.uidValidity.toString(36)}.${letter.uid}`;
}
