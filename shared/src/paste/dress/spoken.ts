// One line that was said, before conversations are put in order: what marked.ts, bare.ts and quoted.ts hand on. Also what
// printing and copying do to such lines: several in one, and text that became HTML.

import type { Side } from '../../dialect.ts';
import type { Protocol } from '../paste.ts';
import type { SourceLine } from '../lines/source.ts';

/** A line of a conversation, without line end. */
export interface Spoken {
  readonly from: Side;
  readonly text: string;
  /** False: each character of the text is one octet. */
  readonly isUtf8: boolean;
  /** The line of the paste, from 1. */
  readonly line: number;
  /** A connection was made before it. */
  readonly opens?: true;
  readonly implied?: true;
  /** Implied, and not even named by the paste: what the reply most likely answers. */
  readonly guessed?: true;
  /** It ended with LF alone, as only a transcript of ours can say. */
  readonly bareLf?: true;
  /** No line end follows: it fills up a literal that was shortened. */
  readonly unended?: true;
}

/** What is put in before, or between, what was said. */
export type Line = readonly [from: Side, text: string];

/** Lines that belong to one connection. */
export interface Talk {
  readonly protocol: Protocol;
  readonly spoken: readonly Spoken[];
  /** TLS was begun by the tool, out of sight: the server knows nothing of what was said before (RFC 3207 §4.2). */
  readonly startTls?: true;
}

/** What a reading of lines found. */
export interface Found {
  readonly spoken: readonly Spoken[];
  readonly ignoredLines: number;
  /** Lines that say that no connection came about. */
  readonly failedLines?: readonly number[];
}

export function spokenOf(source: SourceLine, from: Side, text: string): Spoken {
  return { from, text, isUtf8: source.isUtf8, line: source.number };
}

const tagOfHtml = /[ \t]*<br ?\/?>[ \t]*$/i;

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#039;': "'",
  '&amp;': '&',
};

/** Text that went through a web page: its line breaks and entities become what they stood for. */
export function withoutHtml(text: string): string {
  const bare = text.replace(tagOfHtml, '');
  return bare.includes('&') ? bare.replace(/&(?:lt|gt|quot|amp|#039);/g, (entity) => entities[entity] ?? entity) : bare;
}

/** The lines of a text: line ends, and line ends that a log wrote as `\r\n` or `\n`. */
export function linesIn(text: string): readonly string[] {
  const trimmed = text.replace(/(?:\r?\n|\\r\\n|\\n)$/, '');
  return trimmed.split(/\r?\n|\\r\\n|\\n(?=[2-5]\d\d[ -])/);
}

/**
 * The lines of a reply that was printed on one line, as logs, bounces and web pages do: `250-one250-two250 three`,
 * `550-5.1.1 one 550 5.1.1 two`. RFC 5321 §4.2.1: all lines have the same code, and the last has a blank behind it.
 */
export function replyLinesIn(text: string): readonly string[] {
  if (!/^[2-5]\d\d-/.test(text)) return [text];
  const code = text.slice(0, 3);
  const lines: string[] = [];
  let start = 0;
  for (let at = text.indexOf(code, 4); at > 0; at = text.indexOf(code, at + 3)) {
    const sign = text[at + 3];
    if (sign !== '-' && sign !== ' ') continue;
    lines.push(text.slice(start, at).trimEnd());
    start = at;
    // Behind the last line's blank the code may be a number of the text.
    if (sign === ' ') break;
  }
  return [...lines, text.slice(start)];
}
