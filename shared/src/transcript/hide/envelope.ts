// Addresses whose two parts stand apart, as IMAP tells them (RFC 9051 §7.5.2): they are put together to be hidden as one.

import type { PublicEvent } from '../event.ts';
import type { Edit, HidingBook } from './book.ts';
import { replaceIn } from './cut.ts';
import { tiledOf, withTiled } from './letters.ts';
import { mapSaying } from './sayings.ts';

type UnitEvent = PublicEvent & { readonly kind: 'unit' };

/** The unit with the parts of its addresses replaced where they are hidden. */
export function addEnvelopeParts(event: UnitEvent, book: HidingBook): UnitEvent {
  const { spans } = event.reading;
  if (!spans.some(({ id }) => id === 'address.mailbox')) return event;
  const tiled = tiledOf(event);
  const edits: Edit[] = [];
  const mended = [...spans];
  for (const [i, span] of spans.entries()) {
    if (span.id !== 'address.mailbox') continue;
    const next = spans.findIndex(({ id }, at) => at > i && /^address\./.test(id));
    const host = spans[next];
    if (host?.id !== 'address.host') continue;
    const [local, domain] = [span, host].map(({ start, end }) => bareOf(tiled.text.slice(start, end)));
    if (!local || !domain) continue;
    const words = book.parts(local, domain);
    for (const [at, part] of [
      [i, span],
      [next, host],
    ] as const) {
      const was = at === i ? local : domain;
      const word = at === i ? words[0] : words[1];
      const text = tiled.text.slice(part.start, part.end).replace(was, () => word);
      edits.push({ start: part.start, end: part.end, text });
      mended[at] = mapSaying(part, (param) => (param.toLowerCase() === was.toLowerCase() ? word : param));
    }
  }
  return edits.length === 0 ? event : withTiled(event, replaceIn({ text: tiled.text, spans: mended }, edits));
}

function bareOf(part: string): string {
  const bare = part.replace(/^"|"$/g, '');
  return /^NIL$/i.test(part) ? '' : bare;
}
