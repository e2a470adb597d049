// The examples of docs/operations name what exists, and systemd, where it is there, understands its unit.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { root } from './process.mjs';

const example = (name) => readFileSync(join(root, 'docs/operations', name), 'utf8');

test('the Dockerfile copies what is in the tree, and what a build makes', () => {
  const copies = [...example('Dockerfile').matchAll(/^COPY (--from=build )?(.+)$/gm)];
  assert.ok(copies.length > 10);
  for (const [, fromBuild, words] of copies) {
    const sources = words.trim().split(/\s+/).slice(0, -1);
    for (const source of sources.map((path) => path.replace(/^\/app\//, ''))) {
      // What is made by a build is not there in a fresh clone.
      if (fromBuild && /dist$|node_modules$/.test(source)) continue;
      assert.ok(existsSync(join(root, source)), source);
    }
  }
});

test('the unit is one that systemd understands, and lets the service do little', (t) => {
  if (spawnSync('systemd-analyze', ['--version']).status !== 0) return t.skip('systemd-analyze is not here');
  const folder = mkdtempSync(join(tmpdir(), 'mailterm-unit-'));
  try {
    const unit = join(folder, 'mailterm.service');
    // What it starts must be there; where it is installed, and whether it is built, does not matter here.
    const there = example('mailterm.service')
      .replaceAll('/opt/mailterm', root)
      .replace('/usr/bin/node', process.execPath);
    writeFileSync(unit, there);
    const verified = spawnSync('systemd-analyze', ['verify', unit], { encoding: 'utf8' });
    assert.deepEqual([verified.status, verified.stderr], [0, '']);
    // In tenths: 15 is the 1.5 that docs/operations.md names.
    const judged = spawnSync('systemd-analyze', ['security', '--offline=true', '--threshold=15', unit], {
      encoding: 'utf8',
    });
    assert.equal(judged.status, 0, judged.stdout.split('\n').slice(-3).join('\n'));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
