// What mailing lists write into a letter (RFC 2369, RFC 2919, RFC 8058).

import type { ValueCursor } from '../cursor.ts';
import { takeText } from '../content/encodedWord.ts';

const schemes = [
  [/mailto:[^\s<>]+/iy, 'letter.url.mailto'],
  [/https?:[^\s<>]+/iy, 'letter.url.web'],
  [/[^\s<>]+/y, 'letter.url.other'],
] as const;

// RFC 2369 §2: each field holds URLs in angle brackets, separated by commas, the best first.
/** Reads List-Help, List-Unsubscribe and their kin. */
export function readListUrls(value: ValueCursor): void {
  for (value.comments(); !value.done; value.comments()) {
    if (value.mark(',')) continue;
    if (value.mark('<')) {
      value.blanks();
      for (const [pattern, id] of schemes) if (value.match(pattern, id) !== undefined) break;
      value.blanks();
      value.mark('>');
      // RFC 2369 §3.4: `NO` says that nobody may write to the list.
    } else if (value.match(/NO(?=[\s(]|$)/iy, 'letter.list.no') === undefined) {
      value.skip(value.peek(/[^\s<,(]+/y)?.[0].length ?? 1);
    }
  }
}

// list-id-header = "List-ID:" [phrase] "<" list-id ">" CRLF                                     (RFC 2919 §3)
/** Reads List-Id. */
export function readListId(value: ValueCursor): void {
  value.blanks();
  const open = value.text.indexOf('<', value.at);
  if (open < 0) return takeText(value, value.text.length, 'letter.value');
  takeText(value, open, 'letter.list.name');
  value.mark('<');
  value.match(/[^\s<>]+/y, 'letter.list.id');
  value.mark('>');
}

// RFC 8058 §5: List-Unsubscribe-Post = "List-Unsubscribe-Post:" 0*1WSP postarg CRLF
/** Reads List-Unsubscribe-Post. */
export function readOneClick(value: ValueCursor): void {
  value.blanks();
  value.match(/List-Unsubscribe=One-Click/iy, 'letter.list.oneClick');
}
