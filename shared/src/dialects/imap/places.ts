// What can stand where, as a language for tables: a rule says what the next word of a command or a response means from its
// place in a list. shapes/ holds the rules, walk.ts obeys them. No rule reads octets.

import { visible } from '../../charset.ts';
import type { Params, SecretRole, SpanKind } from '../../dialect.ts';
import { fromLatin1, fromUtf8 } from '../../octets.ts';
import type { Id } from './citations.ts';
import type { Verb } from './commands.ts';

/** The rules, by name. shapes/ has one for each. */
export type RuleName = `command.${Verb}` | RequestPart | `data.${DataName}` | ResponsePart;

/** Lists within commands. */
export type RequestPart =
  | 'words'
  | 'selectOptions'
  | 'qresync'
  | 'createOptions'
  | 'attributes'
  | 'listSelection'
  | 'patterns'
  | 'listOptions'
  | 'statusItems'
  | 'flags'
  | 'limits'
  | 'metadataOptions'
  | 'entries'
  | 'entryValues'
  | 'idFields'
  | 'fetchItems'
  | 'fetchOptions'
  | 'section'
  | 'sectionFields'
  | 'searchKeys'
  | 'searchOptions'
  | 'sortKeys'
  | 'storeOptions';

/** Untagged responses that have a form of their own (RFC 9051 §7 and extensions). */
export type DataName =
  | 'CAPABILITY'
  | 'ENABLED'
  | 'LIST'
  | 'LSUB'
  | 'XLIST'
  | 'NAMESPACE'
  | 'STATUS'
  | 'SEARCH'
  | 'ESEARCH'
  | 'SORT'
  | 'THREAD'
  | 'FLAGS'
  | 'EXISTS'
  | 'RECENT'
  | 'EXPUNGE'
  | 'VANISHED'
  | 'FETCH'
  | 'QUOTA'
  | 'QUOTAROOT'
  | 'ID'
  | 'ACL'
  | 'LISTRIGHTS'
  | 'MYRIGHTS'
  | 'METADATA'
  | 'other';

/** Lists within responses. */
export type ResponsePart =
  | 'text'
  | 'code'
  | 'values'
  | 'charsets'
  | 'attributeList'
  | 'extendedItems'
  | 'statusValues'
  | 'searchModseq'
  | 'correlator'
  | 'page'
  | 'thread'
  | 'earlier'
  | 'namespaces'
  | 'namespace'
  | 'usage'
  | 'fetchData'
  | 'modseq'
  | 'labels'
  | 'objectId'
  | 'envelope'
  | 'addresses'
  | 'address'
  | 'body'
  | 'multipart'
  | 'bodyParameters'
  | 'disposition'
  | 'languages';

/** A word with a place. `open` and `bracket` begin a list and a `[…]`; a literal's octets come in the next unit. */
export interface Token {
  readonly kind: 'word' | 'quoted' | 'literal' | 'open' | 'bracket';
  /** What it says: of a quoted string without quotes. Empty for what has not been read yet. */
  readonly value: string;
  /** A bracket follows at once. */
  readonly opens?: true;
}

/** A list that is being read: the whole line, or what stands in parentheses or brackets within it. */
export interface Level {
  readonly rule: RuleName;
  /** Words with a place of their own that were read in it. */
  readonly index: number;
  /** What a rule remembers of them. */
  readonly key?: string;
  readonly closer?: ')' | ']';
}

/** What stands at a place. */
export interface Place {
  readonly id: Id;
  readonly kind?: SpanKind;
  readonly params?: Params;
  /** It is a secret. */
  readonly role?: SecretRole;
  /** How the list or bracket that begins here is read. */
  readonly inner?: RuleName;
  /** What the rule of `inner` is to remember. */
  readonly innerKey?: string;
  /** What the rule remembers from here on; the empty string forgets. */
  readonly key?: string;
  /** The list goes on by another rule. */
  readonly rule?: RuleName;
  /** It belongs to the word before it, and is not counted. */
  readonly attached?: true;
  /** It goes on to the end of the line. */
  readonly rest?: true;
  /** What the reader of the whole is told, with the token's value. */
  readonly fact?: FactName;
}

/** What walk.ts tells beside spans. */
export type FactName =
  | 'extra'
  | 'mailbox'
  | 'capability'
  | 'code'
  | 'codeValue'
  | 'item'
  | 'section'
  | 'set'
  | 'flag'
  | 'bare'
  | 'unknownItem'
  | 'unknownKey'
  | 'badDate'
  | 'attribute'
  | 'tag'
  | 'mode'
  | 'hit'
  | 'mechanism';

/** Says what a token is. It never fails: what nobody expects has a place, too. */
export type Rule = (token: Token, level: Level) => Place;

/** A place, or a rule for it. */
export type Spec = Place | Rule;

/** The place that a spec gives. */
export function placeOf(spec: Spec, token: Token, level: Level): Place {
  return typeof spec === 'function' ? spec(token, level) : spec;
}

/** Words by their position; `beyond` is for those behind the last. */
export function positions(specs: readonly Spec[], beyond: Spec): Rule {
  return (token, level) => placeOf(specs[level.index] ?? beyond, token, level);
}

/** All words alike. */
export function each(spec: Spec): Rule {
  return (token, level) => placeOf(spec, token, level);
}

/** Names and values in turn. The value's spec finds the name, in upper case, in `level.key`. */
export function pairs(name: Spec, value: Spec): Rule {
  return (token, level) => {
    const odd = level.index % 2 === 1;
    return odd
      ? { key: '', ...placeOf(value, token, level) }
      : { key: token.value.slice(0, 64).toUpperCase(), ...placeOf(name, token, level) };
  };
}

/** A place whose text shows the value. */
export function shown(id: Id, name: string, more: Omit<Place, 'id' | 'params'> = {}): (token: Token) => Place {
  return ({ value }) => ({ ...more, id, params: { [name]: readable(value) } });
}

/** A place for a number; what is none has the place `other`. */
export function number(
  id: Id,
  name: string,
  other: Id,
  more: Omit<Place, 'id' | 'params'> = {},
): (token: Token) => Place {
  return ({ value }) =>
    /^\d{1,19}$/.test(value)
      ? { ...more, id, params: { [name]: exact(value) } }
      : { ...more, id: other, params: { name: readable(value), value: readable(value) } };
}

/** A number as it can be shown: 64-bit values (RFC 9051 §9: number64) do not fit into a double. */
function exact(digits: string): string | number {
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value : digits;
}

/** True for what stands where there is nothing. */
export function isNil({ kind, value }: Token): boolean {
  return kind === 'word' && /^nil$/i.test(value);
}

/** Text of the line for parameters of texts: decoded, without anything that a terminal obeys. */
export function readable(latin1: string): string {
  const text = latin1.slice(0, 240);
  return visible(fromUtf8(fromLatin1(text)) ?? text);
}
