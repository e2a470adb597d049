// The explanation below a reply, as rows: its title, what it means here, its parts, who can mend it, why, what to do next,
// and where that is written. Always in this order; what there is nothing to say about is left out.

import type { Diagnosis, Saying } from '@mailterm/shared/dialect';
import { fill } from '@mailterm/shared/i18n/text';
import type { Text } from '@mailterm/shared/i18n/text';
import { headlineOf } from '@mailterm/shared/paste/speech';
import type { PasteSpeech, Source } from '@mailterm/shared/paste/speech';
import type { ExplainedUnit } from '@mailterm/shared/paste/explain';
import type { Reply } from '@mailterm/shared/paste/record';
import { visible } from '@mailterm/shared/charset';
import { cellsOf, padTo } from '@mailterm/shared/i18n/cells';
import { classGlyphs } from '@mailterm/shared/replyClass';
import { partsOf } from './parts.ts';
import type { PartOf } from './parts.ts';
import { blanks, fillRows } from './rows.ts';
import type { Row, Styled } from './rows.ts';
import { gutterWidth } from './wire.ts';
import type { Style } from './wire.ts';

/** Longer lines of prose are hard to read. */
const proseWidthMax = 100;

/** Narrower pages have no column of labels. */
const columnsWidthMin = 64;

/** A wider part does not push the others aside. */
const columnMax = 34;

/** Of the hints, so many are shown. */
const hintsMax = 3;

/** What cards need beside the style. */
export interface CardStyle extends Style {
  readonly speech: PasteSpeech;
  /** The paste is a conversation, and not a report of replies: there is a next step. */
  readonly goesOn: boolean;
  /** The line of a turn, to say where a cause lies. */
  readonly lineOf: (unit: ExplainedUnit, turn: number) => number | undefined;
}

/** True for a reply that says no, or not now. */
export function isRefusal({ reading }: ExplainedUnit): boolean {
  return reading.replyClass === 'no' || reading.replyClass === 'tryLater' || reading.refusal !== undefined;
}

/** Rows of a card; knows its columns. */
class Card {
  readonly rows: Row[] = [];
  readonly #style: CardStyle;
  readonly #indent: number;
  readonly #labels: number;

  constructor(style: CardStyle) {
    const { words } = style;
    this.#style = style;
    this.#indent = gutterWidth(style) + 2;
    const labels = [
      words.answers,
      words.here,
      words.parts,
      words.mends,
      words.why,
      words.next,
      words.remarks,
      words.source,
    ];
    this.#labels = Math.max(...labels.map(cellsOf)) + 2;
  }

