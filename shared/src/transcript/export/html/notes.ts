// What a unit means, as the panel of Mailterm says it: says, means here, do next; then what went wrong and why, who can mend
// it, and what is good to know.

import type { Charset } from '../../../charset.ts';
import type { Diagnosis, Reading, Saying, TurnId } from '../../../dialect.ts';
import type { TranscriptUnit } from '../../conversation.ts';
import { isAsked } from '../said.ts';
import { sourceOf } from './context.ts';
import type { Context } from './context.ts';
import { el } from './markup.ts';
import type { Content, Markup } from './markup.ts';
import { partsOf } from './wire.ts';

const strength = { certain: '▮▮▮', likely: '▮▮', possible: '▮' } as const;

/** The notes on one unit; nothing for a line of a longer reply that says nothing of its own. */
export function notesOf(context: Context, unit: TranscriptUnit, charset: Charset | undefined): Markup | undefined {
  const { from, reading } = unit;
  const attributes = { class: `note ${from}`, 'data-at': unit.atMs };
  if (!reading.complete) {
    // Each line of a list of extensions is explained; `the reply goes on` is not worth a line.
    if (reading.means.id.endsWith('.more') || reading.means.id === reading.says.id) return undefined;
    return el('div', attributes, el('p', {}, textOf(context, reading.means)));
  }
  return el('div', attributes, card(context, unit.turn, reading), partsOf(context, unit, charset));
}

function card(context: Context, turn: TurnId, reading: Reading): Markup {
  const { tell } = context;
  const { says, means, hints } = reading;
  return el(
    'dl',
    { class: 'card' },
    row(tell('says'), textOf(context, says)),
    means.id !== says.id && row(tell('means'), textOf(context, means)),
    causes(context, tell('notices'), reading.notices ?? [], turn),
    reading.refusal && mending(context, reading.refusal),
    causes(context, tell('causes'), reading.diagnoses, turn),
    hints.length > 0 &&
      row(
        tell('next'),
        el(
          'ul',
          { class: 'hints' },
          hints.slice(0, 3).map((hint) => hintOf(context, hint)),
        ),
      ),
    reading.oddities.length > 0 && row(tell('oddities'), oddities(context, reading)),
  );
}

function row(name: string, ...content: readonly Content[]): Content {
  return [el('dt', {}, name), el('dd', {}, ...content)];
}

/** Title, body and source of a saying. */
export function textOf(context: Context, saying: Saying): Content {
  const { title, body } = context.speech.say(saying);
  return [el('strong', {}, title), ' ', body, ' ', sourceOf(context, saying.id)];
}

function hintOf({ speech }: Context, hint: Saying & { readonly line: string }): Markup {
  return el('li', {}, el('code', {}, hint.line), ' ', speech.say(hint).title);
}

/** Why it went wrong, the best guess first, each with how sure it is and a way to the turn that is to blame. */
export function causes(context: Context, name: string, diagnoses: readonly Diagnosis[], turn: TurnId): Content {
  const { tell } = context;
  if (diagnoses.length === 0) return undefined;
  const items = diagnoses.map((diagnosis) =>
    el(
      'li',
      {},
      el('span', { class: 'certainty' }, strengthOf(diagnosis), ' ', tell(diagnosis.certainty)),
      ' ',
      textOf(context, diagnosis),
      diagnosis.turn !== turn && [' ', wayTo(context, diagnosis.turn)],
    ),
  );
  return row(name, el('ol', {}, items));
}

/** A turn that is not on this page has no anchor. */
function wayTo({ options: { turns }, tell }: Context, turn: TurnId): Content {
  const text = tell('cause', { turn });
  return isAsked({ turn }, turns) ? el('a', { href: `#${turn}` }, text) : text;
}

function strengthOf({ certainty }: Diagnosis): Markup {
  return el('span', { 'aria-hidden': 'true' }, strength[certainty]);
}

function mending({ speech, tell }: Context, { reason, mender }: NonNullable<Reading['refusal']>): Content {
  return [
    row(tell('reason'), speech.say({ id: `reason.${reason}` }).title, ' ', el('code', {}, reason)),
    row(tell('mender'), speech.say({ id: `mender.${mender}` }).title),
  ];
}

function oddities(context: Context, reading: Reading): Markup {
  const { tell } = context;
  const items = reading.oddities.map((oddity) =>
    el(
      'li',
      {},
      textOf(context, oddity),
      ' ',
      el('span', { class: 'soft' }, tell(oddity.by === 'client' ? 'oddityClient' : 'oddityServer')),
    ),
  );
  return el('ul', {}, items);
}
