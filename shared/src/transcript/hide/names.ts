// Finds what may be hidden in a text: mail addresses, names of hosts, IP addresses, in every spelling that talk and letters
// have. It says what stands where; whether it is hidden, and behind what, is book.ts. Rather too much is found than too
// little: a file name that looks like a host is replaced, too.

import { canonical6, ofNibbles, quadOf } from './addresses.ts';
import { asciiName } from './punycode.ts';

/** Something that was found in a text. `key` is the same for every spelling of it. */
export type Name = { readonly start: number; readonly end: number } &
  /** `routes`: IP addresses within the name. */
  (
    | { readonly kind: 'host'; readonly key: string; readonly routes: readonly Name[] }
    | { readonly kind: 'route'; readonly key: string; readonly form: RouteForm }
    | {
        readonly kind: 'address';
        readonly key: string;
        readonly local: string;
        readonly at: number;
        readonly domain: Name;
      }
  );

/** How an IP address is written: as such, or with its parts in the other order, as a name for the DNS. */
export type RouteForm = 'plain' | 'reversed' | 'dashed' | 'nibbles';

const cjk = '\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\u3000-\u30ff';
const startGlued = new RegExp(`^.*[${cjk}](?=[A-Za-z0-9_-]+$)`, 's');
const endGlued = new RegExp(`^([A-Za-z0-9-]+)[${cjk}].*$`, 's');

