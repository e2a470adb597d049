// Carries out `dig`, `host` and `nslookup`: asks Mailterm's server, and gives what is to be said. Loaded when somebody asks.

import type { Saying } from '@mailterm/shared/dialect';
import { confirmReverse } from '@mailterm/shared/dns/names';
import { readAnswer } from '@mailterm/shared/dns/read';
import type { LookupTold } from '@mailterm/shared/wire/lookup';
import { ask } from '../../link/ask.ts';
import type { Answered } from '../../link/ask.ts';
import type { Found } from '../../session/model.ts';
import { promptSaying } from '../say.ts';
import { readLine } from './interactive.ts';
import type { Nslookup } from './interactive.ts';
import { print } from './print.ts';
import { readQuery } from './query.ts';
import type { Program, Query, Question } from './query.ts';

export type { Nslookup } from './interactive.ts';

/** What a lookup gives. */
export interface LookedUp {
  readonly answers: readonly Saying[];
  /** Lines that can be typed next. */
  readonly lines?: readonly string[];
  readonly found?: Found;
  /** `nslookup` waits for the next line. */
  readonly nslookup?: Nslookup;
}

/** RFC 8601 §3: a few of the names of an address are enough. */
const namesMax = 2;

export async function lookUp(program: Program, words: readonly string[]): Promise<LookedUp> {
  const query = readQuery(program, words);
  // nslookup without a name asks for names, with the type of its options.
  if (!query.ok && program === 'nslookup' && query.why.id === 'prompt.hostMissing') {
    const type = readQuery('nslookup', [...words, 'x']);
    return {
      answers: [promptSaying('prompt.nslookup')],
      nslookup: type.ok && words.length > 0 ? { type: type.questions[0].type } : {},
    };
  }
  return carryOut(query);
}

/** The next line of an `nslookup` that is open. */
export async function goOn(nslookup: Nslookup, line: string): Promise<LookedUp> {
  const read = readLine(nslookup, line);
  if (!read.query) return { answers: read.answers, ...(read.next && { nslookup: read.next }) };
  return { ...(await carryOut(read.query)), nslookup };
}

async function carryOut(query: Query): Promise<LookedUp> {
  if (!query.ok) return { answers: [query.why] };
  const printed: string[] = [];
  const told: LookupTold[] = [];
  for (const question of query.questions) {
    const startedMs = performance.now();
    const asked = await askFor(question);
    if (!asked.ok) return { answers: [...query.notes, asked.why] };
    printed.push(...print(asked.value, query.look, Math.round(performance.now() - startedMs)));
    told.push(asked.value);
    if (asked.value.status === 'NXDOMAIN') break;
  }
  // `dig +short` says nothing where there is nothing.
  const output =
    printed.length === 0
      ? [promptSaying('prompt.noOutput')]
      : [promptSaying('prompt.output', { text: printed.join('\n') })];
  const reverse = await leadBack(told[0]);
  return {
    answers: [...query.notes, ...output],
    lines: [...new Set(told.flatMap((each) => readAnswer(each).lines))],
    found: { told, ...(reverse && { reverse }) },
  };
}

function askFor({ name, type }: Question): Promise<Answered<LookupTold>> {
  return ask<LookupTold>(`dns?name=${encodeURIComponent(name)}&type=${type}`);
}

/** Do the names of an address lead to it again? They are asked for as mail servers do when a client connects. */
async function leadBack(reverse: LookupTold | undefined): Promise<Found['reverse']> {
  if (reverse?.type !== 'PTR') return undefined;
  const type = reverse.name.endsWith('ip6.arpa.') ? 'AAAA' : 'A';
  const names = reverse.answers.flatMap((record) => (record.type === 'PTR' ? [record.data] : [])).slice(0, namesMax);
  const asked = await Promise.all(names.map((name) => askFor({ name, type })));
  // Where nobody answered nothing is known, and nothing is claimed.
  if (asked.length === 0 || asked.some(({ ok }) => !ok)) return undefined;
  return confirmReverse(
    reverse,
    asked.flatMap((each) => (each.ok ? [each.value] : [])),
  );
}
