// AUTH and the lines of a login (RFC 4954). A password is compared and forgotten; it never enters the state.

import { mechanismOf, readAnswer, readPlain } from '../sasl.ts';
import type { Mechanism } from '../sasl.ts';
import type { Outcome, Turn } from './state.ts';

/** AUTH mechanism [SP initial-response]. */
export function auth(turn: Turn): Outcome {
  const { wording, habits, mechanisms } = turn.persona.smtp;
  const [word = '', initial, ...more] = turn.argument.split(/[ \t]+/);
  if (habits.authNeeds === 'ehlo' && turn.state.hello?.verb !== 'EHLO') return { reply: wording['auth.afterHelo'] };
  // RFC 4954 §4: after a login that succeeded no other may follow in the same session.
  if (turn.state.user !== undefined) return { reply: wording['auth.again'] };
  if (word === '' || more.length > 0) return { reply: wording['auth.syntax'] };
  const mechanism = mechanismOf(word);
  if (mechanism === undefined || !mechanisms.includes(mechanism)) {
    return { reply: wording['auth.mechanism'], fill: { mechanism: word } };
  }
  if (initial !== undefined) return takeAnswer(turn, { mechanism }, readAnswer(initial, 'initial'));
  return mechanism === 'LOGIN'
    ? { reply: wording['auth.user'], facts: { login: { mechanism } }, wish: 'auth.user' }
    : { reply: wording['auth.response'], facts: { login: { mechanism } }, wish: 'auth.response' };
}

/** A line after 334. */
export function answer(turn: Turn): Outcome {
  const { wording } = turn.persona.smtp;
  const { login } = turn.state;
  // RFC 4954 §4: a line that holds only an asterisk cancels the login.
  if (turn.argument === '*' || login === undefined) {
    return { reply: wording['auth.cancelled'], facts: { login: undefined } };
  }
  return takeAnswer(turn, login, readAnswer(turn.argument, 'continuation'));
}

type Login = { readonly mechanism: Mechanism; readonly name?: string };

function takeAnswer(turn: Turn, login: Login, text: string | undefined): Outcome {
  const { wording } = turn.persona.smtp;
  if (text === undefined) return { reply: wording['auth.notBase64'], facts: { login: undefined } };
  if (login.mechanism === 'PLAIN') {
    const credentials = readPlain(text);
    return logIn(turn, credentials?.name ?? '', credentials?.password ?? '');
  }
  if (login.name !== undefined) return logIn(turn, login.name, text);
  const named = { mechanism: login.mechanism, name: text };
  return { reply: wording['auth.password'], facts: { login: named }, wish: 'auth.password' };
}

function logIn({ persona, accounts, state }: Turn, name: string, password: string): Outcome {
  const { wording } = persona.smtp;
  const user = accounts.logIn(name, password);
  if (user !== undefined) return { reply: wording['auth.done'], facts: { login: undefined, user } };
  return { reply: wording['auth.failed'], facts: { login: undefined, errors: state.errors + 1 } };
}
