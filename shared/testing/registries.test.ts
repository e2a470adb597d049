// Every row of every registry is explained: by an explanation of its own, in every language, with a source that the row
// names, and saying more than the registry does. An absent file, or one with other rows than its source had, fails.

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../src/i18n/languages.ts';
import { citesAnother, declaredRows, gapsOf, registries, rfcsOf, rowsOf, saidBefore } from './registries.ts';
import type { Registry } from './registries.ts';

/** Words, and Chinese characters one by one, in lower case. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\u3400-\u9fff]|[\p{L}\p{N}]+/gu) ?? [];
}

describe('the registries', () => {
  it('are all walked', () => {
    const folder = path.resolve(import.meta.dirname, '../knowledge/registries');
    const files = readdirSync(folder).filter((file) => file.endsWith('.csv') && file !== 'SOURCES.csv');
    expect(registries.map(({ file }) => file).sort()).toEqual(files.sort());
    expect([...declaredRows().keys()].sort()).toEqual(files);
  });

  it('have reasons for every exception, and exceptions only for rows that exist', () => {
    const rows = registries.flatMap(({ file, name }) => rowsOf(file).map((row) => `${file} ${row[name]}`));
    for (const [row, reason] of [...Object.entries(citesAnother), ...Object.entries(saidBefore)]) {
      expect(rows).toContain(row);
      expect(reason).not.toBe('');
    }
    expect(rows.filter((row, i) => rows.indexOf(row) !== i)).toEqual(Object.keys(saidBefore));
  });

  it.each(languages)('share no text, not even with explanations of other words, in %s', async (language) => {
    const rowIds = new Set(
      registries.flatMap(({ file, name, look }) => rowsOf(file).map((row) => look(row[name] ?? ''))),
    );
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const explanations of new Set(registries.map(({ explanations }) => explanations))) {
      for (const [id, { body }] of Object.entries(await explanations[language]())) {
        const owner = owners.get(body);
        if (owner !== undefined && (rowIds.has(id) || rowIds.has(owner))) shared.push(`${id} and ${owner}: ${body}`);
        owners.set(body, id);
      }
    }
    expect(shared).toEqual([]);
  });
});

describe.each(registries.map((registry) => [registry.file, registry] as const))('%s', (file, registry: Registry) => {
  const rows = rowsOf(file);

  it('is whole', () => expect(rows.length).toBe(declaredRows().get(file)));

  it.each(languages)('is explained row by row, in %s', async (language) => {
    const { explanations } = registry;
    const explained = { texts: await explanations[language](), citations: await explanations.citations() };
    expect(gapsOf(registry, rows, explained)).toEqual([]);
  });

  it('is looked up in any case of letters', () => {
    for (const row of rows) {
      const name = row[registry.name] ?? '';
      expect(registry.look(name.toLowerCase()), name).toBe(registry.look(name));
      expect(registry.look(name.toUpperCase()), name).toBe(registry.look(name));
    }
  });

  it('cites a document that the row names', async () => {
    const citations = await registry.explanations.citations();
    for (const row of rows) {
      const name = row[registry.name] ?? '';
      const named = rfcsOf(row);
      if (named.length === 0 || Object.hasOwn(citesAnother, `${file} ${name}`)) continue;
      // Of two rows with one explanation the first is cited.
      const citation = citations[registry.look(name)];
      expect(named, `${file} ${name}`).toContain(citation && 'rfc' in citation ? citation.rfc : citation);
    }
  });

  it.each(languages)('says more than the registry, in %s', async (language) => {
    const texts = await registry.explanations[language]();
    for (const row of rows) {
      const name = row[registry.name] ?? '';
      const theirs = new Set(wordsOf(`${name} ${row[registry.words]} ${row['note'] ?? ''}`));
      const ours = wordsOf(texts[registry.look(name)]?.body ?? '').filter((word) => !theirs.has(word));
      expect(ours.length, `${file} ${name}: ${texts[registry.look(name)]?.body}`).toBeGreaterThanOrEqual(6);
    }
  });
});

describe('a walk', () => {
  const registry: Registry = {
    file: 'x.csv',
    name: 'code',
    words: 'title',
    look: (name) =>
      name === 'A' || name === 'B' ? 'id.ab' : name === 'C' ? 'id.c' : name === 'D' ? 'id.d' : 'id.other',
    stranger: 'none',
    explanations: registries[0]!.explanations,
  };
  const texts = {
    'id.ab': { title: 'a', body: 'a' },
    'id.c': { title: 'c', body: ' ' },
    'id.d': { title: 'd', body: 'd' },
  };
  const citations = { 'id.ab': { observed: 'x' }, 'id.c': { observed: 'x' } };

  it.each([
    [['A'], []],
    [['A', 'B'], ['x.csv B (id.ab): shares its explanation with A']],
    [['A', 'A'], ['x.csv A (id.ab): shares its explanation with A']],
    [['C'], ['x.csv C (id.c): no text']],
    [['D'], ['x.csv D (id.d): no source']],
    [['E'], ['x.csv E (id.other): no explanation of its own']],
  ])('of %j finds the gaps %j', (codes, gaps) => {
    const rows = codes.map((code) => ({ code }));
    expect(gapsOf(registry, rows, { texts, citations })).toEqual(gaps);
  });
});
