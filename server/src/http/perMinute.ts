// How often one network address may ask for something within a minute.

import type { IncomingMessage } from 'node:http';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import { clientAddress } from '../config.ts';
import type { Config } from '../config.ts';
import { Ledger } from '../gateway/ledger.ts';

const minuteMs = 60_000;

/** Counts requests. What it gives says why a request is one too many, and counts it where it is none. */
export function perMinute(
  config: Config,
  name: 'lookupsPerMinute' | 'changesPerMinute' | 'preflightsPerMinute',
): (request: IncomingMessage) => Reason | undefined {
  const { [name]: limit, ledgerRows } = config.limits;
  const ledger = new Ledger(ledgerRows);
  return (request) => {
    const exceeded = ledger.spend([{ key: clientAddress(request, config), limit, windowMs: minuteMs }]);
    return exceeded && reason(`limit.${name}`, { limit });
  };
}
