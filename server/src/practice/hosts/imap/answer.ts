// What a command comes to becomes a step: untagged responses, what others have changed meanwhile, and the words of the
// persona with the tag before them. The table of the dialect says where the reply leads.

import type { Frame } from '@mailterm/shared/dialect';
import { stateAfter } from '@mailterm/shared/dialects/imap/states';
import type { Base } from '@mailterm/shared/dialects/imap/states';
import type { Mailroom } from '../../mailroom.ts';
import type { Step } from '../host.ts';
import { fill, lineOctets } from '../wording.ts';
import type { Facts } from '../wording.ts';
import { syntaxOf } from './syntax.ts';
import type { ImapReplyId } from './replies.ts';
import type { ImapHostState, Outcome, Turn } from './state.ts';
import { boxBehind, update } from './view.ts';
import type { Update, View } from './view.ts';

/** Facts are ours, or bounded where they are read: sets of numbers and capabilities can be long. */
const factOctetsMax = 8000;

/** The lines of a reply; tagged ones begin with their status. */
export function replyLines(turn: Turn, reply: ImapReplyId, facts: Facts = {}): readonly string[] {
  const { persona, verb, uid } = turn;
  const known = { host: persona.hostNames[0], verb: uid ? `UID ${verb}` : verb, syntax: syntaxOf(turn), ...facts };
  return fill(persona.imap.wording[reply], known, factOctetsMax);
}

/** Answers the client. */
export function answer(turn: Turn, outcome: Outcome): Step<ImapHostState> {
  const { state, world } = turn;
  const said = outcome.lines ?? (outcome.reply ? replyLines(turn, outcome.reply, outcome.fill) : []);
  const isBad = said.some((line) => /^(\* )?BAD\b/.test(line));
  const errors = isBad ? state.errors + 1 : said.length > 0 ? 0 : state.errors;
  const tooMany = errors > turn.persona.imap.habits.errorsMax ? replyLines(turn, 'tooManyErrors') : [];
  const base = baseAfter(turn, outcome, [...said, ...tooMany]);
  const room = outcome.room ?? world.room;
  const facts = { ...state, ...outcome.facts };
  const told = tell({ ...turn, state: facts }, outcome, base, room);
  const lines = [...(outcome.data ?? []), ...told.data, ...said.map((line) => tagged(turn, line)), ...tooMany];
  const at = base === 'logout' ? base : (outcome.waits ?? base);
  const next: ImapHostState = { ...facts, view: told.view, base, at, errors };
  return {
    state: next,
    output: lineOctets(lines),
    next: frameOf(next),
    room,
    wakeAtMs: wakeAtMs(turn, next),
    ...(turn.stage !== '' && { stage: turn.stage }),
    ...(outcome.roomName !== undefined && { roomName: outcome.roomName }),
    ...(outcome.startTls && { startTls: true }),
    ...(base === 'logout' && { close: true }),
  };
}

/** The view after an answer, and what is told before its end. */
type Told = Pick<Update, 'data'> & { readonly view: View | undefined };

/** What others have changed, if this is a moment to tell it. */
function tell(turn: Turn, { untold, keepsNumbers }: Outcome, base: Base, room: Mailroom): Told {
  const { view, user } = turn.state;
  if (base !== 'selected' || view === undefined || user === undefined) return { view: undefined, data: [] };
  if (untold) return { view, data: [] };
  const how = { keepsNumbers: keepsNumbers ?? false, uid: turn.uid };
  return update(view, boxBehind(view, room, user), how);
}

function baseAfter({ state, verb }: Turn, { lines, waits }: Outcome, said: readonly string[]): Base {
  // RFC 9051 §7.1.5: the server closes after BYE.
  if (said.some((line) => /^\* BYE\b/.test(line))) return 'logout';
  if (state.base === 'connect') return 'notauth';
  const status = /^(OK|NO)\b/.exec(said.at(-1) ?? '')?.[0];
  if (status === undefined || verb === '' || (waits !== undefined && waits !== state.base)) {
    return state.base;
  }
  // A fault that says OK has done nothing.
  if (status === 'OK') return lines ? state.base : stateAfter(state.base, verb, 'done');
  return stateAfter(state.base, verb, 'no');
}

function tagged({ tag }: Turn, line: string): string {
  return /^[*+]( |$)/.test(line) ? line : `${tag || '*'} ${line}`;
}

/** How the next unit is cut. */
function frameOf({ input }: ImapHostState): Frame {
  return input?.phase === 'octets' ? { kind: 'octets', count: input.octets } : { kind: 'line' };
}

/** RFC 9051 §5.4: a client that says nothing is logged out. */
function wakeAtMs({ persona }: Turn, { user, heardMs }: ImapHostState): number {
  const { before, after } = persona.imap.habits.autologoutMs;
  return heardMs + (user === undefined ? before : after);
}
