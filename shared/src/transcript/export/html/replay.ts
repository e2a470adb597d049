// The controls of replay, step by step, prediction and search. They are there for the script alone, which takes `hidden`
// away; their words for ears and hovering stand in attributes, so that the script has none of its own.

import { elapsed } from './context.ts';
import type { Context } from './context.ts';
import { el } from './markup.ts';
import type { Content, Markup } from './markup.ts';

/** The bar above the conversation. */
export function replayBar(context: Context): Markup {
  const { tell } = context;
  return el(
    'section',
    {
      class: 'replay',
      id: 'replay',
      hidden: true,
      'aria-label': tell('replay'),
      'data-place': tell('placeText'),
      'data-found': tell('found'),
      'data-guess': tell('guess'),
      'data-reveal': tell('reveal'),
    },
    el('div', { class: 'time' }, time(context), steps(context)),
    el('div', { class: 'choices' }, choices(context), search(context)),
    el('p', { class: 'unseen' }, tell('keys')),
    el('p', { class: 'unseen', id: 'said', role: 'status' }),
  );
}

function time({ tell, conversation }: Context): Content {
  const words = { 'data-play': tell('play'), 'data-pause': tell('pause') };
  const range = { type: 'range', id: 'at', min: 0, max: 1, value: 1, step: 1 };
  return [
    el('button', { type: 'button', class: 'play', id: 'play', 'aria-keyshortcuts': 'k', ...words }, tell('play')),
    el('span', { class: 'clock', id: 'clock', 'aria-hidden': 'true' }, elapsed(conversation.durationMs)),
    el(
      'div',
      { class: 'track' },
      el('input', { ...range, 'aria-label': tell('place') }),
      el('div', { class: 'ticks', id: 'ticks', 'aria-hidden': 'true' }),
    ),
  ];
}

function steps({ tell }: Context): Content {
  return [
    el('div', {}, label(tell('step')), sign('stepBack', ',', tell('stepBack')), sign('stepOn', '.', tell('stepOn'))),
    el(
      'div',
      {},
      label(tell('stepTurn')),
      sign('turnBefore', '[', tell('turnBefore')),
      sign('turnAfter', ']', tell('turnAfter')),
    ),
    el('button', { type: 'button', id: 'all', hidden: true }, tell('all')),
  ];
}

function label(name: string): Markup {
  return el('span', { class: 'soft', 'aria-hidden': 'true' }, name);
}

function sign(id: string, key: string, name: string): Markup {
  const names = { title: `${name} (${key})`, 'aria-label': name, 'aria-keyshortcuts': key };
  return el('button', { type: 'button', class: 'sign', id, ...names }, key);
}

const speeds: readonly Option[] = (['0.5', '1', '2', '4'] as const).map((speed) => [speed, `${speed}×`]);
const limits: readonly Option[] = (['1', '2', '5'] as const).map((seconds) => [`${seconds}000`, `≤ ${seconds} s`]);

function choices({ tell, options }: Context): Content {
  return [
    choice('speed', tell('speed'), speeds, '1'),
    choice('idle', tell('idle'), [...limits, ['0', tell('idleNone')]], '2000'),
    el('button', { type: 'button', id: 'predict', 'aria-pressed': 'false' }, tell('predict')),
    options.notes && el('button', { type: 'button', id: 'notes', 'aria-pressed': 'true' }, tell('notes')),
  ];
}

function search({ tell }: Context): Content {
  const names = { 'aria-label': tell('find'), placeholder: tell('find'), 'aria-keyshortcuts': '/' };
  return el(
    'div',
    { class: 'search' },
    el('input', { type: 'search', id: 'find', ...names }),
    el('output', { id: 'found', for: 'find' }),
  );
}

type Option = readonly [value: string, name: string];

function choice(id: string, name: string, options: readonly Option[], chosen: string): Content {
  return el(
    'div',
    {},
    el('label', { for: id }, name),
    el(
      'select',
      { id },
      options.map(([value, text]) => el('option', { value, selected: value === chosen }, text)),
    ),
  );
}
