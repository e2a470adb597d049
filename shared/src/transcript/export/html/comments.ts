// What people wrote beside a turn: plain text, or the blocks that comment.ts makes of Markdown.

import type { Comment } from '../../document.ts';
import type { TranscriptTurn } from '../../conversation.ts';
import type { Block, Inline } from '../../comment.ts';
import { aboutOf, commentsOn, writerOf } from '../beside.ts';
import { moment } from './context.ts';
import type { Context } from './context.ts';
import { el, linesOf, linkTo } from './markup.ts';
import type { Content, Markup } from './markup.ts';

/** The comments of a turn, in their order; nothing where there are none. */
export function commentsOf(context: Context, turn: TranscriptTurn): Markup | undefined {
  const own = commentsOn(context.document, turn.turn);
  if (own.length === 0) return undefined;
  const { tell } = context;
  return el(
    'div',
    { class: 'comments' },
    el('h3', {}, tell('comments')),
    own.map((each) => commentOf(context, each, turn)),
  );
}

function commentOf(context: Context, comment: Comment, turn: TranscriptTurn): Markup {
  const { speech, assets } = context;
  const about = aboutOf(comment, turn.units, speech.gb18030);
  return el(
    'div',
    { class: 'comment' },
    el(
      'p',
      { class: 'by' },
      el('strong', {}, writerOf(comment, speech)),
      ' · ',
      moment(comment.writtenMs),
      about !== undefined && [' · ', speech.word('comment.about', { text: '' }), el('code', {}, about)],
    ),
    blocks(assets.comments(comment.text)),
  );
}

function blocks(all: readonly Block[]): Content {
  return all.map((block): Content => {
    switch (block.kind) {
      case 'paragraph':
        return el('p', {}, inlines(block.content));
      case 'quote':
        return el('blockquote', {}, blocks(block.content));
      case 'code':
        return el('pre', {}, el('code', {}, linesOf(block.text)));
      case 'list': {
        const items = block.items.map((item) => el('li', {}, blocks(item)));
        return block.start === undefined ? el('ul', {}, items) : el('ol', { start: block.start }, items);
      }
    }
  });
}

function inlines(all: readonly Inline[]): Content {
  return all.map((inline): Content => {
    switch (inline.kind) {
      case 'text':
        return inline.text;
      case 'code':
        return el('code', {}, inline.text);
      case 'emphasis':
        return el('em', {}, inlines(inline.content));
      case 'strong':
        return el('strong', {}, inlines(inline.content));
      case 'break':
        return el('br', {});
      case 'link':
        return linkTo(inline.to, inlines(inline.content));
    }
  });
}
