// What is checked, as steps: `check` runs the fast ones, `test` adds real servers and browsers. Every tool is called as
// its own program is; nothing here decides what is right, only what is run and how the result is counted.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { firstLoad, scriptBudgetKb } from './budget.mjs';
import { root, run, runTool } from './process.mjs';
import { bundle } from './setup/build.mjs';
import { tallyPlaywright, tallyTap, tallyVitest, withExitCode } from './tally.mjs';

const cache = 'node_modules/.mailterm';
const languages = ['en', 'zh'];
const unitProjects = ['shared', 'server', 'client'];

/** The inner loop. The long ones stand first, so that the short ones fill the gaps. */
export const fastSteps = [
  {
    name: 'types',
    run: () => plain(runTool('typescript/bin/tsc', ['-b'])),
  },
  { name: 'unit', run: () => vitest(unitProjects) },
  {
    name: 'lint',
    run: () => plain(runTool('oxlint/bin/oxlint', [])),
  },
  {
    name: 'format',
    run: () =>
      plain(
        runTool('prettier/bin/prettier.cjs', [
          '--check',
          '.',
          '--cache',
          '--cache-location',
          `${cache}/prettier`,
          '--log-level',
          'warn',
        ]),
      ),
  },
  { name: 'scripts', run: scriptTests },
  { name: 'lessons', run: lessons },
  { name: 'build', after: ['types'], run: () => plain(bundle()) },
  { name: 'first load', after: ['build'], run: async () => weigh(join(root, 'client/dist')) },
];

/** What needs programs from outside the project. */
export const slowSteps = [
  { name: 'real servers', after: ['unit'], run: realServers },
  { name: 'browser', after: ['build', 'unit'], run: playwright },
  // Whether the bench still runs, and what in it is not about speed.
  { name: 'bench', after: ['build', 'browser'], run: () => plain(run(process.execPath, ['bench/run.mjs', '--quick'])) },
];

async function plain(running) {
  const { code, output } = await running;
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}

function vitest(projects) {
  return withReport(async (reportFile) => {
    const chosen = projects.flatMap((project) => ['--project', project]);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
    const { code, output } = await runTool('vitest/vitest.mjs', ['run', ...chosen, ...reporters], { env: quiet() });
    const report = readJson(reportFile);
    const tally = report === undefined ? { passed: 0, failed: 1, skipped: 0 } : tallyVitest(report);
    return { ...withExitCode(tally, code), output };
  });
}

// On a developer's machine the servers may be missing; in CI a test that was not run has not passed.
async function realServers() {
  const outcome = await vitest(['real']);
  if (process.env.CI !== 'true' || outcome.skipped === 0) return outcome;
  const { skipped, failed, ...rest } = outcome;
  return { ...rest, failed: failed + skipped, remark: 'in CI a skipped test counts as failed' };
}

function playwright() {
  return withReport(async (reportFile) => {
    const env = { ...quiet(), PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile };
    const { code, output } = await runTool('@playwright/test/cli.js', ['test'], { env });
    const report = readJson(reportFile);
    const tally = report === undefined ? { passed: 0, failed: 1, skipped: 0 } : tallyPlaywright(report);
    return { ...withExitCode(tally, code), output };
  });
}

// Each lesson is one that passes or fails, and says in which line.
async function lessons() {
  const { code, output } = await run(process.execPath, [
    '--import',
    'tsx',
    '--conditions=development',
    'scripts/lessons.mjs',
  ]);
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(output) ?? [undefined, 0, 0];
  return { ...withExitCode({ passed: Number(passed), failed: Number(failed) }, code), output };
}

async function scriptTests() {
  const files = readdirSync(join(root, 'scripts'))
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => `scripts/${name}`);
  const { code, output } = await run(process.execPath, ['--test', '--test-reporter=tap', ...files]);
  return { ...withExitCode(tallyTap(output), code), output };
}

function weigh(folder) {
  const loads = languages.map((language) => firstLoad(folder, language));
  const { scripts, scriptsKb, stylesKb } = loads.reduce((a, b) => (a.scriptsKb >= b.scriptsKb ? a : b));
  const fits = scriptsKb <= scriptBudgetKb;
  return {
    passed: fits ? 1 : 0,
    failed: fits ? 0 : 1,
    remark: `${scriptsKb.toFixed(1)} of ${scriptBudgetKb} kB JS, ${stylesKb.toFixed(1)} kB CSS (gzip)`,
    output: scripts.map(({ file, kb }) => `${kb.toFixed(1).padStart(7)} kB  ${file}`).join('\n'),
  };
}

async function withReport(work) {
  const folder = mkdtempSync(join(tmpdir(), 'mailterm-report-'));
  try {
    return await work(join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // the runner ended before it could write; its output says why
  }
}

// Colours are for a terminal, and here the output is kept.
function quiet() {
  const { FORCE_COLOR: _, ...env } = process.env;
  return { ...env, NO_COLOR: '1' };
}
