// Which command a line is, or was meant to be, from its first three words: with a tag or without one, misspelt, or a command
// of another protocol. Knows words and tables; octets and arguments are grammar.ts's.

import type { Params } from '../../dialect.ts';
import { countEdits, nearestVerb } from '../../line/nearest.ts';
import type { Id } from './citations.ts';
import { verbOf, verbs } from './commands.ts';
import type { Verb } from './commands.ts';
import type { Fault } from './faults.ts';
import { readable } from './places.ts';

/**
 * How a line relates to the commands of IMAP. noTag: a command without its tag; near: misspelt; foreign: a command of SMTP
 * or POP3; none: no command, so that the line may be a secret; empty: nothing but blanks.
 */
export type Likeness = 'same' | 'noTag' | 'near' | 'foreign' | 'none' | 'empty';

/** A word of the line. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a word at the head of the line is. */
export interface HeadWord {
  readonly word: Word;
  readonly id: Id;
  readonly params?: Params;
}

/** What a line is. */
export interface Recognition {
  readonly likeness: Likeness;
  /** The command, or the one that was meant; with UID the one behind it. */
  readonly verb?: Verb;
  readonly uid: boolean;
  /** `foreign`: the word, and what IMAP has instead. */
  readonly foreign?: { readonly word: string; readonly instead: Verb };
  /** Tag and verbs. What comes behind them are arguments. */
  readonly head: readonly HeadWord[];
  readonly faults: readonly Fault[];
}

/** Commands of SMTP and POP3 that are typed at the wrong port, and what IMAP has instead. */
const foreignVerbs: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ['QUIT', 'LOGOUT'],
  ['HELP', 'CAPABILITY'],
  ['HELO', 'CAPABILITY'],
  ['EHLO', 'CAPABILITY'],
  ['CAPA', 'CAPABILITY'],
  ['USER', 'LOGIN'],
  ['PASS', 'LOGIN'],
  ['APOP', 'LOGIN'],
  ['AUTH', 'AUTHENTICATE'],
  ['STLS', 'STARTTLS'],
  ['STAT', 'STATUS'],
  ['RETR', 'FETCH'],
  ['TOP', 'FETCH'],
  ['UIDL', 'FETCH'],
  ['DELE', 'STORE'],
  ['RSET', 'STORE'],
  ['MAIL', 'APPEND'],
  ['RCPT', 'APPEND'],
  ['DATA', 'APPEND'],
]);

// RFC 9051 §6.4.9, RFC 5256 §3, RFC 6851 §3.2, RFC 8508 §3.3: what may stand behind UID.
const uidVerbs: readonly Verb[] = ['FETCH', 'SEARCH', 'STORE', 'COPY', 'MOVE', 'EXPUNGE', 'SORT', 'THREAD', 'REPLACE'];

const longVerbs = verbs.filter((verb) => verb.length > 3);
const shortVerbs = verbs.filter((verb) => verb.length <= 3);

/** ABNF: tag = 1*<any ASTRING-CHAR except "+"> (RFC 9051 §9) */
export const tagForm = /^[!#$&',-[\]-z|}~]{1,64}$/;

/** Finds out what a line is. Never fails. */
export function recognise(words: readonly [Word, Word, Word]): Recognition {
  const [first, second] = words;
  if (first.text === '') return nothing('empty');
  const exact = verbOf(second.text);
  const alone = verbOf(first.text);
  // `UID FETCH` without a tag: to the server, UID is the tag.
  const isBareUid = alone === 'UID' && exact !== undefined && uidVerbs.includes(exact);
  if (exact && !isBareUid) return command(words, 1, exact, 'same');
  // RFC 2177 §3: DONE has no tag.
  if (alone === 'DONE' && second.text === '') return command(words, 0, alone, 'same');
  if (alone) return command(words, 0, alone, 'noTag');
  const foreign = foreignAt(words);
  if (foreign) return foreign;
  const near = tagForm.test(first.text) ? meantVerb(second.text) : undefined;
  if (near) return command(words, 1, near, 'near');
  const nearAlone = meantVerb(first.text);
  return nearAlone ? command(words, 0, nearAlone, 'near') : nothing('none');
}

function nothing(likeness: 'empty' | 'none'): Recognition {
  const id = likeness === 'empty' ? 'fault.empty' : 'fault.unknown';
  return { likeness, uid: false, head: [], faults: [{ id, certainty: 'certain' }] };
}

/** The verb that a word was meant to be. Of short words nearly every one is two slips away from another. */
function meantVerb(word: string): Verb | undefined {
  const short = word.slice(0, 8).toUpperCase();
  return nearestVerb(word, longVerbs) ?? shortVerbs.find((verb) => countEdits(short, verb) <= 1);
}

function foreignAt(words: readonly [Word, Word, Word]): Recognition | undefined {
  for (const at of [1, 0] as const) {
    const word = words[at].text.toUpperCase();
    const instead = foreignVerbs.get(word);
    if (instead === undefined) continue;
    const params = { verb: word, instead };
    return {
      likeness: 'foreign',
      uid: false,
      foreign: { word, instead },
      head: [...tagOf(words, at), { word: words[at], id: 'verb.foreign', params }],
      faults: [{ id: 'fault.foreign', params, certainty: 'certain' }],
    };
  }
  return undefined;
}

function tagOf(words: readonly [Word, Word, Word], at: 0 | 1): readonly HeadWord[] {
  const [word] = words;
  return at === 0 ? [] : [{ word, id: 'tag', params: { tag: readable(word.text) } }];
}

/** @param at which word is the verb */
function command(words: readonly [Word, Word, Word], at: 0 | 1, verb: Verb, likeness: Likeness): Recognition {
  const behind = words[at === 0 ? 1 : 2];
  const sub = verb === 'UID' ? subVerb(behind) : undefined;
  const misspelt = likeness === 'near' || (sub !== undefined && !sub.exact);
  const meant = sub?.verb ?? verb;
  const head: readonly HeadWord[] = [
    ...tagOf(words, at),
    likeness === 'near' ? nearWord(words[at], verb) : { word: words[at], id: `verb.${verb}` },
    ...(sub ? [sub.exact ? { word: behind, id: `verb.${meant}` as const } : nearWord(behind, meant)] : []),
  ];
  const params = { verb: meant };
  const faults: Fault[] = [];
  if (misspelt) faults.push({ id: 'fault.near', params, certainty: 'likely' });
  if (at === 0 && verb !== 'DONE') {
    faults.push({ id: sub?.exact ? 'fault.uidTag' : 'fault.noTag', params, certainty: 'certain' });
  }
  return { likeness: misspelt ? 'near' : likeness, verb: meant, uid: sub !== undefined, head, faults };
}

function nearWord(word: Word, verb: Verb): HeadWord {
  return { word, id: 'verb.near', params: { verb } };
}

function subVerb({ text }: Word): { readonly verb: Verb; readonly exact: boolean } | undefined {
  const exact = verbOf(text);
  if (exact && uidVerbs.includes(exact)) return { verb: exact, exact: true };
  const near = nearestVerb(text, uidVerbs);
  return near && { verb: near, exact: false };
}
