// Where in a conversation a line stands, so far as it decides whose the next lines are: within a letter, a listing, a
// literal, or at a challenge. Reads by look; what the lines mean is for the dialects.

import type { Side } from '../../dialect.ts';
import { isGoAhead, replyOf, verbOf } from '../dress/shape.ts';
import type { Spoken } from '../dress/spoken.ts';

/** What the next lines are, where that does not show from their look. */
export type Content = 'letter' | 'listing' | 'literal';

/** POP3 commands that are answered by several lines (RFC 1939, RFC 2449 §5); two of them only without an argument. */
const listed: ReadonlySet<string> = new Set(['RETR', 'TOP', 'CAPA']);
const listedWhole: ReadonlySet<string> = new Set(['LIST', 'UIDL']);

/** RFC 9051 §4.3: a literal is announced at the end of a line. */
const announcement = /\{(\d{1,9})\+?\}$/;

/** Follows a conversation line by line. */
export class Flow {
  #content: Content | undefined;
  #contentFrom: Side = 'client';
  #awaits: 'letter' | 'listing' | undefined;
  #literalOctets = 0;
  #afterLiteral = false;
  #challenged = false;
  /** A client's literal that the server has not asked for yet. */
  #announced: number | undefined;

  /** Inside what the next line lies, and whose it is. */
  get content(): { readonly kind: Content; readonly from: Side } | undefined {
    return this.#content && { kind: this.#content, from: this.#contentFrom };
  }

  /** The server asked for an answer: the next line of the client is one, whatever it looks like. */
  get isChallenged(): boolean {
    return this.#challenged;
  }

  /** The line behind a literal goes on with the line before it. */
  get isAfterLiteral(): boolean {
    return this.#afterLiteral;
  }

  /** The content ended where no dot shows it. */
  leave(): void {
    this.#content = undefined;
  }

  /** Takes note of the next line. */
  hear(said: Pick<Spoken, 'from' | 'text' | 'isUtf8'>): void {
    const { from, text } = said;
    this.#afterLiteral = false;
    if (this.#content && this.#contentFrom === from) this.#hearContent(said);
    else if (from === 'client') this.#hearClient(text);
    else this.#hearServer(text);
  }

  #hearContent({ from, text, isUtf8 }: Pick<Spoken, 'from' | 'text' | 'isUtf8'>): void {
    if (this.#content !== 'literal') {
      // RFC 5321 §4.1.1.4, RFC 1939 §3: a line with nothing but a dot ends it.
      if (text === '.') this.#content = undefined;
      return;
    }
    this.#literalOctets -= (isUtf8 ? utf8Length(text) : text.length) + 2;
    if (this.#literalOctets > 0) return;
    this.#content = undefined;
    this.#afterLiteral = true;
    // What stands behind a literal may announce the next one.
    if (this.#literalOctets < 0) this.#announce(from, text);
  }

  #hearClient(text: string): void {
    this.#content = undefined;
    this.#challenged = false;
    const pop3 = verbOf(text, 'pop3');
    const alone = text.trim().indexOf(' ') < 0;
    if (/^data[ \t]*$/i.test(text)) this.#awaits = 'letter';
    else if (pop3 !== undefined && (listed.has(pop3) || (alone && listedWhole.has(pop3)))) this.#awaits = 'listing';
    else this.#awaits = undefined;
    this.#announce('client', text);
  }

  #hearServer(text: string): void {
    this.#content = undefined;
    if (isGoAhead(text) && this.#announced !== undefined) {
      this.#enter('literal', 'client', this.#announced);
      return;
    }
    this.#challenged = /^334(?: |$)/.test(text) || isGoAhead(text);
    if (/^354(?: |-|$)/.test(text)) this.#enter('letter', 'client');
    else if (this.#awaits === 'listing' && /^\+OK/i.test(text)) this.#enter('listing', 'server');
    else if (replyOf(text) !== 'smtp') this.#announce('server', text);
    if (!text.startsWith('* ')) this.#awaits = undefined;
  }

  #announce(from: Side, text: string): void {
    const found = text.endsWith('}') ? announcement.exec(text.slice(-12)) : null;
    this.#announced = undefined;
    if (!found) return;
    const count = Number(found[1]);
    // RFC 9051 §4.3: a client waits for the server's go-ahead, unless the literal is a non-synchronizing one.
    if (from === 'server' || found[0].includes('+')) this.#enter('literal', from, count);
    else this.#announced = count;
  }

  #enter(kind: Content, from: Side, octets = 0): void {
    this.#content = kind === 'literal' && octets === 0 ? undefined : kind;
    this.#contentFrom = from;
    this.#literalOctets = octets;
    this.#announced = undefined;
    this.#challenged = false;
  }
}

function utf8Length(text: string): number {
  let octets = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    octets += unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
  }
  return octets;
}
