// A conversation as the gateway reads and publishes it, without a gateway.

import type { Side } from '../../src/dialect.ts';
import { dialects } from '../../src/dialects/index.ts';
import { fromBase64, toLatin1, fromLatin1 } from '../../src/octets.ts';
import { ConversationReader } from '../../src/reader.ts';
import { settle } from '../../src/transcript/conversation.ts';
import type { OwnerFact, PublicEvent } from '../../src/transcript/event.ts';
import { writePublicEvent } from '../../src/transcript/publicJson.ts';
import { Redactor } from '../../src/transcript/redact.ts';
import type { Planted } from './planting.ts';

/** The public log, redactions carried out. */
export function publish({ dialect, says }: Pick<Planted, 'dialect' | 'says'>): readonly PublicEvent[] {
  const reader = new ConversationReader(dialects[dialect].begin());
  const redactor = new Redactor();
  const offsets: Record<Side, number> = { client: 0, server: 0 };
  const published: PublicEvent[] = [];
  let seq = 0;
  const log = (fact: OwnerFact): void => void published.push(...redactor.publish({ seq: seq++, atMs: 0, ...fact }));
  const logUnits = (units: ReturnType<ConversationReader['push']>): void => {
    for (const { from, turn, start, end, frame, reading } of units) {
      log({ kind: 'reading', from, turn, start, end, frame, reading });
    }
  };
  log({ kind: 'dialect', dialect, why: 'port' });
  for (const { from, octets } of says) {
    log({ kind: 'octets', from, offset: offsets[from], octets });
    offsets[from] += octets.length;
    logUnits(reader.push(from, octets));
  }
  logUnits(reader.end('server'));
  logUnits(reader.end('client'));
  log({ kind: 'close', by: 'server', reason: { id: 'close.server' } });
  return settle(published);
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
