// Where a real server of the mail stack and a persona of the practice server answer differently, and why that is so.

import type { Difference } from './sameScript.ts';

export interface KnownDifference extends Difference {
  readonly why: string;
}

/** By the case of the test and the persona that stands in. */
export const knownDifferences: Readonly<Record<string, readonly KnownDifference[]>> = {
  'Postfix / postfix': [
    { line: 'QUIT x', real: '221 closed', practice: '501 ready', why: 'RFC 5321 §4.1.1.10 gives QUIT no argument.' },
    {
      line: 'MAIL FROM:<bob@example.test> SIZE=x',
      real: '501 ready',
      practice: '555 ready',
      why: 'Postfix has a sentence for each parameter; the persona has that for BODY=9BIT.',
    },
  ],
  'Dovecot IMAP / dovecot': [
    {
      line: 'a5 STORE 1 +FLAGS (\\Seen)',
      real: 'OK selected',
      practice: 'NO selected',
      why: 'After EXAMINE nothing may change (RFC 9051 §6.3.3): Dovecot says OK and ignores it, the host says NO.',
    },
    {
      line: 'b6 STORE 1 FLAGS',
      real: 'OK selected',
      practice: 'BAD selected',
      why: 'RFC 9051 §6.4.6 wants flags behind FLAGS; Dovecot takes their absence for an empty list.',
    },
    {
      line: 'b2 NOOP x',
      real: 'OK auth',
      practice: 'BAD auth',
      why: 'RFC 9051 §6.1.2 gives NOOP no arguments; Dovecot does not look at them.',
    },
  ],
};
