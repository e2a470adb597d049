// A secret in every place where one may stand, in every protocol, with every repeat: nothing that is published holds it, and
// nothing tells how long it is.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writePublicEvent } from '../../src/transcript/publicJson.ts';
import { disguisesIn, inLetter, inLine } from './disguises.ts';
import { places } from './places.ts';
import { plant, planted } from './planting.ts';
import { legible, publish } from './published.ts';

describe.each(places.map((place) => [`${place.dialect}: ${place.name}`, place] as const))('%s', (_name, place) => {
  it('never shows the secret', () => {
    fc.assert(
      fc.property(planted(place), (conversation) => {
        const found = disguisesIn(legible(publish(conversation)), conversation.secret);
        expect({ name: conversation.name, found }).toEqual({ name: conversation.name, found: [] });
      }),
      { numRuns: 60 },
    );
  });

  it('says the same of a short secret and a long one', () => {
    const whole = ['plain', 'in quotation marks', 'in words', 'base64', 'hex', 'percent', 'quoted-printable'];
    const forms = fc.constantFrom(...whole);
    const repeats = fc.record(
      { echo: forms, before: forms, later: forms, isPipelined: fc.boolean() },
      { requiredKeys: [] },
    );
    // Whether it could be base64 is a fact that may be told; so is what a word of it means in a refusal, where it has one.
    const word = fc.stringMatching(/^[QXZJKVqxzjkv]{6}-[QXZJKVqxzjkv]{3,18}$/);
    fc.assert(
      fc.property(word, word, repeats, (one, other, how) => {
        const [first, second] = [one, other].map((secret) => publish(plant(place, secret, how)).map(writePublicEvent));
        expect(second).toEqual(first);
      }),
      { numRuns: 40 },
    );
  });
});

it.each(Object.entries(inLetter))('looks for a secret as it is repeated: %s', (_name, write) => {
  expect(disguisesIn(`250 ${write('Geheim4711x')} ok`, 'Geheim4711x')).not.toEqual([]);
  expect(disguisesIn(`250 ${write('Geheim4711x')} ok`, 'Anders1234y')).toEqual([]);
});

it('has a place for each protocol and a repeat for each disguise', () => {
  expect(new Set(places.map(({ dialect }) => dialect))).toEqual(new Set(['smtp', 'pop3', 'imap']));
  expect(Object.keys(inLine).length).toBeGreaterThan(12);
});
