// What each SMTP command does. Whether it is legal in the state has been settled before, by the dialect's table; the
// step to the next state is made afterwards, by the same table.

import type { Verb } from '@mailterm/shared/dialects/smtp/commands';
import { membersOf } from '../../accounts.ts';
import { fill, firstLine, withLines } from '../wording.ts';
import { mail, rcpt } from './envelope.ts';
import { auth } from './login.ts';
import { emptyEnvelope } from './state.ts';
import type { Outcome, Turn } from './state.ts';

type Command = (turn: Turn) => Outcome;

/** The commands this host serves. Verbs of the dialect that are missing here are answered with 502. */
export const served: Readonly<Partial<Record<Verb, Command>>> = {
  HELO: (turn) => hello(turn, 'HELO'),
  EHLO: (turn) => hello(turn, 'EHLO'),
  MAIL: mail,
  RCPT: rcpt,
  DATA: alone('DATA', ({ persona }) => ({ reply: persona.smtp.wording['data.go'] })),
  RSET: alone('RSET', ({ persona }) => ({ reply: persona.smtp.wording['rset.ok'], facts: emptyEnvelope })),
  NOOP: ({ persona }) => ({ reply: persona.smtp.wording['noop.ok'] }),
  QUIT: alone('QUIT', ({ persona }) => ({ reply: persona.smtp.wording.quit })),
  HELP: ({ persona }) => ({ reply: persona.smtp.wording.help }),
  VRFY: vrfy,
  EXPN: expn,
  AUTH: auth,
};

/** A letter, digit or UTF-8 octet at both ends; dots, dashes and underscores between; or an address literal. */
const hostName = /^(?:[\w\x80-\xff](?:[\w\x80-\xff.-]*[\w\x80-\xff])?|\[[\w.:]+\])$/;

/** HELO and EHLO; in the middle of a transaction they cancel it (RFC 5321 §4.1.4). */
function hello({ persona, argument }: Turn, verb: 'HELO' | 'EHLO'): Outcome {
  const { wording, habits, extensions } = persona.smtp;
  const isName = habits.helloName === 'anything' ? argument !== '' : hostName.test(argument);
  if (!isName || argument.length > 255) return { reply: wording['hello.syntax'], fill: { verb } };
  const name = argument.replace(/[^!-~]/g, '?');
  const facts = { ...emptyEnvelope, hello: { verb, name } };
  if (verb === 'HELO') return { reply: wording['hello.ok'], fill: { name }, facts };
  const lines = extensions.map((line) => `250 ${line}`);
  return {
    reply: withLines(wording['hello.extended'], [firstLine(wording['hello.extended']), ...lines]),
    fill: { name },
    facts,
  };
}

/** VRFY says neither yes nor no, so that nobody can collect addresses (RFC 5321 §7.3). */
function vrfy({ persona, argument }: Turn): Outcome {
  const { wording } = persona.smtp;
  if (argument === '') return { reply: wording.argumentMissing, fill: { verb: 'VRFY' } };
  return { reply: wording.vrfy, fill: { argument } };
}

/** EXPN names the members of a mailing list (RFC 5321 §3.5.1). */
function expn({ persona, argument }: Turn): Outcome {
  const { wording } = persona.smtp;
  if (argument === '') return { reply: wording.argumentMissing, fill: { verb: 'EXPN' } };
  const members = membersOf(argument.toLowerCase());
  if (members === undefined) return { reply: wording['expn.unknown'], fill: { argument } };
  const facts = members.map((user) => ({ host: persona.hostNames[0], member: `${user}@practice.test` }));
  const lines = facts.flatMap((fact) => fill(wording['expn.member'], fact));
  return { reply: withLines(wording['expn.member'], lines) };
}

/** RFC 5321 §4.1.1.4, §4.1.1.5, §4.1.1.10: DATA, RSET and QUIT take no argument. */
function alone(verb: Verb, command: Command): Command {
  return (turn) =>
    turn.argument === '' ? command(turn) : { reply: turn.persona.smtp.wording.noArguments, fill: { verb } };
}
