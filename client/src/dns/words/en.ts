// The words around an explained answer of the DNS, in English.

import type { DnsWords } from './ids.ts';

const words: DnsWords = {
  heading: '{type} of {name}',
  practice: 'from the practice name server',
  resolver: 'from the DNS',
  follows: 'What follows from it',
  next: 'Look or go further',
  record: 'Record {number}',
  more: 'Records that are not explained here: {count}.',
};

export default words;
