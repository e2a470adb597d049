// HELO, EHLO and STARTTLS: who speaks, what is offered, and the step into TLS.

import { firstLine, withLines } from '../wording.ts';
import { offeredLines } from './extensions.ts';
import { emptyEnvelope } from './state.ts';
import type { Outcome, Turn } from './state.ts';

/** A letter, digit or UTF-8 octet at both ends; dots, dashes and underscores between; or an address literal. */
const hostName = /^(?:[\w\x80-\xff](?:[\w\x80-\xff.-]*[\w\x80-\xff])?|\[[\w.:]+\])$/;

/** RFC 5321 §4.5.3.1.2 */
const domainOctetsMax = 255;

/** HELO and EHLO; in the middle of a transaction they cancel it (RFC 5321 §4.1.4). */
export function hello(turn: Turn, verb: 'HELO' | 'EHLO'): Outcome {
  const { argument, persona } = turn;
  const { wording, habits } = persona.smtp;
  if (!isName(argument, habits.helloName)) return { reply: wording['hello.syntax'], fill: { verb } };
  const name = argument.replace(/[^!-~]/g, '?');
  if (habits.helloWhole === 'atHello' && !isWholeName(name)) {
    return { reply: wording['hello.notWhole'], fill: { name } };
  }
  const facts = { ...emptyEnvelope, hello: { verb, name } };
  if (verb === 'HELO') return { reply: wording['hello.ok'], fill: { name }, facts };
  const reply = wording['hello.extended'];
  return { reply: withLines(reply, [firstLine(reply), ...offeredLines(turn)]), fill: { name }, facts };
}

function isName(argument: string, habit: 'hostName' | 'anything' | 'optional'): boolean {
  if (argument.length > domainOctetsMax) return false;
  if (argument === '') return habit === 'optional';
  return habit !== 'hostName' || hostName.test(argument);
}

/** RFC 5321 §2.3.5: a name in HELO is a fully-qualified one, or an address literal where the client has none. */
export function isWholeName(name: string): boolean {
  return name.startsWith('[') || /^[\w-]+(?:\.[\w-]+)+$/.test(name);
}

/** STARTTLS (RFC 3207 §4). The handshake follows the reply. */
export function startTls({ persona, world }: Turn): Outcome {
  const { wording } = persona.smtp;
  if (world.secure) return { reply: wording['tls.already'] };
  return { reply: wording[world.canSecure ? 'tls.go' : 'tls.none'] };
}
