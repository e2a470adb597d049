// A transcript as plain text, for the mail to a postmaster: facts, then the conversation with the marks of swaks. Pasted into
// /explain it is the same conversation again (paste/dress/marks.ts knows the first line).

import { visible } from '../../charset.ts';
import type { TurnId } from '../../dialect.ts';
import { conversationOf } from '../conversation.ts';
import type { TranscriptConversation, TranscriptRemark, TranscriptTurn } from '../conversation.ts';
import type { Comment, TranscriptDocument } from '../document.ts';
import type { TranscriptSpeech } from '../speech.ts';
import { aboutOf, commentsOn, writerOf } from './beside.ts';
import { factsOf, titleOf } from './facts.ts';
import { mailtermHeader } from './header.ts';
import type { ExportOptions } from './index.ts';
import { utcOf } from './instant.ts';
import { isRefusal, notesOf, remarkText, sentence } from './notes.ts';
import type { Note } from './notes.ts';
import { proseRows } from './prose.ts';
import { isAsked, linesOf, partsOf } from './said.ts';
import type { Said } from './said.ts';

const indent = ' '.repeat(6);

/** What somebody wrote stands behind a mark that nobody takes for one of swaks, whatever blanks a mail program takes off. */
const commentIndent = `${indent}| `;

/** Prose is broken here; what was said never is. */
const proseCells = 78;

/** The transcript as text, lines ended by LF. */
export function textOf(document: TranscriptDocument, speech: TranscriptSpeech, options: ExportOptions): string {
  const talk = conversationOf(document.events);
  const head = [
    mailtermHeader,
    `=== ${titleOf(document, talk, speech)}`,
    ...factsOf(document, talk, speech, options).map(
      ({ label, value }) => `=== ${label}${speech.word('list.colon')}${value}`,
    ),
  ];
  return `${[...head, ...new TextWriter(document, talk, speech, options).rows()].join('\n')}\n`;
}

/** Writes the conversation, row by row. */
class TextWriter {
  readonly #document: TranscriptDocument;
  readonly #talk: TranscriptConversation;
  readonly #speech: TranscriptSpeech;
  readonly #options: ExportOptions;
  readonly #rows: string[] = [];
  #headed: TurnId = -1;
  /** The last turn whose comments stand there. */
  #commented: TurnId = -1;

  constructor(
    document: TranscriptDocument,
    talk: TranscriptConversation,
    speech: TranscriptSpeech,
    options: ExportOptions,
  ) {
    this.#document = document;
    this.#talk = talk;
    this.#speech = speech;
    this.#options = options;
  }

  rows(): readonly string[] {
    const parts = partsOf(this.#talk, this.#options);
    const firstSaid = parts.findIndex(({ kind }) => kind === 'said');
    if (firstSaid !== 0) this.#rows.push('');
    let isTls = this.#beginsInTls();
    for (const part of parts) {
      if (part.kind === 'said') this.#say(part, isTls);
      else {
        this.#remark(part);
        isTls ||= part.event.kind === 'tls';
      }
    }
    this.#endTurn();
    return this.#rows;
  }

  /** The handshake may lie before the turns that were asked for. */
  #beginsInTls(): boolean {
    const from = this.#options.turns?.from ?? 0;
    return this.#talk.items.some((item) => item.kind === 'remark' && item.event.kind === 'tls' && item.turn < from);
  }

  #say(said: Said, isTls: boolean): void {
    if (said.turn > this.#headed) this.#head(said);
    for (const { text, unit } of linesOf(said.units, this.#speech.gb18030)) {
      this.#rows.push(
        `${said.from === 'client' ? (isTls ? ' ~>' : ' ->') : markOfReply(isRefusal(unit), isTls)} ${text}`,
      );
    }
    if (!this.#options.notes) return;
    for (const unit of said.units) for (const note of notesOf(unit, this.#speech)) this.#note(note);
  }

  /** A reply to an earlier command comes under the latest: in the order in which the lines crossed. */
  #head({ turn, atMs }: Said): void {
    this.#endTurn();
    this.#headed = turn;
    const { word } = this.#speech;
    const { startedMs } = this.#talk;
    const number = turn === 0 ? `#0 ${word('turn.greeting')}` : `#${turn}`;
    const utc = startedMs > 0 ? utcOf(startedMs + atMs) : undefined;
    this.#rows.push('', utc === undefined ? `=== ${number}` : `=== ${number}  ${utc}`);
  }

  #remark(remark: TranscriptRemark): void {
    const said = remarkText(remark, this.#talk, this.#speech);
    if (said) this.#rows.push(`${said.isWarning ? '***' : '==='} ${said.text}`);
  }

  #note(note: Note): void {
    const { word } = this.#speech;
    const { text, why, next, source } = note;
    this.#prose(sentence(text, this.#speech));
    if (why) this.#prose(word('note.why', { title: why.title, body: why.body }));
    if (next !== undefined) this.#prose(word('note.next', { line: next }));
    if (source) this.#prose(word('note.source', { label: source.label }));
  }

  /** Below all that was said in the turn: what people wrote beside it. */
  #endTurn(): void {
    for (const turn of this.#talk.turns) {
      if (turn.turn <= this.#commented || turn.turn > this.#headed || !isAsked(turn, this.#options.turns)) continue;
      for (const comment of commentsOn(this.#document, turn.turn)) this.#comment(comment, turn);
    }
    this.#commented = this.#headed;
  }

  /** Its Markdown as it was written: in text that is how it is read best. */
  #comment(comment: Comment, { units }: TranscriptTurn): void {
    const { word, gb18030 } = this.#speech;
    const about = aboutOf(comment, units, gb18030);
    const facts = [
      word('comment.by', { name: writerOf(comment, this.#speech) }),
      utcOf(comment.writtenMs),
      about && word('comment.about', { text: about }),
    ];
    const head = facts.filter((fact) => fact !== undefined && fact !== '').join(word('list.comma'));
    this.#rows.push('');
    for (const line of [head, ...comment.text.replaceAll('\t', '    ').split(/\r?\n/).map(visible)]) {
      this.#rows.push(...proseRows(line, commentIndent, proseCells).map((row) => row.trimEnd()));
    }
  }

  #prose(text: string): void {
    this.#rows.push(...proseRows(text, indent, proseCells));
  }
}

/** swaks(1), "Transcript hints": `<- ` and `<~ ` within TLS, with stars for what was not hoped for. */
function markOfReply(isRefused: boolean, isTls: boolean): string {
  if (isRefused) return isTls ? '<~*' : '<**';
  return isTls ? '<~ ' : '<- ';
}
