// What each POP3 command does. Whether it is legal in the state has been settled before, by the dialect's table; the
// step to the next state is made afterwards, by the same table.

import type { Verb } from '@mailterm/shared/dialects/pop3/commands';
import { capa, lang, lists, servesTls, stls, utf8 } from './extensions.ts';
import { habitsOf } from './habits.ts';
import { apop, auth, pass, user } from './login.ts';
import { commit, dele, list, retr, rset, stat, top, uidl } from './maildrop.ts';
import { mistake } from './state.ts';
import type { MaildropTurn, Outcome, Turn } from './state.ts';

export type Command = (turn: Turn) => Outcome;

/** Every command of the dialect. */
const commands: Readonly<Record<Verb, Command>> = {
  USER: user,
  PASS: pass,
  APOP: apop,
  AUTH: auth,
  STLS: alone('STLS', stls),
  STAT: alone('STAT', inMaildrop('STAT', stat)),
  LIST: inMaildrop('LIST', list),
  UIDL: inMaildrop('UIDL', uidl),
  RETR: inMaildrop('RETR', retr),
  TOP: inMaildrop('TOP', top),
  DELE: inMaildrop('DELE', dele),
  RSET: alone('RSET', inMaildrop('RSET', rset)),
  NOOP: alone('NOOP', ({ persona }) => ({ reply: persona.pop3.wording.noop })),
  CAPA: alone('CAPA', capa),
  UTF8: alone('UTF8', utf8),
  LANG: lang,
  // Whatever stands behind it: from the transaction state every answer to QUIT ends the session, and a refusal would leave
  // undone what the client has asked for.
  QUIT: quit,
};

/** The command of a verb, or undefined where this server does not serve it. */
export function commandFor(verb: Verb, turn: Turn): Command | undefined {
  if (habitsOf(turn.persona.pop3).unserved.includes(verb)) return undefined;
  if ((verb === 'STLS' || verb === 'UTF8' || verb === 'LANG') && !lists(turn, verb)) return undefined;
  if (verb === 'STLS' && !servesTls(turn.world)) return undefined;
  return commands[verb];
}

function quit(turn: Turn): Outcome {
  const { maildrop } = turn.state;
  return maildrop === undefined ? { reply: turn.persona.pop3.wording['quit.early'] } : commit({ ...turn, maildrop });
}

/** A command that needs a mailbox. */
function inMaildrop(verb: Verb, command: (turn: MaildropTurn) => Outcome): Command {
  return (turn) => {
    const { maildrop } = turn.state;
    if (maildrop === undefined) return mistake(turn.persona.pop3.wording.order, { verb });
    return command({ ...turn, maildrop, argument: turn.argument.trim() });
  };
}

/** A command that takes no argument. */
function alone(verb: Verb, command: Command): Command {
  return (turn) => {
    const { wording } = turn.persona.pop3;
    const isForgiven = habitsOf(turn.persona.pop3).extraArguments === 'ignored';
    return isForgiven || turn.argument.trim() === '' ? command(turn) : mistake(wording.noArguments, { verb });
  };
}
