// Reads what a page asks for: every field is checked, and what is not known is left out. A text that a person wrote has no
// control character and nothing that turns the direction of other text.

import { reason } from '@mailterm/shared/reasons/reasons';
import { commentCharactersMax } from '@mailterm/shared/transcript/comment';
import type { HideSwitches } from '@mailterm/shared/transcript/hide/switches';
import { fieldsOf, isCount } from '@mailterm/shared/wire/fields';
import {
  authorCharactersMax,
  commentPolicies,
  linkLives,
  titleCharactersMax,
  visibilities,
} from '@mailterm/shared/wire/transcripts';
import type { ChangeAsked, CommentAsked, LinkLife, ShareAsked } from '@mailterm/shared/wire/transcripts';
import { no } from '../answer.ts';
import type { Asked } from '../answer.ts';

const dayMs = 24 * 3600 * 1000;

/** How long each life is. */
const livesMs: Readonly<Record<LinkLife, number | undefined>> = { day: dayMs, month: 30 * dayMs, keep: undefined };

/** When a link that is made or changed now stops to lead anywhere, in Unix time; undefined for one that is kept. */
export function expiryOf(life: LinkLife, nowMs: number): number | undefined {
  const lifeMs = livesMs[life];
  return lifeMs === undefined ? undefined : nowMs + lifeMs;
}

/** C0, DEL and C1; marks and overrides of direction (UAX #9); line and paragraph separators; halves of characters. */
const unseen = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
/** The same, for text in lines. */
const unseenInLines = /(?![\n\t])[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

export function wrong(field: string): Asked<never> {
  return no({ status: 422, why: reason('transcript.field', { field }) });
}

/** A name in one line. */
function readName(value: unknown, max: number): string | undefined {
  if (typeof value !== 'string' || unseen.test(value)) return undefined;
  const name = value.trim();
  return [...name].length <= max ? name : undefined;
}

/** `{ title }`: as its owner calls it, '' for no name. */
export function readTitle(body: unknown): Asked<string> {
  const title = readName(fieldsOf(body)['title'], titleCharactersMax);
  return title === undefined ? wrong('title') : { ok: true, value: title };
}

function readOneOf<Word extends string>(value: unknown, words: readonly Word[]): Word | undefined {
  return words.find((word) => word === value);
}

/** What a link is to be beside its content. */
export function readTerms(body: unknown): Asked<Pick<ShareAsked, 'life' | 'comments'>> {
  const fields = fieldsOf(body);
  const life = readOneOf(fields['life'], linkLives);
  const comments = readOneOf(fields['comments'], commentPolicies);
  if (life === undefined) return wrong('life');
  if (comments === undefined) return wrong('comments');
  return { ok: true, value: { life, comments } };
}

/** A digest is 43 digits of base64url or 64 of hexadecimal: what it is compared with is base64url. */
export function readDigest(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (/^[\w-]{43}$/.test(value)) return value;
  return /^[0-9a-f]{64}$/i.test(value) ? Buffer.from(value, 'hex').toString('base64url') : undefined;
}

/** What is to be shared. Every switch has to be said: nothing is shown because somebody forgot to hide it. */
export function readShare(body: unknown): Asked<ShareAsked> {
  const fields = fieldsOf(body);
  const terms = readTerms(body);
  if (!terms.ok) return terms;
  const title = readTitle(body);
  if (!title.ok) return title;
  const hide = readSwitches(fields['hide']);
  if (!hide) return wrong('hide');
  const { through } = fields;
  if (!isCount(through)) return wrong('through');
  const digest = readDigest(fields['digest']);
  if (digest === undefined) return wrong('digest');
  return { ok: true, value: { ...terms.value, title: title.value, hide, through, digest } };
}

function readSwitches(value: unknown): HideSwitches | undefined {
  const { ownAddresses, otherAddresses, routes, hosts, bodies } = fieldsOf(value);
  const isSaid = [ownAddresses, otherAddresses, routes, hosts, bodies].every((each) => typeof each === 'boolean');
  return isSaid ? ({ ownAddresses, otherAddresses, routes, hosts, bodies } as HideSwitches) : undefined;
}

/** What is to be changed of a link. What is not given stays as it is. */
export function readChange(body: unknown): Asked<ChangeAsked> {
  const fields = fieldsOf(body);
  const readers = {
    title: (value: unknown) => readName(value, titleCharactersMax),
    life: (value: unknown) => readOneOf(value, linkLives),
    visibility: (value: unknown) => readOneOf(value, visibilities),
    comments: (value: unknown) => readOneOf(value, commentPolicies),
  };
  const change: Record<string, string> = {};
  for (const [name, read] of Object.entries(readers)) {
    if (fields[name] === undefined) continue;
    const value = read(fields[name]);
    if (value === undefined) return wrong(name);
    change[name] = value;
  }
  return { ok: true, value: change };
}

/** A comment as it was written; its line ends are \n. */
export function readComment(body: unknown): Asked<CommentAsked> {
  const { turn, span, author, text } = fieldsOf(body);
  if (!isCount(turn)) return wrong('turn');
  if (span !== undefined && !isCount(span)) return wrong('span');
  const name = readName(author, authorCharactersMax);
  if (name === undefined) return wrong('author');
  if (typeof text !== 'string') return wrong('text');
  const lines = text.replace(/\r\n?/g, '\n').trim();
  if (lines === '') return no({ status: 422, why: reason('comment.empty') });
  if ([...lines].length > commentCharactersMax) {
    return no({ status: 413, why: reason('comment.tooLong', { limit: commentCharactersMax }) });
  }
  if (unseenInLines.test(lines)) return wrong('text');
  return { ok: true, value: { turn, ...(span !== undefined && { span }), author: name, text: lines } };
}
