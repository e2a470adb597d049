// Legal next lines, most useful first, filled with what is known. Which commands are legal comes from commands.ts; the
// order is what a person who sends a letter by hand needs next.

import type { Hint, ReplyClass } from '../../dialect.ts';
import { commands } from './commands.ts';
import type { Verb } from './commands.ts';
import type { Id } from './sayings.ts';
import { mechanisms, offers } from './session.ts';
import type { Asked, Session } from './session.ts';

/** What is offered; the other commands are for the curious, who know them. */
type Offered = Exclude<Verb, 'NOOP' | 'HELP' | 'VRFY' | 'EXPN' | 'BDAT' | 'ETRN' | 'XMRG'>;

const none: readonly Hint[] = [];

/** The names of the practice accounts, and of most tutorials. */
const someone = { from: 'alice', to: 'bob' };
/** RFC 2606 §2: a domain that belongs to nobody. */
const someDomain = 'example.test';

/**
 * The lines that may be sent now. While commands wait for their reply, nobody knows which they will be.
 * @param asked what was just answered
 */
export function hintsFor(session: Session, asked?: Asked, replyClass?: ReplyClass): readonly Hint[] {
  if (session.client.kind === 'wait' || session.state === 'closed' || session.queue.length > 0) return none;
  if (session.client.kind === 'block') return letterHints(session);
  if (session.state === 'data' || session.state === 'part') return [];
  if (session.state.startsWith('auth.')) return [hint('hint.cancel', '*')];
  const answeredLetter = asked?.on === '.' && replyClass === 'done';
  const order: readonly Offered[] = answeredLetter ? ['QUIT', 'MAIL', 'RSET'] : (orders[session.state] ?? ['QUIT']);
  return order.filter((verb) => isLegal(verb, session) && isUseful(verb, session)).map((verb) => fill(verb, session));
}

const orders: Readonly<Partial<Record<Session['state'], readonly Offered[]>>> = {
  connect: ['QUIT'],
  greeted: ['EHLO', 'HELO', 'QUIT'],
  ready: ['AUTH', 'MAIL', 'EHLO', 'STARTTLS', 'QUIT'],
  mail: ['RCPT', 'RSET', 'QUIT'],
  rcpt: ['DATA', 'RCPT', 'RSET', 'QUIT'],
  merge: ['XDFN', 'RCPT', 'RSET', 'QUIT'],
  'merge.rcpt': ['XPRT', 'XDFN', 'RCPT', 'RSET', 'QUIT'],
  parts: ['XPRT', 'RSET', 'QUIT'],
};

function isLegal(verb: Verb, session: Session): boolean {
  const states: readonly string[] = commands.find((command) => command.verb === verb)?.states ?? [];
  return states.includes(session.state);
}

function isUseful(verb: Offered, session: Session): boolean {
  switch (verb) {
    case 'AUTH': {
      // RFC 4954 §4: an extension, to be used where EHLO announced it. After HELO a refused MAIL says that it is wanted,
      // and a login that was judged says that the next one will be.
      const { mail, login } = session.refused;
      const wanted = login !== undefined || (session.hello?.verb === 'HELO' && mail !== undefined);
      return !session.authenticated && (mechanisms(session).length > 0 || wanted);
    }
    case 'STARTTLS':
      return !session.tls && offers(session, 'STARTTLS');
    case 'EHLO':
      return session.hello?.verb !== 'EHLO' && !session.authenticated;
    case 'RSET':
      return session.state !== 'ready';
    default:
      return true;
  }
}

function fill(verb: Offered, session: Session): Hint {
  const { known } = session;
  switch (verb) {
    case 'EHLO':
    case 'HELO':
      return hint(`hint.${verb}`, `${verb} ${known.name ?? `client.${someDomain}`}`);
    case 'AUTH':
      return hint('hint.AUTH', `AUTH ${favourite(mechanisms(session))}`);
    case 'MAIL':
      return hint('hint.MAIL', `MAIL FROM:<${known.from ?? `${someone.from}@${domainOf(session)}`}>`);
    case 'RCPT':
      return session.state === 'rcpt' || session.state === 'merge.rcpt'
        ? hint('hint.RCPT.more', `RCPT TO:<${known.from ?? `${someone.from}@${domainOf(session)}`}>`)
        : hint('hint.RCPT', `RCPT TO:<${known.to ?? `${someone.to}@${domainOf(session)}`}>`);
    case 'XDFN':
      return hint('hint.XDFN', 'XDFN name="Bob" *PARTS=1');
    case 'XPRT':
      return hint('hint.XPRT', 'XPRT 1 LAST');
    case 'DATA':
    case 'RSET':
    case 'QUIT':
    case 'STARTTLS':
      return hint(`hint.${verb}`, verb);
  }
}

/** LOGIN can be done by hand without preparing anything; then PLAIN; then whatever there is. */
function favourite(announced: readonly string[]): string {
  return ['LOGIN', 'PLAIN'].find((name) => announced.includes(name)) ?? announced[0] ?? 'LOGIN';
}

/** The domain that a server serves, guessed from its name: `mx.example.com` serves `example.com`. */
function domainOf({ serverName }: Session): string {
  if (serverName === undefined || serverName.startsWith('[')) return someDomain;
  const labels = serverName.split('.');
  return (labels.length > 2 ? labels.slice(1) : labels).join('.').toLowerCase();
}

function letterHints(session: Session): readonly Hint[] {
  const { known } = session;
  const domain = domainOf(session);
  return [
    hint('hint.from', `From: ${known.from ?? `${someone.from}@${domain}`}`),
    hint('hint.to', `To: ${known.to ?? `${someone.to}@${domain}`}`),
    hint('hint.subject', 'Subject: hello'),
    hint('hint.dot', '.'),
  ];
}

function hint(id: Extract<Id, `hint.${string}`>, line: string): Hint {
  return { id, line };
}
