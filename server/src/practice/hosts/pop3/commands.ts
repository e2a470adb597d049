// What each POP3 command does. Whether it is legal in the state has been settled before, by the dialect's table; the
// step to the next state is made afterwards, by the same table.

import { apop, auth, pass, user } from './login.ts';
import { commit, dele, list, retr, rset, stat, top, uidl } from './maildrop.ts';
import type { MaildropTurn, Outcome, Turn } from './state.ts';

type Command = (turn: Turn) => Outcome;

/** The commands this host serves. Verbs of the dialect that are missing here are refused. */
export const served: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['USER', user],
  ['PASS', pass],
  ['APOP', apop],
  ['AUTH', auth],
  ['STAT', alone('STAT', inMaildrop('STAT', stat))],
  ['LIST', inMaildrop('LIST', list)],
  ['UIDL', inMaildrop('UIDL', uidl)],
  ['RETR', inMaildrop('RETR', retr)],
  ['TOP', inMaildrop('TOP', top)],
  ['DELE', inMaildrop('DELE', dele)],
  ['RSET', alone('RSET', inMaildrop('RSET', rset))],
  ['NOOP', alone('NOOP', ({ persona }) => ({ reply: persona.pop3.wording.noop }))],
  ['CAPA', alone('CAPA', capa)],
  ['QUIT', alone('QUIT', quit)],
]);

/** CAPA: what this server can do beyond the minimum (RFC 2449 §5). */
function capa({ persona }: Turn): Outcome {
  const { wording, capabilities } = persona.pop3;
  return { reply: wording.capa, block: capabilities.map((line) => `${line}\r\n`).join('') };
}

function quit(turn: Turn): Outcome {
  const { maildrop } = turn.state;
  return maildrop === undefined ? { reply: turn.persona.pop3.wording['quit.early'] } : commit({ ...turn, maildrop });
}

/** A command that needs a mailbox. */
function inMaildrop(verb: string, command: (turn: MaildropTurn) => Outcome): Command {
  return (turn) => {
    const { maildrop } = turn.state;
    if (maildrop === undefined) return { reply: turn.persona.pop3.wording.order, fill: { verb } };
    return command({ ...turn, maildrop, argument: turn.argument.trim() });
  };
}

/** A command that takes no argument. */
function alone(verb: string, command: Command): Command {
  return (turn) =>
    turn.argument.trim() === '' ? command(turn) : { reply: turn.persona.pop3.wording.noArguments, fill: { verb } };
}