/** RFC 5322 §3.2.3 atext and the dot, and what RFC 6531 §3.3 adds. */
const localCharacter = /[A-Za-z0-9!#$%&'*+/=?^_`{|}~.\-\u0080-\uffff]/;
/** Words before `=` that say what an address is, and are no part of it. */
const keyBefore =
  /^(?:[a-z]+\.)?(?:user(?:name)?|to|from|for|addr(?:ess)?|e?mail|mailfrom|rcpt(?:to)?|sender|recipient|auth|login|name|id|orcpt|authzid|envelope-from|return-path|orig_to|helo|[abdhirs])=/i;

/** Words of protocols that have a dot in them and are no host (RFC 9051 §6.4.5, RFC 8601 §2.7.1). */
const protocolWord =
  /^(?:(?:body|binary)\.(?:peek|size)|rfc822\.(?:size|header|text|peek)(?:\.peek)?|(?:[\d.]+\.)?header\.fields(?:\.not)?|(?:[\d.]+\.)(?:mime|header|text)|[+-]?flags\.silent|inbox(?:\.[\w-]+){1,2}|(?:smtp|header|policy|body|dns)\.(?:mailfrom|rcptto|from|helo|auth|iprev|[a-z]))$/i;

/**
 * What stands in a text, in order, without overlaps.
 * @param text decoded as far as it can be; octets that are no UTF-8 as Latin-1
 */
export function namesIn(text: string): readonly Name[] {
  const found: Name[] = [];
  // Runs, and never a pattern that could begin again at each of their characters: a text may be megabytes long.
  for (const { 0: run, index } of text.matchAll(/[\w.\-\u0080-\uffff]+/g)) {
    if (run.includes('.') || text[index - 1] === '@') found.push(...inRun(text, run, index));
    else if (/\d-\d+-\d/.test(run)) found.push(...routesInRun(run, index));
  }
  for (const { index } of text.matchAll(/@\[/g)) {
    const literal = text.slice(index + 2, index + 70);
    const end = literal.indexOf(']');
    const route = end > 0 ? routeOf(literal.slice(0, end), index + 2) : undefined;
    const address = route && addressAt(text, index, route);
    if (address) found.push(address);
  }
  for (const { 0: run, index } of text.matchAll(/[0-9A-Za-z:.]+/g)) {
    if (run.length < 200 && /:.*:/.test(run)) found.push(...version6In(run, index));
  }
  return withoutOverlaps(found);
}

/** The longer one of what overlaps stays; in order. */
export function withoutOverlaps<T extends { readonly start: number; readonly end: number }>(found: readonly T[]): T[] {
  const kept: T[] = [];
  for (const each of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept[kept.length - 1];
    if (!last || each.start >= last.end) kept.push(each);
    else if (each.end - each.start > last.end - last.start) kept[kept.length - 1] = each;
  }
  return kept;
}

/** A text that is an IP address as a whole, or begins with the word that RFC 5321 §4.1.3 puts before one. */
export function routeOf(text: string, start = 0): Name | undefined {
  const bare = text.replace(/^IPv6:/i, '');
  const at = start + text.length - bare.length;
  const key = canonical6(bare.split('%', 1)[0] ?? '') ?? quadOf(bare.split('.'))?.join('.');
  return key === undefined ? undefined : { kind: 'route', key, form: 'plain', start: at, end: start + text.length };
}

function version6In(run: string, index: number): readonly Name[] {
  const trimmed = run.replace(/[.]+$/, '').replace(/(?<!:):$/, '');
  // `addr:2001:db8::1`: a word before it may look like a part of it.
  for (let from = 0, tries = 0; from >= 0 && tries < 4; tries++) {
    const route = routeOf(trimmed.slice(from), index + from);
    if (route) return [route];
    const colon = trimmed.indexOf(':', from);
    from = colon < 0 || trimmed[colon + 1] === ':' ? -1 : colon + 1;
  }
  return [];
}

function inRun(text: string, run: string, index: number): readonly Name[] {
  // RFC 5321 §4.2.1: the code of a reply, glued to what it says by the dash of a line that is not the last.
  const isFirst = index === 0 || text[index - 1] === '\n';
  const before = isFirst && /^\d{3}-/.test(run) ? 4 : 0;
  const start = index + before + (/^[.-]*/.exec(run.slice(before))?.[0].length ?? 0);
  const trimmed = run.slice(start - index).replace(/[.-]{0,64}$/, '');
  if (trimmed === '') return [];
  if (text[index - 1] === '@') {
    const domain = domainOf(unglued(trimmed, true), start);
    const address = domain && addressAt(text, index - 1, domain);
    if (address) return [address];
  }
  const isDelimited = index > 0 && /[<"=:/([@]/.test(text[index - 1] ?? '');
  const name = unglued(trimmed, isDelimited);
  // An address follows: this is its local part.
  if (text[index + run.length] === '@') return [];
  const at = start + (isDelimited ? 0 : (startGlue(trimmed)?.length ?? 0));
  const isReverse = /\.(?:in-addr|ip6)\.arpa$/i.test(name);
  return isHost(name) && !isReverse ? [hostAt(name, at)] : routesInRun(name, at);
}

function hostAt(name: string, start: number): Name {
  return { kind: 'host', key: asciiName(name), routes: routesInRun(name, start), start, end: start + name.length };
}

function startGlue(label: string): string | undefined {
  const [first = ''] = label.split('.', 1);
  return startGlued.exec(first)?.[0];
}

/** Without the words of a language that writes none between its own and a foreign name. */
function unglued(name: string, isDelimited: boolean): string {
  const labels = name.slice(isDelimited ? 0 : (startGlue(name)?.length ?? 0)).split('.');
  const last = labels.length - 1;
  labels[last] = (labels[last] ?? '').replace(endGlued, '$1');
  return labels.join('.');
}

function isHost(name: string): boolean {
  const labels = name.split('.');
  const last = labels[labels.length - 1] ?? '';
  if (labels.length < 2 || labels.includes('') || name.length > 300 || protocolWord.test(name)) return false;
  return /^[A-Za-z]{2,63}$|^xn--[\w-]{2,59}$/i.test(last) || (/[^\0-\u007f]/.test(last) && /\p{L}/u.test(last));
}

function domainOf(name: string, start: number): Name | undefined {
  const route = routeOf(name, start);
  if (route) return route;
  return /[\p{L}\d]/u.test(name) ? hostAt(name, start) : undefined;
}

/** The address whose `@` stands at a place. */
function addressAt(text: string, at: number, domain: Name): Name | undefined {
  const isLiteral = text[at + 1] === '[';
  const end = domain.end + (isLiteral ? 1 : 0);
  const start = text[at - 1] === '"' ? quotedStart(text, at - 1) : localStart(text, at);
  const local = text.slice(start, at);
  if (local === '') return undefined;
  // RFC 5322 §3.6.4 and RFC 1939 §7: a time and a number before a host's name; nobody's address.
  if (/^\d+\.[\d.]+$/.test(local)) return domain;
  const key = `${local.toLowerCase()}@${domain.kind === 'address' ? '' : domain.key}`;
  return { kind: 'address', key, local, at, domain, start, end };
}

function quotedStart(text: string, end: number): number {
  const open = text.lastIndexOf('"', end - 1);
  return open >= 0 && end - open < 300 ? open : end;
}

function localStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 300 && localCharacter.test(text[start - 1] as string)) start -= 1;
  if (text[start - 1] === '<') return start;
  let local = text.slice(start, at);
  const cut = Math.max(...['&', '?', '/', '|', '{', '}', '`', '%'].map((sign) => local.lastIndexOf(sign)));
  local = local.slice(cut + 1);
  local = local.replace(keyBefore, '').replace(/^['*#!$^~=.]+/, '');
  if (!/[<"=:([]/.test(text[start - 1] ?? ' ') && /^[^\0-\u007f]/.test(local)) local = local.replace(startGlued, '');
  return at - local.length;
}

/** IP addresses within a name: in their order, with dashes, or in the order of the DNS (RFC 1035 §3.5, and block lists). */
function routesInRun(run: string, start: number): readonly Name[] {
  const labels = run.split('.');
  if (labels.length >= 34 && /\.ip6\.arpa$/i.test(run)) {
    const key = ofNibbles(labels.slice(-34, -2));
    const from = start + labels.slice(0, -34).join('.').length + (labels.length > 34 ? 1 : 0);
    if (key !== undefined) return [{ kind: 'route', key, form: 'nibbles', start: from, end: start + run.length - 9 }];
  }
  const found: Name[] = [];
  for (const match of run.matchAll(/(?<![\d]|\d[.-])(\d{1,3})([.-])(\d{1,3})\2(\d{1,3})\2(\d{1,3})(?![\d]|[.-]\d)/g)) {
    const [text, a = '', sign, b = '', c = '', d = ''] = match;
    const quad = quadOf([a, b, c, d]);
    if (!quad) continue;
    const isReversed = sign === '.' && /^\.[\w-]*[A-Za-z]/.test(run.slice(match.index + text.length));
    const key = (isReversed ? [...quad].reverse() : quad).join('.');
    const form = sign === '-' ? 'dashed' : isReversed ? 'reversed' : 'plain';
    found.push({ kind: 'route', key, form, start: start + match.index, end: start + match.index + text.length });
  }
  return found;
}
