// Every rule hits its own sample first, goes on matching when numbers, addresses and names change, and is fast on
// anything. The tables that the rules come from are walked: a row without a rule is a failure, an absent table too.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../testing/csv.ts';
import { languages } from '../i18n/languages.ts';
import { normalForm, recognise } from './index.ts';
import type { ProviderProtocol, ProviderRule } from './index.ts';
import { prefixOf } from './prefix.ts';
import { providerRules } from './rules/index.ts';
import { providerExplanations } from './texts.ts';

const knowledge = path.resolve(import.meta.dirname, '../../knowledge');
const rows = parseCsv(readFileSync(path.join(knowledge, 'provider-replies.csv'), 'utf8'));
const seeds = parseCsv(readFileSync(path.join(knowledge, 'seed-codes.csv'), 'utf8'));

/** The status of a reply in a normal form, and whether it is a refusal. */
function statusOf(protocol: ProviderProtocol, normal: string): { status: string; refused: boolean } {
  if (protocol === 'smtp') return { status: normal.slice(0, 3), refused: /^[45]/.test(normal) };
  if (protocol === 'pop3') {
    const refused = normal.startsWith('-ERR');
    return { status: refused ? '-ERR' : '+OK', refused };
  }
  const status = /^\S+ (OK|NO|BAD|BYE|PREAUTH)\b/i.exec(normal)?.[1]?.toUpperCase() ?? '';
  return { status, refused: ['NO', 'BAD', 'BYE'].includes(status) };
}

function normalOf({ sample, protocol }: ProviderRule): string {
  const [first] = sample.lines;
  if (!/^\d{3}[ -]/.test(first)) return first;
  expect(['smtp', 'any']).toContain(protocol);
  for (const line of sample.lines) expect(line.slice(0, 3)).toBe(first.slice(0, 3));
  return normalForm(
    first.slice(0, 3),
    sample.lines.map((line) => line.slice(4)),
  );
}

function protocolOf(rule: ProviderRule): ProviderProtocol {
  if (rule.protocol !== 'any') return rule.protocol;
  const [first] = rule.sample.lines;
  return first.startsWith('-ERR') ? 'pop3' : /^\d{3}/.test(first) ? 'smtp' : 'imap';
}

function hit(rule: ProviderRule, normal: string): ProviderRule | undefined {
  const protocol = protocolOf(rule);
  const { status, refused } = statusOf(protocol, normal);
  return recognise(protocol, status, normal, refused);
}

/** The same reply of another day: other numbers, queue ids, hosts, addresses and links, the codes left alone. */
function another(normal: string): string {
  const codes =
    /^(?:\d{3} (?:#?\d\.[\dx]\.\d{1,3}(?= |$) ?)?|\S+ (?:NO|BAD|BYE|OK) (?:\[[A-Z/-]+\] ?)?|-ERR (?:\[[A-Z/-]+\] ?)?)?/;
  const head = codes.exec(normal)?.[0] ?? '';
  return (
    head +
    normal
      .slice(head.length)
      .replace(/<[^<>@\s]+@[^<>\s]+>/g, '<zoe@other.example>')
      .replace(/(?<![\w@.])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, 'zoe@other.example')
      .replace(/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, '198.51.100.77')
      .replace(/\bid=[\w-]+/g, 'id=zz')
      .replace(/\b[0-9A-F]{10,}\b/g, 'A1B2C3D4E5F')
      .replace(/(?<![\w.#-])\d{2,}(?![\w.-])/g, '87')
  );
}

describe.each(providerRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('hits its own sample, before every other rule', () => {
    expect(hit(rule, normalOf(rule))?.id).toBe(id);
  });

  it('still matches on another day', () => {
    expect(hit(rule, another(normalOf(rule)))?.id).toBe(id);
  });

  it('says where it comes from, and that it is only reported where it is', () => {
    expect('reported' in rule.source).toBe(rule.confidence === 'recalled');
    expect(rule.pattern.flags).not.toMatch(/[gy]/);
    if (rule.mark) expect(normalOf(rule)).toMatch(rule.mark);
    if (rule.status) expect(rule.status).toContain(statusOf(protocolOf(rule), normalOf(rule)).status);
  });

  it('is fast on hostile lines', () => {
    const { pattern, sample } = rule;
    const first = sample.lines[0];
    for (const piece of [
      first,
      first.slice(0, 4),
      'a',
      ' ',
      '<',
      '0',
      '.',
      'NO ',
      'ab@',
      `${first.slice(0, 12)} `,
      '-',
    ]) {
      const line = (first.slice(0, 10) + piece.repeat(1024)).slice(0, 1024);
      const startMs = performance.now();
      for (let i = 0; i < 20; i++) pattern.test(line);
      // Twenty looks at 1,024 characters; a pattern that backtracks needs seconds. Generous, because machines are noisy.
      expect(performance.now() - startMs, `${pattern.source} on ${JSON.stringify(line.slice(0, 40))}`).toBeLessThan(40);
    }
  });
});

it.each([
  [/^550 5\.7\.1 .*x/, '550 5.7.1 '],
  [/^-ERR \[AUTH\] Web/, '-ERR [AUTH] Web'],
  [/^550 Spam/i, '550 '],
  [/^55[04] x/, '55'],
  [/^550a?b/, '550'],
  [/^ab|^cd/, ''],
  [/^(?:a|b)c/, ''],
  [/abc/, ''],
])('the matches of %s begin with %j', (pattern, prefix) => expect(prefixOf(pattern)).toBe(prefix));

describe('the rules', () => {
  it('have ids of their own', () => {
    expect(new Set(providerRules.map(({ id }) => id)).size).toBe(providerRules.length);
  });

  it('cover every row of the table of provider replies', () => {
    const covered = new Set(providerRules.flatMap((rule) => rule.rows));
    const missing = rows.map((row, i) => `${i + 1} ${row['reply_pattern']}`).filter((_, i) => !covered.has(i + 1));
    expect(rows.length).toBe(291);
    expect(missing).toEqual([]);
  });

  it('have samples that the patterns of their rows match', () => {
    for (const rule of providerRules) {
      for (const row of rule.rows.filter((row) => typeof row === 'number')) {
        expect(normalOf(rule), `${rule.id}, row ${row}`).toMatch(
          new RegExp(rows[row - 1]?.['reply_pattern'] ?? '(?!)'),
        );
      }
    }
  });

  it('explain every row of the seed table by a text of its own', () => {
    expect(seeds.length).toBe(52);
    const bySeed = new Map(providerRules.flatMap((rule) => rule.rows.map((row) => [row, rule.id] as const)));
    const missing = seeds.map((row) => row['row'] ?? '').filter((row) => !bySeed.has(row as `seed-${string}`));
    expect(missing).toEqual([]);
    const ids = seeds.map(({ row }) => bySeed.get(row as `seed-${string}`));
    expect(new Set(ids).size).toBe(52);
  });

  it.each(languages)('have texts in %s, no two the same', async (language) => {
    const texts = await providerExplanations[language]();
    expect(Object.keys(texts).sort()).toEqual(providerRules.map(({ id }) => `provider.${id}`).sort());
    const bodies = Object.values(texts).map(({ body }) => body);
    expect(bodies.filter((body, i) => bodies.indexOf(body) !== i)).toEqual([]);
    const titles = Object.entries(texts).filter(([, { title, body }]) => title.trim() === '' || body.trim() === '');
    expect(titles).toEqual([]);
  });
});
