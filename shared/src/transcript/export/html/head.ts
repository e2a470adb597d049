// The head of the page: whose conversation this is, when and how it was held, what was left out, and who vouches for it.

import { dialectFacts } from '../../../dialects/facts.ts';
import { factsOf, serverOf, titleOf } from '../facts.ts';
import type { Fact } from '../facts.ts';
import { moment } from './context.ts';
import type { Context } from './context.ts';
import { el, linkTo } from './markup.ts';
import type { Content, Markup } from './markup.ts';

/** The title of the page. */
export function nameOf({ document, conversation, speech }: Context): string {
  return titleOf(document, conversation, speech);
}

/** The whole head. */
export function headOf(context: Context): Markup {
  const { tell, document, conversation, speech, options } = context;
  // The digest and the link stand at the foot.
  const { digest: _digest, link: _link, ...shown } = options;
  const facts = factsOf(document, conversation, speech, shown).map((fact) =>
    el('div', {}, el('dt', {}, fact.label), el('dd', {}, valueOf(context, fact))),
  );
  return el(
    'header',
    { class: 'head' },
    el('p', { class: 'kind' }, el('span', { class: 'name' }, 'mailterm'), ' ', tell('kind')),
    el('h1', {}, nameOf(context)),
    el('dl', { class: 'facts' }, facts),
  );
}

function valueOf({ conversation, speech }: Context, { label, value, look }: Fact): Content {
  if (label === speech.word('fact.date') && conversation.startedMs > 0) return moment(conversation.startedMs);
  return look === 'code' ? el('code', {}, value) : value;
}

/** The head of what is framed in another page: two lines. */
export function compactHeadOf(context: Context): Markup {
  const { options, conversation, document, speech } = context;
  const title = nameOf(context);
  const facts = [
    dialectFacts[conversation.dialect].name,
    serverOf(conversation),
    speech.word(`origin.${document.origin}`),
  ];
  return el(
    'header',
    { class: 'head compact' },
    el('h1', {}, options.link === undefined ? title : linkTo(options.link, title)),
    el('p', { class: 'aside' }, facts.filter((fact) => fact !== undefined).join(' · ')),
  );
}

/** The foot: what it is by, where it is found, and by which digest it is told from a changed one. */
export function footOf({ speech, options }: Context): Markup {
  const { digest, link } = options;
  return el(
    'footer',
    {},
    el('p', {}, speech.word('note.by'), link !== undefined && [' ', linkTo(link, link)]),
    digest !== undefined && el('p', {}, speech.word('fact.digest'), ' ', el('code', {}, digest)),
  );
}
