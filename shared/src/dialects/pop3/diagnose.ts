// Why a command was refused, and why nothing comes. What the learner's own octets prove stands first; guesses say that
// they are guesses.

import type { Certainty, Diagnosis, Params, TurnId } from '../../dialect.ts';
import { explainRefusal } from '../../sasl/index.ts';
import type { SaidId } from './citations.ts';
import { codeFact, tlsNeededWording } from './replies.ts';
import { isExchange } from './states.ts';
import type { Asked, Session } from './session.ts';
import type { StatusLine } from './statusLine.ts';

function blame(id: SaidId, certainty: Certainty, turn: TurnId, params?: Params): Diagnosis {
  return { id, certainty, turn, ...(params && { params }) };
}

/**
 * Why a command got -ERR, best explanation first.
 * @param session before the reply
 */
export function explainRefusedCommand(session: Session, asked: Asked, line: StatusLine): readonly Diagnosis[] {
  if (asked.cancels) return [];
  const own = asked.faults.map(({ id, certainty, params }) => blame(id, certainty, asked.turn, params));
  const proven = own.filter(({ certainty }) => certainty === 'certain');
  const likely = own.filter(({ certainty }) => certainty === 'likely');
  const possible = own.filter(({ certainty }) => certainty === 'possible');
  const named = codeCause(line, asked.turn);
  if (proven.length > 0) return [...proven, ...named, ...likely, ...possible];
  // A code names the cause: what else may be wrong is no guess worth making.
  if (named.length > 0) return [...named, ...likely];
  return unique([...likely, ...commandCauses(session, asked, line), ...possible]);
}

function codeCause({ code }: StatusLine, turn: TurnId): readonly Diagnosis[] {
  const cause = code === undefined ? undefined : codeFact(code).cause;
  return cause ? [blame(cause, 'certain', turn)] : [];
}

function unique(diagnoses: readonly Diagnosis[]): readonly Diagnosis[] {
  return diagnoses.filter(({ id }, i) => diagnoses.findIndex((other) => other.id === id) === i);
}

function commandCauses(session: Session, asked: Asked, line: StatusLine): readonly Diagnosis[] {
  const { turn, verb } = asked;
  const wantsTls = tlsNeededWording.test(line.text) ? [blame('why.tlsNeeded', 'likely', turn)] : [];
  switch (verb) {
    case 'USER':
      return [...wantsTls, blame('why.nameRefused', 'possible', turn), ...tlsGuess(wantsTls, turn)];
    case 'PASS':
      return [...wantsTls, ...session.nameFaults.map(toDiagnosis), ...passwordCauses(turn, wantsTls.length > 0)];
    case 'APOP':
      return [...wantsTls, blame('why.digest', 'likely', turn)];
    case 'AUTH':
      if (asked.single && session.login && session.login.exchange.answers > 0)
        return authCauses(session, turn, wantsTls);
      return [...wantsTls, blame('why.mechanism', 'possible', turn), ...tlsGuess(wantsTls, turn)];
    case '*':
      return authCauses(session, turn, wantsTls);
    case 'STLS':
      return [blame('why.noTls', 'likely', turn)];
    case 'LIST':
    case 'RETR':
    case 'DELE':
    case 'TOP':
    case 'UIDL':
      return messageCauses(session, asked, verb);
    case 'CAPA':
    case 'UTF8':
    case 'LANG':
      return [blame('why.optional', 'likely', turn, { verb })];
    default:
      return [];
  }
}

function toDiagnosis({ id, certainty, turn, params }: Session['nameFaults'][number]): Diagnosis {
  return blame(id, certainty, turn, params);
}

function tlsGuess(known: readonly Diagnosis[], turn: TurnId): readonly Diagnosis[] {
  return known.length > 0 ? [] : [blame('why.tlsNeeded', 'possible', turn)];
}

function passwordCauses(turn: TurnId, wantsTls: boolean): readonly Diagnosis[] {
  return [
    blame('sasl.authorizationCode', wantsTls ? 'possible' : 'likely', turn),
    blame('sasl.userForm', 'possible', turn),
  ];
}

function authCauses({ login }: Session, turn: TurnId, wantsTls: readonly Diagnosis[]): readonly Diagnosis[] {
  return [...wantsTls, ...(login ? explainRefusal(login.exchange, turn) : [])];
}

/** RFC 1939 §4, §5: numbers go from 1 to the count at login, stay as they are, and those of marked messages are refused. */
function messageCauses({ mailbox }: Session, asked: Asked, verb: string): readonly Diagnosis[] {
  const { message: number, turn } = asked;
  const optional = verb === 'TOP' || verb === 'UIDL' ? [blame('why.optional', 'possible', turn, { verb })] : [];
  if (number === undefined) return optional;
  if (mailbox.marked.includes(number)) return [blame('why.deleted', 'certain', turn, { number })];
  if (mailbox.messages !== undefined && number > mailbox.messages) {
    return [blame('why.beyondCount', 'likely', turn, { number, messages: mailbox.messages }), ...optional];
  }
  return [blame('why.noSuchMessage', 'possible', turn, { number }), ...optional];
}

/** Commands after which servers take their time: they check a password, and slow guessing down. */
const slowVerbs: ReadonlySet<string> = new Set(['PASS', 'APOP', 'AUTH', '*']);

/** Who is expected to speak, and why nothing comes. Best guess first. */
export function explainSilence(session: Session): readonly Diagnosis[] {
  const { state, turn, block } = session;
  const [asked] = session.asked;
  if (state === 'connect') return [blame('wait.greeting', 'likely', 0), blame('wait.tls', 'possible', 0)];
  if (block) return [blame('wait.block', 'likely', block.asked.turn)];
  if (asked?.verb !== undefined && slowVerbs.has(asked.verb)) return [blame('wait.login', 'likely', asked.turn)];
  if (asked) return [blame('wait.reply', 'likely', asked.turn)];
  if (isExchange(state)) return [blame('wait.answer', 'certain', turn)];
  switch (state) {
    case 'user':
      return [blame('wait.password', 'certain', turn)];
    case 'transaction':
      return [blame('wait.transaction', 'certain', turn)];
    case 'closed':
      return [blame('wait.closed', 'certain', turn)];
    default:
      return [blame('wait.authorization', 'certain', turn)];
  }
}
