// The states of an IMAP session as one table (RFC 9051 §3), and the prompt of each. `idle`, `literal` and the three of a
// SASL exchange are no states of the RFC: they are the moments in which the server reads something else than commands.

import type { PromptFact, ReplyClass, Transition } from '../../dialect.ts';
import type { Verb } from './commands.ts';

/** The four states of RFC 9051 §3, and the time before the greeting. */
export type Base = 'connect' | 'notauth' | 'auth' | 'selected' | 'logout';

export type ImapState = Base | 'idle' | 'literal' | 'auth.user' | 'auth.password' | 'auth.response';

/** A row whose states are ours. */
type Row = Transition & { readonly from: ImapState; readonly to: ImapState };

/** The replies that leave a command without effect. */
const refused = ['no', 'tryLater'] as const;

/** A step that one command makes from several states, on one or several classes of reply. */
function rows(from: readonly ImapState[], on: string, replies: readonly ReplyClass[], to: ImapState): Row[] {
  return from.flatMap((state) => replies.map((reply) => ({ from: state, on, reply, to })));
}

const after = ['auth', 'selected'] as const;
const exchange = ['auth.user', 'auth.password', 'auth.response'] as const;

/** A reply that has no row leaves the state as it is. */
export const transitions: readonly Row[] = [
  // RFC 9051 §7.1.4: PREAUTH greets a client that is logged in already; §7.1.5: BYE greets one that is not wanted.
  ...rows(['connect'], 'connect', ['done'], 'notauth'),
  ...rows(['connect'], 'connect', ['done'], 'auth'),
  ...rows(['connect'], 'connect', refused, 'logout'),

  ...rows(['notauth'], 'STARTTLS', ['done'], 'notauth'),
  ...rows(['notauth'], 'LOGIN', ['done'], 'auth'),

  // RFC 9051 §6.2.2: which state comes after AUTHENTICATE depends on the mechanism, and for LOGIN on the challenge.
  ...rows(['notauth'], 'AUTHENTICATE', ['done'], 'auth'),
  ...exchange.flatMap((to) => rows(['notauth'], 'AUTHENTICATE', ['goOn'], to)),
  ...rows(exchange, '*', ['goOn'], 'auth.response'),
  ...rows(['auth.user', 'auth.response'], '*', ['goOn'], 'auth.password'),
  ...rows(['auth.password', 'auth.response'], '*', ['goOn'], 'auth.user'),
  ...rows(exchange, '*', ['done'], 'auth'),
  ...rows(exchange, '*', refused, 'notauth'),

  // RFC 9051 §6.3.2: a SELECT that fails leaves nothing selected.
  ...rows(after, 'SELECT', ['done'], 'selected'),
  ...rows(after, 'EXAMINE', ['done'], 'selected'),
  ...rows(['selected'], 'SELECT', refused, 'auth'),
  ...rows(['selected'], 'EXAMINE', refused, 'auth'),
  ...rows(['selected'], 'CLOSE', ['done'], 'auth'),
  ...rows(['selected'], 'UNSELECT', ['done'], 'auth'),
  ...rows(after, 'UNAUTHENTICATE', ['done'], 'notauth'),

  // RFC 2177 §3: IDLE ends with DONE, and the session is where it was.
  ...rows(after, 'IDLE', ['goOn'], 'idle'),
  ...after.flatMap((to) => rows(['idle'], 'DONE', ['done', ...refused], to)),

  // RFC 9051 §4.3: any argument can be a literal. Of all commands that have some, people meet it in these two.
  ...rows(['notauth'], 'LOGIN', ['goOn'], 'literal'),
  ...rows(after, 'APPEND', ['goOn'], 'literal'),
  ...rows(['literal'], '*', ['goOn'], 'literal'),
  ...after.flatMap((to) => rows(['literal'], '*', ['done', ...refused], to)),
  ...rows(['literal'], '*', refused, 'notauth'),

  ...rows(['notauth', ...after], 'LOGOUT', ['done'], 'logout'),
];

/** The state after a tagged reply to a command. */
export function stateAfter(base: Base, verb: Verb | undefined, reply: ReplyClass): Base {
  if (verb === undefined) return base;
  const rowsOn = transitions.filter((row) => row.on === verb && row.reply === reply && isBase(row.to));
  // A server that accepts a login or a SELECT where the table does not expect one has made the step all the same.
  const row = rowsOn.find(({ from }) => from === base) ?? (reply === 'done' ? rowsOn[0] : undefined);
  return row && isBase(row.to) && verb !== 'DONE' ? row.to : base;
}

function isBase(state: ImapState): state is Base {
  return state !== 'idle' && state !== 'literal' && !state.startsWith('auth.');
}

/** The mode light of the prompt, by state. */
export const prompts: Readonly<Record<string, PromptFact>> = {
  default: { label: 'IMAP▸' },
  idle: { label: 'IDLE…' },
  literal: { label: '{…}▸' },
  'auth.user': { label: '+ user▸' },
  'auth.password': { label: '+ pass▸' },
  'auth.response': { label: '+ auth▸' },
};
