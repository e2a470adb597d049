// What Mailterm says about the course of a session: facts of the log become remarks. The page says them while the session
// runs, exports say them afterwards. Pure; sayings, no words (words/).

import type { Diagnosis, Saying } from '../dialect.ts';
import { dialectFacts, isDialectId } from '../dialects/facts.ts';
import type { SharedFact, Target } from './event.ts';
import type { BeginId, CourseId } from './words/ids.ts';

/** Something that Mailterm says. */
export interface Remark {
  readonly tone: 'info' | 'success' | 'warning';
  readonly saying: Saying;
  /** All that is said of a silence or a loss; the saying is the first. */
  readonly diagnoses?: readonly Diagnosis[];
  /** A practice double of what was asked for. */
  readonly offer?: Target;
}

function remark(tone: Remark['tone'], id: BeginId | CourseId, params?: Saying['params']): Remark {
  return { tone, saying: params ? { id, params } : { id } };
}

/**
 * What is to be said about a fact, or undefined where it speaks for itself.
 * @param target where the session goes, once it is known
 */
export function remarkOf(fact: SharedFact, target: Target | undefined): Remark | undefined {
  const place = { host: target?.host ?? '', port: target?.port ?? 0 };
  switch (fact.kind) {
    case 'open':
      return remark('info', 'session.opening', { host: fact.target.host, port: fact.target.port });
    case 'dial':
      return remark('info', 'session.dialing', { ...place, address: fact.address });
    case 'connect':
      return fact.tookMs === 0
        ? remark('success', 'session.connectedAtOnce', { ...place, address: fact.address })
        : remark('success', 'session.connected', { ...place, address: fact.address, tookMs: fact.tookMs });
    case 'tls': {
      const { version, cipher, host, distrust } = fact.facts;
      return distrust
        ? { tone: 'warning', saying: distrust }
        : remark('success', 'session.secured', { version, cipher, host });
    }
    case 'accept':
      return remark('info', fact.by ? 'session.acceptedBySwitch' : 'session.accepted');
    case 'refuse':
      return { tone: 'warning', saying: fact.reason, ...(fact.offer && { offer: fact.offer }) };
    case 'dialect':
      return remarkOnDialect(fact);
    case 'loss':
      return fact.diagnoses[0] && { tone: 'warning', saying: fact.diagnoses[0], diagnoses: fact.diagnoses };
    case 'silence':
      return fact.diagnoses[0] && { tone: 'info', saying: fact.diagnoses[0], diagnoses: fact.diagnoses };
    case 'drop':
      return { tone: 'warning', saying: fact.reason };
    case 'close':
      return { tone: toneOfClose(fact), saying: fact.reason };
    case 'note':
      return undefined;
  }
}

function remarkOnDialect(fact: Extract<SharedFact, { kind: 'dialect' }>): Remark | undefined {
  if (fact.why === 'none') return remark('info', 'session.dialectUnknown');
  if (fact.why !== 'greeting' || !isDialectId(fact.dialect)) return undefined;
  return remark('info', 'session.dialectByGreeting', { dialect: dialectFacts[fact.dialect].name });
}

/** An end that somebody wanted is no warning. */
function toneOfClose(fact: Extract<SharedFact, { kind: 'close' }>): Remark['tone'] {
  return fact.by === 'tool' || fact.reason.id === 'close.serverReset' ? 'warning' : 'info';
}
