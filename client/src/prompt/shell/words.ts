// The words of a shell line: quotes, escapes and pipes, as POSIX and bash read them. Nothing is expanded, nothing is run. Pure.

/** One command of a line: its words, and what `<<<` hands to it. */
export interface ShellCommand {
  readonly words: readonly string[];
  readonly input?: string;
}

/** What a line says. */
export type ShellLine =
  | { readonly ok: true; readonly pipeline: readonly [Stage, ...Stage[]] }
  /** What this reader does not do: a quote without an end, `$(…)`, a file. */
  | { readonly ok: false; readonly sign: string };

/** Commands that run one after the other and write to the same pipe: `(echo a; echo b) | …`. */
export type Stage = readonly ShellCommand[];

type Token = { readonly kind: 'word' | 'sign'; readonly text: string };

const wordsMax = 500;

/** Reads a line. Never throws. */
export function readShell(line: string): ShellLine {
  const tokens = tokensOf(line);
  if (typeof tokens === 'string') return { ok: false, sign: tokens };
  const stages: ShellCommand[][] = [[]];
  let words: string[] = [];
  let input: string | undefined;
  const finish = (): void => {
    if (words.length > 0) stages.at(-1)?.push({ words, ...(input !== undefined && { input }) });
    words = [];
    input = undefined;
  };
  for (let at = 0; at < tokens.length && at < wordsMax; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (token.kind === 'word') words.push(token.text);
    else if (token.text === '|') {
      finish();
      stages.push([]);
    } else if (token.text === '<<<' && tokens[at + 1]?.kind === 'word') input = tokens[++at]?.text;
    else if (token.text === ';' || token.text === '&&') finish();
    // Only a group before a pipe is known; brackets say nothing more.
    else if (token.text !== '(' && token.text !== ')') return { ok: false, sign: token.text };
  }
  finish();
  const [first, ...others] = stages;
  if (!first || stages.some((stage) => stage.length === 0)) return { ok: false, sign: '|' };
  return { ok: true, pipeline: [first, ...others] };
}

const signs = ['<<<', '<<', '>>', '&&', '||', '|', ';', '(', ')', '<', '>', '&'] as const;

/** The tokens, or the sign that is not understood. */
function tokensOf(line: string): readonly Token[] | string {
  const tokens: Token[] = [];
  let word: string | undefined;
  let at = 0;
  const end = (): void => {
    if (word !== undefined) tokens.push({ kind: 'word', text: word });
    word = undefined;
  };
  while (at < line.length) {
    const rest = line.slice(at);
    const plain = /^[^\s'"\\$`|&;()<>]+/.exec(rest)?.[0];
    if (plain !== undefined) {
      word = (word ?? '') + plain;
      at += plain.length;
      continue;
    }
    const quoted = quotedAt(rest);
    if (quoted === 'open') return rest.slice(0, 1);
    if (quoted) {
      word = (word ?? '') + quoted.text;
      at += quoted.length;
      continue;
    }
    const blank = /^\s+/.exec(rest)?.[0];
    if (blank !== undefined) {
      end();
      at += blank.length;
      continue;
    }
    const sign = signs.find((each) => rest.startsWith(each));
    if (sign !== undefined) {
      end();
      tokens.push({ kind: 'sign', text: sign });
      at += sign.length;
      continue;
    }
    if (/^(?:\$[({]|`)/.test(rest)) return rest.startsWith('`') ? '`' : rest.slice(0, 2);
    word = (word ?? '') + rest.slice(0, 1);
    at += 1;
  }
  end();
  return tokens;
}

/** A quoted part, or an escaped character, at the beginning of a text. */
function quotedAt(text: string): { readonly text: string; readonly length: number } | 'open' | undefined {
  if (text.startsWith('\\')) return { text: text.slice(1, 2), length: 2 };
  const ansi = /^\$'((?:[^'\\]|\\[\s\S])*)'/.exec(text);
  if (ansi) return { text: unescape(ansi[1] ?? ''), length: ansi[0].length };
  const single = /^'([^']*)'/.exec(text);
  if (single) return { text: single[1] ?? '', length: single[0].length };
  const double = /^"((?:[^"\\]|\\[\s\S])*)"/.exec(text);
  // POSIX.1-2017, Shell Command Language §2.2.3: within these quotes only four signs can be escaped.
  if (double) return { text: (double[1] ?? '').replace(/\\([$`"\\])/g, '$1'), length: double[0].length };
  return /^(?:\$?'|")/.test(text) ? 'open' : undefined;
}

const simple: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  e: '\u001b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/**
 * Escapes as printf and `$'…'` read them: up to three octal digits.
 * @param flavour of `echo -e` and `%b`: a zero, and up to three digits behind it (POSIX.1-2017, printf)
 */
export function unescape(text: string, flavour: 'printf' | 'echo' = 'printf'): string {
  const pattern = flavour === 'printf' ? escapes.printf : escapes.echo;
  return text.replace(pattern, (whole, hex?: string, unicode?: string, octal?: string, sign?: string) => {
    if (hex !== undefined) return octet(Number.parseInt(hex, 16));
    if (unicode !== undefined) return String.fromCharCode(Number.parseInt(unicode, 16));
    if (octal !== undefined) return octet(Number.parseInt(octal, 8) % 256);
    if (sign === undefined) return whole;
    return simple[sign] ?? (/["'\\]/.test(sign) ? sign : whole);
  });
}

const escapes = {
  printf: /\\(?:x([0-9A-Fa-f]{1,2})|u([0-9A-Fa-f]{4})|([0-7]{1,3})|([\s\S]))/g,
  echo: /\\(?:x([0-9A-Fa-f]{1,2})|u([0-9A-Fa-f]{4})|(0[0-7]{0,3})|([\s\S]))/g,
} as const;

/** Characters of the private use area stand for single octets: what `\xff` makes is an octet, and no character. */
const octetBase = 0xf700;

function octet(value: number): string {
  return value < 128 ? String.fromCharCode(value) : String.fromCharCode(octetBase + value);
}

const encoder = new TextEncoder();

/** The octets of a word: UTF-8, and single octets where an escape made them. */
export function octetsOf(text: string): Uint8Array {
  const octets: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point >= octetBase + 128 && point <= octetBase + 255) octets.push(point - octetBase);
    else octets.push(...encoder.encode(character));
  }
  return Uint8Array.from(octets);
}
