// Why something was refused or ended, as named reasons, and what fills the text of each. No words live here: they are in
// text.*.ts.

import type { Saying } from '../dialect.ts';

/** Every reason with the params that fill its text. `limit` counts what the reason's name says; minutes and seconds are whole. */
export const reasonParams = {
  'name.notFound': ['host'],
  'name.failed': ['host'],
  'name.malformed': ['host'],
  'name.noFault': ['host'],
  'port.malformed': ['port'],
  'lookup.outside': ['name'],
  'lookup.type': ['type'],
  'lookup.notTold': ['name'],
  'lookup.failed': ['name', 'code'],
  'lookup.timeout': ['name', 'limit'],
  'lookup.tooLarge': ['name', 'limit'],
  'target.refused': ['host'],
  'target.port': ['port'],
  'target.practiceOnly': ['host'],
  'target.notListed': ['host', 'port'],
  'dial.refused': ['host', 'port', 'address'],
  'dial.timeout': ['host', 'port', 'address', 'limit'],
  'dial.unreachable': ['host', 'port', 'address'],
  'dial.failed': ['host', 'port', 'address', 'name'],
  'close.server': [],
  'close.serverReset': [],
  'close.client': [],
  'close.program': [],
  'close.pageGone': [],
  'close.shutdown': [],
  'close.internal': [],
  'close.unsent': ['octets'],
  'tls.selfSigned': ['host'],
  'tls.unknownIssuer': ['host'],
  'tls.practiceIssuer': ['host'],
  'tls.expired': ['host'],
  'tls.notYetValid': ['host'],
  'tls.otherName': ['host'],
  'tls.untrusted': ['host', 'name'],
  'tls.clearPort': ['host'],
  'tls.old': ['host'],
  'tls.oldVersion': ['host', 'version'],
  'tls.broken': ['host'],
  'tls.timeout': ['host', 'limit'],
  'tls.failed': ['host', 'name'],
  'tls.unsent': ['octets'],
  'tls.droppedClear': ['octets'],
  'limit.lineOctets': ['limit'],
  'limit.sessionOctets': ['limit'],
  'limit.sessionUnits': ['limit'],
  'limit.sessionTime': ['limit'],
  'limit.idleTime': ['limit'],
  'limit.unanswered': ['limit'],
  'limit.sessionsPerAddress': ['limit'],
  'limit.connectsPerMinute': ['limit'],
  'limit.changesPerMinute': ['limit'],
  'limit.lookupsPerMinute': ['limit'],
  'limit.preflightsPerMinute': ['limit'],
  'limit.credit': ['limit'],
  'limit.logOctets': ['limit'],
  'limit.authPerServer': ['limit'],
  'limit.authPerAddress': ['limit'],
  'limit.recipientsPerServer': ['limit'],
  'limit.recipientsPerAddress': ['limit'],
  'limit.commandOctets': ['limit'],
  'limit.letterEnd': [],
  'limit.accessTries': ['limit'],
  'limit.faults': ['limit'],
  'wire.malformed': [],
  'wire.notJson': [],
  'wire.unknownKind': ['kind'],
  'wire.badField': ['field'],
  'wire.badFrame': [],
  'wire.badAck': [],
  'wire.noSession': [],
  'wire.sessionRunning': [],
  'wire.nothingAsked': [],
  'wire.sessionGone': [],
  'wire.watching': [],
  'wire.watchOnly': [],
  'wire.replaced': [],
  'wire.tooLarge': ['limit'],
  'wire.version': ['version'],
  'recording.lost': [],
  'recording.notDeleted': [],
  'access.code': [],
  'access.wrong': [],
  'origin.foreign': ['origin'],
  'origin.proxied': ['name'],
  'http.notFound': [],
  'practice.faultMalformed': ['field'],
  'practice.faultsTooMany': ['limit'],
  'practice.faultTwice': ['stage'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ReasonId = keyof typeof reasonParams;

export const reasonIds = Object.keys(reasonParams) as readonly ReasonId[];

/** A named reason with what fills its text. */
export interface Reason extends Saying {
  readonly id: ReasonId;
}

/** Names a reason. */
export function reason(id: ReasonId, params?: Reason['params']): Reason {
  return params === undefined ? { id } : { id, params };
}
