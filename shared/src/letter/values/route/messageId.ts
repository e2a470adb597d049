// Names of letters: Message-ID, In-Reply-To, References, Content-ID (RFC 5322 §3.6.4).

import type { ValueCursor } from '../cursor.ts';

const left = /[^\s<>@]+(?=@|>)/y;
const right = /[^\s<>@]+/y;

// msg-id = [CFWS] "<" id-left "@" id-right ">" [CFWS]
/** Reads one or more names of letters. */
export function readMessageIds(value: ValueCursor): void {
  for (value.comments(); !value.done; value.comments()) {
    if (!value.mark('<')) value.skip(value.peek(/[^\s<(]+/y)?.[0].length ?? 1);
    else {
      value.match(left, 'letter.messageName.left');
      if (value.mark('@')) value.match(right, 'letter.messageName.right');
      value.mark('>');
    }
  }
}
