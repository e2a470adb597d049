// Where a real server of the mail stack and a persona of the practice server answer differently, and why that is so.

import type { Difference } from './sameScript.ts';

export interface KnownDifference extends Difference {
  readonly why: string;
}

/** By the case of the test and the persona that stands in. */
export const knownDifferences: Readonly<Record<string, readonly KnownDifference[]>> = {
  'Postfix / practice': [
    { line: 'QUIT x', real: '221 closed', practice: '501 ready', why: 'RFC 5321 §4.1.1.10 gives QUIT no argument.' },
    {
      line: 'VRFY nobody@example.test',
      real: '550 ready',
      practice: '252 ready',
      why: 'RFC 5321 §3.5.3 allows both; the model server tells nobody who lives there.',
    },
    { line: 'EXPN team', real: '500 ready', practice: '250 ready', why: 'Postfix has no EXPN.' },
    { line: 'HELP', real: '500 ready', practice: '214 ready', why: 'Postfix has no HELP, although RFC 5321 wants it.' },
    {
      line: 'STARTTLS x',
      real: '501 ready',
      practice: '502 ready',
      why: 'The gateway of this test gives the practice server no certificate.',
    },
    {
      line: 'MAIL FROM:<bob@example.test> SIZE=x',
      real: '501 ready',
      practice: '555 ready',
      why: 'The model server refuses a value that is no number as a parameter that it does not know.',
    },
    {
      line: 'DATA',
      real: '554 mail',
      practice: '503 mail',
      why: 'RFC 5321 §3.3 allows both; the model server says 503 when no recipient was named and 554 when none was valid.',
    },
    {
      line: 'MAIL FROM:bob@example.test',
      real: '250 mail',
      practice: '501 ready',
      why: 'RFC 5321 §4.1.2 wants brackets, and Postfix forgives their absence unless it is told not to.',
    },
    { line: 'RCPT TO:alice@example.test', real: '250 rcpt', practice: '501 mail', why: 'The same.' },
  ],
  'Postfix / postfix': [
    { line: 'QUIT x', real: '221 closed', practice: '501 ready', why: 'RFC 5321 §4.1.1.10 gives QUIT no argument.' },
    {
      line: 'MAIL FROM:<bob@example.test> SIZE=x',
      real: '501 ready',
      practice: '555 ready',
      why: 'Postfix has a sentence for each parameter; the persona has that for BODY=9BIT.',
    },
  ],
  'Submission / practice': [
    {
      line: 'AUTH FOO',
      real: '535 ready',
      practice: '504 ready',
      why: 'RFC 5321 §4.2.2 has 504 for it; Postfix leaves the word to Dovecot and repeats its refusal.',
    },
    {
      line: '%',
      real: '535 ready',
      practice: '501 ready',
      why: 'RFC 4954 §4 wants 501; Postfix leaves the decoding to Dovecot and repeats its refusal.',
    },
  ],
  'Dovecot POP3 / practice': ['STAT 1', 'NOOP x', 'RSET x'].map((line) => ({
    line,
    real: '+OK transaction',
    practice: '-ERR transaction',
    why: 'RFC 1939 gives the command no arguments; Dovecot does not look at them.',
  })),
};
