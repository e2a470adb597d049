// Why something was refused or ended, as named reasons. Each has a text in every language; params fill placeholders.

import type { Saying } from '../dialect.ts';

export const reasonIds = [
  'name.notFound',
  'name.failed',
  'name.malformed',
  'port.malformed',
  'target.refused',
  'target.port',
  'target.practiceOnly',
  'target.notListed',
  'target.tlsLater',
  'dial.refused',
  'dial.timeout',
  'dial.unreachable',
  'dial.failed',
  'close.server',
  'close.serverReset',
  'close.client',
  'close.pageGone',
  'close.shutdown',
  'close.internal',
  'tls.notYet',
  'tls.droppedClear',
  'limit.lineOctets',
  'limit.sessionOctets',
  'limit.sessionTime',
  'limit.idleTime',
  'limit.unanswered',
  'limit.sessionsPerAddress',
  'limit.connectsPerMinute',
  'limit.credit',
  'wire.malformed',
  'wire.notJson',
  'wire.unknownKind',
  'wire.badField',
  'wire.badFrame',
  'wire.badAck',
  'wire.noSession',
  'wire.sessionRunning',
  'wire.tooLarge',
  'wire.version',
  'origin.foreign',
  'origin.proxied',
] as const;

export type ReasonId = (typeof reasonIds)[number];

/** A named reason with what fills its text. */
export interface Reason extends Saying {
  readonly id: ReasonId;
}

/** Names a reason. */
export function reason(id: ReasonId, params?: Reason['params']): Reason {
  return params === undefined ? { id } : { id, params };
}
