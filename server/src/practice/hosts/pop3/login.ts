// The ways into a mailbox: USER and PASS, APOP, AUTH. All of them end in `enter`, which takes the lock.

import { createHash } from 'node:crypto';
import { uidlOf } from '../../mailbox.ts';
import { inboxOf, lock } from '../../mailroom.ts';
import { admit } from '../admission.ts';
import { beginLogin, continueLogin, mechanismOf, plainCredentials } from '../sasl/index.ts';
import type { Credentials, SaslStep } from '../sasl/index.ts';
import { totals } from './maildrop.ts';
import type { Outcome, Turn } from './state.ts';

/** USER name. The answer does not tell whether the user exists (RFC 1939 §7 leaves it open). */
export function user({ persona, argument }: Turn): Outcome {
  const { wording } = persona.pop3;
  const name = argument.trim();
  if (name === '') return { reply: wording['user.syntax'] };
  return { reply: wording['user.ok'], fill: { name }, facts: { name } };
}

/** PASS string. Blanks belong to the password (RFC 1939 §7). */
export function pass(turn: Turn): Outcome {
  return enter(turn, plainCredentials(turn.state.name ?? '', turn.argument));
}

/** APOP name digest: the MD5 of the greeting's timestamp and the password, in lower-case hex. */
export function apop(turn: Turn): Outcome {
  const { wording, apop: habit } = turn.persona.pop3;
  if (habit === 'absent') return { reply: wording['apop.absent'] };
  const [name, digest, ...more] = turn.argument.split(/ +/);
  if (name === undefined || digest === undefined || more.length > 0) return { reply: wording['apop.syntax'] };
  const { timestamp } = turn.state;
  const digestOf = (password: string): string =>
    createHash('md5')
      .update(timestamp + password, 'latin1')
      .digest('hex');
  return enter(turn, { name, knows: (password) => digest === digestOf(password) });
}

/** AUTH mechanism [initial-response] (RFC 5034 §4). */
export function auth(turn: Turn): Outcome {
  const { wording, mechanisms } = turn.persona.pop3;
  const [word = '', initial, ...more] = turn.argument.trim().split(/[ \t]+/);
  if (word === '' || more.length > 0) return { reply: wording['auth.syntax'] };
  const mechanism = mechanismOf(word);
  if (mechanism === undefined || !mechanisms.includes(mechanism)) {
    return { reply: wording['auth.mechanism'], fill: { mechanism: word } };
  }
  return perform(turn, beginLogin(mechanism, initial, turn));
}

/** A line after a challenge. */
export function answer(turn: Turn): Outcome {
  const { login } = turn.state;
  return perform(turn, login ? continueLogin(login, turn.argument, turn) : { kind: 'refuse', why: 'cancelled' });
}

function perform(turn: Turn, step: SaslStep): Outcome {
  const { wording } = turn.persona.pop3;
  switch (step.kind) {
    case 'ask':
      return {
        reply: wording[`auth.${step.what}`],
        fill: { challenge: step.challenge ?? '' },
        facts: { login: step.login },
        wish: `auth.${step.what}`,
      };
    case 'judge':
      return enter(turn, step.credentials);
    case 'refuse':
      return { reply: wording[`auth.${step.why}`], facts: { login: undefined } };
  }
}

/** Takes the mailbox for this connection alone and numbers what is in it (RFC 1939 §4). */
function enter({ persona, world, accounts }: Turn, credentials: Credentials | undefined): Outcome {
  const { wording } = persona.pop3;
  const outside = { name: undefined, login: undefined };
  const admission = admit(accounts, world, credentials);
  if (admission.kind !== 'in') return { reply: wording['login.failed'], facts: outside };
  const { user: who, roomName } = admission;
  const room = lock(admission.room, who, world.connection);
  // RFC 2449 §8.1.1: [IN-USE] says that name and password were right.
  if (room === undefined) return { reply: wording['login.locked'], fill: { user: who }, facts: outside };
  const inbox = inboxOf(room, who);
  const entries = inbox.letters.map((letter) => ({ uid: uidlOf(inbox, letter), octets: letter.octets.length }));
  const maildrop = { user: who, entries, marked: [] };
  const fill = { user: who, ...totals(maildrop) };
  return {
    reply: wording['login.ok'],
    fill,
    facts: { ...outside, maildrop },
    room,
    ...(roomName !== undefined && { roomName }),
  };
}
