// Which command a text is, whether it is legal, and what does it. Whether a verb is legal in a state is said by the
// dialect's table, the same that feeds the hints.

import { commands, verbOf } from '@mailterm/shared/dialects/imap/commands';
import type { Verb } from '@mailterm/shared/dialects/imap/commands';
import { tagForm } from '@mailterm/shared/dialects/imap/recognition';
import { faultAt, spend } from '../../faults/fault.ts';
import type { World } from '../host.ts';
import { isLegal } from '../table.ts';
import { append } from './append.ts';
import { copy, expunge, move } from './copy.ts';
import { Cursor } from './cursor.ts';
import { fetch } from './fetch.ts';
import { create, remove, rename, subscribe, unsubscribe } from './folders.ts';
import { list, lsub } from './list.ts';
import { authenticate, login } from './login.ts';
import { getQuota, getQuotaRoot } from './quota.ts';
import { search } from './search.ts';
import { close, examine, select, unselect } from './select.ts';
import { alone, capability, enable, id, idle, logout, namespace, noop, startTls } from './session.ts';
import type { ImapHostOptions, ImapHostState, Outcome, SelectedTurn, Turn, UserTurn } from './state.ts';
import { status } from './status.ts';
import { store } from './store.ts';

type Command = (turn: Turn) => Outcome;

/** The commands this host serves. Verbs of the dialect that are missing here are refused. */
export const served: ReadonlyMap<Verb, Command> = new Map<Verb, Command>([
  ['CAPABILITY', alone(capability)],
  ['NOOP', alone(noop)],
  ['LOGOUT', alone(logout)],
  ['ID', id],
  ['STARTTLS', alone(startTls)],
  ['AUTHENTICATE', authenticate],
  ['LOGIN', login],
  ['ENABLE', enable],
  ['SELECT', forUser(select)],
  ['EXAMINE', forUser(examine)],
  ['CREATE', forUser(create)],
  ['DELETE', forUser(remove)],
  ['RENAME', forUser(rename)],
  ['SUBSCRIBE', forUser(subscribe)],
  ['UNSUBSCRIBE', forUser(unsubscribe)],
  ['LIST', forUser(list)],
  ['LSUB', forUser(lsub)],
  ['NAMESPACE', alone(namespace)],
  ['STATUS', forUser(status)],
  ['APPEND', forUser(append)],
  ['IDLE', alone(idle)],
  ['GETQUOTA', forUser(getQuota)],
  ['GETQUOTAROOT', forUser(getQuotaRoot)],
  ['CHECK', alone(noop)],
  ['CLOSE', alone(selected(close))],
  ['UNSELECT', alone(unselect)],
  ['EXPUNGE', selected(expunge)],
  ['SEARCH', selected(search)],
  ['FETCH', selected(fetch)],
  ['STORE', selected(store)],
  ['COPY', selected(copy)],
  ['MOVE', selected(move)],
]);

/** RFC 9051 §6.4.9, RFC 6851 §3.2: what may stand behind UID. */
const behindUid: readonly Verb[] = ['FETCH', 'SEARCH', 'STORE', 'COPY', 'MOVE', 'EXPUNGE'];

/** Reads the head of a command. What cannot be a verb leaves the verb empty. */
export function turnOf(
  text: string,
  given: ImapHostOptions & { readonly state: ImapHostState; readonly world: World },
): Turn {
  const [, tag = '', word, rest = ''] = /^([^ ]*)(?: ([^ ]*)(?: (.*))?)?$/s.exec(text) ?? [];
  const plain = { ...given, tag, word, verb: verbOf(word ?? '') ?? '', uid: false } as const;
  if (plain.verb !== 'UID') return { ...plain, stage: plain.verb, args: new Cursor(rest) };
  const [, sub = '', behind = ''] = /^([^ ]*)(?: (.*))?$/s.exec(rest) ?? [];
  const verb = verbOf(sub);
  if (verb === undefined || !behindUid.includes(verb)) return { ...plain, stage: 'UID', args: new Cursor(rest) };
  return { ...plain, verb, uid: true, stage: verb, args: new Cursor(behind) };
}

/** What a command is refused with before its arguments are looked at. */
export function earlyRefusal({ tag, word, verb, persona, state }: Turn): Outcome | undefined {
  // RFC 9051 §7.1.3: without a tag there is no command to answer.
  if (!tagForm.test(tag)) return { reply: 'noTag' };
  if (word === undefined || word === '') return { reply: 'noVerb' };
  if (verb === '') return { reply: 'unknown' };
  if (!isLegal(commands, verb, state.base)) return { reply: 'order' };
  if (verb === 'UID') return { reply: 'syntax' };
  return !served.has(verb) || persona.imap.unserved.includes(verb) ? { reply: 'notServed' } : undefined;
}

/** Refuses what the table does not allow, and does the rest. */
export function obey(turn: Turn): Outcome {
  const command = turn.verb === '' ? undefined : served.get(turn.verb);
  const refusal = earlyRefusal(turn);
  if (refusal !== undefined || command === undefined) return refusal ?? { reply: 'unknown' };
  return withFault(turn, () => command(turn));
}

/** What is switched on to go wrong here goes wrong; it has happened once more then. */
export function withFault({ stage, world }: Turn, well: () => Outcome): Outcome {
  const fault = faultAt(world.faults, 'imap', stage);
  if (fault?.act.kind !== 'reply') return well();
  return { lines: fault.act.lines, room: spend(world.room, fault) };
}

/** A command that needs somebody who has logged in. */
function forUser(command: (turn: UserTurn) => Outcome): Command {
  return (turn) => {
    const { user } = turn.state;
    return user === undefined ? { reply: 'order' } : command({ ...turn, user });
  };
}

/** A command that needs a selected mailbox. */
function selected(command: (turn: SelectedTurn) => Outcome): Command {
  return forUser((turn) => {
    const { view } = turn.state;
    return view === undefined ? { reply: 'order' } : command({ ...turn, view });
  });
}
