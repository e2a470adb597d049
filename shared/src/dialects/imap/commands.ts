// What IMAP lets a client say: each command, where it is legal, and which of its arguments are secret.
// The machine, the hints and the practice server read this table; nothing about responses is here.

import { rfc } from '../../citation.ts';
import type { Citation } from '../../citation.ts';
import type { CommandFact } from '../../dialect.ts';

// RFC 9051 §6: commands that are valid in any state, before the login, after it, and with a mailbox selected.
const anywhere = ['notauth', 'auth', 'selected'] as const;
const before = ['notauth'] as const;
const after = ['auth', 'selected'] as const;
const selected = ['selected'] as const;

const gmail: Citation = {
  page: 'https://developers.google.com/workspace/gmail/imap/imap-extensions',
  title: 'Google: IMAP Extensions',
};

export const commands = [
  { verb: 'CAPABILITY', syntax: 'CAPABILITY', states: anywhere, citation: rfc(9051, '6.1.1') },
  { verb: 'NOOP', syntax: 'NOOP', states: anywhere, citation: rfc(9051, '6.1.2') },
  { verb: 'LOGOUT', syntax: 'LOGOUT', states: anywhere, citation: rfc(9051, '6.1.3') },
  { verb: 'ID', syntax: 'ID (field value ...) / NIL', states: anywhere, citation: rfc(2971, '3.1') },

  { verb: 'STARTTLS', syntax: 'STARTTLS', states: before, citation: rfc(9051, '6.2.1') },
  {
    verb: 'AUTHENTICATE',
    syntax: 'AUTHENTICATE mechanism [initial-response]',
    states: before,
    secrets: [{ argument: 1, role: 'response', rest: true }],
    citation: rfc(9051, '6.2.2'),
  },
  {
    verb: 'LOGIN',
    syntax: 'LOGIN user password',
    states: before,
    // LOGIN has two arguments. What people type behind them is the rest of a password with blanks.
    secrets: [
      { argument: 0, role: 'user' },
      { argument: 1, role: 'password', rest: true },
    ],
    citation: rfc(9051, '6.2.3'),
  },

  { verb: 'ENABLE', syntax: 'ENABLE capability ...', states: after, citation: rfc(5161, '3.1') },
  { verb: 'SELECT', syntax: 'SELECT mailbox [(parameters)]', states: after, citation: rfc(9051, '6.3.2') },
  { verb: 'EXAMINE', syntax: 'EXAMINE mailbox [(parameters)]', states: after, citation: rfc(9051, '6.3.3') },
  { verb: 'CREATE', syntax: 'CREATE mailbox', states: after, citation: rfc(9051, '6.3.4') },
  { verb: 'DELETE', syntax: 'DELETE mailbox', states: after, citation: rfc(9051, '6.3.5') },
  { verb: 'RENAME', syntax: 'RENAME mailbox new-name', states: after, citation: rfc(9051, '6.3.6') },
  { verb: 'SUBSCRIBE', syntax: 'SUBSCRIBE mailbox', states: after, citation: rfc(9051, '6.3.7') },
  { verb: 'UNSUBSCRIBE', syntax: 'UNSUBSCRIBE mailbox', states: after, citation: rfc(9051, '6.3.8') },
  {
    verb: 'LIST',
    syntax: 'LIST [(selection)] reference pattern [RETURN (options)]',
    states: after,
    citation: rfc(9051, '6.3.9'),
  },
  { verb: 'LSUB', syntax: 'LSUB reference pattern', states: after, citation: rfc(3501, '6.3.9') },
  { verb: 'XLIST', syntax: 'XLIST reference pattern', states: after, citation: gmail },
  { verb: 'NAMESPACE', syntax: 'NAMESPACE', states: after, citation: rfc(2342, '5') },
  { verb: 'STATUS', syntax: 'STATUS mailbox (item ...)', states: after, citation: rfc(9051, '6.3.11') },
  {
    verb: 'APPEND',
    syntax: 'APPEND mailbox [(flag ...)] ["date"] {octets}',
    states: after,
    citation: rfc(9051, '6.3.12'),
  },
  { verb: 'IDLE', syntax: 'IDLE', states: after, citation: rfc(2177, '3') },
  { verb: 'DONE', syntax: 'DONE', states: ['idle'], citation: rfc(2177, '3') },

  { verb: 'CHECK', syntax: 'CHECK', states: selected, citation: rfc(3501, '6.4.1') },
  { verb: 'CLOSE', syntax: 'CLOSE', states: selected, citation: rfc(9051, '6.4.1') },
  { verb: 'UNSELECT', syntax: 'UNSELECT', states: selected, citation: rfc(3691, '2') },
  { verb: 'EXPUNGE', syntax: 'EXPUNGE', states: selected, citation: rfc(9051, '6.4.3') },
  { verb: 'SEARCH', syntax: 'SEARCH [RETURN (options)] key ...', states: selected, citation: rfc(9051, '6.4.4') },
  { verb: 'FETCH', syntax: 'FETCH sequence-set (item ...)', states: selected, citation: rfc(9051, '6.4.5') },
  { verb: 'STORE', syntax: 'STORE sequence-set [+/-]FLAGS (flag ...)', states: selected, citation: rfc(9051, '6.4.6') },
  { verb: 'COPY', syntax: 'COPY sequence-set mailbox', states: selected, citation: rfc(9051, '6.4.7') },
  { verb: 'MOVE', syntax: 'MOVE sequence-set mailbox', states: selected, citation: rfc(6851, '3.1') },
  {
    verb: 'UID',
    syntax: 'UID FETCH / SEARCH / STORE / COPY / MOVE / EXPUNGE ...',
    states: selected,
    citation: rfc(9051, '6.4.9'),
  },
  { verb: 'SORT', syntax: 'SORT (criterion ...) charset key ...', states: selected, citation: rfc(5256, '3') },
  { verb: 'THREAD', syntax: 'THREAD algorithm charset key ...', states: selected, citation: rfc(5256, '3') },
  { verb: 'REPLACE', syntax: 'REPLACE number mailbox {octets}', states: selected, citation: rfc(8508, '3.2') },

  { verb: 'GETQUOTA', syntax: 'GETQUOTA root', states: after, citation: rfc(9208, '4.1.1') },
  { verb: 'GETQUOTAROOT', syntax: 'GETQUOTAROOT mailbox', states: after, citation: rfc(9208, '4.1.2') },
  { verb: 'SETQUOTA', syntax: 'SETQUOTA root (resource limit ...)', states: after, citation: rfc(9208, '4.1.3') },
  { verb: 'GETACL', syntax: 'GETACL mailbox', states: after, citation: rfc(4314, '3.3') },
  { verb: 'SETACL', syntax: 'SETACL mailbox identifier rights', states: after, citation: rfc(4314, '3.1') },
  { verb: 'DELETEACL', syntax: 'DELETEACL mailbox identifier', states: after, citation: rfc(4314, '3.2') },
  { verb: 'LISTRIGHTS', syntax: 'LISTRIGHTS mailbox identifier', states: after, citation: rfc(4314, '3.4') },
  { verb: 'MYRIGHTS', syntax: 'MYRIGHTS mailbox', states: after, citation: rfc(4314, '3.5') },
  { verb: 'GETMETADATA', syntax: 'GETMETADATA mailbox entry', states: after, citation: rfc(5464, '4.2') },
  { verb: 'SETMETADATA', syntax: 'SETMETADATA mailbox (entry value ...)', states: after, citation: rfc(5464, '4.3') },
  { verb: 'NOTIFY', syntax: 'NOTIFY SET (events) / NONE', states: after, citation: rfc(5465, '3.1') },
  { verb: 'COMPRESS', syntax: 'COMPRESS DEFLATE', states: after, citation: rfc(4978, '3') },
  { verb: 'UNAUTHENTICATE', syntax: 'UNAUTHENTICATE', states: after, citation: rfc(8437, '2') },
] as const satisfies readonly CommandFact[];

/** The verbs of the table, in upper case. */
export type Verb = (typeof commands)[number]['verb'];

export const verbs: readonly Verb[] = commands.map(({ verb }) => verb);

const byVerb: ReadonlyMap<Verb, CommandFact> = new Map(commands.map((command) => [command.verb, command]));

/** The facts of a verb. */
export function commandOf(verb: Verb): CommandFact {
  return byVerb.get(verb) as CommandFact;
}

/** The verb that a word is, in any case. */
export function verbOf(word: string): Verb | undefined {
  const upper = word.toUpperCase() as Verb;
  return byVerb.has(upper) ? upper : undefined;
}
