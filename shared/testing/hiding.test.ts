// What a person hides is in no part of what is shared: planted in every place of whole conversations, read by the real
// dialects, and looked for in every form.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64 } from '../src/octets.ts';
import { numbered, settle } from '../src/transcript/conversation.ts';
import { jsonOf } from '../src/transcript/export/json.ts';
import { readDocument } from '../src/transcript/readDocument.ts';
import { findCases } from './cases.ts';
import { documentOf } from './transcripts.ts';
import type { PublicEvent } from '../src/transcript/event.ts';
import { hideIn } from '../src/transcript/hide/index.ts';
import type { HideSwitches } from '../src/transcript/hide/switches.ts';
import { plantedScripts, plants, tracesOf } from './plants.ts';
import { legibleLog, recordedLog, recordedOctets } from './recordedLog.ts';
import type { Plants } from './plants.ts';

/** Each reads a conversation whole. */
const runs = process.env['MAILTERM_THOROUGH'] === '1' ? 40 : 8;

const nothing: HideSwitches = {
  ownAddresses: false,
  otherAddresses: false,
  routes: false,
  hosts: false,
  bodies: false,
};
const everything: HideSwitches = { ownAddresses: true, otherAddresses: true, routes: true, hosts: true, bodies: true };
const bodiesShown = { ...everything, bodies: false };

/** What must be gone, by the switches that hide it. */
const promises: readonly (readonly [string, HideSwitches, (planted: Plants) => readonly string[]])[] = [
  ['addresses', { ...nothing, ownAddresses: true, otherAddresses: true }, (p) => [p.own, p.other, p.foreign]],
  ['addresses of others', { ...nothing, otherAddresses: true }, (p) => [p.other, p.foreign]],
  [
    'addresses and their names alone',
    { ...nothing, ownAddresses: true, otherAddresses: true },
    (p) => [p.other.split('@')[0] ?? ''],
  ],
  [
    'routes',
    { ...nothing, routes: true },
    (p) => [p.ip4, p.ip6, p.ip4.replace(/\./g, '-'), p.ip4.split('.').reverse().join('.')],
  ],
  ['hosts', { ...nothing, hosts: true }, (p) => [p.host, p.other.split('@')[1] ?? '']],
  ['letters', { ...nothing, bodies: true }, (p) => [p.body]],
  ['all but letters', bodiesShown, (p) => [p.own, p.other, p.foreign, p.ip4, p.ip6, p.host]],
  ['everything', everything, (p) => [p.own, p.other, p.foreign, p.ip4, p.ip6, p.host, p.body]],
];

function expectTiling(events: readonly PublicEvent[]): void {
  for (const event of events) {
    if (event.kind !== 'unit') continue;
    const { length } = fromBase64(event.octets) as Uint8Array;
    let at = 0;
    for (const { start, end } of event.reading.spans) {
      expect(start).toBe(at);
      expect(end).toBeGreaterThan(start);
      at = end;
    }
    expect(at).toBe(length);
  }
}

describe.each(plantedScripts)('what is hidden where %s', { timeout: 60_000 }, (_what, id, script) => {
  it.each(promises)('%s', (_name, switches, gone) => {
    fc.assert(
      fc.property(plants, (planted) => {
        const log = recordedLog(id, script(planted), planted);
        // A test that could not fail would be none: each is there when nothing is hidden.
        expect(tracesOf(gone(planted)[0] ?? '', legibleLog(log))).not.toEqual([]);
        const text = legibleLog(hideIn(log, switches).events);
        for (const word of gone(planted)) {
          expect(tracesOf(word, text), word).toEqual([]);
        }
      }),
      { numRuns: runs },
    );
  });

  it('tiles, is numbered from 0, and changes no more when it is hidden again', () => {
    fc.assert(
      fc.property(plants, fc.constantFrom(...promises.map(([, switches]) => switches)), (planted, switches) => {
        const once = hideIn(recordedLog(id, script(planted), planted), switches);
        expectTiling(once.events);
        expect(once.events.map(({ seq }) => seq)).toEqual(once.events.map((_, i) => i));
        expect(hideIn(once.events, switches).events).toEqual(once.events);
      }),
      { numRuns: runs },
    );
  });

  it('is all there when nothing is hidden', () => {
    fc.assert(
      fc.property(plants, (planted) => {
        const log = recordedLog(id, script(planted), planted);
        const units = (events: readonly PublicEvent[]) => events.filter(({ kind }) => kind === 'unit').length;
        expect(units(hideIn(log, nothing).events)).toBe(units(log));
      }),
      { numRuns: 10 },
    );
  });
});

it('holds for every conversation of the case files', { timeout: 120_000 }, () => {
  for (const { dialect, steps, file } of findCases()) {
    const log = recordedOctets(dialect, steps);
    for (const switches of [everything, bodiesShown]) {
      const once = hideIn(log, switches);
      expectTiling(once.events);
      expect(hideIn(once.events, switches).events, file).toEqual(once.events);
      expect(readDocument(jsonOf(documentOf(once.events))), file).toMatchObject({ ok: true });
    }
    expect(hideIn(log, nothing).events).toEqual(numbered(settle(log)));
  }
});
