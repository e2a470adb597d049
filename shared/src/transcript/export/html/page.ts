// A transcript as one file: nothing in it asks a network for anything, and without its script all of it can be read. Pure:
// the same document gives the same page.

import { languageTags } from '../../../i18n/languages.ts';
import { conversationOf } from '../../conversation.ts';
import type { TranscriptDocument } from '../../document.ts';
import type { TranscriptSpeech } from '../../speech.ts';
import type { ExportOptions } from '../index.ts';
import { isAsked } from '../said.ts';
import type { HtmlAssets } from './assets.ts';
import type { Context } from './context.ts';
import { compactHeadOf, footOf, headOf, nameOf } from './head.ts';
import { constant, el } from './markup.ts';
import type { Content, Markup } from './markup.ts';
import { remarkLine } from './remarks.ts';
import { replayBar } from './replay.ts';
import { frameScript, frameScriptHash } from './script/frame.ts';
import { replayScript, replayScriptHash } from './script/replay.ts';
import { fontFace, frameStyle, pageStyle, printFoot } from './style.ts';
import { turnOf } from './turn.ts';
import { tellIn } from './words/index.ts';

/** What a page may do: run its own script, and show its own style and font. Nothing is fetched, sent or framed. */
const policyOf = (hash: string): string =>
  [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** The Content-Security-Policy of {@link htmlOf}, for who serves it. */
export const htmlPolicy = policyOf(replayScriptHash);
/** The Content-Security-Policy of {@link embedOf}; who serves it adds `frame-ancestors *`. */
export const embedPolicy = policyOf(frameScriptHash);

/** The page of a transcript, to be kept: replay, notes and comments inside, and it prints well. */
export function htmlOf(
  document: TranscriptDocument,
  speech: TranscriptSpeech,
  options: ExportOptions,
  assets: HtmlAssets,
): string {
  const context = contextOf(document, speech, options, assets);
  return pageOf(context, {
    policy: htmlPolicy,
    style: pageStyle + printFoot(options.link, options.digest),
    script: replayScript,
    body: [headOf(context), replayBar(context), main(context, false), footOf(context)],
  });
}

/** The transcript as another page frames it: head of one line, turns and notes. It tells the framing page its height. */
export function embedOf(
  document: TranscriptDocument,
  speech: TranscriptSpeech,
  options: ExportOptions,
  assets: HtmlAssets,
): string {
  const context = contextOf(document, speech, options, assets);
  const body = [compactHeadOf(context), main(context, true)];
  return pageOf(context, { policy: embedPolicy, style: frameStyle, script: frameScript, body });
}

function contextOf(
  document: TranscriptDocument,
  speech: TranscriptSpeech,
  options: ExportOptions,
  assets: HtmlAssets,
): Context {
  const conversation = conversationOf(document.events);
  return { document, conversation, speech, options, assets, tell: tellIn(speech.language) };
}

interface Parts {
  readonly policy: string;
  readonly style: string;
  readonly script: string;
  readonly body: Content;
}

function pageOf(context: Context, { policy, style, script, body }: Parts): string {
  const { speech, options, assets } = context;
  const page = el(
    'html',
    { lang: languageTags[speech.language], 'data-notes': options.notes ? 'on' : 'off' },
    el(
      'head',
      {},
      el('meta', { charset: 'utf-8' }),
      el('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      el('meta', { name: 'referrer', content: 'no-referrer' }),
      el('meta', { name: 'robots', content: 'noindex' }),
      el('title', {}, `${nameOf(context)} · mailterm`),
      el('style', {}, constant(fontFace(assets.font) + style)),
    ),
    el('body', {}, body, el('script', {}, constant(script))),
  );
  return `<!doctype html>\n${page.html}\n`;
}

function main(context: Context, bare: boolean): Markup {
  const { conversation, options, tell } = context;
  const before = options.turns
    ? []
    : conversation.before.map((remark) => remarkLine(context, remark)).filter((each) => each);
  const shown = conversation.turns.filter((turn) => isAsked(turn, options.turns));
  return el(
    'main',
    // Two nameless ones, ours and that of the page around, could not be told apart.
    { 'aria-label': bare && nameOf(context) },
    before.length > 0 && el('section', { class: 'before', 'aria-label': tell('before') }, before),
    el(
      'ol',
      { class: 'turns', 'aria-label': tell('turns') },
      shown.map((turn) => turnOf(context, turn, bare)),
    ),
  );
}
