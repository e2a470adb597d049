// Walks over a line by the rules of shapes/ and gives every word its span. A line that ends by announcing a literal leaves
// the open lists behind as a value, so that the walk goes on where it stopped once the literal's octets were read.

import type { Span } from '../../dialect.ts';
import type { Id } from './citations.ts';
import type { FactName, Level, Place, Token } from './places.ts';
import { rules, withBrackets } from './shapes/index.ts';

/** Something that a rule told. */
export interface Fact {
  readonly name: FactName;
  readonly value: string;
}

/** Where a walk stands. Of bounded size. */
export interface Standing {
  /** The open lists, outermost first; empty when the line could not be followed any more. */
  readonly levels: readonly Level[];
}

/** What was read of a line. */
export interface Walk extends Standing {
  readonly spans: readonly Span[];
  readonly facts: readonly Fact[];
  /** A closing parenthesis too many, or a quoted string without its end. */
  readonly broken?: 'parenthesis' | 'quote';
}

/** RFC 9051 sets no limit; a structure that goes deeper is shown and not explained. */
const depthMax = 32;
/** Spans of one line; what comes after is one. */
const spansMax = 700;
/** Facts of one line that are told. */
const factsMax = 200;

/** Words that are longer are cut for rules and facts, not for spans. */
const valueMax = 1024;

/** Where nothing can be followed. */
export const nowhere: Standing = { levels: [] };

/** Begins a walk. */
export function standing(rule: Level['rule'], key?: string): Standing {
  return { levels: [{ rule, index: 0, ...(key !== undefined && { key }) }] };
}

/** What the next word would be, if it were a literal. */
export function literalPlace({ levels }: Standing): Place {
  const level = levels[levels.length - 1];
  return level ? rules[level.rule]({ kind: 'literal', value: '' }, level) : lost;
}

/** What a literal with these octets is. */
export function placeOfLiteral({ levels }: Standing, value: string): Place {
  const level = levels[levels.length - 1];
  return level ? rules[level.rule]({ kind: 'literal', value: value.slice(0, valueMax) }, level) : lost;
}

/** The walk after a literal. */
export function passLiteral({ levels }: Standing, place: Place): Standing {
  const level = levels[levels.length - 1];
  return level ? { levels: [...levels.slice(0, -1), advanced(level, place)] } : { levels };
}

const lost: Place = { id: 'data.rest', kind: 'content' };

function advanced(level: Level, { key, rule, attached }: Place): Level {
  const { key: before, ...rest } = level;
  const kept = key ?? before;
  return {
    ...rest,
    index: level.index + (attached ? 0 : 1),
    ...(rule && { rule }),
    ...(kept !== undefined && kept !== '' && { key: kept }),
  };
}

/**
 * Walks over a stretch of a line.
 * @param text the line without its end and without a literal's announcement, as Latin-1
 * @param from where the stretch begins
 */
export function walk(from: number, text: string, at: Standing): Walk {
  return new Walker(from, text, at).walk();
}

class Walker {
  readonly #text: string;
  #at: number;
  #levels: Level[];
  readonly #spans: Span[] = [];
  readonly #facts: Fact[] = [];
  #broken: Walk['broken'];

  constructor(from: number, text: string, { levels }: Standing) {
    this.#at = from;
    this.#text = text;
    this.#levels = [...levels];
  }

  walk(): Walk {
    while (this.#at < this.#text.length) this.#step();
    const { levels, spans, facts, broken } = {
      levels: this.#levels,
      spans: this.#spans,
      facts: this.#facts,
      broken: this.#broken,
    };
    return { levels, spans, facts, ...(broken && { broken }) };
  }

  get #level(): Level | undefined {
    return this.#levels[this.#levels.length - 1];
  }

  #step(): void {
    const level = this.#level;
    if (level === undefined || this.#spans.length >= spansMax) return this.#lose();
    switch (this.#text.charAt(this.#at)) {
      case ' ':
      case '\t':
        return this.#take(blanksAt(this.#text, this.#at), { id: 'line.space' });
      case '(':
        return this.#open(level, 'open');
      case ')':
        return level.closer === ')' ? this.#close('mark.close') : this.#stray(level);
      case '"':
        return this.#quoted(level);
      case '[':
        return withBrackets.has(level.rule) ? this.#open(level, 'bracket') : this.#word(level);
      case ']':
        return level.closer === ']' ? this.#close('mark.bracketClose') : this.#word(level);
      default:
        return this.#word(level);
    }
  }

