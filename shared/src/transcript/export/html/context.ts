// What every part of the page needs to know: the conversation, how to speak of it, and what the reader chose.

import { citationLabel, citationLink } from '../../../citation.ts';
import type { TranscriptConversation } from '../../conversation.ts';
import type { TranscriptDocument } from '../../document.ts';
import type { TranscriptSpeech } from '../../speech.ts';
import type { ExportOptions } from '../index.ts';
import { utcOf } from '../instant.ts';
import type { HtmlAssets } from './assets.ts';
import { el, linkTo } from './markup.ts';
import type { Markup } from './markup.ts';
import type { Tell } from './words/index.ts';

export interface Context {
  readonly document: TranscriptDocument;
  readonly conversation: TranscriptConversation;
  readonly speech: TranscriptSpeech;
  readonly options: ExportOptions;
  readonly assets: HtmlAssets;
  readonly tell: Tell;
}

/** Minutes and seconds of a span of time: `0:42`, `61:05`. */
export function elapsed(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/**
 * A time in UTC, which the page's script completes by the reader's own.
 * @param unixMs Unix time; a number that is no time of our calendar is shown as it is
 */
export function moment(unixMs: number): Markup {
  const utc = utcOf(unixMs);
  if (utc === undefined) return el('span', {}, unixMs);
  return el('time', { datetime: utc }, `${utc.slice(0, 10)} ${utc.slice(11, 19)} UTC`);
}

/** Where an explanation comes from; nothing for an id without a source. */
export function sourceOf({ speech, tell }: Context, id: string): Markup | undefined {
  const citation = speech.cite(id);
  if (!citation) return undefined;
  const link = citationLink(citation);
  const label = citationLabel(citation);
  const named = link === undefined ? el('cite', {}, label) : linkTo(link, label);
  return el('span', { class: 'source' }, 'reported' in citation && `${tell('reported')} `, named);
}
