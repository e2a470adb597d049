// Puts masks where secrets stand: credential spans and repeats of known secrets. The spans that come back tile the masked
// octets. Which secrets are known is redact.ts, where they repeat is repeats.ts.

import type { Params, Span } from '../dialect.ts';
import { fromLatin1, joinOctets, lineEndLength } from '../octets.ts';
import { mapParams } from '../params.ts';
import type { Range } from './repeats.ts';

/** What stands for a secret in a public log: always as long, so that no length leaks. */
export const maskText = '********';
const maskOctets = fromLatin1(maskText);

/** The only facts about a credential that may be published. */
const publicCredentialFacts = new Set(['endsWithNewline', 'notBase64', 'sameAsUserName', 'looksLikeCommand']);

/** The spans of a line of which nothing may be published. */
export function withheldSpans(octets: Uint8Array): readonly Span[] {
  const end = octets.length - lineEndLength(octets);
  const line: Span = { id: 'line.unknown', start: 0, end, kind: 'credential' };
  const lineEnd: Span = { id: 'line.end', start: end, end: octets.length, kind: 'plain' };
  return [line, lineEnd].filter((span) => span.end > span.start);
}

/** Replaces credential spans and repeats by masks; the spans that come back tile the masked octets. */
export function maskSpans(
  octets: Uint8Array,
  spans: readonly Span[],
  repeats: readonly Range[],
): { readonly octets: Uint8Array; readonly spans: readonly Span[] } {
  const parts: Uint8Array[] = [];
  const masked: Span[] = [];
  let length = 0;
  const add = (span: Omit<Span, 'start' | 'end'>, part: Uint8Array): void => {
    parts.push(part);
    masked.push({ ...span, start: length, end: length + part.length });
    length += part.length;
  };
  let repeat = 0;
  for (const span of spans) {
    const { start, end, ...rest } = span;
    if (span.kind === 'credential') {
      const { params, ...bare } = rest;
      add({ ...bare, ...publicParams(params) }, maskOctets);
      continue;
    }
    let at = start;
    const kept = isCut(span, repeats[repeat]) ? withoutTexts(rest) : rest;
    while (repeat < repeats.length && (repeats[repeat] as Range).start < end) {
      const found = repeats[repeat] as Range;
      if (found.start > at) add(kept, octets.subarray(at, found.start));
      // A repeat that runs over several spans is masked once, where it begins.
      if (found.start >= start) add({ id: 'line.unknown', kind: 'credential', role: 'password' }, maskOctets);
      at = Math.max(at, Math.min(found.end, end));
      if (found.end > end) break;
      repeat++;
    }
    if (at < end) add(kept, octets.subarray(at, end));
  }
  return { octets: joinOctets(parts), spans: masked };
}

function isCut({ start, end }: Span, next: Range | undefined): boolean {
  return next !== undefined && next.start < end && next.end > start;
}

/** What was read out of a token of which a part is secret may hold that part, in another form. */
function withoutTexts({ params, ...span }: Omit<Span, 'start' | 'end'>): Omit<Span, 'start' | 'end'> {
  return params ? { ...span, params: mapParams(params, () => maskText) } : span;
}

function publicParams(params: Params | undefined): { readonly params?: Params } {
  const facts = Object.entries(params ?? {}).filter(([name]) => publicCredentialFacts.has(name));
  return facts.length === 0 ? {} : { params: Object.fromEntries(facts) };
}
