// What each SMTP command does. Whether it is legal in the state has been settled before, by the dialect's table; the
// step to the next state is made afterwards, by the same table.

import { commands } from '@mailterm/shared/dialects/smtp/commands';
import type { Verb } from '@mailterm/shared/dialects/smtp/commands';
import { mail } from './envelope.ts';
import { announces } from './extensions.ts';
import { hello, startTls } from './hello.ts';
import { etrn, expn, vrfy } from './inquiries.ts';
import { auth } from './login.ts';
import { rcptOfMerge, xdfn, xmrg, xprt } from './mailMerge.ts';
import { emptyEnvelope } from './state.ts';
import type { Outcome, Turn } from './state.ts';

type Command = (turn: Turn) => Outcome;

/** The commands this host serves. */
export const served: Readonly<Record<Verb, Command>> = {
  HELO: (turn) => hello(turn, 'HELO'),
  EHLO: (turn) => hello(turn, 'EHLO'),
  MAIL: mail,
  RCPT: rcptOfMerge,
  DATA: alone('DATA', ({ persona }) => ({ reply: persona.smtp.wording['data.go'] })),
  // With a size it is in chunks.ts.
  BDAT: ({ persona }) => ({ reply: persona.smtp.wording['bdat.syntax'] }),
  RSET: alone('RSET', ({ persona }) => ({ reply: persona.smtp.wording['rset.ok'], facts: emptyEnvelope })),
  NOOP: ({ persona }) => ({ reply: persona.smtp.wording['noop.ok'] }),
  QUIT: alone('QUIT', ({ persona }) => ({ reply: persona.smtp.wording.quit })),
  HELP: help,
  VRFY: vrfy,
  EXPN: expn,
  STARTTLS: alone('STARTTLS', startTls),
  AUTH: auth,
  ETRN: etrn,
  XMRG: xmrg,
  XDFN: xdfn,
  XPRT: xprt,
};

/** What a verb does here; undefined where this server does not serve it. */
export function commandOf(turn: Turn, verb: Verb): Command | undefined {
  return turn.persona.smtp.unserved.includes(verb) || !announces(turn, verb) ? undefined : served[verb];
}

/** HELP names what there is, or shows what one command looks like (RFC 5321 §4.1.1.8). */
function help(turn: Turn): Outcome {
  const { wording } = turn.persona.smtp;
  const here = commands.filter(({ verb }) => commandOf(turn, verb) !== undefined);
  if (turn.argument === '') return { reply: wording.help, fill: { verbs: here.map(({ verb }) => verb).join(' ') } };
  const fact = here.find(({ verb }) => verb === turn.argument.toUpperCase());
  if (fact === undefined) return { reply: wording['help.unknown'], fill: { argument: turn.argument } };
  return { reply: wording['help.verb'], fill: { verb: fact.verb, syntax: fact.syntax } };
}

/** RFC 5321 §4.1.1.4, §4.1.1.5, §4.1.1.10, RFC 3207 §4: these take no argument. */
function alone(verb: Verb, command: Command): Command {
  return (turn) =>
    turn.argument === '' ? command(turn) : { reply: turn.persona.smtp.wording.noArguments, fill: { verb } };
}
