// The ways into a mailbox: USER and PASS, APOP, AUTH. All of them end in `enter`, which takes the lock.

import { createHash } from 'node:crypto';
import { uidlOf } from '../../mailbox.ts';
import type { User } from '../../accounts.ts';
import { inboxOf, lock } from '../../mailroom.ts';
import type { Mailroom } from '../../mailroom.ts';
import { admit } from '../admission.ts';
import { beginLogin, continueLogin, isClear, mechanismOf, plainCredentials } from '../sasl/index.ts';
import type { Credentials, SaslStep } from '../sasl/index.ts';
import { mechanismsNow, mustSecure } from './extensions.ts';
import { habitsOf } from './habits.ts';
import { totals } from './maildrop.ts';
import { mistake } from './state.ts';
import type { Outcome, Turn } from './state.ts';

/** USER name. The answer does not tell whether the user exists (RFC 1939 §7 leaves it open). */
export function user(turn: Turn): Outcome {
  const { wording } = turn.persona.pop3;
  const name = turn.argument.trim();
  if (mustSecure(turn)) return { reply: wording['login.needsTls'] };
  if (name === '') return mistake(wording['user.syntax']);
  return { reply: wording['user.ok'], fill: { name }, facts: { name } };
}

/** PASS string. Blanks belong to the password (RFC 1939 §7). */
export function pass(turn: Turn): Outcome {
  return enter(turn, plainCredentials(turn.state.name ?? '', turn.argument));
}

/** APOP name digest: the MD5 of the greeting's timestamp and the password, in lower-case hex. */
export function apop(turn: Turn): Outcome {
  const { wording, apop: habit } = turn.persona.pop3;
  if (habit === 'absent') return mistake(wording['apop.absent']);
  const [name, digest, ...more] = turn.argument.split(/ +/);
  if (name === undefined || digest === undefined || more.length > 0) return mistake(wording['apop.syntax']);
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
  if (word === '' && habitsOf(turn.persona.pop3).bareAuth === 'listed') {
    return { reply: wording['auth.list'], block: mechanismsNow(turn).join('\r\n') };
  }
  if (word === '' || more.length > 0) return mistake(wording['auth.syntax']);
  const mechanism = mechanismOf(word);
  if (mechanism === undefined || !mechanisms.includes(mechanism)) {
    return mistake(wording['auth.mechanism'], { mechanism: word });
  }
  if (isClear(mechanism) && mustSecure(turn)) return { reply: wording['login.needsTls'] };
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

/** Lets somebody in, or says why not. */
function enter(turn: Turn, credentials: Credentials | undefined): Outcome {
  const { wording } = turn.persona.pop3;
  const admission = admit(turn.accounts, turn.world, credentials);
  switch (admission.kind) {
    case 'in':
      return { ...open(turn, admission.user, admission.room), ...named(admission.roomName) };
    case 'webPassword':
      return { reply: wording['login.webPassword'], facts: outside, wrongLogin: true };
    case 'wrong':
      return { reply: wording['login.failed'], facts: outside, wrongLogin: true };
  }
}

const outside = { name: undefined, login: undefined };

function named(roomName: string | undefined): Pick<Outcome, 'roomName'> {
  return roomName === undefined ? {} : { roomName };
}

/** Takes the mailbox for this connection alone and numbers what is in it (RFC 1939 §4). */
function open({ persona, world }: Turn, who: User, from: Mailroom): Outcome {
  const { wording } = persona.pop3;
  const lastMs = from.logins?.[who] ?? Number.NEGATIVE_INFINITY;
  const waitMs = lastMs + habitsOf(persona.pop3).loginDelayMs - world.nowMs;
  // RFC 2449 §8.1.1: [LOGIN-DELAY] and [IN-USE] say that name and password were right.
  if (waitMs > 0) {
    const seconds = Math.ceil(waitMs / 1000);
    return { reply: wording['login.tooSoon'], fill: { user: who, seconds }, facts: outside };
  }
  const room = lock(from, who, world.connection);
  if (room === undefined) return { reply: wording['login.locked'], fill: { user: who }, facts: outside };
  const inbox = inboxOf(room, who);
  const entries = inbox.letters.map((letter) => ({ uid: uidlOf(inbox, letter), octets: letter.octets.length }));
  const maildrop = { user: who, entries, marked: [] };
  return {
    reply: wording['login.ok'],
    fill: { user: who, ...totals(maildrop) },
    facts: { ...outside, maildrop },
    room: { ...room, logins: { ...room.logins, [who]: world.nowMs } },
  };
}
