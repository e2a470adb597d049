// Puts in what people leave out of a POP3 or an IMAP conversation: replies, the dot of a listing, the octets of a literal
// that was shortened. The counterpart for SMTP is mendSmtp.ts.

import { isAnswer, isGoAhead, replyOf, verbOf } from '../dress/shape.ts';
import type { Mended } from './mendSmtp.ts';
import { octetsOf } from '../lines/source.ts';
import type { Spoken } from '../dress/spoken.ts';
import { maskText } from '../../transcript/mask.ts';

const listed: ReadonlySet<string> = new Set(['RETR', 'TOP', 'CAPA']);
const listedWhole: ReadonlySet<string> = new Set(['LIST', 'UIDL']);

/** Whether a command is answered by several lines, up to a dot. */
function isListing(text: string): boolean {
  const verb = verbOf(text, 'pop3') ?? '';
  return listed.has(verb) || (listedWhole.has(verb) && text.trim().length === verb.length);
}

function implied(from: Spoken['from'], text: string, at: Spoken): Spoken {
  return { from, text, isUtf8: true, line: at.line, implied: true };
}

/** Fills the gaps of a POP3 conversation. */
export function mendPop3(spoken: readonly Spoken[]): Mended {
  const counted = answerPop3(spoken, 'none');
  return counted.open <= 0 ? counted : answerPop3(spoken, 'replies');
}

function answerPop3(spoken: readonly Spoken[], missing: 'none' | 'replies'): Mended & { readonly open: number } {
  const out: Spoken[] = [];
  /** Commands without a reply. */
  let open: string[] = [];
  let inListing = false;
  let inLogin = false;
  for (const [i, said] of spoken.entries()) {
    if (said.from === 'server') {
      out.push(said);
      if (inListing) inListing = said.text !== '.';
      else if (i > 0 && (replyOf(said.text) === 'pop3' || isGoAhead(said.text))) {
        const asked = open.shift();
        inLogin = isGoAhead(said.text);
        inListing = asked !== undefined && isListing(asked) && /^\+OK/i.test(said.text);
      }
      continue;
    }
    // The listing was not worth copying, or its dot was not.
    if (inListing) out.push(implied('server', '.', said));
    inListing = false;
    if (missing === 'replies' && !inLogin) {
      const asksForProof = isAnswer(said.text) && verbOf(said.text, 'pop3') === undefined;
      for (const asked of open) {
        out.push(implied('server', asksForProof && verbOf(asked, 'pop3') === 'AUTH' ? '+ ' : '+OK ', said));
        if (isListing(asked)) out.push(implied('server', '.', said));
      }
      open = [];
    }
    out.push(said);
    open.push(inLogin ? '*' : said.text);
    inLogin = false;
  }
  return { spoken: out, missingLetters: [], isBroken: inListing, open: open.length };
}

const announcement = /\{(\d{1,9})\+?\}$/;

/** What is put into the literals of one conversation, at most: a short paste must not grow without bounds. */
const fillOctetsMax = 4 * 1024 * 1024;

/** Fills the gaps of an IMAP conversation: literals whose octets are not all there, or too many. */
export function mendImap(masked: readonly Spoken[]): Mended {
  const spoken = withAnnouncements(withMaskedLengths(masked));
  const lines = new Lengths(spoken);
  const out: Spoken[] = [];
  let isBroken = false;
  let room = fillOctetsMax;
  for (let i = 0; i < spoken.length; i++) {
    const said = spoken[i] as Spoken;
    out.push(said);
    const count = Number((said.text.endsWith('}') && announcement.exec(said.text.slice(-12))?.[1]) || 0);
    if (count === 0 || said.from !== 'server') continue;
    const last = lines.lastOfLiteral(i + 1, count);
    if (last !== undefined) {
      // The line on which a literal ends may announce the next one.
      out.push(...spoken.slice(i + 1, last.line));
      i = last.isWhole ? last.line : last.line - 1;
      if (last.isWhole) out.push(spoken[i] as Spoken);
      continue;
    }
    const end = literalEnd(spoken, i + 1);
    const kept = fitting(spoken.slice(i + 1, end), count);
    const missing = Math.min(room, count - kept.reduce((sum, line) => sum + lengthOf(line) + 2, 0));
    room -= missing;
    out.push(...kept);
    if (missing > 0) out.push({ ...implied('server', ' '.repeat(missing), said), unended: true });
    isBroken ||= end >= spoken.length;
    i = end - 1;
  }
  return { spoken: out, missingLetters: [], isBroken };
}

/**
 * In a transcript the announcement of a secret literal is masked as the secret is, because its length would tell the
 * secret's. What follows a LOGIN shows that there was one: the server's go-ahead, or one mask more than it takes arguments.
 */
