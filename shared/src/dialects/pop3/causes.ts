// What a command is most often refused for, when neither its own octets nor a response code tell. Everything here is a guess
// of some weight, but for the number of a message that the person has marked.

import type { Certainty, Diagnosis, Params, TurnId } from '../../dialect.ts';
import { explainRefusal } from '../../sasl/index.ts';
import type { SaidId } from './citations.ts';
import { tlsHintWording, tlsNeededWording } from './replies.ts';
import type { Asked, Session } from './session.ts';
import type { StatusLine } from './statusLine.ts';

function blame(id: SaidId, certainty: Certainty, turn: TurnId, params?: Params): Diagnosis {
  return { id, certainty, turn, ...(params && { params }) };
}

/**
 * What a command may have been refused for, best guess first.
 * @param session before the reply
 */
export function commandCauses(session: Session, asked: Asked, line: StatusLine): readonly Diagnosis[] {
  const { turn, verb } = asked;
  const wantsTls = tlsCauses(session, turn, line);
  switch (verb) {
    case 'USER':
      return [...wantsTls, blame('why.nameRefused', 'possible', turn), ...tlsGuess(session, wantsTls, turn)];
    case 'PASS':
      return [...wantsTls, ...passwordCauses(session, turn, wantsTls.length > 0)];
    case 'APOP':
      return [...wantsTls, blame('why.digest', 'likely', turn)];
    case 'AUTH':
      if (!asked.single) return [blame('why.authList', 'likely', turn)];
      if (session.login && session.login.exchange.answers > 0) return authCauses(session, turn, wantsTls);
      return [...wantsTls, blame('why.mechanism', 'possible', turn), ...tlsGuess(session, wantsTls, turn)];
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

function tlsCauses({ tls }: Session, turn: TurnId, { text }: StatusLine): readonly Diagnosis[] {
  if (tls) return [];
  return tlsNeededWording.test(text) || tlsHintWording.test(text) ? [blame('why.tlsNeeded', 'likely', turn)] : [];
}

function tlsGuess({ tls }: Session, known: readonly Diagnosis[], turn: TurnId): readonly Diagnosis[] {
  return known.length > 0 || tls ? [] : [blame('why.tlsNeeded', 'possible', turn)];
}

function passwordCauses({ named }: Session, turn: TurnId, wantsTls: boolean): readonly Diagnosis[] {
  return [
    blame('sasl.authorizationCode', wantsTls ? 'possible' : 'likely', turn),
    blame('sasl.userForm', 'possible', turn),
    // RFC 1939 §7: a server may say +OK to a name that it does not have.
    ...(named === undefined ? [] : [blame('why.nameUnproven', 'possible', named)]),
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
