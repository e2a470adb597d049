// A paste whose lines say who speaks. Lines without a mark are the hard part: a reply that goes on, a letter that is
// printed bare, a long line that was folded, or the tool's own words.

import { mailtermMarking, markings } from './marks.ts';
import type { Marked, Marking, Said } from './marks.ts';
import type { Dress } from '../paste.ts';
import { commandOf, isAnswer, isGoAhead, replyOf } from './shape.ts';
import type { SourceLine } from '../lines/source.ts';
import { linesIn, replyLinesIn, withoutHtml } from './spoken.ts';
import type { Found, Spoken } from './spoken.ts';
import { Flow } from '../talk/flow.ts';
import { mailtermHeader } from '../../transcript/export/header.ts';

/** How well a way of marking fits: lines that bear a mark and look like what that side would say. */
export interface Fit {
  readonly marking: Marking;
  readonly fitting: number;
}

/** The way of marking that fits best; undefined when none does. */
export function findMarking(lines: readonly SourceLine[]): Fit | undefined {
  if (lines.some(({ text }) => text === mailtermHeader)) return fitOf(mailtermMarking, lines);
  let best: Fit | undefined;
  for (const marking of markings) {
    const fit = fitOf(marking, lines);
    if (fit.fitting > (best?.fitting ?? 0)) best = fit;
  }
  return best;
}

function fitOf(marking: Marking, lines: readonly SourceLine[]): Fit {
  let fitting = 0;
  for (const { text } of lines) {
    const marked = marking.read(text);
    if (typeof marked === 'object' && fits(marked)) fitting += 1;
  }
  return { marking, fitting };
}

function fits({ from, text }: Said): boolean {
  if (from === 'server') return replyOf(text) !== undefined || isGoAhead(text);
  return commandOf(text) !== undefined;
}

/** Reads the lines of a paste that is marked. */
export function readMarked(lines: readonly SourceLine[], { dress, read }: Marking): Found {
  return new MarkedReader(lines, dress).readAll(read);
}

class MarkedReader {
  readonly #lines: readonly SourceLine[];
  readonly #dress: Dress;
  readonly #spoken: Spoken[] = [];
  readonly #flow = new Flow();
  #marks = { client: false, server: false };
  #opens = false;
  #ignored = 0;
  /** The line before was the tool's own: a line without a mark goes on with it. */
  #isAfterTool = false;
  /** Blank lines of a letter that may turn out to lie behind it. */
  #blanks: Spoken[] = [];

  constructor(lines: readonly SourceLine[], dress: Dress) {
    this.#lines = lines;
    this.#dress = dress;
  }

  readAll(read: Marking['read']): Found {
    const every = this.#lines.map((line) => read(line.text));
    const marked = this.#isVerbatim ? every : withoutRemarks(outdent(every), this.#dress);
    for (const said of marked) if (typeof said === 'object') this.#marks[said.from] = true;
    for (const [i, line] of this.#lines.entries()) {
      const said = marked[i];
      if (typeof said === 'object') this.#hear(line, said);
      else if (said === 'opens') this.#opens = true;
      else if (said === undefined && this.#takesBare(line)) continue;
      if (typeof said !== 'object' && line.text.trim() !== '') this.#ignored += 1;
      this.#isAfterTool = typeof said === 'string' || (this.#isAfterTool && said === undefined);
    }
    return { spoken: this.#spoken, ignoredLines: this.#ignored };
  }

  /** What follows a mark of ours is the line as it was said: nothing in it is a log's or an article's doing. */
  get #isVerbatim(): boolean {
    return this.#dress === 'mailterm';
  }

  #hear(line: SourceLine, { from, text, isOctets }: Said): void {
    if (this.#isVerbatim) {
      const own = { from, isUtf8: line.isUtf8, line: line.number };
      // transcript/export/said.ts: so a line shows that it ended with LF alone.
      return this.#add(text.endsWith('\u240a') ? { ...own, text: text.slice(0, -1), bareLf: true } : { ...own, text });
    }
    if (this.#flow.content?.from !== from && direction.test(text.slice(0, 200))) {
      this.#ignored += 1;
      return;
    }
    const clean = this.#dress === 'phpmailer' ? withoutHtml(text) : text;
    const isUtf8 = line.isUtf8 && !isOctets;
    for (const part of linesIn(clean)) {
      const own = from === 'server' && this.#flow.content === undefined ? replyLinesIn(part) : [part];
      for (const each of own) this.#add({ from, text: each, isUtf8, line: line.number });
    }
  }

