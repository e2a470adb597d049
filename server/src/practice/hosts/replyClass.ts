// The class of an SMTP reply from its first digit (RFC 5321 §4.2.1).

import type { ReplyClass } from '@mailterm/shared/dialect';

/** done 2yz, goOn 3yz, tryLater 4yz, no for everything else. */
export function replyClass(code: string): ReplyClass {
  switch (code.charAt(0)) {
    case '2':
      return 'done';
    case '3':
      return 'goOn';
    case '4':
      return 'tryLater';
    default:
      return 'no';
  }
}
