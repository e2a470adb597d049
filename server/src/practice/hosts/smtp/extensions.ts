// What a server offers in its answer to EHLO, and which commands and parameters come with it.

import type { Verb } from '@mailterm/shared/dialects/smtp/commands';
import { fill } from '../wording.ts';
import type { Turn } from './state.ts';

/** The verb that a keyword offers. */
const verbOf: Readonly<Record<string, Verb>> = {
  STARTTLS: 'STARTTLS',
  AUTH: 'AUTH',
  CHUNKING: 'BDAT',
  ETRN: 'ETRN',
  VRFY: 'VRFY',
  EXPN: 'EXPN',
  HELP: 'HELP',
};

/** No keyword offers these. */
const ofMerge: readonly Verb[] = ['XMRG', 'XDFN', 'XPRT'];

/** RFC 5321 §4.1.1.6 and the two sections behind it: these are part of SMTP itself, offered or not. */
const unannounced: readonly string[] = ['VRFY', 'EXPN', 'HELP'];

/** True when the persona has this keyword, whether or not it can be offered at the moment. */
export function hasExtension({ persona }: Pick<Turn, 'persona'>, keyword: string): boolean {
  return persona.smtp.extensions.some((line) => keywordOf(line) === keyword);
}

/** True when the verb is part of SMTP, or of an extension that this server has. */
export function announces(turn: Turn, verb: Verb): boolean {
  if (ofMerge.includes(verb)) return turn.persona.smtp.mailMerge === true;
  const keyword = Object.keys(verbOf).find((each) => verbOf[each] === verb);
  if (keyword === undefined || unannounced.includes(keyword)) return true;
  return hasExtension(turn, keyword) && (keyword !== 'AUTH' || hasUsers(turn));
}

/** Some servers offer AUTH only where mail begins its way. */
function hasUsers({ persona, state }: Turn): boolean {
  return persona.smtp.habits.authOn === 'everyPort' || state.submission;
}

/** TLS could be had and is not on, and this server insists on it: without TLS, passwords and letters are read by anybody. */
export function wantsTls({ persona, world, state }: Turn, before: 'login' | 'mail'): boolean {
  const { tlsBefore } = persona.smtp.habits;
  const isMailRefused = tlsBefore === 'mail' || (tlsBefore === 'mailOnSubmission' && state.submission);
  return world.canSecure && (isMailRefused || tlsBefore === before);
}

/** The keyword lines of the answer to EHLO, as they hold now. */
export function offeredLines(turn: Turn): readonly string[] {
  const { extensions, mechanisms, habits, wording } = turn.persona.smtp;
  const lines = extensions.filter((line) => isOfferedNow(turn, keywordOf(line))).map((line) => `250 ${line}`);
  const facts = { limit: habits.letterOctetsMax, mechanisms: mechanisms.join(' ') };
  return fill({ ...wording['hello.extended'], lines }, facts);
}

function isOfferedNow(turn: Turn, keyword: string): boolean {
  const { persona, world } = turn;
  const verb = Object.hasOwn(verbOf, keyword) ? verbOf[keyword] : undefined;
  if (verb !== undefined && persona.smtp.unserved.includes(verb)) return false;
  // RFC 3207 §4.2: not offered once it is on.
  if (keyword === 'STARTTLS') return world.canSecure;
  return keyword !== 'AUTH' || (hasUsers(turn) && !wantsTls(turn, 'login'));
}

/** `AUTH=LOGIN` is an old spelling of `AUTH LOGIN`. */
function keywordOf(line: string): string {
  return (/^[^ =]*/.exec(line)?.[0] ?? '').toUpperCase();
}
