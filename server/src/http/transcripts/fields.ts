// Reads what a page asks for: every field is checked, and what is not known is left out. A text that a person wrote has no
// control character and nothing that turns the direction of other text.

import { reason } from '@mailterm/shared/reasons/reasons';
import { commentCharactersMax } from '@mailterm/shared/transcript/comment';
import type { HideSwitches } from '@mailterm/shared/transcript/hide/switches';
import {
  authorCharactersMax,
  commentPolicies,
  linkLives,
  titleCharactersMax,
  visibilities,
} from '@mailterm/shared/wire/transcripts';
import type { ChangeAsked, CommentAsked, LinkLife, ShareAsked } from '@mailterm/shared/wire/transcripts';
import type { Asked, Refusal } from './parts.ts';

type Fields = Readonly<Record<string, unknown>>;

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

/** The fields of a body; of one that is no JSON object, none. */
export function fieldsOf(body: unknown): Fields {
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Fields) : {};
}

function wrong(field: string): Refusal {
  return { status: 422, why: reason('transcript.field', { field }) };
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
  return title === undefined ? { ok: false, refusal: wrong('title') } : { ok: true, value: title };
}

function readOneOf<Word extends string>(value: unknown, words: readonly Word[]): Word | undefined {
  return words.find((word) => word === value);
}

/** What a link is to be beside its content. */
export function readTerms(body: unknown): Asked<Pick<ShareAsked, 'life' | 'comments'>> {
  const fields = fieldsOf(body);
  const life = readOneOf(fields['life'], linkLives);
  const comments = readOneOf(fields['comments'], commentPolicies);
  if (life === undefined) return { ok: false, refusal: wrong('life') };
  if (comments === undefined) return { ok: false, refusal: wrong('comments') };
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
  if (!hide) return { ok: false, refusal: wrong('hide') };
  const { through } = fields;
  if (!Number.isSafeInteger(through) || (through as number) < 0) return { ok: false, refusal: wrong('through') };
  const digest = readDigest(fields['digest']);
  if (digest === undefined) return { ok: false, refusal: wrong('digest') };
  return { ok: true, value: { ...terms.value, title: title.value, hide, through: through as number, digest } };
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
    if (value === undefined) return { ok: false, refusal: wrong(name) };
    change[name] = value;
  }
  return { ok: true, value: change };
}

/** A comment as it was written; its line ends are \n. */
export function readComment(body: unknown): Asked<CommentAsked> {
  const { turn, span, author, text } = fieldsOf(body);
  const isPlace = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
  if (!isPlace(turn)) return { ok: false, refusal: wrong('turn') };
  if (span !== undefined && !isPlace(span)) return { ok: false, refusal: wrong('span') };
  const name = readName(author, authorCharactersMax);
  if (name === undefined) return { ok: false, refusal: wrong('author') };
  if (typeof text !== 'string') return { ok: false, refusal: wrong('text') };
  const lines = text.replace(/\r\n?/g, '\n').trim();
  if (lines === '') return { ok: false, refusal: { status: 422, why: reason('comment.empty') } };
  if ([...lines].length > commentCharactersMax) {
    return { ok: false, refusal: { status: 413, why: reason('comment.tooLong', { limit: commentCharactersMax }) } };
  }
  if (unseenInLines.test(lines)) return { ok: false, refusal: wrong('text') };
  return { ok: true, value: { turn, ...(span !== undefined && { span }), author: name, text: lines } };
}
