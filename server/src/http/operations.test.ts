// What docs/operations.md says of the settings is what the program reads, and what its examples set is what there is.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { limits } from '../limits.ts';
import { Metrics } from '../metrics.ts';
import { rootFolder } from './serve.ts';

const read = (name: string): string => readFileSync(path.join(rootFolder, 'docs', name), 'utf8');
const page = read('operations.md');

/** Rows of the table of settings: name and default, as they are written. */
const table = page.split('<!-- settings -->')[1]?.split('<!-- /settings -->')[0] ?? '';
const rows = [...table.matchAll(/^\| `(\w+)` +\| (.*?) +\|/gm)];

/** Every name that the program asks its environment for. */
function namesRead(): Set<string> {
  const names = new Set<string>();
  const record = { get: (_environment: object, name: string) => void names.add(name) };
  readConfig(new Proxy({}, record));
  return names;
}

describe('the table of settings', () => {
  it('holds every setting that is read, and no other', () => {
    expect(new Set(rows.map(([, name]) => name))).toEqual(namesRead());
    expect(rows).toHaveLength(namesRead().size);
  });

  it.each(rows.map(([, name = '', fallback = '']) => [name, fallback] as const))(
    '%s: the default is %s',
    (name, fallback) => {
      const [, word] = /^`([^`]+)`(?: on loopback.*)?$/.exec(fallback) ?? [];
      const given = word === undefined ? '' : word;
      // Whether a setting was given is known beside its value.
      const byDefault = { targetsByDefault: true, transcriptsByDefault: true };
      expect({ ...readConfig({ [name]: given }), ...byDefault }).toEqual(readConfig({}));
      expect(given !== '' || /^(?:none|the loopback addresses with `PORT`)$/.test(fallback)).toBe(true);
    },
  );

  it('is the one of both READMEs', () => {
    for (const readme of ['../README.md', '../README.zh.md']) {
      const text = read(readme);
      expect([...namesRead()].filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
    }
  });
});

describe('the examples', () => {
  it.each(['operations/nginx.conf', 'operations/Dockerfile', 'operations/mailterm.service', 'operations.md'])(
    '%s names only settings that are read',
    (name) => {
      const named = read(name).match(/\b(?:MAILTERM_[A-Z_]+|BASE_PATH|LOG_LEVEL|DATABASE_URL)\b/g) ?? [];
      expect([...new Set(named)].filter((setting) => !namesRead().has(setting))).toEqual([]);
    },
  );

  it('the unit waits longer for the end than the program takes', () => {
    const seconds = Number(/^TimeoutStopSec=(\d+)s$/m.exec(read('operations/mailterm.service'))?.[1]);
    expect(seconds * 1000).toBeGreaterThan(limits.shutdownMs);
  });

  it('the page names the metrics that there are', async () => {
    const names = (await new Metrics().registry.getMetricsAsJSON()).map(({ name }) => name);
    const named = new Set(page.match(/\bmailterm_[a-z_]+/g));
    expect(named).toEqual(new Set(names));
  });
});
