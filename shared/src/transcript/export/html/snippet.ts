// What somebody puts into a page of their own to show a transcript there: a frame, and a line that makes it as high as what
// is in it. Where scripts are not allowed, the frame keeps a height that is computed here, and scrolls.

import { conversationOf } from '../../conversation.ts';
import type { TranscriptDocument } from '../../document.ts';
import type { ExportOptions } from '../index.ts';
import { isAsked } from '../said.ts';
import { el } from './markup.ts';

const headHeight = 72;
const turnHeight = 33;
const lineHeight = 22;
/** A note is higher than the lines beside it, mostly. */
const notedTurnHeight = 220;
const heightMax = 900;

/** About how high the frame is, in CSS pixels, where nothing can measure it. */
export function embedHeight(document: TranscriptDocument, { turns, notes }: ExportOptions): number {
  const shown = conversationOf(document.events).turns.filter((turn) => isAsked(turn, turns));
  const heights = shown.map(({ units }) => {
    const lines = units.reduce((sum, { octets }) => sum + octets.filter((octet) => octet === 10).length, 0);
    return Math.max(turnHeight + lineHeight * lines, notes ? notedTurnHeight : 0);
  });
  return Math.min(
    heightMax,
    heights.reduce((sum, height) => sum + height, headHeight),
  );
}

/** The script of the page around: it believes a height only from a frame that it holds. */
export const embedListener =
  "addEventListener('message',function(e){var d=e.data;if(d&&d.mailterm==='size'&&d.height>0)" +
  "document.querySelectorAll('iframe').forEach(function(f){if(f.contentWindow===e.source)" +
  "f.style.height=Math.min(20000,Math.ceil(d.height))+'px'})})";

/**
 * The HTML to paste.
 * @param link the address of the embed, with its query
 */
export function embedSnippet(
  link: string,
  { title, height }: { readonly title: string; readonly height: number },
): string {
  const frame = el('iframe', {
    src: link,
    title,
    width: '100%',
    height,
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    style: 'border:0;display:block',
  });
  return `${frame.html}\n<script>${embedListener}</script>\n`;
}
