// What `npm start` serves: the compiled server (tsc) and the page (Vite). Skipped when no source has changed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { fingerprint, recall, remember } from '../fingerprint.mjs';
import { firstLines, root, runTool, seconds } from '../process.mjs';
import { SetupProblem } from './problem.mjs';

const inputs = [
  'package-lock.json',
  'tsconfig.base.json',
  'shared/package.json',
  'shared/tsconfig.json',
  'shared/src',
  'server/package.json',
  'server/tsconfig.json',
  'server/src',
  'client',
];
const outputs = ['shared/dist', 'server/dist/main.js', 'client/dist/index.html'];
const stamp = join(root, '.setup/built');

/** Compiles and bundles, when something has changed since the last time. */
export async function build() {
  const wanted = fingerprint(root, inputs, { salt: process.version, ignore: /\.test\.tsx?$/ });
  const complete = outputs.every((path) => existsSync(join(root, path)));
  if (complete && recall(stamp) === wanted) return;
  console.log('setup: building (tsc, vite) …');
  const startedAt = performance.now();
  // Vite reads the compiled shared/, so the order matters.
  await must('tsc', compile());
  await must('vite', bundle());
  remember(stamp, wanted);
  console.log(`setup: built in ${seconds(performance.now() - startedAt)}`);
}

/** `tsc -b` over what runs. */
export function compile() {
  return runTool('typescript/bin/tsc', ['-b', 'shared', 'server', 'client']);
}

/** The production page, in client/dist. */
export function bundle() {
  return runTool('vite/bin/vite.js', ['build', 'client', '--logLevel', 'warn']);
}

async function must(name, running) {
  const { code, output } = await running;
  // The first error is the cause; what follows is often only its echo.
  if (code !== 0) throw new SetupProblem(`${name} failed:\n${firstLines(output, 20)}`);
}
