// The conversation as a terminal shows it: mode light and line of the person, replies in the colour of their class, remarks
// and notes in grey. The only escape sequences are colours that are made here; all that was said is visible glyphs before.

import type { ReplyClass } from '../../dialect.ts';
import { dialectFacts } from '../../dialects/facts.ts';
import type { TranscriptConversation, TranscriptRemark } from '../conversation.ts';
import type { TranscriptSpeech } from '../speech.ts';
import type { ExportOptions } from './index.ts';
import { notesOf, remarkText, sentence } from './notes.ts';
import { proseRows } from './prose.ts';
import { linesOf } from './said.ts';
import type { Said, SaidLine } from './said.ts';

export const screenCells = 100;
export const screenRows = 30;

/** Select Graphic Rendition (ECMA-48 §8.3.117), as the page's terminal uses it (client/src/terminal/paint.ts). */
const looks = { soft: '90', remark: '3;90', warning: '3', done: '92', goOn: '94', tryLater: '93', no: '91' } as const;

/** What is drawn at one moment. */
export interface Drawn {
  readonly atMs: number;
  readonly output: string;
}

/** Draws a conversation part by part. */
export class Screen {
  readonly #talk: TranscriptConversation;
  readonly #speech: TranscriptSpeech;
  readonly #options: ExportOptions;
  #state = 'connect';

  constructor(talk: TranscriptConversation, speech: TranscriptSpeech, options: ExportOptions) {
    this.#talk = talk;
    this.#speech = speech;
    this.#options = options;
  }

  /** What appears on the screen, each unit at its time. */
  draw(part: Said | TranscriptRemark): readonly Drawn[] {
    if (part.kind === 'remark') return this.#remark(part);
    const drawn: Drawn[] = [];
    for (const line of linesOf(part.units, this.#speech.gb18030)) {
      drawn.push({ atMs: line.unit.atMs, output: part.from === 'client' ? this.#typed(line) : replied(line) });
    }
    for (const unit of part.units) {
      this.#state = unit.reading.state;
      for (const note of this.#options.notes ? notesOf(unit, this.#speech) : []) {
        drawn.push({ atMs: unit.atMs, output: proseOf(sentence(note.text, this.#speech), 'remark') });
      }
    }
    return drawn;
  }

  /** The mode light, and the line behind it. Tabs would move the cursor by what the screen has before them. */
  #typed({ text }: SaidLine): string {
    const { prompts } = dialectFacts[this.#talk.dialect];
    const label = Object.hasOwn(prompts, this.#state) ? prompts[this.#state]?.label : prompts['default']?.label;
    return `${painted(label ?? '>', 'soft')} ${untabbed(text)}\r\n`;
  }

  #remark(remark: TranscriptRemark): readonly Drawn[] {
    const said = remarkText(remark, this.#talk, this.#speech);
    return said ? [{ atMs: remark.atMs, output: proseOf(said.text, said.isWarning ? 'warning' : 'remark') }] : [];
  }
}

/** The code of a reply bears the colour of its class. */
function replied({ text, unit }: SaidLine): string {
  const { replyClass } = unit.reading;
  const code =
    unit.frame === 'line' && replyClass !== undefined && Object.hasOwn(looks, replyClass)
      ? /^\S{1,24}(?: (?:OK|NO|BAD)\b)?/.exec(text)?.[0]
      : undefined;
  const rest = untabbed(code === undefined ? text : text.slice(code.length));
  return `${code === undefined ? '' : painted(code, replyClass as ReplyClass)}${rest}\r\n`;
}

function painted(text: string, look: keyof typeof looks): string {
  return `\u001b[${looks[look]}m${text}\u001b[0m`;
}

function proseOf(text: string, look: keyof typeof looks): string {
  return proseRows(text, '  ', screenCells)
    .map((row) => `${painted(row, look)}\r\n`)
    .join('');
}

function untabbed(text: string): string {
  return text.replace(/\t/g, '\u2192');
}
