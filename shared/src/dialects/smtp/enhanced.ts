// Enhanced status codes (RFC 3463): `5.7.8` beside the reply code. Which explanations each code has, and how one is read.
// A code says three things (class, subject, detail), and some say another thing with another class: those have an id of
// their own, `enhanced.4.2.2` beside `enhanced.2.2`. No words for the learner here.

import { rfc } from '../../citation.ts';
import type { Citation } from '../../citation.ts';

const iana: Citation = {
  page: 'https://www.iana.org/assignments/smtp-enhanced-status-codes/',
  title: 'IANA: SMTP enhanced status codes',
};

/** By subject and detail, whatever the class. */
const detailCitations = {
  'enhanced.0.0': rfc(3463, '3.1'),
  'enhanced.1.0': rfc(3463, '3.2'),
  'enhanced.1.1': rfc(3463, '3.2'),
  'enhanced.1.2': rfc(3463, '3.2'),
  'enhanced.1.3': rfc(3463, '3.2'),
  'enhanced.1.4': rfc(3463, '3.2'),
  'enhanced.1.5': rfc(3463, '3.2'),
  'enhanced.1.6': rfc(3463, '3.2'),
  'enhanced.1.7': rfc(3463, '3.2'),
  'enhanced.1.8': rfc(3463, '3.2'),
  'enhanced.1.9': rfc(3886, '3.3.4'),
  'enhanced.1.10': rfc(7505, '4.1'),
  'enhanced.2.0': rfc(3463, '3.3'),
  'enhanced.2.1': rfc(3463, '3.3'),
  'enhanced.2.2': rfc(3463, '3.3'),
  'enhanced.2.3': rfc(3463, '3.3'),
  'enhanced.2.4': rfc(3463, '3.3'),
  'enhanced.3.0': rfc(3463, '3.4'),
  'enhanced.3.1': rfc(3463, '3.4'),
  'enhanced.3.2': rfc(3463, '3.4'),
  'enhanced.3.3': rfc(3463, '3.4'),
  'enhanced.3.4': rfc(3463, '3.4'),
  'enhanced.3.5': rfc(3463, '3.4'),
  'enhanced.3.6': rfc(6710, '4.1'),
  'enhanced.4.0': rfc(3463, '3.5'),
  'enhanced.4.1': rfc(3463, '3.5'),
  'enhanced.4.2': rfc(3463, '3.5'),
  'enhanced.4.3': rfc(3463, '3.5'),
  'enhanced.4.4': rfc(3463, '3.5'),
  'enhanced.4.5': rfc(3463, '3.5'),
  'enhanced.4.6': rfc(3463, '3.5'),
  'enhanced.4.7': rfc(3463, '3.5'),
  'enhanced.5.0': rfc(3463, '3.6'),
  'enhanced.5.1': rfc(3463, '3.6'),
  'enhanced.5.2': rfc(3463, '3.6'),
  'enhanced.5.3': rfc(3463, '3.6'),
  'enhanced.5.4': rfc(3463, '3.6'),
  'enhanced.5.5': rfc(3463, '3.6'),
  'enhanced.5.6': rfc(4954, '4'),
  'enhanced.6.0': rfc(3463, '3.7'),
  'enhanced.6.1': rfc(3463, '3.7'),
  'enhanced.6.2': rfc(3463, '3.7'),
  'enhanced.6.3': rfc(3463, '3.7'),
  'enhanced.6.4': rfc(3463, '3.7'),
  'enhanced.6.5': rfc(3463, '3.7'),
  'enhanced.6.6': rfc(4468, '6'),
  'enhanced.6.7': rfc(6531, '3.5'),
  'enhanced.6.8': rfc(6531, '3.7.4.2'),
  'enhanced.6.9': rfc(6531, '3.5'),
  'enhanced.6.10': rfc(6531, '4.2'),
  'enhanced.7.0': rfc(3463, '3.8'),
  'enhanced.7.1': rfc(3463, '3.8'),
  'enhanced.7.2': rfc(3463, '3.8'),
  'enhanced.7.3': rfc(3463, '3.8'),
  'enhanced.7.4': rfc(3463, '3.8'),
  'enhanced.7.5': rfc(3463, '3.8'),
  'enhanced.7.6': rfc(3463, '3.8'),
  'enhanced.7.7': rfc(3463, '3.8'),
  'enhanced.7.8': rfc(4954, '6'),
  'enhanced.7.9': rfc(4954, '6'),
  'enhanced.7.10': rfc(5248, '2.4'),
  'enhanced.7.11': rfc(4954, '6'),
  'enhanced.7.12': rfc(4954, '6'),
  'enhanced.7.13': rfc(5248, '2.4'),
  'enhanced.7.14': rfc(5248, '2.4'),
  'enhanced.7.15': rfc(6710, '4.1'),
  'enhanced.7.16': rfc(6710, '5'),
  'enhanced.7.17': rfc(7293, '15.3'),
  'enhanced.7.18': rfc(7293, '15.3'),
  'enhanced.7.19': rfc(7293, '15.3'),
  'enhanced.7.20': rfc(7372, '3.1'),
  'enhanced.7.21': rfc(7372, '3.1'),
  'enhanced.7.22': rfc(7372, '3.1'),
  'enhanced.7.23': rfc(7372, '3.2'),
  'enhanced.7.24': rfc(7372, '3.2'),
  'enhanced.7.25': rfc(7372, '3.3'),
  'enhanced.7.26': rfc(7372, '3.4'),
  'enhanced.7.27': rfc(7505, '4.1'),
  'enhanced.7.28': iana,
  'enhanced.7.29': rfc(8617, '5.2.2'),
  'enhanced.7.30': rfc(8689, '5'),
} as const satisfies Record<string, Citation>;

