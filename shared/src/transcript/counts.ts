// What lists say of a transcript in numbers. The recorder's store, the preview and the page count alike, because they all
// count here.

import type { PublicEvent } from './event.ts';

/** How many secrets an event held: its masks. A redaction counts as the unit that it leaves. */
export function secretsIn(event: PublicEvent): number {
  const unit = event.kind === 'redact' ? event.by : event;
  if (unit.kind !== 'unit') return 0;
  return unit.reading.spans.filter(({ kind }) => kind === 'credential').length;
}

/** How many turns the client opened; the greeting is none of them. */
export function turnsIn(events: readonly PublicEvent[]): number {
  return new Set(events.flatMap((event) => (event.kind === 'unit' && event.turn > 0 ? [event.turn] : []))).size;
}
