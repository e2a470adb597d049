// An explained paste as transcripts, one for each of its conversations: what a visitor brought opens like what was recorded.
// Nobody knows when it was said, and nobody vouches for it.

import type { Reading } from '../dialect.ts';
import { toBase64 } from '../octets.ts';
import { documentOf } from '../transcript/document.ts';
import type { TranscriptDocument } from '../transcript/document.ts';
import type { PublicEvent, PublicFact } from '../transcript/event.ts';
import type { Explained, ExplainedUnit } from './explain.ts';
import type { Protocol } from './paste.ts';
import { isReply, repliesIn } from './record.ts';

/**
 * The conversations of a paste, in their order. Secrets are masked as the paste was. What was only put in is not there; where
 * the end of a reply was, the last line that stands there means what the whole reply does.
 * @param title what each is called
 */
export function documentsOfPaste({ units }: Pick<Explained, 'units'>, title = ''): readonly TranscriptDocument[] {
  const conversations = new Map<number, { readonly protocol: Protocol; readonly units: ExplainedUnit[] }>();
  for (const unit of shownUnits(units)) {
    const known = conversations.get(unit.conversation);
    if (known) known.units.push(unit);
    else conversations.set(unit.conversation, { protocol: unit.protocol, units: [unit] });
  }
  return [...conversations.values()].map((each) => documentOfUnits(each.protocol, each.units, title));
}

function shownUnits(units: readonly ExplainedUnit[]): readonly ExplainedUnit[] {
  return repliesIn(units).flatMap((item) => {
    if (!isReply(item)) return item.implied ? [] : [item];
    const shown = item.units.filter(({ implied }) => !implied);
    const end = shown[shown.length - 1];
    if (!end || !item.last.implied) return shown;
    const whole: Reading = { ...item.last.reading, spans: end.reading.spans };
    return [...shown.slice(0, -1), { ...end, reading: whole }];
  });
}

const isGreeting = ({ from, turn }: ExplainedUnit): boolean => from === 'server' && turn === 0;

function documentOfUnits(protocol: Protocol, units: readonly ExplainedUnit[], title: string): TranscriptDocument {
  const facts: readonly PublicFact[] = [
    // A bounce, or a paste whose beginning is missing, has no greeting to tell by.
    { kind: 'dialect', dialect: protocol, why: units.some(isGreeting) ? 'greeting' : 'user' },
    ...units.map(({ from, turn, frame, octets, withheld, reading }): PublicFact => {
      return { kind: 'unit', from, turn, frame, octets: toBase64(octets), ...(withheld && { withheld }), reading };
    }),
  ];
  // The redactor has minted every one of these units already (publisher.ts).
  const events = facts.map((fact, seq) => ({ v: 1, seq, atMs: 0, ...fact }) as PublicEvent);
  return documentOf(events, { title, origin: 'imported' });
}
