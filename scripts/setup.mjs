// Set-up before `npm start`, `npm run dev`, `npm run check` and `npm test`: makes a fresh clone ready, and does nothing
// when it already is. Runs with no node_modules, so it and all it loads at once use only Node built-ins.
//
//   node scripts/setup.mjs install   the npm packages
//   node scripts/setup.mjs start     and the compiled server and the page
//   node scripts/setup.mjs test      and a browser, a Chinese font, the mail servers, the mail programs, the nginx and the
//                                    PostgreSQL of the tests
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { installMailServers } from '../e2e/mailstack/packages.mjs';
import { root } from './process.mjs';
import { build } from './setup/build.mjs';
import { installBrowser, installChineseFont } from './setup/browser.mjs';
import { withLock } from './setup/lock.mjs';
import { installMailPrograms } from './setup/mailPrograms.mjs';
import { installNginx } from './setup/nginx.mjs';
import { installPackages } from './setup/packages.mjs';
import { installPostgres } from './setup/postgres.mjs';
import { SetupProblem } from './setup/problem.mjs';

const modes = {
  install: [installPackages],
  start: [installPackages, build],
  test: [
    installPackages,
    installBrowser,
    installChineseFont,
    installMailServers,
    installNginx,
    installMailPrograms,
    installPostgres,
  ],
};

async function setUp(mode) {
  requireNode();
  const steps = modes[mode];
  if (steps === undefined) throw new SetupProblem(`usage: node scripts/setup.mjs ${Object.keys(modes).join('|')}`);
  const onWait = () => console.log('setup: waiting for another set-up of this folder …');
  await withLock(join(root, '.setup/lock'), () => inOrder(steps), { onWait });
}

async function inOrder(steps) {
  for (const step of steps) await step();
}

function requireNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [major, minor] = engines.node.match(/\d+/g).map(Number);
  const [ourMajor, ourMinor] = process.versions.node.split('.').map(Number);
  if (ourMajor > major || (ourMajor === major && ourMinor >= minor)) return;
  throw new SetupProblem(`Node ${engines.node} is needed; this is ${process.version}.`);
}

try {
  await setUp(process.argv[2]);
} catch (error) {
  if (!(error instanceof SetupProblem)) throw error;
  console.error(`setup: ${error.message}`);
  process.exitCode = 1;
}
