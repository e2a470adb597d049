// A query that is a reply, or a part of one: its codes, and the rule of a provider whose wording it is. People paste the
// whole line of a log, with what stood around it.

import { normalCharactersMax, normalForm, recognise } from '../providers/index.ts';
import type { ProviderRule } from '../providers/rule.ts';
import { providerRules } from '../providers/rules/index.ts';
import { codesIn, codesOfRule } from './wordings.ts';
import type { Codes } from './wordings.ts';

/** A reply found in a query. */
export interface Pasted {
  readonly codes?: Codes;
  /** Words follow the codes: it is a whole reply and no bare code. */
  readonly hasWords: boolean;
  readonly rule?: ProviderRule;
}

const queryCharactersMax = 2048;

/** Anything shorter is what somebody types, and not the wording of a reply. */
const wordingShape = /^(?=.{12})\S+ \S/;

/** Where a reply begins within a line: after `<- `, `S: `, `said: `, a date. */
const beginnings: readonly RegExp[] = [
  /(?:^|[\s:(>"])([245]\d\d[ -].*)/s,
  /(?:^|[\s:>"])((?:-ERR|\+OK)(?: .*|$))/is,
  /(?:^|[:>"] ?)(\S{1,32} (?:NO|BAD|BYE|OK)(?: .*|$))/s,
];

/** Finds a reply in a query. */
export function findPasted(query: string): Pasted {
  const text = query.slice(0, queryCharactersMax).trim();
  const line = beginnings.map((beginning) => beginning.exec(text)?.[1]).find((found) => found !== undefined);
  const codes = codesIn(line ?? text);
  if (!codes) return withRule({ hasWords: false }, wordedSo(text));
  const words = wordsBehind(line ?? text, codes);
  return withRule({ codes, hasWords: words !== '' }, words === '' ? undefined : ruleOf(line ?? text, codes));
}

function withRule(pasted: Pasted, rule: ProviderRule | undefined): Pasted {
  return rule ? { ...pasted, rule } : pasted;
}

function wordsBehind(line: string, { status, detail = '' }: Codes): string {
  return line
    .slice(line.toUpperCase().indexOf(status) + status.length)
    .replace(/^[ -]?/, '')
    .replace(detail, '')
    .replace(/^[ #[\]-]{1,8}/, '')
    .trim();
}

function ruleOf(line: string, { status }: Codes): ProviderRule | undefined {
  if (/^\d/.test(status)) {
    return recognise('smtp', status, normalForm(status, textsOf(line, status)), /^[45]/.test(status));
  }
  const protocol = status === '-ERR' || status === '+OK' ? 'pop3' : 'imap';
  return recognise(protocol, status, line.slice(0, normalCharactersMax), status !== '+OK' && status !== 'OK');
}

/** The lines of a reply that was copied as one: `550-5.1.1 one 550 5.1.1 two`. */
function textsOf(line: string, status: string): readonly string[] {
  return line
    .split(/\r?\n/)
    .flatMap((each) => each.split(new RegExp(`(?:^|\\s+)${status}[ -]`)))
    .filter((text) => text !== '');
}

/** The rule of a wording that came without its code: tried behind the codes of each rule's own sample. */
function wordedSo(text: string): ProviderRule | undefined {
  if (!wordingShape.test(text)) return undefined;
  return providerRules.find((rule) => {
    const codes = codesOfRule(rule);
    if (!codes || !/^\d/.test(codes.status)) return false;
    const { status, detail } = codes;
    const before = detail === undefined ? [status] : [`${status} ${detail}`, status];
    const matches = (words: string): boolean =>
      before.some((start) => rule.pattern.test(`${start} ${words}`.slice(0, normalCharactersMax)));
    // A rule that any words would do for knows the codes and not the wording.
    return matches(text) && !matches(noWording);
  });
}

const noWording = 'xq zjv';
