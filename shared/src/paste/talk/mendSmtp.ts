// Puts in what people leave out of an SMTP conversation, so that each reply still answers its own command: the go-ahead
// before a letter, the letter, its dot, the last line of a list, replies that nobody found worth copying.

import { cueOfReply, isOffer } from './cue.ts';
import { commandLines, someAnswers, someLetter } from './opening.ts';
import type { Cue } from './opening.ts';
import { isAnswer, replyOf, verbOf } from '../dress/shape.ts';
import { octetsOf } from '../lines/source.ts';
import type { Line, Spoken } from '../dress/spoken.ts';

/** What was put in, where the reader should know. */
export interface Mended {
  readonly spoken: readonly Spoken[];
  /** Lines of the paste where a letter is missing. */
  readonly missingLetters: readonly number[];
  /** The paste ends within a letter or a reply. */
  readonly isBroken: boolean;
}

type Mode = 'command' | 'askedData' | 'askedAuth' | 'letter' | 'answer';

/** What is done about commands without a reply: nothing; only challenges are put in; all replies are. */
type Missing = 'none' | 'challenges' | 'replies';

/** Fills the gaps of one conversation. */
export function mendSmtp(spoken: readonly Spoken[]): Mended {
  const counted = new SmtpMender(spoken, 'none').mend();
  // As many replies as commands: then nothing was left out.
  if (counted.open <= 0) return counted;
  // RFC 2920 §3.1: replies may come later, but a client waits for each challenge.
  const pipelines = spoken.some(({ text }) => /^250[- ]PIPELINING/i.test(text));
  return new SmtpMender(spoken, pipelines ? 'challenges' : 'replies').mend();
}

class SmtpMender {
  readonly #source: readonly Spoken[];
  readonly #missing: Missing;
  readonly #out: Spoken[] = [];
  readonly #missingLetters: number[] = [];
  #mode: Mode = 'command';
  /** Commands that have no reply yet. */
  #open = 0;
  #partialCode: string | undefined;
  /** Octets of a chunk that have not come yet (RFC 3030 §2). */
  #chunkOctets = 0;
  #letterLines = 0;
  #challenges = 0;
  /** Before the client speaks, the server can only greet. */
  #hasClientSpoken = false;

  constructor(source: readonly Spoken[], missing: Missing) {
    this.#source = source;
    this.#missing = missing;
  }

  mend(): Mended & { readonly open: number } {
    for (const [i, said] of this.#source.entries()) {
      if (said.from === 'client') this.#hearClient(said, i);
      else this.#hearServer(said, this.#source[i + 1]);
    }
    const isBroken = this.#partialCode !== undefined || (this.#mode === 'letter' && this.#letterLines > 0);
    const last = this.#source[this.#source.length - 1];
    if (this.#partialCode !== undefined && last) this.#closeReply(last);
    return { spoken: this.#out, missingLetters: this.#missingLetters, isBroken, open: this.#open };
  }

  #imply([from, text]: Line, at: Spoken, guessed?: true): void {
    this.#out.push({ from, text, isUtf8: true, line: at.line, implied: true, ...(guessed && { guessed }) });
  }

  #closeReply(at: Spoken): void {
    const code = this.#partialCode;
    if (code === undefined) return;
    this.#imply(['server', `${code} `], at);
    this.#finishReply(code);
  }

  #hearClient(said: Spoken, i: number): void {
    this.#closeReply(said);
    this.#hasClientSpoken = true;
    if (this.#chunkOctets > 0) {
      this.#out.push(said);
      this.#chunkOctets -= octetsOf(said, said.text).length + 2;
      return;
    }
    if (this.#mode === 'askedData' && this.#isLetterAhead(i)) {
      this.#imply(['server', '354 '], said);
      this.#finishReply('354');
    } else if (this.#mode === 'askedAuth' && this.#isUnaskedAnswer(said)) {
      this.#imply(['server', this.#challenges === 0 ? '334 VXNlcm5hbWU6' : '334 UGFzc3dvcmQ6'], said);
      this.#finishReply('334');
    }
    if (this.#mode === 'letter' && this.#letterLines === 0 && this.#isAnsweredCommand(said, i)) this.#skipLetter(said);
    if (this.#mode === 'letter') {
      this.#out.push(said);
      this.#letterLines += 1;
      if (said.text === '.') this.#ask('command');
      return;
    }
    if (this.#mode === 'answer') this.#mode = 'askedAuth';
    else this.#hearCommand(said);
    this.#open += 1;
    this.#out.push(said);
  }

  #hearCommand(said: Spoken): void {
    if (this.#missing === 'replies') {
      for (; this.#open > 0; this.#open--) this.#imply(['server', this.#mode === 'askedAuth' ? '235 ' : '250 '], said);
    }
    const verb = verbOf(said.text, 'smtp');
    this.#chunkOctets = Number(/^BDAT[ \t]{1,8}(\d{1,9})(?:[ \t]|$)/i.exec(said.text)?.[1] ?? 0);
    this.#challenges = 0;
    this.#mode = verb === 'DATA' ? 'askedData' : verb === 'AUTH' ? 'askedAuth' : 'command';
  }

  #ask(mode: Mode): void {
    this.#mode = mode;
    this.#open += 1;
  }

