// Every text that an event carries beside octets, in one walk: what masks or hides must not forget one. What is done to the
// texts is the caller's.

import type { Reading, Saying } from '../dialect.ts';
import { mapSaying } from '../params.ts';
import type { PublicEvent } from './event.ts';

/** What is done to the texts of a reading. */
export interface ReadingHand {
  /** A param of a saying. */
  readonly param: (text: string) => string;
  /** A line that a hint types. */
  readonly hint: (line: string) => string;
}

/** What is done to the texts of an event. */
export interface TextHand extends ReadingHand {
  /** The name or address of a host, as such. */
  readonly host: (name: string) => string;
}

/** The texts of a reading, but those of its spans, which change with its octets. */
export function mapReading(reading: Reading, { param, hint }: ReadingHand): Reading {
  const each = <T extends Saying>(sayings: readonly T[]): readonly T[] =>
    sayings.map((saying) => mapSaying(saying, param));
  return {
    ...reading,
    says: mapSaying(reading.says, param),
    means: mapSaying(reading.means, param),
    oddities: each(reading.oddities),
    diagnoses: each(reading.diagnoses),
    ...(reading.notices && { notices: each(reading.notices) }),
    hints: reading.hints.map((of) => ({ ...mapSaying(of, param), line: hint(of.line) })),
  };
}

/** The texts of an event; octets stay as they are. */
export function mapEvent(event: PublicEvent, hand: TextHand): PublicEvent {
  const { param, host } = hand;
  switch (event.kind) {
    case 'open': {
      const { target, double } = event;
      return {
        ...event,
        target: { ...target, host: host(target.host) },
        ...(double && { double: { ...double, of: { ...double.of, host: host(double.of.host) } } }),
      };
    }
    case 'refuse': {
      const { offer } = event;
      return {
        ...event,
        reason: mapSaying(event.reason, param),
        ...(offer && { offer: { ...offer, host: host(offer.host) } }),
      };
    }
    case 'dial':
    case 'connect':
      return { ...event, address: host(event.address) };
    case 'silence':
    case 'loss':
      return { ...event, diagnoses: event.diagnoses.map((diagnosis) => mapSaying(diagnosis, param)) };
    case 'drop':
    case 'close':
      return { ...event, reason: mapSaying(event.reason, param) };
    case 'note':
      return { ...event, note: param(event.note) };
    case 'unit':
      return {
        ...event,
        reading: {
          ...mapReading(event.reading, hand),
          spans: event.reading.spans.map((span) => mapSaying(span, param)),
        },
      };
    case 'foreign':
      return { ...event, json: mapJson(event.json, param) as typeof event.json };
    default:
      return event;
  }
}

/** Every text in a value that this version does not know, names of fields included. */
function mapJson(value: unknown, param: (text: string) => string): unknown {
  if (typeof value === 'string') return param(value);
  if (Array.isArray(value)) return value.map((each) => mapJson(each, param));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [param(name), mapJson(each, param)]));
}
