// Which lines are legal now and worth sending, most useful first, filled with what is known of the mailbox.

import type { Hint, Params } from '../../dialect.ts';
import type { Pop3Id } from './citations.ts';
import type { Verb } from './commands.ts';
import type { Session } from './session.ts';
import { isExchange } from './states.ts';

function hint(line: string, id: Pop3Id, params?: Params): Hint {
  return { line, id, ...(params && { params }) };
}

/** Verbs in the order in which they help, after the command that succeeded last. */
const order: Readonly<Partial<Record<Verb, readonly Verb[]>>> = {
  STAT: ['LIST', 'TOP', 'RETR', 'UIDL', 'QUIT', 'NOOP'],
  LIST: ['TOP', 'RETR', 'UIDL', 'STAT', 'QUIT', 'NOOP'],
  UIDL: ['TOP', 'RETR', 'LIST', 'STAT', 'QUIT', 'NOOP'],
  TOP: ['RETR', 'DELE', 'LIST', 'UIDL', 'QUIT', 'NOOP'],
  RETR: ['RETR', 'DELE', 'LIST', 'QUIT', 'NOOP'],
  DELE: ['QUIT', 'RSET', 'LIST', 'RETR', 'NOOP'],
  NOOP: ['LIST', 'RETR', 'QUIT'],
};
const firstOrder: readonly Verb[] = ['STAT', 'LIST', 'UIDL', 'TOP', 'RETR', 'QUIT', 'NOOP'];

/** The hints of a moment; none while a reply is awaited. */
export function suggest(session: Session): readonly Hint[] {
  const { state } = session;
  if (session.asked.length > 0 || session.block || state === 'connect' || state === 'closed') return [];
  if (isExchange(state)) return [hint('*', 'do.cancel')];
  if (state === 'authorization') {
    return [hint('USER ', 'do.USER'), hint('CAPA', 'do.CAPA'), hint('QUIT', 'do.QUIT.early')];
  }
  // A password is not filled in, and a chip only types: the person adds it.
  if (state === 'user') return [hint('PASS ', 'do.PASS'), hint('QUIT', 'do.QUIT.early')];
  return suggestInTransaction(session);
}

function suggestInTransaction({ last, mailbox }: Session): readonly Hint[] {
  const verbs = (last && last.verb !== '*' && order[last.verb]) || firstOrder;
  const read = last?.verb === 'RETR' || last?.verb === 'TOP' ? last.message : undefined;
  const target = {
    RETR: last?.verb === 'RETR' ? firstUnmarked(mailbox, (read ?? 0) + 1) : (read ?? firstUnmarked(mailbox, 1)),
    DELE: read ?? firstUnmarked(mailbox, 1),
  };
  const hints: Hint[] = [];
  for (const verb of verbs) {
    const made = transactionHint(verb, target, mailbox.markedCount);
    if (made) hints.push(made);
  }
  if (mailbox.markedCount > 0 && !verbs.includes('RSET')) hints.push(hint('RSET', 'do.RSET'));
  return hints;
}

function transactionHint(
  verb: Verb,
  target: { readonly RETR: number | undefined; readonly DELE: number | undefined },
  marked: number,
): Hint | undefined {
  switch (verb) {
    case 'RETR':
    case 'DELE': {
      const number = target[verb];
      return number === undefined ? undefined : hint(`${verb} ${number}`, `do.${verb}`, { number });
    }
    case 'TOP':
      return target.RETR === undefined ? undefined : hint(`TOP ${target.RETR} 0`, 'do.TOP', { number: target.RETR });
    case 'QUIT':
      return marked > 0 ? hint('QUIT', 'do.QUIT.commit', { marked }) : hint('QUIT', 'do.QUIT');
    case 'STAT':
    case 'LIST':
    case 'UIDL':
    case 'RSET':
    case 'NOOP':
      return hint(verb, `do.${verb}`);
    default:
      return undefined;
  }
}

/** The first message from a number on that is there and not marked; unknown counts are taken to be one message. */
function firstUnmarked({ messages = 1, marked, markedCount }: Session['mailbox'], from: number): number | undefined {
  // More marked messages than are remembered: nobody knows which are left.
  if (markedCount > marked.length) return undefined;
  for (let number = from; number <= messages && number < from + 100; number++) {
    if (!marked.includes(number)) return number;
  }
  return undefined;
}