  get width(): number {
    return Math.min(this.#style.width, this.#indent + proseWidthMax);
  }

  /** Prose below the title. */
  prose(content: Row): void {
    const margin: Row = [blanks(this.#indent)];
    this.#fill(content, margin, margin);
  }

  title(content: Row): void {
    const margin: Row = [blanks(this.#indent - 2)];
    this.#fill(content, margin, [blanks(this.#indent)]);
  }

  /** Rows behind a label, which stands before the first only. */
  labelled(label: string, contents: readonly Row[]): void {
    for (const [i, content] of contents.entries()) this.#fill(content, this.#margin(label, i), this.#margin(label, 1));
  }

  /** Two columns behind a label: parts and what they are. A part that is too wide has what it is below it. */
  columns(label: string, parts: readonly PartOf[]): void {
    const widths = parts.map(({ part }) => cellsOf(part.text)).filter((width) => width <= this.#columnMax);
    const column = this.#isNarrow ? 0 : Math.max(0, ...widths);
    for (const [i, { part, gloss }] of parts.entries()) {
      const first = this.#margin(label, i);
      const next: Row = [...this.#margin(label, 1), blanks(column + 2)];
      if (cellsOf(part.text) > this.#columnMax) {
        this.#fill([part], first, this.#margin(label, 1));
        this.#fill([ink(gloss)], next, next);
      } else this.#fill([ink(gloss)], [...first, { ...part, text: `${padTo(part.text, column)}  ` }], next);
    }
  }

  get #columnMax(): number {
    return this.#isNarrow ? this.width >> 1 : columnMax;
  }

  /** Where there is no room for a column of labels, they stand on rows of their own. */
  get #isNarrow(): boolean {
    return this.#style.width < columnsWidthMin;
  }

  #margin(label: string, row: number): Row {
    if (row === 0 && this.#isNarrow) this.rows.push([blanks(this.#indent), soft(label)]);
    if (row > 0 || this.#isNarrow) return [blanks(this.#isNarrow ? this.#indent + 2 : this.#indent + this.#labels)];
    return [blanks(this.#indent), { text: padTo(label, this.#labels), tone: 'soft' }];
  }

  #fill(content: Row, first: Row, next: Row): void {
    this.rows.push(...fillRows(content, { first, next, width: this.width }));
  }
}

/** How much of a card is shown. `brief`: it was explained before, and only what is new in it is. */
export interface CardView {
  readonly length: 'whole' | 'brief';
  /** The command that is answered stands right above. */
  readonly command: 'above' | 'elsewhere';
}

/** The card of a reply. */
export function cardRows(reply: Reply, style: CardStyle, view: CardView): readonly Row[] {
  const { last } = reply;
  const { reading, protocol } = last;
  const { speech, words } = style;
  const headline = headlineOf(reading);
  const text = speech.say(headline, protocol);
  const card = new Card(style);
  const { replyClass } = reading;
  const glyph: Styled = { text: `${replyClass ? classGlyphs[replyClass] : '·'} `, tone: replyClass ?? 'soft' };
  card.title([glyph, { text: capitalized(text.title), tone: 'strong' }]);
  const refused = isRefusal(last);
  if (view.length === 'whole') {
    const source = speech.source(headline.id, protocol);
    const blamed = reading.diagnoses.find(({ id }) => id === headline.id);
    const place = blamed ? whereOf(blamed, last, style) : [];
    card.prose([ink(text.body), ...place, ...(refused ? [] : inBrackets(source, style))]);
  }
  if (refused) addRefusal(card, reply, headline, style, view);
  else card.columns(words.parts, partsOf(reply, style, 'telling'));
  if (view.length === 'whole') addRemarks(card, last, style);
  return card.rows;
}

function addRefusal(card: Card, reply: Reply, headline: Saying, style: CardStyle, view: CardView): void {
  const { last } = reply;
  const { words, speech } = style;
  const { reading, protocol } = last;
  // Where the command is not known, the code alone has nothing to add to what the words say.
  if (headline.id !== reading.means.id && reading.means.id !== reading.says.id) {
    const means = speech.say(reading.means, protocol);
    card.labelled(words.here, [[ink(sentence(means, style))]]);
  }
  const asked = view.command === 'above' ? undefined : askedOf(last, style);
  if (asked !== undefined) card.labelled(words.answers, [[ink(asked)]]);
  card.columns(words.parts, partsOf(reply, style, 'all'));
  const { refusal } = reading;
  if (refusal) {
    const mender = speech.say({ id: `mender.${refusal.mender}` }, protocol);
    card.labelled(words.mends, [[ink(mender.title), soft(`  (${refusal.reason})`)]]);
  }
  const causes = reading.diagnoses.filter(({ id }) => id !== headline.id);
  card.labelled(
    words.why,
    causes.map((cause) => causeRow(cause, last, style)),
  );
  card.columns(words.next, nextSteps(last, style));
  card.labelled(words.source, sourceRows([headline.id, reading.means.id, ...codeIds(reply)], last, style));
}

/** The codes of a reply: what they mean is written somewhere, too. */
function codeIds({ units }: Reply): readonly string[] {
  const ids = units.flatMap(({ reading }) => reading.spans.map(({ id }) => id));
  return [...new Set(ids)].filter((id) => /^(?:reply\.\d|enhanced\.|code\.)/.test(id));
}

function causeRow(cause: Diagnosis, unit: ExplainedUnit, style: CardStyle): Row {
  const { words, speech } = style;
  const text = speech.say(cause, unit.protocol);
  return [
    { text: words.certainty[cause.certainty], tone: cause.certainty === 'certain' ? 'strong' : 'soft' },
    ink(sentence(text, style)),
    ...whereOf(cause, unit, style),
    ...inBrackets(speech.source(cause.id, unit.protocol), style),
  ];
}

/** The line of a cause that lies further up. */
function whereOf(cause: Diagnosis, unit: ExplainedUnit, { lineOf, words }: CardStyle): readonly Styled[] {
  const line = cause.turn === unit.reading.answers ? undefined : lineOf(unit, cause.turn);
  return line === undefined ? [] : [ink(words.gap + fill(words.causeLine, { line }))];
}

/** Some titles are labels within the page, in lower case. */
function capitalized(title: string): string {
  return title.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}

/** A title and what follows it, as prose. */
function sentence({ title, body }: Text, { words }: CardStyle): string {
  const end = /[.!?。！？]$/.test(title) ? '' : words.stop;
  return `${capitalized(title)}${end}${body === '' ? '' : words.gap}${body}`;
}

/** What could be said next, where a conversation goes on. */
function nextSteps({ reading, protocol }: ExplainedUnit, { speech, goesOn }: CardStyle): readonly PartOf[] {
  if (!goesOn) return [];
  return reading.hints.slice(0, hintsMax).map((hint) => ({
    part: { text: visible(hint.line.trimEnd()), tone: 'goOn' },
    gloss: speech.say(hint, protocol).title,
  }));
}

/** Which command is answered, where it does not stand right above. */
function askedOf(unit: ExplainedUnit, { words, goesOn }: CardStyle): string | undefined {
  const { answers } = unit;
  if (!answers?.verb) return undefined;
  const names: Readonly<Record<string, string>> = { '.': words.letterEnd, '*': words.challengeAnswer };
  const command = names[answers.verb] ?? answers.verb;
  if (answers.line !== undefined) return fill(words.onLine, { command, line: answers.line });
  return fill(goesOn ? words.notShown : words.named, { command });
}

/** Sources, each once, and the address of the first that has one. */
function sourceRows(ids: readonly string[], { protocol }: ExplainedUnit, style: CardStyle): readonly Row[] {
  const sources = new Map<string, Source>();
  for (const id of ids) {
    const source = style.speech.source(id, protocol);
    if (source && !sources.has(source.label)) sources.set(source.label, source);
  }
  const all = [...sources.values()];
  if (all.length === 0) return [];
  const labels = all.map((source) => labelOf(source, style)).join(style.words.separator);
  const link = all.find((source) => source.link !== undefined)?.link;
  return [[ink(labels)], ...(link === undefined ? [] : [[{ text: link, tone: 'link' as const }]])];
}

function inBrackets(source: Source | undefined, style: CardStyle): readonly Styled[] {
  return source ? [soft(style.words.gap), { ...soft(`[${labelOf(source, style)}]`), solid: true }] : [];
}

function labelOf({ label, reported }: Source, { words }: CardStyle): string {
  return reported ? fill(words.reported, { label }) : label;
}

/** What is odd about a unit, and harmless. */
export function addRemarks(card: Card, { reading, protocol }: ExplainedUnit, style: CardStyle): void {
  const rows = reading.oddities.map((oddity): Row => [ink(sentence(style.speech.say(oddity, protocol), style))]);
  card.labelled(style.words.remarks, rows);
}

/** The card of a client unit: only what is odd about it. */
export function remarkRows(unit: ExplainedUnit, style: CardStyle): readonly Row[] {
  const card = new Card(style);
  addRemarks(card, unit, style);
  return card.rows;
}

function ink(text: string): Styled {
  return { text, tone: 'ink' };
}

function soft(text: string): Styled {
  return { text, tone: 'soft' };
}
