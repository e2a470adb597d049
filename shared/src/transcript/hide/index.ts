// What a shared transcript leaves out, beside the secrets that the recorder has already masked. What is hidden is replaced,
// in octets, readings and facts alike: it is in no part of what comes out.

import type { Params } from '../../dialect.ts';
import { mapSaying } from '../../params.ts';
import { numbered, settle } from '../conversation.ts';
import { secretsIn } from '../counts.ts';
import type { HiddenCounts } from '../document.ts';
import type { PublicEvent } from '../event.ts';
import { mapEvent, mapReading } from '../sayings.ts';
import type { TextHand } from '../sayings.ts';
import { routeOf } from './names.ts';
import { HidingBook } from './book.ts';
import type { Edit } from './book.ts';
import { hideInTls } from './certificate.ts';
import { replaceIn, withoutMasks } from './cut.ts';
import { envelopeParts } from './envelope.ts';
import { isLetter, tiledOf, withoutLetters, withoutReceived, withTiled } from './letters.ts';
import { greetedName, ownAddresses } from './own.ts';
import { asciiName } from './punycode.ts';
import type { HideSwitches } from './switches.ts';
import { editsIn, hideInText } from './text.ts';

export { usualSwitches } from './switches.ts';
export type { HideSwitches } from './switches.ts';

export interface HiddenLog {
  /** Settled, and numbered anew. */
  readonly events: readonly PublicEvent[];
  readonly hidden: HiddenCounts;
}

/**
 * Hides what the switches say. The same log and switches give the same result everywhere, so that a preview is what is stored;
 * hiding twice gives the same events as hiding once.
 * @param log a public log in its order
 */
export function hideIn(log: readonly PublicEvent[], switches: HideSwitches): HiddenLog {
  const settled = settle(log);
  const secrets = settled.reduce((sum, event) => sum + secretsIn(event), 0);
  const { events: bare, bodyOctets } = switches.bodies ? withoutLetters(settled) : { events: settled, bodyOctets: 0 };
  const { events: pathless, fields } = switches.routes ? withoutPaths(bare) : { events: bare, fields: 0 };
  const { events, counts } = withoutNames(pathless, switches);
  return {
    events: numbered(events),
    hidden: { ...counts, secrets, routes: counts.routes + fields, bodyOctets },
  };
}

function withoutPaths(events: readonly PublicEvent[]): {
  readonly events: readonly PublicEvent[];
  readonly fields: number;
} {
  let fields = 0;
  const out = events.map((event) => {
    if (event.kind !== 'unit' || !isLetter(event)) return event;
    const found = withoutReceived(event);
    fields += found.fields;
    return found.event;
  });
  return { events: out, fields };
}

type Counts = Pick<HiddenCounts, 'addresses' | 'routes' | 'hosts'>;

function withoutNames(
  events: readonly PublicEvent[],
  switches: HideSwitches,
): { readonly events: readonly PublicEvent[]; readonly counts: Counts } {
  const { ownAddresses: own, otherAddresses, routes, hosts } = switches;
  if (!own && !otherAddresses && !routes && !hosts) return { events, counts: { addresses: 0, routes: 0, hosts: 0 } };
  const book = new HidingBook(switches, ownAddresses(events));
  const greeted = own || hosts ? events.flatMap((event) => greetedName(event) ?? []) : [];
  for (const name of greeted) book.addPlainHost(name);
  // Twice: a name is told in full by one event, and in part by an earlier one. Hints last: they may hold examples of ours.
  for (const event of events)
    hideInEvent(
      event,
      handOf(book, switches, (line) => line),
      book,
      switches,
    );
  const hand = handOf(book, switches, (line) => hideInText(line, book, { isHint: true }));
  for (const event of events) if (event.kind === 'unit') for (const { line } of event.reading.hints) hand.hint(line);
  return { events: events.map((event) => hideInEvent(event, hand, book, switches)), counts: book.counts };
}

function handOf(book: HidingBook, { hosts }: HideSwitches, hint: TextHand['hint']): TextHand {
  const param = (text: string): string => hideInText(text, book);
  const host = (name: string): string => {
    if (name === '' || name === 'localhost' || routeOf(name)) return param(name);
    return hosts ? (name.includes('.') ? book.host(asciiName(name)) : book.addPlainHost(name)) : param(name);
  };
  return { param, hint, host };
}

function hideInEvent(event: PublicEvent, hand: TextHand, book: HidingBook, { hosts }: HideSwitches): PublicEvent {
  if (event.kind === 'tls') return { ...event, facts: hideInTls(event.facts, hand, hosts) };
  if (event.kind !== 'unit') return mapEvent(event, hand);
  const parts = envelopeParts(event, book);
  const spans = event.reading.spans.map((span, i) => ({ ...span, ...parts.params.get(i) }));
  const tiled = { text: tiledOf(event).text, spans };
  const isFree = (edit: Edit): boolean => !parts.edits.some((part) => part.start < edit.end && edit.start < part.end);
  const edits = [...parts.edits, ...editsIn(withoutMasks(tiled), book, { isOctets: true }).filter(isFree)];
  const cut = replaceIn(
    tiled,
    edits.sort((a, b) => a.start - b.start),
  );
  // After the octets: a span of which nothing is left says nothing any more.
  const done = new Set<Params | undefined>([...parts.params.values()].map(({ params }) => params));
  const told = cut.spans.map((span) => (done.has(span.params) ? span : mapSaying(span, hand.param)));
  return withTiled({ ...event, reading: mapReading(event.reading, hand) }, { text: cut.text, spans: told });
}
