// One page of the dictionary: the words of a name with their explanations, and what stands around them. Pure; it says ids
// and no texts.

import type { ReplyClass, Saying } from '../dialect.ts';
import { refusalOf, responseCodeCitations, responseCodeId } from '../dialects/imap/vocabulary/responseCodes.ts';
import type { ProviderRule } from '../providers/rule.ts';
import type { ReasonId, Refusal } from '../refusal/vocabulary.ts';
import { classOf } from '../dialects/smtp/replies.ts';
import { answersTo, answersWith } from './answers.ts';
import type { Answer } from './answers.ts';
import type { Headword, Shelf } from './headwords.ts';
import { familyWord, openEndedWord } from './others.ts';
import { enhancedShape, enhancedWords, replyShape, replyWord, spelledWord } from './smtp.ts';
import {
  codesOfRule,
  fellowsOf,
  reasonsAmong,
  ruleNamed,
  wordOfRule,
  wordingsFor,
  wordingsOfReason,
} from './wordings.ts';
import { isShelf, shelvesWith, wordsNamed, wordsOn } from './words.ts';

/** A shelf, then one name or two: what stands behind `/code/` in an address, not yet encoded. */
export type Path = readonly [Shelf, string, ...string[]];

/** Everything about one name. */
export interface Entry {
  /** As it is to be linked: names spelled as on the wire. */
  readonly path: Path;
  /** False for a code that nobody registered: what is said comes from its parts. */
  readonly isListed: boolean;
  readonly words: readonly [Headword, ...Headword[]];
  /** Of codes of SMTP: whether it was done. */
  readonly replyClass?: ReplyClass;
  /** What is odd about two codes together. */
  readonly oddity?: Saying;
  /** Why a server refuses, where the word by itself proves it. */
  readonly refusal?: Refusal;
  /** The rule, where the entry is one. */
  readonly rule?: ProviderRule;
  /** What may be answered to a command, or what a code answers to each. */
  readonly answers: readonly Answer[];
  /** Wordings of providers that carry the word. */
  readonly wordings: readonly ProviderRule[];
  /** The reasons among them: more than one, and the word alone proves no cause. */
  readonly reasons: readonly ReasonId[];
  /** The codes that it is met with, or is met in. */
  readonly pairs: readonly Path[];
  /** The same name on other shelves. */
  readonly elsewhere: readonly Path[];
  readonly before?: Path;
  readonly next?: Path;
}

/** What an entry can lack. */
type Facts = Partial<Omit<Entry, 'path' | 'words' | 'reasons'>>;

function entryOf(path: Path, [first, ...others]: readonly Headword[], facts: Facts = {}): Entry | undefined {
  if (!first) return undefined;
  const { wordings = [] } = facts;
  return {
    isListed: true,
    answers: [],
    pairs: [],
    elsewhere: [],
    // A pair of codes stands on no shelf, nor does a code that is explained by its parts.
    ...(first.name === path[1] && path.length === 2 && neighboursOf(first)),
    ...facts,
    path,
    words: [first, ...others],
    wordings,
    reasons: reasonsAmong(wordings),
  };
}

/** The words before and after one in its kind. */
function neighboursOf({ shelf, kind, name }: Headword): Pick<Entry, 'before' | 'next'> {
  const fellows = wordsOn(shelf).filter((word) => word.kind === kind);
  const at = fellows.findIndex((word) => word.name === name);
  const [before, next] = at < 0 ? [] : [fellows[at - 1], fellows[at + 1]];
  return { ...(before && { before: pathTo(before) }), ...(next && { next: pathTo(next) }) };
}

/** The page of a word. */
export function pathTo({ shelf, name }: Pick<Headword, 'shelf' | 'name'>): Path {
  return [shelf, name];
}

/**
 * Finds what stands behind `/code/` in an address; undefined for a word that no shelf has.
 * @param path decoded, e.g. ['smtp', '550', '5.7.1']
 */
export function lookUp(path: readonly string[]): Entry | undefined {
  const [shelf = '', ...names] = path;
  const lower = shelf.toLowerCase();
  if (!isShelf(lower) || names.length === 0 || names.join('').length > nameCharactersMax) return undefined;
  if (lower === 'smtp') return lookUpSmtp(names);
  if (lower === 'provider') return lookUpRule(names.join('/'));
  return lookUpWord(lower, names.join('/'));
}

const nameCharactersMax = 200;

function lookUpSmtp(names: readonly string[]): Entry | undefined {
  // Also in one piece, as it stands in a reply: `550-5.7.1`, `550 5.7.1`.
  const parts = names.flatMap((name) => name.split(/(?<=^\d{3})[ -](?=\d)/)).map((part) => part.toUpperCase());
  const reply = parts.find((part) => replyShape.test(part));
  const enhanced = parts.find((part) => enhancedShape.test(part));
  if (parts.length > 2 || (parts.length === 2 && !(reply && enhanced))) return undefined;
  if (enhanced !== undefined) return lookUpEnhanced(reply, enhanced);
  return reply === undefined ? lookUpWord('smtp', names.join('/')) : lookUpReply(reply);
}

function lookUpReply(code: string): Entry | undefined {
  const word = replyWord(code);
  const wordings = wordingsFor('smtp', { status: code });
  const details = wordings.flatMap((rule) => {
    const shown = codesOfRule(rule);
    return shown?.status === code && shown.detail !== undefined ? [shown.detail] : [];
  });
  return entryOf(['smtp', code], [word], {
    isListed: isListed(word),
    ...classFact(code),
    answers: answersWith('smtp', code),
    wordings,
    pairs: distinct(details).map((detail) => ['smtp', code, detail]),
  });
}

