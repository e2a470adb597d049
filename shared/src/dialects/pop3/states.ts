// The states of a POP3 session as one table (RFC 1939 §3: AUTHORIZATION, TRANSACTION, UPDATE), and the prompt of each.
// `user` is AUTHORIZATION after USER was accepted, when PASS is the only way on. UPDATE is the step to `closed` that
// QUIT makes from `transaction`: only there are marked messages removed.

import type { PromptFact, Transition } from '../../dialect.ts';

export type Pop3State =
  | 'connect'
  | 'authorization'
  | 'user'
  | 'auth.user'
  | 'auth.password'
  | 'auth.response'
  | 'transaction'
  | 'closed';

export const transitions = [
  { from: 'connect', on: 'connect', reply: 'done', to: 'authorization' },
  { from: 'connect', on: 'connect', reply: 'no', to: 'closed' },

  { from: 'authorization', on: 'USER', reply: 'done', to: 'user' },
  { from: 'user', on: 'USER', reply: 'done', to: 'user' },
  { from: 'user', on: 'PASS', reply: 'done', to: 'transaction' },
  { from: 'user', on: 'PASS', reply: 'no', to: 'authorization' },
  { from: 'authorization', on: 'APOP', reply: 'done', to: 'transaction' },
  { from: 'user', on: 'APOP', reply: 'done', to: 'transaction' },

  // AUTH LOGIN asks for the user name first; every other mechanism for its own response (RFC 5034 §4).
  { from: 'authorization', on: 'AUTH', reply: 'goOn', to: 'auth.user' },
  { from: 'authorization', on: 'AUTH', reply: 'goOn', to: 'auth.response' },
  { from: 'authorization', on: 'AUTH', reply: 'done', to: 'transaction' },
  { from: 'user', on: 'AUTH', reply: 'goOn', to: 'auth.user' },
  { from: 'user', on: 'AUTH', reply: 'goOn', to: 'auth.response' },
  { from: 'user', on: 'AUTH', reply: 'done', to: 'transaction' },
  { from: 'auth.user', on: '*', reply: 'goOn', to: 'auth.password' },
  { from: 'auth.user', on: '*', reply: 'no', to: 'authorization' },
  { from: 'auth.password', on: '*', reply: 'done', to: 'transaction' },
  { from: 'auth.password', on: '*', reply: 'no', to: 'authorization' },
  { from: 'auth.response', on: '*', reply: 'goOn', to: 'auth.response' },
  { from: 'auth.response', on: '*', reply: 'done', to: 'transaction' },
  { from: 'auth.response', on: '*', reply: 'no', to: 'authorization' },

  // RFC 2595 §4: after STLS the client begins anew.
  { from: 'authorization', on: 'STLS', reply: 'done', to: 'authorization' },
  { from: 'user', on: 'STLS', reply: 'done', to: 'authorization' },

  { from: 'authorization', on: 'QUIT', reply: 'done', to: 'closed' },
  { from: 'user', on: 'QUIT', reply: 'done', to: 'closed' },
  { from: 'transaction', on: 'QUIT', reply: 'done', to: 'closed' },
] as const satisfies readonly (Transition & { readonly from: Pop3State; readonly to: Pop3State })[];

export const prompts: Readonly<Record<string, PromptFact>> = {
  default: { label: 'POP3▸' },
  user: { label: 'PASS▸' },
  'auth.user': { label: '+ user▸' },
  'auth.password': { label: '+ pass▸' },
  'auth.response': { label: '+ auth▸' },
};
