// Conversations as the recorder of a session writes them down, with every kind of fact beside the octets, and what a reader
// of a log finds in it. For tests of what may leave a log.

import type { DialectId } from '../src/dialects/facts.ts';
import { fromBase64, toLatin1 } from '../src/octets.ts';
import type { OwnerFact, PublicEvent } from '../src/transcript/event.ts';
import { Played, sentBy } from './played.ts';
import type { Sent } from './played.ts';
import type { Plants } from './plants.ts';

/** A script as the recorder of a session writes it down, with all that a session says beside octets. */
export function recordedLog(id: DialectId, script: readonly string[], planted?: Plants): readonly PublicEvent[] {
  return recordedOctets(id, script.map(sentBy), planted);
}

/** The same for any octets. */
export function recordedOctets(id: DialectId, sent: readonly Sent[], planted?: Plants): readonly PublicEvent[] {
  const log = new Played(id);
  for (const fact of openingFacts(id, planted)) log.fact(fact, factMs);
  for (const { from, octets } of sent) log.octets(from, octets, factMs);
  log.cut();
  const host = planted?.host ?? 'mx.example';
  const reason = { id: 'dial.failed', params: { host, port: 25, address: host, name: 'X' } };
  log.fact({ kind: 'silence', sinceMs: 1, diagnoses: log.silence(60_000) }, factMs);
  log.fact({ kind: 'note', note: 'hint', turn: 1 }, factMs);
  return log.fact({ kind: 'close', by: 'tool', reason }, factMs).events;
}

/** From one to the next. */
const factMs = 7;

function openingFacts(dialect: DialectId, planted?: Plants): readonly OwnerFact[] {
  const { host, ip4, ip6 } = planted ?? { host: 'mx.example', ip4: '192.0.2.7', ip6: '2001:db8::7' };
  const target = { host, port: 25, security: 'plain' } as const;
  const certificate = { fromMs: 1_700_000_000_000, untilMs: 1_800_000_000_000, fingerprint: 'AB:CD:EF' };
  return [
    { kind: 'open', target, startedMs: 1_795_600_000_000 },
    { kind: 'refuse', reason: { id: 'target.refused', params: { host } }, offer: target },
    { kind: 'dial', address: ip6 },
    { kind: 'connect', address: ip4, tookMs: 12 },
    {
      kind: 'tls',
      asked: false,
      facts: {
        version: 'TLS 1.3',
        cipher: 'TLS_AES_256_GCM_SHA384',
        host,
        distrust: { id: 'tls.untrusted', params: { host, name: 'X' } },
        tookMs: 30,
        chain: [{ subject: host, issuer: 'Example CA', names: [host, `*.${host}`, ip4], ...certificate }],
      },
    },
    { kind: 'dialect', dialect, why: 'port' },
    { kind: 'drop', from: 'server', octets: 3, reason: { id: 'tls.droppedClear', params: { octets: 3 } } },
  ];
}

/** All that a reader of a log finds: its JSON, and the octets of its units. */
export function legibleLog(events: readonly PublicEvent[]): string {
  return events
    .map((event) => {
      const octets = event.kind === 'unit' ? toLatin1(fromBase64(event.octets) ?? new Uint8Array(0)) : '';
      return `${JSON.stringify(event)}\n${octets}`;
    })
    .join('\n');
}
