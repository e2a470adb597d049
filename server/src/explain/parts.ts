// The parts of a reply and what each is: the explanation of its spans in few words, for two columns.

import type { Span } from '@mailterm/shared/dialect';
import type { Protocol } from '@mailterm/shared/paste/paste';
import type { Reply } from '@mailterm/shared/paste/record';
import { decodingOf, showUnit } from '@mailterm/shared/paste/shownText';
import type { PasteSpeech } from '@mailterm/shared/paste/speech';
import type { Styled } from './rows.ts';
import { tonesOf } from './wire.ts';
import type { Style } from './wire.ts';

interface PartsStyle extends Style {
  readonly speech: PasteSpeech;
}

/** A part of a reply and what it is. */
export interface PartOf {
  readonly part: Styled;
  readonly gloss: string;
}

/** Spans that say nothing beyond what is read. */
const silentParts: ReadonlySet<string> = new Set(['line.space', 'line.end', 'reply.more', 'reply.last']);

/** Spans that a good reply can do without. */
const usualParts = /^(?:reply\.|enhanced\.|status\.|greeting\.|line\.)/;

const partsMax = 24;

/** The parts of a reply that have a meaning of their own, each once. */
export function partsOf({ units }: Reply, style: PartsStyle, which: 'all' | 'telling'): readonly PartOf[] {
  const parts = new Map<string, PartOf>();
  const decoding = decodingOf(units, style.gb18030);
  for (const { octets, reading, protocol, implied, frame } of units) {
    if (implied || (frame === 'block' && reading.spans.some(({ id }) => id.startsWith('letter.')))) continue;
    const tones = tonesOf(reading.spans);
    for (const { text, span: index } of showUnit(octets, reading.spans, decoding).flat()) {
      const span = reading.spans[index];
      if (!span || silentParts.has(span.id) || span.id.endsWith('.text') || span.id === 'text') continue;
      if (span.kind === 'content' || span.kind === 'credential' || !/[\p{L}\p{N}]/u.test(text)) continue;
      // The numbers of a good reply are read as they stand.
      if (which === 'telling' && (usualParts.test(span.id) || !/[A-Za-z]{2}/.test(text))) continue;
      const gloss = glossOf(span, text, protocol, style);
      if (gloss !== '') parts.set(`${span.id} ${text}`, { part: { text, tone: tones[index] ?? 'ink' }, gloss });
    }
  }
  return [...parts.values()].slice(0, partsMax);
}

/** What a part is: its title, without what the part itself says; where that is all, the first sentence. */
function glossOf(span: Span, text: string, protocol: Protocol, { speech }: PartsStyle): string {
  const { title, body } = speech.say(span, protocol);
  const inner = text.replace(/^[<[("]|[>\])"]$/g, '');
  const gloss = withoutName(title, inner);
  if (gloss !== '') return gloss;
  return /^.{1,400}?[.。!?！？](?= |$|[\u4e00-\u9fff])/su.exec(body)?.[0] ?? body;
}

/** `550 refused` and `address bob@example.org`, where 550 and the address stand beside it already. */
function withoutName(title: string, name: string): string {
  if (title === name) return '';
  if (title.startsWith(name) && /^[ :：]/.test(title.slice(name.length)))
    return title.slice(name.length).replace(/^[ :：]{1,2}/, '');
  return title.endsWith(` ${name}`) ? title.slice(0, -name.length).replace(/[ :：]{1,2}$/, '') : title;
}