function lookUpEnhanced(reply: string | undefined, code: string): Entry | undefined {
  const words = enhancedWords(code);
  const isWhole = words.some(({ kind }) => kind === 'enhanced') || code.includes('X');
  const wordings = wordingsFor('smtp', { ...(reply !== undefined && { status: reply }), detail: code });
  if (reply === undefined) {
    const facts = { isListed: isWhole, ...classFact(code), wordings, pairs: partnersOf(code, wordings) };
    return entryOf(['smtp', code], words, facts);
  }
  const disagree = !code.startsWith('X') && code[0] !== reply[0];
  return entryOf(['smtp', reply, code], words.length === 0 ? [] : [replyWord(reply), ...words], {
    isListed: isWhole && isListed(replyWord(reply)),
    ...classFact(reply),
    wordings,
    answers: answersWith('smtp', reply),
    pairs: [
      ['smtp', reply],
      ['smtp', code],
    ],
    ...(disagree && { oddity: { id: 'oddity.enhancedClass' } }),
  });
}

/** The reply codes before an enhanced code; for one of any class, the same with each class. */
function partnersOf(code: string, wordings: readonly ProviderRule[]): readonly Path[] {
  if (code.startsWith('X')) {
    return ['2', '4', '5']
      .map((digit) => `${digit}${code.slice(1)}`)
      .filter((whole) => wordsNamed('smtp', whole).length > 0 || wordingsFor('smtp', { detail: whole }).length > 0)
      .map((whole) => ['smtp', whole]);
  }
  const replies = wordings.flatMap((rule) => codesOfRule(rule)?.status ?? []);
  return distinct(replies).map((reply) => ['smtp', reply, code]);
}

/** RFC 5321 §4.2.1, RFC 3463 §2: the first digit of both kinds of codes is the class. */
function classFact(code: string): Pick<Entry, 'replyClass'> {
  const replyClass = classOf(code);
  return replyClass ? { replyClass } : {};
}

/** A code that nobody registered is explained by its class. */
function isListed({ sayings: [{ id }] }: Headword): boolean {
  return !id.startsWith('reply.class.');
}

/** Each code once; numbers in the order of numbers: 5.1.8 before 5.1.10. */
function distinct(codes: readonly string[]): readonly string[] {
  const padded = (code: string): string => code.replace(/\d+/g, (number) => number.padStart(4, '0'));
  return [...new Set(codes)].sort((a, b) => (padded(a) < padded(b) ? -1 : 1));
}

function lookUpWord(shelf: Shelf, name: string): Entry | undefined {
  const named = wordsNamed(shelf, name);
  const words = named.length > 0 ? named : otherSpelling(shelf, name);
  const [first] = words;
  if (!first) return undefined;
  const elsewhere = shelvesWith(first.name).filter((other) => other !== shelf && other !== 'provider');
  return entryOf([shelf, first.name], words, {
    elsewhere: elsewhere.map((other) => [other, wordsNamed(other, first.name)[0]?.name ?? first.name]),
    ...factsOf(first),
    answers: words.flatMap(({ kind, name: verb }) => {
      if (kind === 'command') return answersTo(shelf, verb);
      return kind === 'status' ? answersWith(shelf, verb) : [];
    }),
  });
}

/** What the shelf itself understands by a name that it does not list. */
function otherSpelling(shelf: Shelf, name: string): readonly Headword[] {
  const spell = { smtp: spelledWord, imap: openEndedWord, sasl: familyWord }[shelf as string];
  const found = spell?.(name);
  return found ? [found] : [];
}

function factsOf({ shelf, kind, name }: Headword): Facts {
  if (kind === 'reason') return { wordings: wordingsOfReason(name), pairs: provingCodes(name) };
  if (shelf !== 'pop3' && shelf !== 'imap') return {};
  if (kind === 'status') return { wordings: wordingsFor(shelf, { status: name }) };
  if (kind !== 'responseCode') return {};
  const refusal = shelf === 'imap' ? refusalOf(name) : undefined;
  return { wordings: wordingsFor(shelf, { detail: name }), ...(refusal && { refusal }) };
}

/** The response codes of IMAP that prove a reason by themselves. */
function provingCodes(reason: string): readonly Path[] {
  return Object.keys(responseCodeCitations)
    .map((id) => id.slice('code.'.length))
    .filter(
      (code) => !/[a-z]/.test(code) && responseCodeId(code) === `code.${code}` && refusalOf(code)?.reason === reason,
    )
    .map((code) => ['imap', code]);
}

function lookUpRule(id: string): Entry | undefined {
  const rule = ruleNamed(id);
  if (!rule) return undefined;
  const { reason, mender } = rule;
  const fellows = fellowsOf(rule);
  const at = fellows.indexOf(rule);
  const [before, next] = [fellows[at - 1], fellows[at + 1]].map((fellow) => fellow && pathTo(wordOfRule(fellow)));
  return entryOf(['provider', rule.id], [wordOfRule(rule)], {
    rule,
    refusal: { reason, mender },
    pairs: codesOfPath(rule),
    ...(before && { before }),
    ...(next && { next }),
  });
}

/** The pages of the codes that a rule carries. */
function codesOfPath(rule: ProviderRule): readonly Path[] {
  const shown = codesOfRule(rule);
  const shelf = rule.protocol === 'any' ? (/^\d/.test(shown?.status ?? '') ? 'smtp' : undefined) : rule.protocol;
  if (!shelf || !shown) return [];
  const { status, detail } = shown;
  if (shelf !== 'smtp') return [...(detail === undefined ? [] : [[shelf, detail] as const]), [shelf, status]];
  const others = rule.status?.filter((code) => code !== status).map((code): Path => [shelf, code]) ?? [];
  return [detail === undefined ? [shelf, status] : [shelf, status, detail], ...others];
}