  /** Lines of a letter stand below, up to a lone dot, and no reply between. */
  #isLetterAhead(i: number): boolean {
    let at = i;
    while (this.#source[at]?.from === 'client' && this.#source[at]?.text !== '.') at += 1;
    if (this.#source[at]?.from !== 'client') return false;
    // All was sent at once, as a paste into telnet does: then the go-ahead stands below.
    while (this.#source[at]?.from === 'client') at += 1;
    while (this.#source[at]?.from === 'server' && !this.#source[at]?.text.startsWith('354')) at += 1;
    return this.#source[at]?.from !== 'server';
  }

  #isUnaskedAnswer({ text }: Spoken): boolean {
    return this.#missing !== 'none' && isAnswer(text) && verbOf(text, 'smtp') === undefined;
  }

  #hearServer(said: Spoken, next: Spoken | undefined): void {
    this.#chunkOctets = 0;
    if (replyOf(said.text) !== 'smtp') {
      this.#out.push(said);
      return;
    }
    const code = said.text.slice(0, 3);
    if (this.#mode === 'letter' && this.#partialCode === undefined) this.#endLetter(said);
    if (this.#open <= 0 && this.#partialCode === undefined && this.#out.length > 0) this.#guessCommand(said, next);
    this.#out.push(said);
    if (said.text[3] === '-') this.#partialCode = code;
    else this.#finishReply(code);
  }

  /** Within a letter no line is answered: a command that is means that the letter was left out. */
  #isAnsweredCommand({ text }: Spoken, i: number): boolean {
    const next = this.#source[i + 1];
    return next?.from === 'server' && replyOf(next.text) === 'smtp' && verbOf(text, 'smtp') !== undefined;
  }

  #skipLetter(at: Spoken): void {
    this.#missingLetters.push(at.line);
    for (const line of someLetter) this.#imply(line, at);
    this.#imply(['server', '250 '], at);
    this.#mode = 'command';
  }

  /** A reply comes and the letter has no dot: it was left out, or shortened. */
  #endLetter(at: Spoken): void {
    if (this.#letterLines === 0) {
      this.#missingLetters.push(at.line);
      for (const line of someLetter) this.#imply(line, at);
    } else this.#imply(['client', '.'], at);
    this.#ask('command');
  }

  /** What the reply answers is not in the paste: telnet without local echo shows no commands. */
  #guessCommand(said: Spoken, next: Spoken | undefined): void {
    if (this.#isGreeting(said)) return;
    const lists = isOffer(said.text) || (next?.from === 'server' && isOffer(next.text));
    const cue = lists ? { verb: 'EHLO' } : cueOfReply(said.text);
    if (cue === undefined || cue.verb === '.') return;
    for (const line of this.#guess(cue, said)) this.#imply(line, said, true);
    this.#open += 1;
    this.#hasClientSpoken = true;
  }

  /** A login goes on with an answer where a challenge was; a challenge for a name means that it began with LOGIN. */
  #guess(cue: Cue, { text }: Spoken): readonly Line[] {
    if (cue.verb !== 'AUTH') return commandLines('smtp', cue);
    if (this.#mode === 'answer') return [['client', this.#challenges > 1 ? someAnswers.password : someAnswers.user]];
    return /^334 [dV]XNl/.test(text) ? [['client', 'AUTH LOGIN']] : commandLines('smtp', cue);
  }

  #isGreeting({ text }: Spoken): boolean {
    return !this.#hasClientSpoken && text.startsWith('220');
  }

  #finishReply(code: string): void {
    this.#partialCode = undefined;
    if (this.#hasClientSpoken && this.#open > 0) this.#open -= 1;
    this.#letterLines = 0;
    if (code === '334') {
      this.#challenges += 1;
      this.#mode = 'answer';
    } else this.#mode = code === '354' ? 'letter' : 'command';
  }
}