/** The parts of a code, and what is no code. RFC 3463 §2 lists the classes and the subjects. */
const partCitations = {
  'enhanced.class.2': rfc(3463, '2'),
  'enhanced.class.4': rfc(3463, '2'),
  'enhanced.class.5': rfc(3463, '2'),
  'enhanced.subject.0': rfc(3463, '2'),
  'enhanced.subject.1': rfc(3463, '2'),
  'enhanced.subject.2': rfc(3463, '2'),
  'enhanced.subject.3': rfc(3463, '2'),
  'enhanced.subject.4': rfc(3463, '2'),
  'enhanced.subject.5': rfc(3463, '2'),
  'enhanced.subject.6': rfc(3463, '2'),
  'enhanced.subject.7': rfc(3463, '2'),
  'enhanced.unknown': rfc(3463, '2'),
  'enhanced.malformed': rfc(3463, '2'),
} as const satisfies Record<string, Citation>;

/** Details that ask for patience with class 4 and are final with class 5. */
const failures = [
  ...(['1.1', '1.2', '1.7', '1.8', '2.0', '2.1', '2.2', '3.0', '3.1', '3.2', '3.5'] as const),
  ...(['4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7', '5.3'] as const),
  ...(['7.0', '7.1', '7.5', '7.23', '7.24', '7.25', '7.26', '7.28'] as const),
] as const;

/** Details that stand for trouble elsewhere, and are no more than "fine" with class 2. */
const successes = ['0.0', '1.0', '5.0', '6.0', '7.0'] as const;

type DetailId = keyof typeof detailCitations;
type PairId = `enhanced.${4 | 5}.${(typeof failures)[number]}` | `enhanced.2.${(typeof successes)[number]}`;

/** A code whose class changes what its detail means comes from where the detail comes from. */
const pairCitations = Object.fromEntries(
  [
    ...successes.map((detail) => ['2', detail] as const),
    ...failures.flatMap((detail) => [['4', detail] as const, ['5', detail] as const]),
  ].map(([digit, detail]) => [`enhanced.${digit}.${detail}`, detailCitations[`enhanced.${detail}` satisfies DetailId]]),
) as Readonly<Record<PairId, Citation>>;

export const enhancedCitations = {
  ...detailCitations,
  ...pairCitations,
  ...partCitations,
} as const satisfies Record<string, Citation>;

