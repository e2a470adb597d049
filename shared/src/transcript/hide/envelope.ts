// Addresses whose two parts stand apart, as IMAP tells them (RFC 9051 §7.5.2): they are put together to be hidden as one.

import type { Params } from '../../dialect.ts';
import { mapSaying } from '../../params.ts';
import type { UnitFact } from '../event.ts';
import type { Edit, HidingBook } from './book.ts';
import { tiledOf } from './letters.ts';

/** What is replaced of a unit because it is a part of an address: octets, and the params of its spans. */
export interface EnvelopeParts {
  /** In order. */
  readonly edits: readonly Edit[];
  /** By the place of a span. */
  readonly params: ReadonlyMap<number, { readonly params: Params }>;
}

/** The parts of addresses in a unit, as they read when they are hidden. */
export function envelopeParts(event: UnitFact, book: HidingBook): EnvelopeParts {
  const { spans } = event.reading;
  const edits: Edit[] = [];
  const params = new Map<number, { readonly params: Params }>();
  if (!spans.some(({ id }) => id === 'address.mailbox')) return { edits, params };
  const { text } = tiledOf(event);
  for (const [i, mailbox] of spans.entries()) {
    if (mailbox.id !== 'address.mailbox') continue;
    const next = spans.findIndex(({ id }, at) => at > i && id.startsWith('address.'));
    const host = spans[next];
    if (host?.id !== 'address.host') continue;
    const [local = '', domain = ''] = [mailbox, host].map(({ start, end }) => bareOf(text.slice(start, end)));
    if (local === '' || domain === '') continue;
    const words = book.parts(local, domain);
    for (const [at, span, was, word] of [
      [i, mailbox, local, words[0]],
      [next, host, domain, words[1]],
    ] as const) {
      const { start, end } = span;
      edits.push({ start, end, text: text.slice(start, end).replace(was, () => word) });
      const { params: mended } = mapSaying(span, (param) => (param.toLowerCase() === was.toLowerCase() ? word : param));
      if (mended) params.set(at, { params: mended });
    }
  }
  return { edits, params };
}

function bareOf(part: string): string {
  return /^NIL$/i.test(part) ? '' : part.replace(/^"|"$/g, '');
}
