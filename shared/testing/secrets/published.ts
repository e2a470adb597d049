// A conversation as the gateway reads and publishes it, without a gateway.

import type { Side } from '../../src/dialect.ts';
import { fromBase64, toLatin1, fromLatin1 } from '../../src/octets.ts';
import { settle } from '../../src/transcript/conversation.ts';
import type { PublicEvent } from '../../src/transcript/event.ts';
import { writePublicEvent } from '../../src/transcript/publicJson.ts';
import { Played } from '../played.ts';
import type { Planted } from './planting.ts';

/** The public log, redactions carried out. */
export function publish({ dialect, says }: Pick<Planted, 'dialect' | 'says'>): readonly PublicEvent[] {
  const log = new Played(dialect).fact({ kind: 'dialect', dialect, why: 'port' }).all(says);
  return settle(log.fact({ kind: 'close', by: 'server', reason: { id: 'close.server' } }).events);
}

/** All that a reader of a public log can find in it: its JSON, each unit's octets, and those of each side together. */
export function legible(events: readonly PublicEvent[]): string {
  const texts: string[] = [];
  const streams: Record<Side, string> = { client: '', server: '' };
  for (const event of events) {
    if (event.kind !== 'unit') {
      texts.push(writePublicEvent(event));
      continue;
    }
    const octets = toLatin1(fromBase64(event.octets) ?? fromLatin1(''));
    // Secrets are sought as people write them.
    const text = Buffer.from(octets, 'latin1').toString('utf8');
    streams[event.from] += text;
    texts.push(writePublicEvent({ ...event, octets: '' }), text);
  }
  return [...texts, streams.client, streams.server].join('\n');
}