export type EnhancedId = keyof typeof enhancedCitations;

/** An enhanced status code in a reply's text. */
export interface Enhanced {
  /** Its three parts: '5.7.8'. */
  readonly code: string;
  /** Its most specific explanation. */
  readonly id: EnhancedId;
  /** The first digit; it should be the reply code's. */
  readonly class: string;
}

function isEnhancedId(id: string): id is EnhancedId {
  return Object.hasOwn(enhancedCitations, id);
}

/**
 * Every explanation of a code, the most specific first: class with detail, detail, class, subject.
 * @param code `5.7.1`; an X stands for any number, as in the registry: `X.7.1`, `5.X.X`, `X.7.X`
 */
export function enhancedIds(code: string): readonly EnhancedId[] {
  const parts = /^([245X])\.(\d{1,3}|X)\.(\d{1,3}|X)$/i.exec(code);
  if (!parts) return [];
  const [digit = 'X', subject = 'X', detail = 'X'] = parts
    .slice(1)
    .map((part) => (/x/i.test(part) ? 'X' : `${Number(part)}`));
  return [
    `enhanced.${digit}.${subject}.${detail}`,
    `enhanced.${subject}.${detail}`,
    `enhanced.class.${digit}`,
    `enhanced.subject.${subject}`,
  ].filter(isEnhancedId);
}

/**
 * Reads the beginning of a reply's text. ABNF: status-code = class "." subject "." detail (RFC 3463 §2).
 * Real servers have sent `4.x.2`, which is shown as malformed.
 */
export function readEnhanced(text: string): Enhanced | undefined {
  const found = /^([245])\.(\d{1,3}|[xX])\.(\d{1,3}|[xX])(?= |$)/.exec(text);
  return found ? enhancedOf(found[0]) : undefined;
}

/** Codes that were met: a few dozen are all that servers use, and a hostile one must not fill the memory. */
const met = new Map<string, Enhanced>();
const metMax = 1024;

function enhancedOf(code: string): Enhanced {
  const known = met.get(code);
  if (known) return known;
  const id = /x/i.test(code) ? 'enhanced.malformed' : bestId(code);
  const enhanced: Enhanced = { code, class: code.charAt(0), id };
  if (met.size < metMax) met.set(code, enhanced);
  return enhanced;
}

/** What a code in a reply is called: its class alone would say no more than the reply code does. */
function bestId(code: string): EnhancedId {
  const pair = `enhanced.${code}`;
  if (isEnhancedId(pair)) return pair;
  const detail = `enhanced.${code.slice(2)}`;
  if (isEnhancedId(detail)) return detail;
  return enhancedIds(code).find((id) => !id.startsWith('enhanced.class.')) ?? 'enhanced.unknown';
}

/** A code and its place in a reply's text, with the `#` that some servers put before it. */
export interface EnhancedPlace {
  readonly enhanced: Enhanced;
  readonly start: number;
  readonly length: number;
}

/** Quirk "code at the end": qmail and its kin write `… (#5.5.1)` behind the words, with a remark of a plug-in at most. */
const codeAtEnd = /\(#([245]\.\d{1,3}\.\d{1,3})(?: - [\w .-]{1,40})?\)[ \t]{0,8}$/;

/**
 * Finds the enhanced code of a reply's text: at its beginning, or where quirks put it. Quirk "hash before the code":
 * Cisco's gateways write `550 #5.1.1 …`, which RFC 2034 §4 does not know.
 */
export function findEnhanced(text: string): EnhancedPlace | undefined {
  const hash = text.startsWith('#') ? 1 : 0;
  const first = readEnhanced(hash === 0 ? text : text.slice(1));
  if (first) return { enhanced: first, start: 0, length: hash + first.code.length };
  // Looking for the parenthesis first: most replies have none.
  const last = /\)[ \t]*$/.test(text.slice(-9)) ? codeAtEnd.exec(text) : null;
  if (last?.[1] === undefined) return undefined;
  return { enhanced: enhancedOf(last[1]), start: last.index + 1, length: 1 + last[1].length };
}