function withAnnouncements(spoken: readonly Spoken[]): readonly Spoken[] {
  let inLogin = false;
  return spoken.map((said, i) => {
    if (said.from !== 'client') return said;
    inLogin ||= verbOf(said.text, 'imap') === 'LOGIN';
    const next = spoken[i + 1];
    const isAsked = next?.from === 'server' && isGoAhead(next.text);
    const goesOn =
      next?.from === 'client' && next.text.startsWith(maskText) && /^(?:\S+ LOGIN|\*{8}) \*{8}$/i.test(said.text);
    inLogin &&= said.text.endsWith(maskText) && (isAsked || goesOn);
    return inLogin
      ? { ...said, text: `${said.text.slice(0, -maskText.length)}{${maskText.length}${goesOn ? '+' : ''}}` }
      : said;
  });
}

/**
 * A secret within a letter that is appended was masked, and the letter is shorter or longer now than its announcement says:
 * then that says what is there. Else the lines behind would be read as part of the letter, or the letter's as commands.
 */
function withMaskedLengths(spoken: readonly Spoken[]): readonly Spoken[] {
  return spoken.map((said, i) => {
    const found = said.from === 'client' && said.text.endsWith('}') ? announcement.exec(said.text.slice(-12)) : null;
    const next = spoken[i + 1];
    if (!found || !next) return said;
    const start = next.from === 'server' && isGoAhead(next.text) ? i + 2 : i + 1;
    const behind = spoken.findIndex(({ from }, at) => at >= start && from === 'server');
    const lines = spoken.slice(start, behind < 0 ? spoken.length : behind);
    // The last line end is that of the command.
    const count = lines.reduce((sum, line) => sum + lengthOf(line) + 2, -2);
    if (count <= 0 || count === Number(found[1]) || !lines.some(({ text }) => text.includes(maskText))) return said;
    return { ...said, text: said.text.slice(0, -found[0].length) + found[0].replace(/\d+/, String(count)) };
  });
}

/** Where literals end, without counting their lines again and again. */
class Lengths {
  readonly #spoken: readonly Spoken[];
  /** Octets up to the end of each line, line ends included. */
  readonly #ends: number[] = [];
  /** For each line, the first line at or below it that the server did not say. */
  readonly #runEnds: number[];

  constructor(spoken: readonly Spoken[]) {
    this.#spoken = spoken;
    let sum = 0;
    for (const said of spoken) this.#ends.push((sum += lengthOf(said) + 2));
    this.#runEnds = new Array<number>(spoken.length).fill(spoken.length);
    for (let i = spoken.length - 1; i >= 0; i--) {
      this.#runEnds[i] = spoken[i]?.from === 'server' ? (this.#runEnds[i + 1] ?? spoken.length) : i;
    }
  }

  /** The line on which a literal ends, if it ends with the line, or where the line visibly goes on. */
  lastOfLiteral(start: number, count: number): { readonly line: number; readonly isWhole: boolean } | undefined {
    const base = this.#ends[start - 1] ?? 0;
    let low = start;
    let high = this.#runEnds[start] ?? start;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle] ?? 0) - base >= count) high = middle;
      else low = middle + 1;
    }
    const said = this.#spoken[low];
    if (!said || low >= (this.#runEnds[start] ?? start)) return undefined;
    const left = count - ((this.#ends[low - 1] ?? 0) - base);
    // ABNF: msg-att of RFC 9051 §9: what follows is the next item or the closing bracket.
    const next = this.#spoken[low + 1];
    const isWhole = left === lengthOf(said) + 2;
    if (isWhole) return !next || /^[ )]/.test(next.text) ? { line: low, isWhole } : undefined;
    const goesOn = left === lengthOf(said) || (left < lengthOf(said) && ' )'.includes(said.text.charAt(left)));
    return goesOn ? { line: low, isWhole: false } : undefined;
  }
}

function lengthOf(said: Spoken): number {
  return octetsOf(said, said.text).length;
}

/** The line behind a literal of the wrong length: what closes the data, the next data, or the tagged reply. */
function literalEnd(spoken: readonly Spoken[], start: number): number {
  for (let i = start; i < spoken.length; i++) {
    const said = spoken[i] as Spoken;
    if (said.from !== 'server' || /^ ?\)$|^ [A-Z][A-Z0-9.[\]]{2,40} .{0,200}\)$/.test(said.text)) return i;
    if (replyOf(said.text) === 'imap') return i;
  }
  return spoken.length;
}

/** Lines that fit into a literal; those that are too much are dropped. */
function fitting(lines: readonly Spoken[], count: number): readonly Spoken[] {
  let left = count;
  const end = lines.findIndex((line) => (left -= lengthOf(line) + 2) < 0);
  return end < 0 ? lines : lines.slice(0, end);
}
