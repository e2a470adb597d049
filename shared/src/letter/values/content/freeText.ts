// Values that are meant for people: Subject, Comments, and every field that nobody explains.

import type { ValueCursor } from '../cursor.ts';
import { takeText } from './encodedWord.ts';

// unstructured = (*([FWS] VCHAR) *WSP), and encoded words in it                                (RFC 5322 §3.2.5)
/** Reads text: only encoded words are parts of their own. */
export function readText(value: ValueCursor): void {
  takeText(value, value.text.length, 'letter.value');
}
