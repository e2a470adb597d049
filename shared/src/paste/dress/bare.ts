// A paste without marks: the scrollback of telnet, nc or openssl s_client, the debug output of JavaMail. Who speaks is
// guessed line by line: replies have a form, commands have verbs, and what is neither belongs to where it stands.

import { isOpen } from './marked.ts';
import { closesDump, exceptionReply, javaMailHint, noiseOf } from './noise.ts';
import type { Noise } from './noise.ts';
import { commandOf, isAnswer, isGoAhead, replyOf, verbOf } from './shape.ts';
import type { SourceLine } from '../lines/source.ts';
import { spokenOf } from './spoken.ts';
import type { Found, Spoken } from './spoken.ts';
import { Flow } from '../talk/flow.ts';
import { loginLine } from '../talk/opening.ts';

/** What a bare paste holds, and the program that printed it. */
export interface BareFound extends Found {
  readonly dress: 'scrollback' | 's_client' | 'javamail';
  readonly failedLines: readonly number[];
  /** Lines that s_client took for a command to itself, and never sent. */
  readonly unsentLines: readonly number[];
  /** Lines of the paste at which s_client had begun TLS out of sight. */
  readonly startTlsLines: ReadonlySet<number>;
}

/** Reads the lines of a paste in which nothing is marked. */
export function readBare(lines: readonly SourceLine[]): BareFound {
  return new BareReader(lines).readAll();
}

class BareReader {
  readonly #lines: readonly SourceLine[];
  /** For each line, whether a lone dot stands on it or below, before the next command that is answered. */
  readonly #dotBelow: readonly boolean[];
  readonly #spoken: Spoken[] = [];
  readonly #failed: number[] = [];
  readonly #unsent: number[] = [];
  readonly #startTls = new Set<number>();
  readonly #flow = new Flow();
  #ignored = 0;
  #opens = false;
  #inDump = false;
  /** Within a certificate. */
  #inPem = false;
  #lastText = '';
  #dress: BareFound['dress'] = 'scrollback';
  /** Blank lines that belong to a letter if it goes on. */
  #blanks: SourceLine[] = [];

  constructor(lines: readonly SourceLine[]) {
    this.#lines = lines;
    this.#dotBelow = dotsBelow(lines);
  }

  readAll(): BareFound {
    for (const [i, line] of this.#lines.entries()) {
      if (line.text.trim() === '') this.#blanks.push(line);
      else if (!this.#hear(line, i)) this.#ignored += 1;
    }
    return {
      spoken: this.#spoken,
      ignoredLines: this.#ignored,
      dress: this.#dress,
      failedLines: this.#failed,
      unsentLines: this.#unsent,
      startTlsLines: this.#startTls,
    };
  }

  /** True when the line was said. */
  #hear(line: SourceLine, i: number): boolean {
    const { text } = line;
    const { content } = this.#flow;
    const last = this.#lastText;
    this.#lastText = text;
    if (content && !this.#endsContent(line, i)) {
      for (const blank of this.#blanks) this.#add(spokenOf(blank, content.from, ''));
      this.#blanks = [];
      this.#add(spokenOf(line, content.from, text));
      return true;
    }
    this.#blanks = [];
    if (text.startsWith('-----')) this.#inPem = text.startsWith('-----BEGIN');
    const noise = noiseOf(text);
    if (noise) return this.#hearNoise(noise, line);
    if (this.#inDump && !this.#endsDump(text, last)) return false;
    if (this.#inDump && this.#isTailOfStartTls(line)) return false;
    this.#inDump = false;
    const side = this.#sideOf(line, i);
    if (side === undefined) return this.#hearException(line) || this.#goesOn(line);
    this.#add(spokenOf(line, side, side === 'server' ? text.trimStart() : text));
    return true;
  }

  #add(said: Spoken): void {
    const spoken: Spoken = this.#opens ? { ...said, opens: true } : said;
    this.#opens = false;
    this.#spoken.push(spoken);
    this.#flow.hear(spoken);
  }

  #hearNoise(noise: Noise, line: SourceLine): false {
    if (noise === 'fails') this.#failed.push(line.number);
    if (noise === 'dump') {
      this.#inDump = true;
      this.#dress = 's_client';
      this.#opens ||= line.text.startsWith('CONNECTED(');
    }
    this.#opens ||= noise === 'opens';
    if (line.text.startsWith('DEBUG')) this.#hearJavaMail(line);
    if (line.text === 'RENEGOTIATING') this.#takeBack('R');
    if (line.text === 'DONE') this.#takeBack('Q');
    return false;
  }

  /** openssl-s_client(1): a line that begins with R renegotiates, one with Q ends; neither is sent. RCPT begins with R. */
  #takeBack(letter: 'R' | 'Q'): void {
    const last = this.#spoken[this.#spoken.length - 1];
    if (last?.from !== 'client' || !last.text.startsWith(letter)) return;
    this.#spoken.pop();
    // Whoever wanted to leave has left; a recipient is missed.
    if (letter === 'Q') this.#ignored += 1;
    else this.#unsent.push(last.line);
  }