  /** Nothing more of this line is followed. */
  #lose(): void {
    this.#levels = [];
    this.#take(this.#text.length, lost);
  }

  #take(end: number, place: Place): void {
    const { id, kind = 'plain', params, role } = place;
    this.#spans.push({
      id,
      start: this.#at,
      end,
      kind: role ? 'credential' : kind,
      ...(params && !role && { params }),
      ...(role && { role }),
    });
    this.#at = end;
  }

  /** Takes a word that has a place; facts about secrets are not told. */
  #place(end: number, token: Token, place: Place, level: Level): void {
    if (place.rest) end = this.#text.length;
    this.#take(end, place);
    if (place.fact && !place.role && this.#facts.length < factsMax) {
      this.#facts.push({ name: place.fact, value: token.opens ? `${token.value}[` : token.value });
    }
    this.#levels[this.#levels.length - 1] = advanced(level, place);
  }

  #open(level: Level, kind: 'open' | 'bracket'): void {
    // A bracket that nothing closes begins nothing.
    if (kind === 'bracket' && !this.#text.includes(']', this.#at)) return this.#word(level);
    const token: Token = { kind, value: '' };
    const place = rules[level.rule](token, level);
    if (place.inner === undefined) return this.#place(this.#at + 1, token, place, level);
    if (this.#levels.length >= depthMax) return this.#lose();
    this.#place(this.#at + 1, token, place, level);
    const { inner, innerKey } = place;
    const closer = kind === 'open' ? ')' : ']';
    this.#levels.push({ rule: inner, index: 0, closer, ...(innerKey !== undefined && { key: innerKey }) });
  }

  /** The end of a list. What a bracket remembered is added to what its list remembers: `BODY` becomes `BODY[HEADER]`. */
  #close(id: Id): void {
    const closed = this.#levels.pop();
    this.#take(this.#at + 1, { id });
    const level = this.#level;
    if (closed?.closer !== ']' || level === undefined) return;
    this.#levels[this.#levels.length - 1] = { ...level, key: `${level.key ?? ''}[${closed.key ?? ''}]` };
  }

  #stray(level: Level): void {
    const token: Token = { kind: 'word', value: ')' };
    const place = rules[level.rule](token, level);
    if (place.role || place.rest) return this.#place(this.#at + 1, token, place, level);
    this.#broken ??= 'parenthesis';
    this.#take(this.#at + 1, { id: 'line.unknown', kind: 'unknown' });
  }

  // ABNF: quoted = DQUOTE *QUOTED-CHAR DQUOTE; a quote or a backslash within has a backslash before it (RFC 9051 §9).
  #quoted(level: Level): void {
    const start = this.#at;
    let end = start + 1;
    while (end < this.#text.length && this.#text.charAt(end) !== '"') end += this.#text.charAt(end) === '\\' ? 2 : 1;
    const closed = end < this.#text.length;
    end = Math.min(end, this.#text.length);
    const value = this.#text.slice(start + 1, Math.min(end, start + 1 + valueMax)).replace(/\\(.)/g, '$1');
    const token: Token = { kind: 'quoted', value };
    const place = rules[level.rule](token, level);
    if (!closed) this.#broken ??= 'quote';
    if (place.role && !place.rest) return this.#quotedSecret(end, closed, place, level);
    this.#place(closed ? end + 1 : end, token, place, level);
  }

  /** The quotes are no part of a secret: a server repeats it without them. */
  #quotedSecret(end: number, closed: boolean, place: Place, level: Level): void {
    this.#take(this.#at + 1, { id: 'mark.quote' });
    if (end > this.#at) this.#take(end, place);
    if (closed) this.#take(end + 1, { id: 'mark.quote' });
    this.#levels[this.#levels.length - 1] = advanced(level, place);
  }

  #word(level: Level): void {
    const end = wordEnd(this.#text, this.#at, level);
    const opens = this.#text.charAt(end) === '[' && withBrackets.has(level.rule);
    const value = this.#text.slice(this.#at, Math.min(end, this.#at + valueMax));
    const token: Token = { kind: 'word', value, ...(opens && { opens: true as const }) };
    this.#place(end, token, rules[level.rule](token, level), level);
  }
}

function blanksAt(text: string, at: number): number {
  let end = at;
  while (end < text.length && (text.charAt(end) === ' ' || text.charAt(end) === '\t')) end++;
  return end;
}

/** Where a word ends: at a blank, a parenthesis, a quote, and where a bracket begins or ends something. */
function wordEnd(text: string, at: number, { rule, closer }: Level): number {
  const brackets = withBrackets.has(rule);
  let end = at + 1;
  for (; end < text.length; end++) {
    const sign = text.charAt(end);
    if (sign === ' ' || sign === '\t' || sign === '(' || sign === ')' || sign === '"') break;
    if ((sign === '[' && brackets) || (sign === ']' && closer === ']')) break;
  }
  return end;
}
