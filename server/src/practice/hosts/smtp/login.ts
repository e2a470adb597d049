// AUTH and the lines of a login in SMTP (RFC 4954). What the answers say is in ../sasl.

import { admit } from '../admission.ts';
import { beginLogin, continueLogin, mechanismOf } from '../sasl/index.ts';
import type { Credentials, SaslStep } from '../sasl/index.ts';
import { wantsTls } from './extensions.ts';
import type { Outcome, Turn } from './state.ts';

/** AUTH mechanism [SP initial-response]. */
export function auth(turn: Turn): Outcome {
  const { wording, habits, mechanisms } = turn.persona.smtp;
  const [word = '', initial, ...more] = turn.argument.split(/[ \t]+/);
  // RFC 4954 §4: 538 was for this, and 530 of RFC 3207 §4 is as clear.
  if (wantsTls(turn, 'login')) return { reply: wording['auth.tlsFirst'] };
  if (habits.authNeeds === 'ehlo' && turn.state.hello?.verb !== 'EHLO') return { reply: wording['auth.afterHelo'] };
  // RFC 4954 §4: after a login that succeeded no other may follow in the same session.
  if (turn.state.user !== undefined) return { reply: wording['auth.again'] };
  if (word === '' || more.length > 0) return { reply: wording['auth.syntax'] };
  const mechanism = mechanismOf(word);
  if (mechanism === undefined || !mechanisms.includes(mechanism)) {
    return { reply: wording['auth.mechanism'], fill: { mechanism: word } };
  }
  return perform(turn, beginLogin(mechanism, initial, turn));
}

/** A line after 334. */
export function answer(turn: Turn): Outcome {
  const { login } = turn.state;
  return perform(turn, login ? continueLogin(login, turn.argument, turn) : { kind: 'refuse', why: 'cancelled' });
}

function perform(turn: Turn, step: SaslStep): Outcome {
  const { wording } = turn.persona.smtp;
  switch (step.kind) {
    case 'ask':
      return {
        reply: wording[`auth.${step.what}`],
        fill: { challenge: step.challenge ?? '' },
        facts: { login: step.login },
        wish: `auth.${step.what}`,
      };
    case 'judge':
      return judge(turn, step.credentials);
    case 'refuse':
      return { reply: wording[`auth.${step.why}`], facts: { login: undefined } };
  }
}

function judge({ persona, accounts, world, state }: Turn, credentials: Credentials | undefined): Outcome {
  const { wording, habits } = persona.smtp;
  const admission = admit(accounts, world, credentials);
  if (admission.kind === 'in') {
    const { user, ...entered } = admission;
    return { reply: wording['auth.done'], facts: { login: undefined, user }, ...entered };
  }
  const facts = { login: undefined, errors: state.errors + 1, failedLogins: state.failedLogins + 1 };
  if (habits.failedLoginsMax !== undefined && facts.failedLogins > habits.failedLoginsMax) {
    return { reply: wording['auth.tooMany'], facts, close: true };
  }
  return { reply: wording[admission.kind === 'webPassword' ? 'auth.webPassword' : 'auth.failed'], facts };
}
