// The registry of dialects: one line for each protocol.
//
// To add a protocol (ManageSieve, LMTP, NNTP …): make a folder with the same file names as its neighbours, and add one
// line to `registry` and one to `texts`. The conformance suite, the case runner and the page find it from here.

import type { Dialect } from '../dialect.ts';
import type { Language } from '../i18n/languages.ts';
import type { Catalogue } from '../i18n/text.ts';
import { letterTexts } from '../letter/index.ts';
import { lineTexts } from '../line/index.ts';
import { toLatin1 } from '../octets.ts';
import { saslTexts } from '../sasl/index.ts';
import type { DialectChoice } from '../transcript/event.ts';
import { pop3, pop3Texts } from './pop3/index.ts';
import { raw, rawTexts } from './raw/index.ts';
import { smtp, smtpTexts } from './smtp/index.ts';

const registry = { smtp, pop3, raw } satisfies Record<string, Dialect>;

export type DialectId = keyof typeof registry;

/** Every protocol that is explained, by its id. */
export const dialects: Readonly<Record<DialectId, Dialect>> = registry;

type Load = Readonly<Record<Language, () => Promise<Catalogue>>>;

const texts: Readonly<Record<DialectId, Load>> = { smtp: smtpTexts, pop3: pop3Texts, raw: rawTexts };

/** What every dialect can say, beside its own words. */
const sharedTexts: readonly Load[] = [lineTexts, letterTexts, saslTexts];

/** The shape of a greeting's first octets (RFC 5321 §4.2, RFC 1939 §4). */
const greetings: readonly (readonly [RegExp, DialectId])[] = [
  [/^220[ -]/, 'smtp'],
  [/^554[ -]/, 'smtp'],
  [/^(\+OK|-ERR)\b/, 'pop3'],
];

/** True for the name of a dialect. */
export function isDialectId(name: string): name is DialectId {
  return Object.hasOwn(dialects, name);
}

/**
 * How a conversation is to be read: the person's wish, else the port, else the shape of the greeting, else raw.
 * @param clues `greeting`: the first octets of the server, once they are known; `wish`: a dialect's id
 */
export function chooseDialect(clues: {
  readonly port: number;
  readonly greeting?: Uint8Array;
  readonly wish?: string;
}): { readonly id: DialectId; readonly why: DialectChoice } {
  if (clues.wish !== undefined && isDialectId(clues.wish)) return { id: clues.wish, why: 'user' };
  for (const [id, dialect] of Object.entries(dialects) as [DialectId, Dialect][]) {
    if (dialect.ports.some((fact) => fact.port === clues.port)) return { id, why: 'port' };
  }
  const greeting = clues.greeting && toLatin1(clues.greeting.subarray(0, 16));
  const found = greeting === undefined ? undefined : greetings.find(([shape]) => shape.test(greeting));
  return found ? { id: found[1], why: 'greeting' } : { id: 'raw', why: 'none' };
}

/** Every text that readings of a dialect can refer to, in one language. */
export async function loadTexts(id: DialectId, language: Language): Promise<Catalogue> {
  const catalogues = await Promise.all([...sharedTexts, texts[id]].map((load) => load[language]()));
  return Object.assign({}, ...catalogues) as Catalogue;
}
