// The words of SMTP: reply codes, enhanced codes, extensions, commands, parameters, limits.

import { commands } from '../dialects/smtp/commands.ts';
import { smtpCitations } from '../dialects/smtp/citations.ts';
import { enhancedCitations, enhancedIds } from '../dialects/smtp/enhanced.ts';
import { extensionCitations, extensionId } from '../dialects/smtp/extensions.ts';
import { pathCitations } from '../dialects/smtp/paths.ts';
import { replyCitations, replyId } from '../dialects/smtp/replies.ts';
import { commandsOf, headword, wordsOf } from './headwords.ts';
import type { Headword } from './headwords.ts';

/** ABNF: Reply-code (RFC 5321 §4.2). */
export const replyShape = /^[2-5]\d\d$/;

/** ABNF: status-code (RFC 3463 §2); an X stands for any number, as in the registry. */
export const enhancedShape = /^[245X]\.(?:\d{1,3}|X)\.(?:\d{1,3}|X)$/i;

const replies = wordsOf('smtp', Object.keys(replyCitations), {
  kind: 'reply',
  prefix: 'reply.',
  except: /^\D/,
});

/** Enhanced codes as the registry writes them: X.7.1, and 5.7.1 where the class makes another thing of it. */
const enhanced = Object.keys(enhancedCitations).flatMap((id): readonly Headword[] => {
  const code = id.slice('enhanced.'.length);
  const [first = '', second] = code.split('.');
  if (first === 'class') return [headword('smtp', 'class', `${second}.X.X`, [id])];
  if (first === 'subject') return [headword('smtp', 'subject', `X.${second}.X`, [id])];
  if (!/^\d/.test(first)) return [];
  return [headword('smtp', 'enhanced', /^\d+\.\d+$/.test(code) ? `X.${code}` : code, [id])];
});

/** Parameters of MAIL and RCPT. Where every value has a text, the general one is about values that are none of them. */
const parameters = wordsOf('smtp', Object.keys(pathCitations), {
  kind: 'parameter',
  prefix: 'param.',
  except: /^[a-z]|\./,
}).map((word): Headword => {
  const [{ id }] = word.sayings;
  const values = Object.keys(pathCitations).filter((value) => value.startsWith(`${id}.`));
  const [first = id, ...others] = values.length > 1 ? values : [id, ...values];
  return headword('smtp', 'parameter', word.name, [first, ...others]);
});

function isSmtpId(id: string): boolean {
  return Object.hasOwn(smtpCitations, id);
}

export const smtpWords: readonly Headword[] = [
  ...replies,
  ...[...enhanced].sort(byPlaces),
  ...wordsOf('smtp', Object.keys(extensionCitations), { kind: 'extension', prefix: 'ehlo.', except: /^[a-z]/ }),
  ...commandsOf('smtp', commands, ['command.', 'sent.'], isSmtpId),
  ...parameters,
  ...wordsOf('smtp', Object.keys(extensionCitations), { kind: 'limit', prefix: 'ehlo.limit.' }),
  ...wordsOf('smtp', Object.keys(extensionCitations), { kind: 'attribute', prefix: 'ehlo.attribute.' }),
];

/** By subject, then detail, then class; an X stands before the numbers. */
function byPlaces(a: Headword, b: Headword): number {
  const places = (name: string): readonly number[] => {
    const [digit, subject, detail] = name.split('.').map((part) => (part === 'X' ? -1 : Number(part)));
    return [subject ?? 0, detail ?? 0, digit ?? 0];
  };
  const [left, right] = [places(a.name), places(b.name)];
  const at = left.findIndex((place, i) => place !== right[i]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

/**
 * A reply code, also one that nobody registered: then its class explains it.
 * @param code of the form of `replyShape`
 */
export function replyWord(code: string): Headword {
  return headword('smtp', 'reply', code, [replyId(code)]);
}

/**
 * What an enhanced code says, the most specific first: the code, its detail, its class, its subject.
 * @param code of the form of `enhancedShape`, in upper case
 */
export function enhancedWords(code: string): readonly Headword[] {
  const [digit = 'X', subject = 'X', detail = 'X'] = code
    .split('.')
    .map((part) => (part === 'X' ? part : `${Number(part)}`));
  return enhancedIds(code).map((id) => {
    if (id.startsWith('enhanced.class.')) return headword('smtp', 'class', `${digit}.X.X`, [id]);
    if (id.startsWith('enhanced.subject.')) return headword('smtp', 'subject', `X.${subject}.X`, [id]);
    const isDetail = id === `enhanced.${subject}.${detail}`;
    return headword('smtp', 'enhanced', `${isDetail ? 'X' : digit}.${subject}.${detail}`, [id]);
  });
}

/** A keyword or parameter in another spelling than its own: `AUTH=LOGIN`, `X_PIPE_CONNECT`. */
export function spelledWord(word: string): Headword | undefined {
  const id = extensionId(word);
  return id === 'ehlo.unknown' ? undefined : headword('smtp', 'extension', id.slice('ehlo.'.length), [id]);
}
