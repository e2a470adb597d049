// Carries out `dig`, `host` and `nslookup`: asks Mailterm's server, and gives what is to be said. Loaded when somebody asks.

import type { Saying } from '@mailterm/shared/dialect';
import type { LookupTold } from '@mailterm/shared/wire/lookup';
import { ask } from '../../link/ask.ts';
import { promptSaying } from '../say.ts';
import { connectingLines, print } from './print.ts';
import { readQuery } from './query.ts';
import type { Program } from './query.ts';

/** What a lookup gives. */
export interface LookedUp {
  readonly answers: readonly Saying[];
  /** Lines that can be typed next. */
  readonly lines: readonly string[];
}

export async function lookUp(program: Program, words: readonly string[]): Promise<LookedUp> {
  const query = readQuery(program, words);
  if (!query.ok) return { answers: [query.why], lines: [] };
  const printed: string[] = [];
  const lines: string[] = [];
  for (const { name, type } of query.questions) {
    const startedMs = performance.now();
    const asked = await ask<LookupTold>(`dns?name=${encodeURIComponent(name)}&type=${type}`);
    if (!asked.ok) return { answers: [...query.notes, asked.why], lines: [] };
    printed.push(...print(asked.value, query.look, Math.round(performance.now() - startedMs)));
    lines.push(...connectingLines(asked.value));
    if (asked.value.status === 'NXDOMAIN') break;
  }
  // `dig +short` says nothing where there is nothing.
  const output =
    printed.length === 0
      ? [promptSaying('prompt.noOutput')]
      : [promptSaying('prompt.output', { text: printed.join('\n') })];
  return { answers: [...query.notes, ...output], lines };
}