  /** What is said comes behind a line that closes the dump; a greeting is one wherever it stands. */
  #endsDump(text: string, last: string): boolean {
    if (this.#inPem) return false;
    if (/^(?:220[ -]|\+OK |\* OK )/.test(text)) return true;
    return closesDump(last) && (replyOf(text) ?? commandOf(text)) !== undefined;
  }

  /** s_client has said EHLO and STARTTLS by itself and shows the last line of the first answer. */
  #isTailOfStartTls({ text, number }: SourceLine): boolean {
    if (!this.#opens || !/^(?:250 [A-Z]|\. OK )/.test(text)) return false;
    this.#inDump = false;
    this.#startTls.add(number);
    return true;
  }

  /** The login that is hidden is put in, so that its result has something to answer. */
  #hearJavaMail(line: SourceLine): void {
    this.#dress = 'javamail';
    const hint = javaMailHint(line.text);
    if (hint === undefined || hint.kind === 'done') {
      if (hint) this.#add({ ...spokenOf(line, 'server', '235 '), implied: true });
      return;
    }
    if (hint.kind === 'login') {
      this.#add({ ...spokenOf(line, 'client', loginLine(hint.protocol)), implied: true });
      return;
    }
    // Only the result tells the tag of the command that was hidden.
    const last = this.#spoken[this.#spoken.length - 1];
    const tag = /^\S{1,24}/.exec(hint.reply)?.[0];
    if (last?.implied) this.#spoken[this.#spoken.length - 1] = { ...last, text: loginLine('imap', tag) };
    this.#add(spokenOf(line, 'server', hint.reply));
  }

  /** A reply that only the exception shows; most exceptions repeat one that was printed. */
  #hearException(line: SourceLine): boolean {
    const reply = this.#dress === 'javamail' ? exceptionReply(line.text) : undefined;
    if (reply === undefined || this.#spoken.some(({ text }) => text.trim() === reply.trim())) return false;
    this.#add(spokenOf(line, 'server', reply));
    return true;
  }

  /** A letter or a listing whose dot is missing ends where the conversation visibly goes on. */
  #endsContent({ text }: SourceLine, i: number): boolean {
    const { content } = this.#flow;
    if (content?.kind === 'literal' || text === '.') return false;
    const goesOn =
      this.#isAnswered(text, i) || (!this.#dotBelow[i] && content?.from === 'client' && replyOf(text) === 'smtp');
    if (goesOn) this.#flow.leave();
    return goesOn;
  }

  /** A command with a reply below it. */
  #isAnswered(text: string, i: number): boolean {
    return isAnsweredCommand(text, this.#lines[i + 1]?.text);
  }

  #sideOf(line: SourceLine, i: number): Spoken['from'] | undefined {
    const { text } = line;
    if (this.#flow.isAfterLiteral) return 'server';
    if (this.#flow.isChallenged && isAnswer(text)) return 'client';
    if (replyOf(text.trimStart()) !== undefined || isGoAhead(text)) return 'server';
    if (commandOf(text) !== undefined || this.#flow.isChallenged) return 'client';
    // What is no command and is answered with a refusal was typed all the same.
    const next = this.#nextFilled(i);
    const last = this.#spoken[this.#spoken.length - 1];
    return last?.from === 'server' && next !== undefined && /^(?:5\d\d[ -]|-ERR|\* BAD|\S{1,24} BAD )/i.test(next)
      ? 'client'
      : undefined;
  }

  #nextFilled(i: number): string | undefined {
    return this.#lines.slice(i + 1, i + 4).find(({ text }) => text.trim() !== '')?.text;
  }

  /** A long line of an IMAP server, folded by the width of a terminal or a page. */
  #goesOn(line: SourceLine): boolean {
    const last = this.#spoken[this.#spoken.length - 1];
    if (last?.from !== 'server' || !last.text.startsWith('* ') || !isOpen(last.text)) return false;
    this.#spoken[this.#spoken.length - 1] = { ...last, text: `${last.text} ${line.text.trim()}` };
    return true;
  }
}

function isAnsweredCommand(text: string, next: string | undefined): boolean {
  const reply = next === undefined ? undefined : replyOf(next);
  return (reply === 'smtp' || reply === 'pop3') && verbOf(text, reply) !== undefined;
}

function dotsBelow(lines: readonly SourceLine[]): readonly boolean[] {
  const below = new Array<boolean>(lines.length).fill(false);
  let found = false;
  for (let i = lines.length - 1; i >= 0; i--) {
    const text = lines[i]?.text ?? '';
    if (text === '.') found = true;
    else if (isAnsweredCommand(text, lines[i + 1]?.text)) found = false;
    below[i] = found;
  }
  return below;
}
