// The order of steps, the counting of reports and the weight of the first load. A mistake here would let a failing
// test pass, so each way of failing has its case.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { firstLoad } from './budget.mjs';
import { runSteps } from './steps.mjs';
import { tallyPlaywright, tallyTap, tallyVitest, withExitCode } from './tally.mjs';

describe('steps', () => {
  const passing = { passed: 1, failed: 0, output: '' };
  const failing = { passed: 2, failed: 1, output: 'the reason' };

  test('run two at a time, and never before what they wait for', async () => {
    const log = [];
    let underWay = 0;
    let most = 0;
    const step = (name, after = []) => ({
      name,
      after,
      run: async () => {
        most = Math.max(most, ++underWay);
        await sleep(10);
        underWay -= 1;
        log.push(name);
        return passing;
      },
    });
    const result = await runSteps([step('c', ['b']), step('a'), step('b', ['a']), step('d')], { say: () => {} });
    assert.deepEqual(result, { passed: 4, failed: 0 });
    assert.equal(most, 2);
    assert.ok(log.indexOf('a') < log.indexOf('b') && log.indexOf('b') < log.indexOf('c'));
  });

  test('after a failed one are not run and count as failed', async () => {
    const said = [];
    let ran = false;
    const next = async () => {
      ran = true;
      return passing;
    };
    const steps = [
      { name: 'types', run: async () => failing },
      { name: 'build', after: ['types'], run: next },
      { name: 'load', after: ['build'], run: next },
    ];
    const result = await runSteps(steps, { say: (line) => said.push(line) });
    assert.deepEqual(result, { passed: 2, failed: 3 });
    assert.equal(ran, false);
    assert.match(said.join('\n'), /✗ build .*not run, because of: types/);
    assert.match(said.at(-1), /──── types ────\nthe reason/);
  });

  test('that wait for nobody are a fault of the list', async () => {
    const steps = [{ name: 'a', after: ['missing'], run: async () => passing }];
    await assert.rejects(runSteps(steps, { say: () => {} }), /wait for a step that is not there: a$/);
  });
});

describe('counting', () => {
  const file = (status, ...statuses) => ({ status, assertionResults: statuses.map((each) => ({ status: each })) });

  test('vitest: tests, and files that could not be loaded', () => {
    const report = { testResults: [file('passed', 'passed', 'skipped'), file('failed', 'failed'), file('failed')] };
    assert.deepEqual(tallyVitest(report), { passed: 1, failed: 2, skipped: 1 });
  });

  test('Playwright: a test that passed at the second try has not passed', () => {
    const report = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{ message: 'no server' }] };
    assert.deepEqual(tallyPlaywright(report), { passed: 3, failed: 3, skipped: 2 });
  });

  test('node --test: the summary lines', () => {
    const output = '# tests 6\n# pass 3\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 0\n';
    assert.deepEqual(tallyTap(output), { passed: 3, failed: 2, skipped: 1 });
  });

  test('a bad exit or an empty run is a failure, a counted failure is counted once', () => {
    assert.equal(withExitCode({ passed: 5, failed: 0, skipped: 0 }, 1).failed, 1);
    assert.equal(withExitCode({ passed: 0, failed: 0, skipped: 0 }, 0).failed, 1);
    assert.equal(withExitCode({ passed: 5, failed: 2, skipped: 0 }, 1).failed, 2);
    assert.equal(withExitCode({ passed: 0, failed: 0, skipped: 4 }, 0).failed, 0);
  });
});

describe('the first load', () => {
  const build = (manifest) => {
    const folder = mkdtempSync(join(tmpdir(), 'mailterm-budget-'));
    mkdirSync(join(folder, '.vite'));
    writeFileSync(join(folder, '.vite/manifest.json'), JSON.stringify(manifest));
    for (const name of ['a.js', 'b.js', 'screen.js', 'later.js', 'a.css'])
      writeFileSync(join(folder, name), name.repeat(99));
    for (const name of ['words.en.js', 'ports.js', 'ports.en.js']) writeFileSync(join(folder, name), 'x');
    return folder;
  };
  const manifest = {
    'index.html': { file: 'a.js', css: ['a.css'], imports: ['_b.js'], dynamicImports: ['later.ts'] },
    '_b.js': { file: 'b.js', imports: ['index.html'] },
    'later.ts': { file: 'later.js' },
    'src/terminal/screen.ts': { file: 'screen.js', imports: ['_b.js'] },
    'src/words/en.ts': { file: 'words.en.js' },
    'src/preflight/Preflight.tsx': { file: 'ports.js' },
    'src/preflight/words/en.ts': { file: 'ports.en.js' },
  };

  test('is what the page imports and what it fetches at once, and not what it loads later', () => {
    const folder = build(manifest);
    const { scripts, scriptsKb, stylesKb } = firstLoad(folder, 'en');
    const files = scripts.map(({ file }) => file).sort();
    assert.deepEqual(files, ['a.js', 'b.js', 'ports.en.js', 'ports.js', 'screen.js', 'words.en.js']);
    assert.ok(scriptsKb > 0.1 && scriptsKb < 1 && stylesKb > 0 && stylesKb < 0.1);
    rmSync(folder, { recursive: true });
  });

  test('cannot be weighed when a module of the list is not in the build', () => {
    const folder = build(manifest);
    assert.throws(() => firstLoad(folder, 'fr'), /the build has no "src\/words\/fr.ts"/);
    rmSync(folder, { recursive: true });
  });
});
