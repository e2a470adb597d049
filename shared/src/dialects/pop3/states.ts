// The states of a POP3 session as one table (RFC 1939 §3: AUTHORIZATION, TRANSACTION, UPDATE), and the prompt of each.
// `user` is AUTHORIZATION after USER was accepted, when PASS is the only way on. UPDATE is the step to `closed` that
// QUIT makes from `transaction`: only there are marked messages removed.

import type { PromptFact, ReplyClass, SecretRole, Transition } from '../../dialect.ts';

export type Pop3State =
  'connect' | 'authorization' | 'user' | 'auth.user' | 'auth.password' | 'auth.response' | 'transaction' | 'closed';

/** A row whose states are ours. */
type Row = Transition & { readonly from: Pop3State; readonly to: Pop3State };

/** The replies that leave a command without effect. */
const refused = ['no', 'tryLater'] as const;

/** A step that one command makes from several states, on one or several classes of reply. */
function rows(from: readonly Pop3State[], on: string, replies: readonly Transition['reply'][], to: Pop3State): Row[] {
  return from.flatMap((state) => replies.map((reply) => ({ from: state, on, reply, to })));
}

const authorization = ['authorization', 'user'] as const;
const exchange = ['auth.user', 'auth.password', 'auth.response'] as const;

/** A reply that has no row leaves the state as it is. */
export const transitions: readonly Row[] = [
  ...rows(['connect'], 'connect', ['done'], 'authorization'),
  ...rows(['connect'], 'connect', refused, 'closed'),

  // RFC 1939 §7: PASS comes right behind an accepted USER; after a refusal the name is asked for again.
  ...rows(authorization, 'USER', ['done'], 'user'),
  ...rows(['user'], 'USER', refused, 'authorization'),
  ...rows(['user'], 'PASS', ['done'], 'transaction'),
  ...rows(['user'], 'PASS', refused, 'authorization'),
  ...rows(authorization, 'APOP', ['done'], 'transaction'),
  ...rows(['user'], 'APOP', refused, 'authorization'),

  // RFC 5034 §4: which state comes after AUTH depends on the mechanism, and for LOGIN on the challenge.
  ...rows(authorization, 'AUTH', ['done'], 'transaction'),
  ...rows(['user'], 'AUTH', refused, 'authorization'),
  ...exchange.flatMap((to) => rows(authorization, 'AUTH', ['goOn'], to)),
  ...rows(exchange, '*', ['goOn'], 'auth.response'),
  ...rows(['auth.user', 'auth.response'], '*', ['goOn'], 'auth.password'),
  ...rows(['auth.password', 'auth.response'], '*', ['goOn'], 'auth.user'),
  ...rows(exchange, '*', ['done'], 'transaction'),
  ...rows(exchange, '*', refused, 'authorization'),

  // RFC 2595 §4: after STLS the client begins anew.
  ...rows(authorization, 'STLS', ['done'], 'authorization'),

  // RFC 1939 §6: from TRANSACTION, QUIT ends the session even when the server could not remove every message.
  ...rows(authorization, 'QUIT', ['done'], 'closed'),
  ...rows(['transaction'], 'QUIT', ['done', ...refused], 'closed'),
];

/**
 * The state after a reply.
 * @param on a verb, 'connect' for the greeting, '*' for an answer within AUTH
 * @param role what a challenge asks for: of the three states within AUTH, the one that waits for it
 */
export function stateAfter(state: Pop3State, on: string, reply: ReplyClass, role?: SecretRole): Pop3State {
  const steps = transitions.filter((row) => row.from === state && row.on === on && row.reply === reply);
  const wanted: Pop3State | undefined = role && `auth.${role}`;
  if (wanted !== undefined && wanted === state) return state;
  // A server that accepts a login the table does not expect (it kept the name after a refused PASS) has let the client in.
  const letIn = transitions.find((row) => row.on === on && row.reply === reply && row.to === 'transaction');
  return (steps.find(({ to }) => to === wanted) ?? steps[0] ?? letIn)?.to ?? state;
}

/** True while the server reads answers to its challenges, and not commands. */
export function isExchange(state: Pop3State): boolean {
  return exchange.some((name) => name === state);
}

/** The mode light of the prompt, by state. */
export const prompts: Readonly<Record<string, PromptFact>> = {
  default: { label: 'POP3▸' },
  'auth.user': { label: '+ user▸' },
  'auth.password': { label: '+ pass▸' },
  'auth.response': { label: '+ auth▸' },
};
