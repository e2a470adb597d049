// The IMAP host: units come in, input.ts makes commands of them, the dialect's table says whether they are legal and
// where they lead, commands.ts says what they do, the persona says it in words. Pure: no stream, no clock.

import { lineOctetsMax } from '@mailterm/shared/framing';
import type { Cut } from '@mailterm/shared/framing';
import { lineEndLength, toLatin1 } from '@mailterm/shared/octets';
import { unlock } from '../../mailroom.ts';
import type { Host, Step, World } from '../host.ts';
import { answer } from './answer.ts';
import { capabilityText } from './capabilities.ts';
import { earlyRefusal, obey, turnOf, withFault } from './commands.ts';
import { refuseLine, takeLine, takeOctets } from './input.ts';
import type { Taken } from './input.ts';
import { answerLogin } from './login.ts';
import { newState } from './state.ts';
import type { ImapHostOptions, ImapHostState, Outcome, Turn } from './state.ts';

/** Makes the host. It holds no state of its own; one serves every connection. */
export function createImapHost(options: ImapHostOptions): Host<ImapHostState> {
  const spontaneous = (state: ImapHostState, world: World): Turn => turnOf('', { state, world, ...options });
  return {
    begin(world) {
      const turn = { ...spontaneous(newState(world.nowMs), world), stage: 'connect' };
      return answer(
        turn,
        withFault(turn, () => ({ reply: 'greeting', fill: { capabilities: capabilityText(turn) } })),
      );
    },
    receive: (state, unit, world) => receive({ ...state, heardMs: world.nowMs }, unit, world, options),
    // RFC 9051 §6.2.1: the client asks anew what the server can do, and the server says nothing by itself.
    secured: (state, world) => answer(spontaneous({ ...state, heardMs: world.nowMs, identified: false }, world), {}),
    wake: (state, world) => answer(spontaneous(state, world), { reply: 'autologout' }),
    notice(state, world) {
      const turn = spontaneous(state, world);
      // RFC 9051 §7.5.1: between commands a client is told nothing that changes numbers; while it idles, everything.
      return answer(turn, { waits: state.at, ...(state.at !== 'idle' && { untold: true }) });
    },
    leave: (world) => unlock(world.room, world.connection),
  };
}

function receive(state: ImapHostState, unit: Cut, world: World, options: ImapHostOptions): Step<ImapHostState> {
  const silent = (now: ImapHostState): Step<ImapHostState> =>
    answer(turnOf('', { state: now, world, ...options }), { waits: now.at, untold: true });
  const piece = toLatin1(unit.octets);
  if (state.input?.phase === 'octets') {
    const input = takeOctets(state.input, piece, unit.continues ?? false);
    return silent({ ...state, input });
  }
  const begun = state.input?.text ?? '';
  // The framing cuts a line that is far too long into pieces; it is answered once, at its end.
  if (unit.continues) return silent(holdOverlong(turnOf(begun + piece, { state, world, ...options }), piece));
  const line = piece.slice(0, piece.length - lineEndLength(unit.octets));
  const plain = turnOf('', { state: { ...state, overlong: false }, world, ...options });
  if (state.at === 'idle') return endIdle(plain, state.overlong ? '' : line);
  if (state.at.startsWith('auth.')) return answerLine(plain, state.overlong ? notBase64 : line);
  const turn = turnOf(begun + line, plain);
  const taken = takeLine(begun + line, turn, earlyRefusal(turn));
  return take(turn, taken);
}

function take(turn: Turn, taken: Taken): Step<ImapHostState> {
  switch (taken.kind) {
    case 'whole':
      return answer(ended(turn), obey(turn));
    case 'refused': {
      const { tag, reply, fill } = taken;
      const verb = taken.verb as Turn['verb'];
      return answer({ ...ended(turn), tag, verb, stage: verb }, { reply, fill });
    }
    case 'more': {
      const { input, asks } = taken;
      const outcome: Outcome = { facts: { input }, waits: 'literal', untold: true };
      return answer({ ...turn, stage: '' }, asks ? { ...outcome, reply: 'literal.go', fill: asks } : outcome);
    }
    case 'flood':
      return answer(ended(turn), { reply: 'tooManyErrors' });
  }
}

/** The command has come to its end. */
function ended(turn: Turn): Turn {
  return { ...turn, state: { ...turn.state, input: undefined } };
}

/** A line after a challenge. */
function answerLine(turn: Turn, line: string): Step<ImapHostState> {
  const { tag } = turn.state;
  const login: Turn = { ...turn, tag, verb: 'AUTHENTICATE', stage: '*' };
  return answer(
    login,
    withFault(login, () => answerLogin(login, line)),
  );
}

// RFC 2177 §3: the server reads one line, and that must be DONE. Whatever it was, IDLE is over.
function endIdle(turn: Turn, line: string): Step<ImapHostState> {
  const { tag } = turn.state;
  const isDone = line.toUpperCase() === 'DONE';
  const done: Turn = { ...turn, tag, verb: 'IDLE', stage: 'DONE' };
  return answer(
    done,
    withFault(done, () => ({ reply: isDone ? 'idle.done' : 'idle.notDone' })),
  );
}

/** A line that goes on beyond the limit: its command is refused, whatever comes (input.ts). */
function holdOverlong(turn: Turn, piece: string): ImapHostState {
  const { state } = turn;
  const isCommand = state.at !== 'idle' && !state.at.startsWith('auth.');
  if (!isCommand) return { ...state, overlong: true };
  const early = earlyRefusal(turn) ?? { reply: 'lineTooLong', fill: { limit: lineOctetsMax } };
  return { ...state, overlong: true, input: refuseLine(turn, piece, early) };
}

/** What stands for an answer of a login that is too long to be one. */
const notBase64 = '!';
