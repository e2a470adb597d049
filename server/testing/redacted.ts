// What the recording of a session must hold, from what its own page has received: the redaction of its log.

import { settle } from '@mailterm/shared/transcript/conversation';
import type { OwnerEvent, PublicEvent } from '@mailterm/shared/transcript/event';
import { Redactor } from '@mailterm/shared/transcript/redact';
import { limits } from '../src/limits.ts';
import type { TestClient } from './client.ts';

/** The public events of a page's log, up to one of its events. */
export function redactedTo(client: TestClient, seq: number): readonly PublicEvent[] {
  const redactor = new Redactor(limits.transcriptContentOctets);
  const offsets = { client: 0, server: 0 };
  const published: PublicEvent[] = [];
  const publish = (event: OwnerEvent): void => void published.push(...redactor.publish(event));
  for (const event of client.events) {
    if (event.seq > seq) break;
    if (event.kind === 'reading') {
      const { from, end, atMs } = event;
      const offset = offsets[from];
      if (end > offset) {
        publish({
          seq: event.seq,
          atMs,
          kind: 'octets',
          from,
          offset,
          octets: client.stream(from).subarray(offset, end),
        });
        offsets[from] = end;
      }
    }
    publish(event);
  }
  return settle(published);
}
