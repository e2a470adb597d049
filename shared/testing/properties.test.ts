// What holds for every dialect and any octets: reading never throws, spans tile, chunking changes nothing, and a long
// session costs no more per unit than a short one.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dialect, Reading, Side } from '../src/dialect.ts';
import { dialects } from '../src/dialects/index.ts';
import type { DialectId } from '../src/dialects/facts.ts';
import { joinOctets } from '../src/octets.ts';
import { ConversationReader } from '../src/reader.ts';
import type { ReadUnit } from '../src/reader.ts';
import { findCases } from './cases.ts';

const cases = findCases();

/** A hundred thousand and more over all dialects where everything is tested; a taste of them in the inner loop. */
const runs = process.env['MAILTERM_THOROUGH'] === '1' ? 30_000 : 2_000;

interface Said {
  readonly from: Side;
  readonly octets: Uint8Array;
}

/** Octets that look like a protocol, and octets that do not. */
const octets = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        ...'220 |250-|250 |334 |354 |421 |535 5.7.8 |550 5.1.1 |+OK |-ERR |+ |.|\r\n|\n|\r|AUTH LOGIN|AUTH PLAIN |EHLO |MAIL FROM:<|RCPT TO:<|DATA|QUIT|USER |PASS |RETR 1|LIST|CAPA|APOP a |STLS|STARTTLS|VXNlcm5hbWU6|a@b.test>| |:|\0|\x1b[6n|：|＜|é|[IN-USE]|<1.2@x>|999999999999999999999|* OK |* BYE |* PREAUTH |* CAPABILITY |* LIST () "/" |* 1 FETCH (|BODY[|BODYSTRUCTURE (|ENVELOPE (|]|(|)|"|\\|NIL|{5}|{3+}|{0}|~{2}|a1 OK |a1 NO [|a1 BAD |a1 LOGIN |a1 SELECT |a1 AUTHENTICATE PLAIN|a1 APPEND x |a1 SEARCH |a1 IDLE|DONE|UID '.split(
          '|',
        ),
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((words) => new TextEncoder().encode(words.join(''))),
);

const dialog = fc.array(fc.record({ from: fc.constantFrom<Side>('client', 'server'), octets }), { maxLength: 24 });

/** The dialog of a case with a few octets changed, left out or doubled. */
function mutated(id: DialectId): fc.Arbitrary<readonly Said[]> {
  const own = cases.filter((testCase) => testCase.dialect === id);
  const change = fc.record({ at: fc.nat(), octet: fc.nat(255), how: fc.constantFrom('set', 'drop', 'double') });
  return fc.tuple(fc.constantFrom(...own), fc.array(change, { maxLength: 4 })).map(([testCase, changes]) => {
    const said = testCase.steps.map(({ from, octets: own }) => ({ from, octets: [...own] }));
    for (const { at, octet, how } of changes) {
      const step = said[at % said.length];
      if (!step) continue;
      const place = at % step.octets.length;
      if (how === 'set') step.octets[place] = octet;
      else step.octets.splice(place, how === 'drop' ? 1 : 0, ...(how === 'double' ? [octet] : []));
    }
    return said.map(({ from, octets: changed }) => ({ from, octets: Uint8Array.from(changed) }));
  });
}

function readAll(dialect: Dialect, said: readonly Said[]): readonly ReadUnit[] {
  const reader = new ConversationReader(dialect.begin());
  return [
    ...said.flatMap((part) => reader.push(part.from, part.octets)),
    ...reader.end('server'),
    ...reader.end('client'),
  ];
}

/** Plain comparisons: an expectation for each of millions of spans would be most of the time. */
function expectTiling(reading: Reading, length: number): void {
  let at = 0;
  let tiles = true;
  for (const { start, end } of reading.spans) {
    tiles &&= start === at && end > start;
    at = end;
  }
  if (!tiles || at !== length) expect(reading.spans, `spans of ${length} octets`).toBe('tiles');
}

/** Consecutive parts of one side become one: what is read depends on order alone. */
function merged(said: readonly Said[]): readonly Said[] {
  const out: { from: Side; parts: Uint8Array[] }[] = [];
  for (const { from, octets: part } of said) {
    const last = out[out.length - 1];
    if (last?.from === from) last.parts.push(part);
    else out.push({ from, parts: [part] });
  }
  return out.map(({ from, parts }) => ({ from, octets: joinOctets(parts) }));
}

describe.each(Object.entries(dialects) as [DialectId, Dialect][])('dialect %s', { timeout: 120_000 }, (id, dialect) => {
  const said = fc.oneof(dialog, mutated(id));

  it('never throws, and its spans tile every unit', () => {
    fc.assert(
      fc.property(said, (parts) => {
        for (const unit of readAll(dialect, parts)) expectTiling(unit.reading, unit.octets.length);
      }),
      { numRuns: runs },
    );
  });

  it('loses no octet', () => {
    fc.assert(
      fc.property(said, (parts) => {
        const units = readAll(dialect, parts);
        for (const side of ['client', 'server'] as const) {
          const own = units.filter(({ from }) => from === side).sort((a, b) => a.start - b.start);
          const sent = joinOctets(parts.filter(({ from }) => from === side).map((part) => part.octets));
          expect(joinOctets(own.map((unit) => unit.octets))).toEqual(sent);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same however the octets are chunked', () => {
    fc.assert(
      fc.property(said, (parts) => {
        const single = parts.flatMap(({ from, octets: part }) =>
          Array.from(part, (octet) => ({ from, octets: Uint8Array.of(octet) })),
        );
        expect(readAll(dialect, single)).toEqual(readAll(dialect, merged(parts)));
      }),
      { numRuns: 500 },
    );
  });

  it('looks at a line before it is sent, at silence and at partings without advancing', () => {
    fc.assert(
      fc.property(said, (parts) => {
        const reader = new ConversationReader(dialect.begin());
        const units = parts.flatMap(({ from, octets: part }) => {
          reader.lint(part);
          reader.silence(5_000);
          reader.after(true);
          return reader.push(from, part);
        });
        expect([...units, ...reader.end('server'), ...reader.end('client')]).toEqual(readAll(dialect, parts));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps no octets of what it has read: others may write there', () => {
    const forgetful: Dialect = {
      ...dialect,
      begin: (tls) => {
        const machine = dialect.begin(tls);
        return {
          read(unit) {
            const octets = unit.octets.slice();
            const reading = machine.read({ ...unit, octets });
            octets.fill(88);
            return reading;
          },
          preview: (unit) => machine.preview(unit),
          silence: (ms) => machine.silence(ms),
          after: (leaves, held) => machine.after?.(leaves, held) ?? [],
        };
      },
    };
    fc.assert(
      fc.property(said, (parts) => {
        expect(readAll(forgetful, parts)).toEqual(readAll(dialect, parts));
      }),
      { numRuns: 500 },
    );
  });

  it('reads a later unit as fast as an early one', () => {
    const testCase = cases.find((candidate) => candidate.dialect === id);
    const steps = testCase?.steps.slice(0, 6) ?? [];
    const reader = new ConversationReader(dialect.begin());
    const timeMs = (rounds: number): number => {
      const startMs = performance.now();
      for (let i = 0; i < rounds; i++) for (const step of steps) reader.push(step.from, step.octets);
      return performance.now() - startMs;
    };
    timeMs(300);
    const earlyMs = timeMs(500);
    timeMs(3_000);
    // Generous, because the machine is noisy: a cost that grew with the session would be ten times as high by now.
    expect(timeMs(500)).toBeLessThan(5 * earlyMs + 50);
  });
});