  #add(said: Spoken): void {
    const spoken: Spoken = this.#opens ? { ...said, opens: true } : said;
    this.#opens = false;
    this.#spoken.push(spoken);
    this.#flow.hear(spoken);
    if (said.text !== '') this.#blanks = [];
  }

  /** Takes a line without a mark as said, where what stands before it shows whose it is. */
  #takesBare(line: SourceLine): boolean {
    const text = this.#dress === 'phpmailer' ? withoutHtml(line.text.trim()) : line.text;
    const said = { text, isUtf8: line.isUtf8, line: line.number };
    const { content } = this.#flow;
    if (text.trim() === '') {
      // A letter has blank lines, and people leave blank lines between turns: what comes next tells.
      if (content) this.#blanks.push({ ...said, from: content.from });
      return true;
    }
    const side = this.#sideOf(text);
    if (side === undefined) return this.#goesOn(line);
    if (content?.from === side) for (const blank of this.#blanks) this.#add(blank);
    this.#add({ ...said, from: side });
    return true;
  }

  #sideOf(text: string): Spoken['from'] | undefined {
    const { content } = this.#flow;
    const last = this.#spoken[this.#spoken.length - 1];
    const reply = replyOf(text.trimStart());
    // A reply goes on: only its first line was marked.
    const isSame = reply === 'smtp' && last?.text.slice(0, 4) === `${text.trimStart().slice(0, 3)}-`;
    if (isSame && last?.from === 'server' && !this.#isAfterTool) return 'server';
    if (!this.#marks.server && (reply !== undefined || isGoAhead(text))) return 'server';
    if (content) return content.from;
    if (this.#flow.isAfterLiteral && last?.from === 'server') return 'server';
    if (this.#marks.client) return undefined;
    return commandOf(text) !== undefined || (this.#flow.isChallenged && isAnswer(text)) ? 'client' : undefined;
  }

  /** A long line that was folded for print (RFC 9051 §8 does it): what follows is indented, and a bracket is open. */
  #goesOn(line: SourceLine): boolean {
    const last = this.#spoken[this.#spoken.length - 1];
    if (!last || !/^[ \t]/.test(line.text) || !isOpen(last.text) || line.isUtf8 !== last.isUtf8) return false;
    this.#spoken[this.#spoken.length - 1] = { ...last, text: `${last.text} ${line.text.trim()}` };
    return true;
  }
}

/** Blanks that stand behind every mark belong to the mark: the RFCs print their examples so. */
function outdent(marked: readonly Marked[]): readonly Marked[] {
  let blanks = Infinity;
  for (const said of marked) {
    if (typeof said === 'object' && fits({ ...said, text: said.text.trimStart() })) {
      blanks = Math.min(blanks, said.text.search(/[^ ]/));
    }
  }
  if (blanks === 0 || blanks === Infinity) return marked;
  return marked.map((said) => {
    if (typeof said !== 'object') return said;
    const own = Math.max(0, said.text.search(/[^ ]|$/));
    return { ...said, text: said.text.slice(Math.min(blanks, own)) };
  });
}

/** What somebody does instead of saying something, as the RFCs print it: `<wait for connection on TCP port 110>`. */
const direction = /^[ \t]{0,8}<[A-Za-z][^<>@]{0,80} [^<>@]{1,80}>[ \t]{0,8}$/;

/** Remarks that somebody wrote behind the lines, as articles do. */
const remark = /[ \t]{2,16}(?:#|\/\/|←|<--) .{0,1024}$/;

/** One such line may be what was said; several are remarks. */
const remarksMin = 2;

function withoutRemarks(marked: readonly Marked[], dress: Dress): readonly Marked[] {
  if (dress !== 'marked') return marked;
  const bare = marked.map((said) => {
    const tail = typeof said === 'object' ? said.text.slice(-1100) : '';
    const found = /[#/←-] /.test(tail) ? remark.exec(tail) : null;
    return found && typeof said === 'object' ? { ...said, text: said.text.slice(0, -found[0].length).trimEnd() } : said;
  });
  return bare.filter((said, i) => said !== marked[i]).length < remarksMin ? marked : bare;
}

/** True when a bracket or a quotation is open at the end of a line. */
export function isOpen(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"' && text[at - 1] !== '\\') quoted = !quoted;
    else if (!quoted && character === '(') depth += 1;
    else if (!quoted && character === ')') depth -= 1;
  }
  return quoted || depth > 0;
}
