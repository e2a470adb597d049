// Commands about the session itself: what the server can do, who the client is, TLS, IDLE, the end (RFC 9051 §6.1, §6.2.1,
// §6.3.1; RFC 2971, RFC 2177, RFC 2342).

import { replyLines } from './answer.ts';
import { capabilityText } from './capabilities.ts';
import type { Cursor } from './cursor.ts';
import { imapNString, imapString } from '../../message/index.ts';
import { badSyntax, done } from './state.ts';
import type { Outcome, Turn } from './state.ts';

type Command = (turn: Turn) => Outcome;

/** A command that takes no argument. */
export function alone(command: Command): Command {
  return (turn) => (turn.args.atEnd ? command(turn) : badSyntax);
}

export function capability(turn: Turn): Outcome {
  return done({ data: [`* CAPABILITY ${capabilityText(turn)}`] });
}

/** NOOP and CHECK: what others have changed is told with any answer. */
export function noop(): Outcome {
  return done();
}

export function logout(turn: Turn): Outcome {
  return { data: replyLines(turn, 'logout.bye'), reply: 'logout.ok', untold: true };
}

/** ID (RFC 2971 §3.1): thirty fields at most, names of 30 octets, values of 1024. */
export function id({ args, persona }: Turn): Outcome {
  const fields = args.word('NIL') ? [] : args.list(() => readField(args));
  if (fields === undefined || fields.length % 2 === 1 || fields.length > 60 || !args.atEnd) return badSyntax;
  const { identity } = persona.imap;
  const said = identity.length === 0 ? 'NIL' : `(${identity.map((word) => imapString(word)).join(' ')})`;
  return done({ data: [`* ID ${said}`], facts: { identified: true } });
}

function readField(args: Cursor): string | undefined {
  const word = args.word('NIL') ? '' : args.string();
  return word !== undefined && word.length <= 1024 ? word : undefined;
}

/** RFC 9051 §6.2.1: after the OK the next octets are those of TLS. */
export function startTls({ world }: Turn): Outcome {
  return world.canSecure ? { reply: 'starttls.go', startTls: true } : { reply: 'starttls.absent' };
}

/** Capabilities that change what the server says, and what they switch on. */
const enabled = {
  'UTF8=ACCEPT': { utf8: true },
  IMAP4REV2: { utf8: true, rev2: true },
} as const;

/** ENABLE (RFC 9051 §6.3.1): what is not known is passed over. */
export function enable({ args, persona }: Turn): Outcome {
  const names: string[] = [];
  do {
    const name = args.atom();
    if (name === undefined) return badSyntax;
    names.push(name.toUpperCase());
  } while (args.space());
  if (!args.atEnd) return badSyntax;
  const offered = persona.imap.capabilities.after;
  const known = offered.filter((name) => names.includes(name.toUpperCase()) && name.toUpperCase() in enabled);
  const facts = Object.assign({}, ...known.map((name) => enabled[name.toUpperCase() as keyof typeof enabled]));
  return done({ data: [['* ENABLED', ...known].join(' ')], facts });
}

/** RFC 2177 §3: from now on news are told as they come, until DONE. */
export function idle({ tag }: Turn): Outcome {
  return { reply: 'idle.go', waits: 'idle', facts: { tag } };
}

/** RFC 2342 §5: one personal namespace, and nobody else's. */
export function namespace({ persona }: Turn): Outcome {
  return done({ data: [`* NAMESPACE (("" ${imapNString(persona.imap.separator)})) NIL NIL`] });
}
