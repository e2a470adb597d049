// How much of what mail protocols can say is explained, as numbers: what `npm run coverage:knowledge` prints. Counts only;
// what is missing is named by the tests.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Citation } from '../src/citation.ts';
import { loadExplanations } from '../src/dialects/explanations.ts';
import { dialectFacts } from '../src/dialects/facts.ts';
import type { DialectId } from '../src/dialects/facts.ts';
import { languages } from '../src/i18n/languages.ts';
import { normalForm, recognise } from '../src/providers/index.ts';
import type { ProviderRule } from '../src/providers/index.ts';
import { providerRules } from '../src/providers/rules/index.ts';
import { refusalExplanations } from '../src/refusal/index.ts';
import { findCases } from './cases.ts';
import { parseCsv } from './csv.ts';
import { declaredRows, gapsOf, registries, rowsOf } from './registries.ts';

/** One line of the table: how many of how many. `total` is absent where there is nothing to reach. */
export interface Count {
  readonly what: string;
  readonly in?: string;
  readonly done: number;
  readonly total?: number;
}

/** Everything that is counted, in the order of the table, and every gap by name. */
export interface Coverage {
  readonly counts: readonly Count[];
  readonly gaps: readonly string[];
}

/** Counts all. */
export async function measure(): Promise<Coverage> {
  const parts = [await countRegistries(), countProviders(), countSeeds(), countCases(), await countCitations()];
  return { counts: parts.flatMap(({ counts }) => counts), gaps: parts.flatMap(({ gaps }) => gaps) };
}

async function countRegistries(): Promise<Coverage> {
  const declared = declaredRows();
  const counts: Count[] = [];
  const gaps: string[] = [];
  for (const registry of registries) {
    const rows = rowsOf(registry.file);
    const citations = await registry.explanations.citations();
    if (rows.length !== declared.get(registry.file)) gaps.push(`${registry.file}: ${rows.length} rows`);
    for (const language of languages) {
      const missing = gapsOf(registry, rows, { texts: await registry.explanations[language](), citations });
      counts.push({
        what: registry.file,
        in: language,
        done: rows.length - missing.length,
        total: declared.get(registry.file) ?? 0,
      });
      gaps.push(...missing.map((gap) => `${gap}, in ${language}`));
    }
  }
  return { counts, gaps };
}

/** True when a rule's own sample is recognised by this rule before all others. */
function hitsItself({ id, protocol, sample }: ProviderRule): boolean {
  const [first] = sample.lines;
  if (/^\d{3}/.test(first)) {
    const code = first.slice(0, 3);
    const normal = normalForm(
      code,
      sample.lines.map((line) => line.slice(4)),
    );
    return recognise('smtp', code, normal, /^[45]/.test(code))?.id === id;
  }
  const status = /^(?:-ERR|\+OK)/.exec(first)?.[0] ?? /^\S+ (OK|NO|BAD|BYE|PREAUTH)\b/i.exec(first)?.[1] ?? '';
  const spoken = protocol === 'any' ? (/^[-+]/.test(status) ? 'pop3' : 'imap') : protocol;
  const refused = ['-ERR', 'NO', 'BAD', 'BYE'].includes(status.toUpperCase());
  return recognise(spoken, status.toUpperCase(), first, refused)?.id === id;
}

function countProviders(): Coverage {
  const missed = new Set(providerRules.filter((rule) => !hitsItself(rule)).map(({ id }) => id));
  const counts = (['quoted', 'made'] as const).map((origin): Count => {
    const rules = providerRules.filter(({ sample }) => sample.origin === origin);
    return {
      what: `provider samples, ${origin}`,
      done: rules.filter(({ id }) => !missed.has(id)).length,
      total: rules.length,
    };
  });
  const table = path.resolve(import.meta.dirname, '../knowledge/provider-replies.csv');
  const rows = parseCsv(readFileSync(table, 'utf8')).length;
  const covered = new Set(providerRules.flatMap((rule) => rule.rows).filter((row) => typeof row === 'number'));
  const absent = Array.from({ length: rows }, (_, i) => i + 1).filter((row) => !covered.has(row));
  return {
    counts: [...counts, { what: 'rows of provider-replies.csv', done: rows - absent.length, total: rows }],
    gaps: [
      ...[...missed].map((id) => `provider rule ${id} misses its own sample`),
      ...absent.map((row) => `provider-replies.csv ${row}: no rule`),
    ],
  };
}

function countSeeds(): Coverage {
  const table = path.resolve(import.meta.dirname, '../knowledge/seed-codes.csv');
  const seeds = parseCsv(readFileSync(table, 'utf8')).map((row) => row['row'] ?? '');
  const covered = new Set<string | number>(providerRules.flatMap((rule) => rule.rows));
  const absent = seeds.filter((seed) => !covered.has(seed));
  return {
    counts: [{ what: 'rows of seed-codes.csv', done: seeds.length - absent.length, total: 52 }],
    gaps: [
      ...absent.map((seed) => `seed-codes.csv ${seed}: no rule`),
      ...(seeds.length === 52 ? [] : [`seed-codes.csv: ${seeds.length} rows`]),
    ],
  };
}

function countCases(): Coverage {
  const cases = findCases();
  const counts = Object.keys(dialectFacts).map((dialect): Count => ({
    what: `case files, ${dialect}`,
    done: cases.filter((testCase) => testCase.dialect === dialect).length,
  }));
  return { counts, gaps: counts.filter(({ done }) => done === 0).map(({ what }) => `${what}: none`) };
}

async function countCitations(): Promise<Coverage> {
  const maps = [
    ...(
      await Promise.all((Object.keys(dialectFacts) as DialectId[]).map(async (id) => loadExplanations(id, 'en')))
    ).map(({ citations }) => citations),
    ...(await Promise.all(registries.map(async ({ explanations }) => explanations.citations()))),
    await refusalExplanations.citations(),
  ];
  const cited: readonly Citation[] = maps.flatMap((map) => Object.values(map));
  const rfcs = cited.flatMap((citation) => ('rfc' in citation ? [citation] : []));
  return {
    counts: [
      { what: 'RFCs cited', done: new Set(rfcs.map(({ rfc }) => rfc)).size },
      { what: 'sections of RFCs cited', done: new Set(rfcs.map(({ rfc, section }) => `${rfc} ${section}`)).size },
    ],
    gaps: [],
  };
}

/** The table as text: one line for each thing that is counted, languages side by side. */
export function printCoverage({ counts, gaps }: Coverage): string {
  const names = [...new Set(counts.map(({ what }) => what))];
  const width = Math.max(...names.map((name) => name.length));
  const lines = names.map((name) => {
    const cells = counts.filter(({ what }) => what === name).map(printCount);
    return `${name.padEnd(width)}  ${cells.join('   ')}`;
  });
  const end = gaps.length === 0 ? 'Everything is explained.' : `${gaps.length} gaps:\n${gaps.join('\n')}`;
  return `${lines.join('\n')}\n\n${end}\n`;
}

function printCount({ done, total, in: language }: Count): string {
  const prefix = language === undefined ? '' : `${language} `;
  if (total === undefined) return `${prefix}${String(done).padStart(4)}`;
  const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
  return `${prefix}${String(done).padStart(4)} / ${String(total).padEnd(4)}${String(percent).padStart(3)} %`;
}
