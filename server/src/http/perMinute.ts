// How often one network address may ask for something within a minute or an hour.

import type { IncomingMessage } from 'node:http';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import { clientAddress } from '../config.ts';
import type { Config } from '../config.ts';
import { Ledger } from '../gateway/ledger.ts';

const minuteMs = 60_000;

type PerMinute =
  | 'lookupsPerMinute'
  | 'changesPerMinute'
  | 'preflightsPerMinute'
  | 'readsPerMinute'
  | 'editsPerMinute'
  | 'commentsPerMinute'
  | 'lessonsPerMinute'
  | 'lessonTriesPerMinute';

/** Says why a request is one too many, and counts it where it is none. */
export type Counting = (request: IncomingMessage) => Reason | undefined;

/** Counts requests within a minute. */
export function perMinute(config: Config, name: PerMinute): Counting {
  return counting(config, name, minuteMs);
}

/** Counts requests within an hour. */
export function perHour(config: Config, name: 'sharesPerHour'): Counting {
  return counting(config, name, 60 * minuteMs);
}

function counting(config: Config, name: PerMinute | 'sharesPerHour', windowMs: number): Counting {
  const { [name]: limit, ledgerRows } = config.limits;
  const ledger = new Ledger(ledgerRows);
  return (request) => {
    const exceeded = ledger.spend([{ key: clientAddress(request, config), limit, windowMs }]);
    return exceeded && reason(`limit.${name}`, { limit });
  };
}
