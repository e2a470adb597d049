// What POP3 lets a client say: each command, where it is legal, and which of its arguments are secret.
// The machine, the hints and the practice server read this table; nothing about replies is here.

import { rfc } from '../../citation.ts';
import type { CommandFact } from '../../dialect.ts';

const authorization = ['authorization', 'user'] as const;
const transaction = ['transaction'] as const;

export const commands = [
  {
    verb: 'USER',
    syntax: 'USER name',
    states: authorization,
    // USER has one argument. What people type behind it is their password.
    secrets: [{ argument: 1, role: 'password', rest: true }],
    citation: rfc(1939, '7'),
  },
  {
    verb: 'PASS',
    syntax: 'PASS string',
    states: ['user'],
    // RFC 1939 §7: everything after the blank is the password, blanks included.
    secrets: [{ argument: 0, role: 'password', rest: true }],
    citation: rfc(1939, '7'),
  },
  {
    verb: 'APOP',
    syntax: 'APOP name digest',
    states: authorization,
    secrets: [{ argument: 1, role: 'response', rest: true }],
    citation: rfc(1939, '7'),
  },
  {
    verb: 'AUTH',
    syntax: 'AUTH mechanism [initial-response]',
    states: authorization,
    secrets: [{ argument: 1, role: 'response', rest: true }],
    citation: rfc(5034, '4'),
  },
  { verb: 'STLS', syntax: 'STLS', states: authorization, citation: rfc(2595, '4') },
  { verb: 'STAT', syntax: 'STAT', states: transaction, citation: rfc(1939, '5') },
  { verb: 'LIST', syntax: 'LIST [msg]', states: transaction, citation: rfc(1939, '5') },
  { verb: 'RETR', syntax: 'RETR msg', states: transaction, citation: rfc(1939, '5') },
  { verb: 'DELE', syntax: 'DELE msg', states: transaction, citation: rfc(1939, '5') },
  { verb: 'NOOP', syntax: 'NOOP', states: transaction, citation: rfc(1939, '5') },
  { verb: 'RSET', syntax: 'RSET', states: transaction, citation: rfc(1939, '5') },
  { verb: 'TOP', syntax: 'TOP msg n', states: transaction, citation: rfc(1939, '7') },
  { verb: 'UIDL', syntax: 'UIDL [msg]', states: transaction, citation: rfc(1939, '7') },
  { verb: 'CAPA', syntax: 'CAPA', states: [...authorization, ...transaction], citation: rfc(2449, '5') },
  { verb: 'UTF8', syntax: 'UTF8', states: authorization, citation: rfc(6856, '2.1') },
  {
    verb: 'LANG',
    syntax: 'LANG [language-range]',
    states: [...authorization, ...transaction],
    citation: rfc(6856, '3'),
  },
  { verb: 'QUIT', syntax: 'QUIT', states: [...authorization, ...transaction], citation: rfc(1939, '4') },
] as const satisfies readonly CommandFact[];

/** The verbs of the table, in upper case. */
export type Verb = (typeof commands)[number]['verb'];

export const verbs: readonly Verb[] = commands.map(({ verb }) => verb);

/** The facts of a verb. */
export function commandOf(verb: Verb): CommandFact {
  return commands.find((command) => command.verb === verb) as CommandFact;
}
