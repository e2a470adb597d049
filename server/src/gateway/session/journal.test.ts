// The journal: whatever is trimmed, the streams stay whole in their numbers, commands stay, and a page that comes back for
// what it has not got gets all of it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Side } from '@mailterm/shared/dialect';
import { ConversationReader } from '@mailterm/shared/reader';
import { dialects } from '@mailterm/shared/dialects/index';
import type { OwnerEvent } from '@mailterm/shared/transcript/event';
import { Redactor } from '@mailterm/shared/transcript/redact';
import { Journal } from './journal.ts';

const contentOctetsMax = 20_000;

/** Fills a journal as a conversation does, in pieces of a size. */
class Writer {
  readonly journal = new Journal(contentOctetsMax);
  readonly written: OwnerEvent[] = [];
  readonly #reader = new ConversationReader(dialects.pop3.begin());
  readonly #offsets: Record<Side, number> = { client: 0, server: 0 };

  get sum(): number {
    return this.#offsets.client + this.#offsets.server;
  }

  say(from: Side, text: string, pieceOctets: number): this {
    const all = Buffer.from(text, 'latin1');
    for (let at = 0; at < all.length; at += pieceOctets) {
      const octets = Uint8Array.from(all.subarray(at, at + pieceOctets));
      this.written.push(
        this.journal.append(this.written.length, { kind: 'octets', from, offset: this.#offsets[from], octets }),
      );
      this.#offsets[from] += octets.length;
      for (const unit of this.#reader.push(from, octets)) {
        const { from: side, turn, start, end, frame, reading } = unit;
        this.written.push(
          this.journal.append(this.written.length, { kind: 'reading', from: side, turn, start, end, frame, reading }),
        );
      }
    }
    return this;
  }

  /** A session that fetches a letter. */
  fetch(letterLines: number, pieceOctets: number): this {
    const letter = 'A line of a long letter.\r\n'.repeat(letterLines);
    return this.say('client', 'RETR 1\r\n', 100).say('server', `+OK\r\n${letter}.\r\n`, pieceOctets);
  }
}

/** Where each side's stream is covered by octets or by trims, in the order of the log. */
function coverage(events: Iterable<OwnerEvent>): Record<Side, number> {
  const ends: Record<Side, number> = { client: 0, server: 0 };
  for (const event of events) {
    if (event.kind !== 'octets' && event.kind !== 'trim') continue;
    expect(event.offset, `a gap before event ${event.seq}`).toBe(ends[event.from]);
    ends[event.from] += event.kind === 'octets' ? event.octets.length : event.octets;
  }
  return ends;
}

describe('the journal', () => {
  it('keeps everything that was not acknowledged', () => {
    const writer = new Writer().say('server', '+OK\r\n', 100).fetch(10_000, 1000);
    expect([...writer.journal.events()]).toEqual(writer.written);
  });

  it('keeps commands, replies and the latest content, and says what is missing', () => {
    const writer = new Writer().say('server', '+OK hello\r\n', 100);
    for (let i = 0; i < 5; i++) {
      writer.fetch(10_000, 1000);
      writer.journal.acked(writer.sum);
    }
    const events = [...writer.journal.events()];
    const octets = events.reduce((sum, event) => sum + (event.kind === 'octets' ? event.octets.length : 0), 0);
    expect(octets).toBeLessThan(contentOctetsMax + 20_000);
    expect(coverage(events)).toEqual({ client: 40, server: 11 + 5 * (5 + 260_000 + 3) });
    const lines = (list: readonly OwnerEvent[]) =>
      list.filter((event) => event.kind === 'reading' && !event.reading.spans.some(({ kind }) => kind === 'content'));
    expect(lines(events)).toEqual(lines(writer.written));
    expect(writer.journal.keptOctets).toBeLessThan(50_000);
  });

  it('gives a page that comes back what it has not got, and begins anew for one that lacks what was trimmed', () => {
    const writer = new Writer().say('server', '+OK\r\n', 100).fetch(10_000, 1000);
    const seq = writer.written.length;
    writer.journal.acked(writer.sum);
    expect(writer.journal.start(seq)).toBe(seq);
    expect(writer.journal.start(5)).toBe(0);
    expect(writer.journal.start(seq + 1)).toBe(0);
  });

  it('holds for all sizes and acknowledgements: nothing is lost for the page that acknowledged it', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            lines: fc.integer({ min: 0, max: 600 }),
            piece: fc.integer({ min: 50, max: 3000 }),
            acked: fc.double({ min: 0, max: 1, noNaN: true }),
          }),
          { minLength: 1, maxLength: 8 },
        ),
        (letters) => {
          const writer = new Writer().say('server', '+OK\r\n', 100);
          let held = 0;
          for (const { lines, piece, acked } of letters) {
            writer.fetch(lines, piece);
            // A page acknowledges whole events, and has all events before them.
            const octets = held + Math.floor(acked * (writer.sum - held));
            let sum = 0;
            const next = writer.written.findIndex(
              (event) => event.kind === 'octets' && (sum += event.octets.length) > octets,
            );
            held = sum - (next < 0 ? 0 : lengthOf(writer.written[next]));
            writer.journal.acked(held);
            const seq = next < 0 ? writer.written.length : next;
            expect(writer.journal.start(seq)).toBe(seq);
            const rest = [...writer.journal.events()].filter((event) => event.seq >= seq);
            expect(rest).toEqual(writer.written.slice(seq));
          }
          coverage(writer.journal.events());
        },
      ),
      { numRuns: 40 },
    );
  }, 30_000);

  it('lets a watcher who comes late see the same as one who was there, but what was trimmed', () => {
    const writer = new Writer().say('server', '+OK\r\n', 100).say('client', 'USER alice\r\n', 100);
    writer.say('server', '+OK\r\n', 100).say('client', 'PASS correct-horse\r\n', 100).say('server', '+OK\r\n', 100);
    writer.fetch(10_000, 1000).say('client', 'NOOP\r\n', 100).say('server', '+OK\r\n', 100);
    const publish = (events: Iterable<OwnerEvent>) => {
      const redactor = new Redactor();
      return [...events].flatMap((event) => redactor.publish(event));
    };
    const whole = publish(writer.written);
    writer.journal.acked(writer.sum);
    const late = publish(writer.journal.events());
    expect(JSON.stringify(late)).not.toContain('horse');
    const octets = (list: typeof late) =>
      list.reduce((sum, event) => {
        if (event.kind === 'omit') return sum + event.octets;
        return event.kind === 'unit' ? sum + Buffer.from(event.octets, 'base64').length : sum;
      }, 0);
    expect(late.some(({ kind }) => kind === 'omit')).toBe(true);
    expect(octets(late)).toBe(octets(whole));
  });
});

function lengthOf(event: OwnerEvent | undefined): number {
  return event?.kind === 'octets' ? event.octets.length : 0;
}
