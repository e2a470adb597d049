// The words of one check: bare words, texts in quotation marks, and the marks of lists and fields. What was expected and
// what stands there instead is told from here.

import type { Pattern } from './lesson.ts';
import type { Problems } from './problems.ts';
import type { problemParams, ProblemId } from './words/ids.ts';

interface Token {
  readonly kind: 'word' | 'text' | 'mark';
  readonly text: string;
}

/** Problems that say what was expected, what it should stand behind and what stands there. */
type Expected = {
  [Id in ProblemId]: (typeof problemParams)[Id] extends readonly ['after', 'found'] ? Id : never;
}[ProblemId];

/** Walks over the words of a check. Each `take…` gives undefined where something else stands, and tells of it. */
export class Words {
  readonly #tokens: readonly Token[];
  readonly #problems: Problems;
  readonly line: number;
  #at = 0;

  /** @param source one line of the file, without its comment */
  constructor(source: string, line: number, problems: Problems) {
    this.#tokens = tokensOf(source);
    this.#problems = problems;
    this.line = line;
    if ((source.match(/"/g)?.length ?? 0) % 2 > 0) problems.add(line, 'quote.open', {});
  }

  get problems(): Problems {
    return this.#problems;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#tokens.length;
  }

  /** The word behind which something is expected, as it is told. */
  get after(): string {
    return this.#tokens[this.#at - 1]?.text ?? '- ';
  }

  get found(): string {
    return this.#tokens[this.#at]?.text ?? '\u2026';
  }

  /** The next word if it is a bare one. */
  peek(): string | undefined {
    const token = this.#tokens[this.#at];
    return token?.kind === 'word' ? token.text : undefined;
  }

  expected(id: Expected): undefined {
    return this.#problems.add(this.line, id, { after: this.after, found: this.found });
  }

  /** Takes the next word if it is this one; tells nothing if not. */
  skip(word: string): boolean {
    const token = this.#tokens[this.#at];
    const is = token?.kind !== 'text' && token?.text === word;
    if (is) this.#at += 1;
    return is;
  }

  takeKeyword(word: string): true | undefined {
    if (this.skip(word)) return true;
    return this.#problems.add(this.line, 'expected.word', { word, after: this.after, found: this.found });
  }

  /** A bare word of this form. */
  takeWord(form: RegExp, otherwise: Expected): string | undefined {
    const word = this.peek();
    if (word === undefined || !form.test(word)) return this.expected(otherwise);
    this.#at += 1;
    return word;
  }

  /** `"x"`, `equals "x"`, `contains "x"`, `*`; a bare word is a text, too. */
  takePattern(): Pattern | undefined {
    if (this.skip('*')) return { kind: 'any' };
    const kind = this.skip('contains') ? 'contains' : 'equals';
    if (kind === 'equals') this.skip('equals');
    const token = this.#tokens[this.#at];
    if (!token || token.kind === 'mark') return this.expected('expected.pattern');
    this.#at += 1;
    return { kind, text: token.text };
  }

  /** `[MAIL, RCPT]`, `{421 450}`, or words without brackets up to the end. */
  takeList(): readonly string[] | undefined {
    const close = this.skip('[') ? ']' : this.skip('{') ? '}' : undefined;
    const items: string[] = [];
    for (let word = this.peek(); word !== undefined; word = this.peek()) {
      items.push(word);
      this.#at += 1;
      this.skip(',');
    }
    if (items.length === 0) return this.expected('expected.list');
    return close === undefined || this.takeKeyword(close) ? items : undefined;
  }
}

/** Quotation marks hold a text; `\"` within them is one. */
function tokensOf(source: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const [whole, text] of source.matchAll(/"((?:[^"\\]|\\.)*)"?|[[\]{},:]|[^\s[\]{},:"]+/g)) {
    if (text !== undefined) tokens.push({ kind: 'text', text: text.replace(/\\(["\\])/g, '$1') });
    else tokens.push({ kind: /^[[\]{},:]$/.test(whole) ? 'mark' : 'word', text: whole });
  }
  return tokens;
}
