// What the teacher is about to do and is asked for first, in a dialog.

/** A thing to be filled in or confirmed. */
export type Asked =
  | { readonly kind: 'hint'; readonly seats: readonly string[]; readonly mistake?: string }
  | { readonly kind: 'chip'; readonly seats: readonly string[] | 'all' }
  | { readonly kind: 'poll' }
  | { readonly kind: 'broadcast' }
  /** The link to keep, the lesson, the lock, the end. */
  | { readonly kind: 'room' }
  /** One of those with the same mistake, for everybody to see, without the name. */
  | { readonly kind: 'one'; readonly seat: string; readonly mistake: string; readonly count: number }
  | { readonly kind: 'kick'; readonly seat: string }
  | { readonly kind: 'lock' }
  | { readonly kind: 'extend' }
  | { readonly kind: 'end' };

export type Ask = (asked: Asked) => void;
