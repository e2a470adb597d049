// The head of the page: whose conversation this is, when and how it was held, what was left out, and who vouches for it.

import { dialectFacts } from '../../../dialects/facts.ts';
import type { TranscriptDocument } from '../../document.ts';
import { elapsed, moment } from './context.ts';
import type { Context } from './context.ts';
import { el, linkTo } from './markup.ts';
import type { Content, Markup } from './markup.ts';
import { certificateOf } from './remarks.ts';
import type { HtmlWordId } from './words/ids.ts';

/** The title of a transcript: its owner's, or protocol and host. */
export function titleOf({ document, conversation, tell }: Context): string {
  if (document.title.trim() !== '') return document.title;
  const protocol = dialectFacts[conversation.dialect].name;
  return tell('untitled', { protocol, host: conversation.target?.host ?? '?' });
}

/** The whole head. */
export function headOf(context: Context): Markup {
  const { tell, options } = context;
  return el(
    'header',
    { class: 'head' },
    el('p', { class: 'kind' }, el('span', { class: 'name' }, 'mailterm'), ' ', tell('kind')),
    el('h1', {}, titleOf(context)),
    el('dl', { class: 'facts' }, facts(context)),
    options.turns && el('p', { class: 'aside' }, tell('part', { ...options.turns })),
  );
}

/** The head of what is framed in another page: one line. */
export function compactHeadOf(context: Context): Markup {
  const { options, tell, conversation, document } = context;
  const title = titleOf(context);
  return el(
    'header',
    { class: 'head compact' },
    el('h1', {}, options.link === undefined ? title : linkTo(options.link, title)),
    el(
      'p',
      { class: 'aside' },
      [dialectFacts[conversation.dialect].name, addressOf(context), tell(document.origin)].join(' · '),
    ),
  );
}

function facts(context: Context): Content {
  const { conversation, document, options, tell } = context;
  const { startedMs, durationMs, turns } = conversation;
  const fact = (id: HtmlWordId, ...content: readonly Content[]): Content =>
    el('div', {}, el('dt', {}, tell(id)), el('dd', {}, ...content));
  return [
    fact('server', el('code', {}, addressOf(context))),
    fact('protocol', dialectFacts[conversation.dialect].name),
    fact('begun', startedMs > 0 ? moment(startedMs) : tell('unknownTime')),
    fact('length', tell('lengthTurns', { length: elapsed(durationMs), count: turns.length })),
    security(context).map(([id, text]) => fact(id, text)),
    fact('hidden', hiddenOf(context, document.hidden)),
    fact('origin', tell(document.origin)),
    options.link !== undefined && fact('link', linkTo(options.link, options.link)),
  ];
}

function addressOf({ conversation: { target } }: Context): string {
  return target ? `${target.host.includes(':') ? `[${target.host}]` : target.host}:${target.port}` : '?';
}

/** What encryption there was, and the certificate. */
function security(context: Context): readonly (readonly [HtmlWordId, string])[] {
  const { conversation, tell } = context;
  const secured = conversation.items.find((item) => item.kind === 'remark' && item.event.kind === 'tls');
  if (secured?.kind !== 'remark' || secured.event.kind !== 'tls') return [['security', tell('clear')]];
  const { facts } = secured.event;
  const { version, cipher } = facts;
  const isFirst = conversation.target?.security === 'tls';
  const how = isFirst
    ? tell('securedAtOnce', { version, cipher })
    : tell('securedLater', { version, cipher, turn: secured.turn + 1 });
  const certificate = certificateOf(context, facts);
  return [['security', how], ...(certificate === undefined ? [] : [['certificate', certificate] as const])];
}

function hiddenOf({ tell }: Context, hidden: TranscriptDocument['hidden']): string {
  const counts: readonly (readonly [HtmlWordId, number])[] = [
    ['hiddenSecrets', hidden.secrets],
    ['hiddenAddresses', hidden.addresses],
    ['hiddenRoutes', hidden.routes],
    ['hiddenHosts', hidden.hosts],
    ['hiddenBody', hidden.bodyOctets],
  ];
  const said = counts.filter(([, count]) => count > 0).map(([id, count]) => tell(id, { count }));
  return said.length === 0 ? tell('hiddenNothing') : said.join(' · ');
}
