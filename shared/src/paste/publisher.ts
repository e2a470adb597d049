// What may be seen of a paste: every unit goes through the redactor that guards live sessions. A secret that is learnt late
// is masked in what was published before.

import type { Side } from '../dialect.ts';
import type { OwnerFact } from '../transcript/event.ts';
import { Redactor } from '../transcript/redact.ts';
import type { Found } from './talkReader.ts';

/** Redacts all conversations of a paste as one log: a secret of one is masked in the others. */
export class Publisher {
  readonly #redactor = new Redactor();
  readonly #bases: Record<Side, number> = { client: 0, server: 0 };
  readonly #pushed: Record<Side, number> = { client: 0, server: 0 };
  readonly #bySeq = new Map<number, Found>();
  #seq = 0;

  hear(from: Side, octets: Uint8Array): void {
    this.#log({ kind: 'octets', from, offset: this.#pushed[from], octets });
    this.#pushed[from] += octets.length;
  }

  publish(found: Found): void {
    const { from, turn, start, end, frame, reading } = found.unit;
    const base = this.#bases[from];
    for (const event of this.#log({
      kind: 'reading',
      from,
      turn,
      start: base + start,
      end: base + end,
      frame,
      reading,
    })) {
      if (event.kind === 'unit') {
        found.public = event;
        this.#bySeq.set(event.seq, found);
      } else if (event.kind === 'redact') {
        const earlier = this.#bySeq.get(event.unit);
        if (earlier) earlier.public = event.by;
      }
    }
  }

  endConversation(): void {
    this.#bases.client = this.#pushed.client;
    this.#bases.server = this.#pushed.server;
  }

  #log(fact: OwnerFact): ReturnType<Redactor['publish']> {
    return this.#redactor.publish({ seq: this.#seq++, atMs: 0, ...fact });
  }
}
