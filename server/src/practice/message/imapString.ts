// How IMAP writes a text: in quotes where it can, else as a literal with its length in front (RFC 9051 §4.3).

/** Longer texts become literals: some clients read lines into small buffers. */
const quotedOctetsMax = 1024;

/** A text as a quoted string or a literal; one character for each octet. */
export function imapString(text: string): string {
  // RFC 9051 §9: a quoted string holds no line end and, as long as UTF-8 is not agreed on, no octet beyond ASCII.
  if (text.length > quotedOctetsMax || /[^\x01-\x09\x0b\x0c\x0e-\x7f]/.test(text)) return literal(text);
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** A text, or NIL where there is none. */
export function imapNString(text: string | undefined): string {
  return text === undefined ? 'NIL' : imapString(text);
}

/** A text with its length in front. */
export function literal(text: string): string {
  // RFC 9051 §9, CHAR8: a literal never holds a NUL. Its place is kept, so that sizes stay true.
  return `{${text.length}}\r\n${text.includes('\0') ? text.replaceAll('\0', '\x80') : text}`;
}
