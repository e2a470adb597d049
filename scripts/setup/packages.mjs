// The npm packages of the project, as the lockfile names them. `npm ci` runs only when the lockfile, a package.json,
// the platform or the major version of Node differs from the last time it went through.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { fingerprint, recall, remember } from '../fingerprint.mjs';
import { lastLines, root, run, seconds } from '../process.mjs';
import { SetupProblem } from './problem.mjs';

const inputs = [
  'package-lock.json',
  'package.json',
  '.npmrc',
  'shared/package.json',
  'server/package.json',
  'client/package.json',
];
// Inside node_modules: whoever deletes that folder deletes the claim that it is complete.
const stamp = join(root, 'node_modules/.mailterm/installed');

// npm would try for more than a minute before it says that there is no network.
const impatience = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];

/** Makes node_modules match the lockfile. */
export async function installPackages() {
  const salt = `${process.platform} ${process.arch} ${process.versions.modules}`;
  const wanted = fingerprint(root, inputs, { salt });
  if (recall(stamp) === wanted) return;
  console.log('setup: installing the packages (npm ci) …');
  // --include=dev: the build needs them, also where NODE_ENV says production.
  const { code, output, tookMs } = await npm(['ci', '--include=dev', '--loglevel=error', ...impatience]);
  if (code !== 0) throw new SetupProblem(explainFailure(output));
  remember(stamp, wanted);
  console.log(`setup: packages installed in ${seconds(tookMs)}`);
}

/** Ends the process with a hint where set-up has not run: npm skips it under `ignore-scripts`. */
export function requirePackages() {
  if (existsSync(stamp)) return;
  console.error('The packages are not installed yet: run "node scripts/setup.mjs test" first.');
  process.exit(1);
}

/** Runs npm itself: the very one that started us, where it says so. */
export function npm(args, options) {
  const file = process.env.npm_execpath;
  if (file?.endsWith('npm-cli.js') && existsSync(file)) {
    return run(process.execPath, [file, ...args], options);
  }
  return process.platform === 'win32' ? run('cmd.exe', ['/c', 'npm', ...args], options) : run('npm', args, options);
}

/** One sentence for a failed `npm ci`. */
export function explainFailure(output) {
  if (
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/.test(
      output,
    )
  ) {
    return 'The packages could not be downloaded: this machine does not reach the npm registry. Go online and try again.';
  }
  if (/\bENOSPC\b/.test(output)) return 'The packages could not be installed: the disk is full.';
  if (/\bEUSAGE\b/.test(output)) {
    return `package.json and package-lock.json do not agree: run "npm install" and commit the lockfile.\n${lastLines(output, 12)}`;
  }
  return `"npm ci" failed. The end of what it said:\n${lastLines(output, 12)}`;
}
