// Why a login was refused: what challenge and answers prove first, then what is most often wrong with the mechanism.

import type { Certainty, Diagnosis, TurnId } from '../dialect.ts';
import type { Challenge } from './challenge.ts';
import type { SaslId } from './citations.ts';
import { familyOf, faultIds } from './exchange.ts';
import type { Exchange, Family, Fault } from './exchange.ts';
import { userOf } from './lint.ts';

/** What cannot be right. The other faults may be what the person meant. */
const provenFaults: readonly Fault[] = [
  'challengeSentBack',
  'paddingLost',
  'notBase64',
  'endsWithNewline',
  'plainShape',
  'cramShape',
  'scramShape',
  'bearerShape',
];

/** Providers that give programs a password of their own; elsewhere the form of the name is the better guess. */
const webMail =
  /@(?:.*\.)?(?:163|126|139|188|yeah|qq|foxmail|sina|sohu|aliyun|gmail|googlemail|outlook|hotmail|live|icloud|me|yahoo)\.[a-z.]+$/i;

function passwordGuesses(exchange: Exchange): readonly SaslId[] {
  const user = userOf(exchange);
  return user === undefined || webMail.test(user)
    ? ['sasl.authorizationCode', 'sasl.userForm']
    : ['sasl.userForm', 'sasl.authorizationCode'];
}

/** What is most often wrong, by what the mechanism proves a person with; the first is likely. */
const guesses: Readonly<Partial<Record<Family, readonly SaslId[]>>> = {
  bearer: ['sasl.oauth.token'],
  kerberos: ['sasl.noTicket'],
  external: ['sasl.noCertificate'],
  anonymous: ['sasl.noGuests'],
};

function certaintyOf({ fault, turn }: Exchange['faults'][number], refused: TurnId, all: Exchange['faults']): Certainty {
  // An answer that was followed by another challenge was tolerated: some servers take a bare user name.
  if ((fault === 'notBase64' || fault === 'paddingLost') && turn !== refused) return 'likely';
  if (fault === 'looksLikeCommand' && all.some((other) => other.fault === 'notBase64' && other.turn === turn))
    return 'certain';
  if (fault === 'wrapped' || fault === 'noise') return 'possible';
  return provenFaults.includes(fault) ? 'certain' : 'likely';
}

/** Why a challenge is a refusal in disguise; nothing for one that asks. */
export function explainChallenge({ refuses }: Challenge, turn: TurnId): readonly Diagnosis[] {
  // The server says so; how well it judges, nobody knows.
  return refuses ? [{ id: refuses, certainty: 'likely', turn }] : [];
}

/**
 * Why a login was refused, best explanation first.
 * @param turn the turn that was refused, for what cannot be pinned on an earlier one
 */
export function explainRefusal(exchange: Exchange, turn: TurnId): readonly Diagnosis[] {
  const order = Object.keys(faultIds);
  const shown = exchange.faults
    // A length may be chance; what follows shows whether the rest of the answer comes.
    .filter(({ fault }) => fault !== 'wrapped')
    .filter(
      ({ fault, turn: of }) =>
        fault !== 'notBase64' || !exchange.faults.some((other) => other.fault === 'paddingLost' && other.turn === of),
    )
    .sort((a, b) => order.indexOf(a.fault) - order.indexOf(b.fault))
    // Of the same fault in two answers the later one counts: it is nearer to the refusal.
    .filter(({ fault }, i, all) => !all.slice(i + 1).some((other) => other.fault === fault))
    .map((found): Diagnosis => ({
      id: faultIds[found.fault],
      certainty: certaintyOf(found, turn, exchange.faults),
      turn: found.turn,
    }));
  const said: readonly Diagnosis[] = exchange.refused ? [{ id: exchange.refused, certainty: 'likely', turn }] : [];
  if (shown.some(({ certainty }) => certainty === 'certain')) return [...shown, ...said];
  if (said.length > 0) return [...said, ...shown];
  const usual = (guesses[familyOf(exchange.mechanism)] ?? passwordGuesses(exchange)).map((id, i): Diagnosis => ({
    id,
    certainty: i > 0 || shown.some(({ certainty }) => certainty === 'likely') ? 'possible' : 'likely',
    turn: id === 'sasl.userForm' ? (exchange.firstTurn ?? turn) : turn,
  }));
  return [...shown, ...usual];
}
