// What a command or a reply means in this session: the ids of the card's "Means here". Lookup only; what is wrong is
// said by diagnose.ts.

import type { Saying, SecretRole } from '../../dialect.ts';
import type { Challenge } from '../../sasl/index.ts';
import type { SaidId } from './citations.ts';
import type { CommandLine } from './grammar.ts';
import type { Asked, AwaitedBlock, Mailbox, Session } from './session.ts';
import type { StatusLine } from './statusLine.ts';
import type { Pop3State } from './states.ts';

/** A saying whose id is explained. */
export interface Meaning extends Saying {
  readonly id: SaidId;
}

/**
 * What a command line asks for.
 * @param state the state that the line will meet
 */
export function commandMeaning(line: CommandLine, asked: Asked, state: Pop3State, mailbox: Mailbox): Meaning {
  const { likeness, verb } = line;
  if (likeness === 'empty') return { id: 'ask.empty' };
  if (likeness === 'none') return { id: state === 'user' ? 'ask.barePassword' : 'ask.unknown' };
  if (likeness === 'foreign' || verb === undefined) return { id: 'ask.foreign' };
  if (likeness === 'near') return { id: 'ask.near', params: { verb } };
  if (verb === 'TOP' && asked.lines === 0) return { id: 'ask.TOP.headers' };
  if ((verb === 'LIST' || verb === 'UIDL') && asked.single) return { id: `ask.${verb}.one` };
  if (verb === 'QUIT' && state !== 'transaction') return { id: 'ask.QUIT.early' };
  if (verb === 'QUIT' && mailbox.markedCount > 0) {
    return { id: 'ask.QUIT.commit', params: { marked: mailbox.markedCount } };
  }
  return { id: `ask.${verb}` };
}

/** What a challenge asks for; some only look as if they asked. */
export function challengeMeaning(role: SecretRole, challenge: Challenge | undefined): Meaning {
  return { id: challenge?.refuses ? 'answer.AUTH.refused' : `answer.AUTH.${role}` };
}

/** What the greeting means. */
export function greetingMeaning(line: StatusLine): Meaning {
  if (line.status === 'err') return { id: 'greeting.err' };
  if (line.status !== 'ok') return { id: 'answer.stray' };
  return { id: line.timestamp ? 'greeting.apop' : 'greeting.ok' };
}

/** What a line means that answers no command. */
export function unaskedMeaning({ status }: StatusLine): Meaning {
  if (status === 'none') return { id: 'answer.stray' };
  return { id: `answer.unasked.${status}` };
}

/** What a good answer means. */
export function successMeaning(session: Session, asked: Asked, line: StatusLine): Meaning {
  const { verb } = asked;
  const { messages, octets } = line;
  switch (verb) {
    case undefined:
      return { id: 'answer.unknown.ok' };
    case 'PASS':
    case 'APOP':
    case '*':
      if (messages !== undefined && octets !== undefined) {
        return { id: 'answer.PASS.count', params: { messages, octets } };
      }
      return { id: verb === '*' ? 'answer.AUTH.ok' : `answer.${verb}.ok` };
    case 'AUTH':
      return { id: asked.single ? 'answer.AUTH.ok' : 'answer.AUTH.list' };
    case 'STAT':
      if (messages === 0) return { id: 'answer.STAT.empty' };
      if (messages === undefined || octets === undefined) return { id: 'answer.STAT.ok' };
      return { id: 'answer.STAT.count', params: { messages, octets } };
    case 'LIST':
    case 'UIDL':
      return { id: asked.single ? `answer.${verb}.one` : `answer.${verb}.ok` };
    case 'LANG':
      return { id: asked.single ? 'answer.LANG.ok' : 'answer.LANG.list' };
    case 'TOP':
      return { id: asked.lines === 0 ? 'answer.TOP.headers' : 'answer.TOP.ok' };
    case 'QUIT':
      return quitMeaning(session);
    default:
      return { id: `answer.${verb}.ok` };
  }
}

// RFC 1939 §4, §6: only a QUIT from TRANSACTION enters UPDATE, where marked messages are removed.
function quitMeaning({ state, mailbox }: Session): Meaning {
  if (state !== 'transaction') return { id: 'answer.QUIT.early' };
  if (mailbox.markedCount === 0) return { id: 'answer.QUIT.ok' };
  return { id: 'answer.QUIT.commit', params: { marked: mailbox.markedCount } };
}

/** What a refusal means. */
export function refusalMeaning({ verb, cancels }: Asked): Meaning {
  if (verb === undefined) return { id: 'answer.unknown.err' };
  if (verb === '*') return { id: cancels ? 'answer.AUTH.cancelled' : 'answer.AUTH.err' };
  return { id: `answer.${verb}.err` };
}

/**
 * What a multi-line response holds.
 * @param rows its lines, if it ends here
 */
export function blockMeaning({ kind, asked }: AwaitedBlock, rows: number | undefined): Meaning {
  if (rows === undefined) return { id: 'block.piece' };
  switch (kind) {
    case 'list':
    case 'uidl':
      return rows === 0 ? { id: `block.${kind}.empty` } : { id: `block.${kind}`, params: { count: rows } };
    case 'capa':
      return { id: 'block.capa', params: { count: rows } };
    case 'top':
      return { id: asked.lines === 0 ? 'block.top.headers' : 'block.top' };
    case 'letter':
    case 'mechanisms':
    case 'languages':
      return { id: `block.${kind}` };
  }
}
