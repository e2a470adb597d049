// Everything that can be looked up by its name, as in a dictionary: what the word is, and the explanations it has. Made
// from the tables of the dialects; no texts and no look-up here.

import type { CommandFact, Params, Saying } from '../dialect.ts';
import { isDialectId } from '../dialects/facts.ts';
import type { DialectId } from '../dialects/facts.ts';

/** The shelves of the dictionary, in the order in which they stand. */
export const shelves = ['smtp', 'pop3', 'imap', 'sasl', 'reason', 'provider'] as const;

export type Shelf = (typeof shelves)[number];

/** What a word is. In the order in which several words of one name are explained. */
export const kinds = [
  'reply',
  'enhanced',
  'class',
  'subject',
  'extension',
  'command',
  'parameter',
  'limit',
  'attribute',
  'status',
  'responseCode',
  'capability',
  'response',
  'item',
  'count',
  'searchKey',
  'flag',
  'keyword',
  'mailboxMark',
  'mechanism',
  'reason',
  'wording',
] as const;

export type Kind = (typeof kinds)[number];

/** A word and what explains it. */
export interface Headword {
  readonly shelf: Shelf;
  readonly kind: Kind;
  /** As on the wire: '550', 'X.7.1', 'STARTTLS', '\Seen'. */
  readonly name: string;
  /** What it says, and what is to be expected then. */
  readonly sayings: readonly [Saying, ...Saying[]];
  /** How a command is written. */
  readonly syntax?: string;
}

/** The dialect whose texts explain the words of a shelf; what stands on the other shelves every dialect can say. */
export function dialectOf(shelf: Shelf): DialectId {
  return isDialectId(shelf) ? shelf : 'smtp';
}

/** Fills the placeholders that texts about a word have for its own name. */
function paramsOf(name: string): Params {
  return { code: name, name, keyword: name, verb: name, tag: name, flag: name };
}

/** A word that has the explanations with these ids. */
export function headword(shelf: Shelf, kind: Kind, name: string, ids: readonly [string, ...string[]]): Headword {
  const params = paramsOf(name);
  const [first, ...others] = ids;
  const say = (id: string): Saying => ({ id, params });
  return { shelf, kind, name, sayings: [say(first), ...others.map(say)] };
}

/** A namespace of ids whose last part is the word itself: `ehlo.` of `ehlo.SIZE`. */
export interface Namespace {
  readonly kind: Kind;
  readonly prefix: string;
  /** Ids of the namespace that name no word. */
  readonly except?: RegExp;
  /** Written before the word on the wire. */
  readonly sign?: string;
}

/** The words of a namespace, in the order of its ids. */
export function wordsOf(shelf: Shelf, ids: readonly string[], namespace: Namespace): readonly Headword[] {
  const { kind, prefix, except, sign = '' } = namespace;
  return ids
    .filter((id) => id.startsWith(prefix) && !except?.test(id.slice(prefix.length)))
    .map((id) => headword(shelf, kind, `${sign}${id.slice(prefix.length)}`, [id]));
}

/** The commands of a table. `prefixes`: of the ids of what a command is, and of what is to be expected after it. */
export function commandsOf(
  shelf: Shelf,
  commands: readonly CommandFact[],
  prefixes: readonly [string, string],
  isKnown: (id: string) => boolean,
): readonly Headword[] {
  return commands.map(({ verb, syntax }) => {
    const [what, then] = prefixes.map((prefix) => `${prefix}${verb}`) as [string, string];
    return { ...headword(shelf, 'command', verb, isKnown(then) ? [what, then] : [what]), syntax };
  });
}
