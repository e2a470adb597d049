#!/usr/bin/env node
// The `mailterm` command. The work is in server/src/command; this starts what was compiled from it, and on a fresh clone has
// it compiled first. Only Node built-ins are loaded before that.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const compiled = new URL('../dist/command/main.js', import.meta.url);
const shared = new URL('../../shared/dist/paste/index.js', import.meta.url);
const setup = fileURLToPath(new URL('../../scripts/setup.mjs', import.meta.url));

/** Has the project set itself up, with everything it says on standard error: standard output belongs to the result. */
function build() {
  if (!existsSync(setup)) return 'The compiled files are missing: install this package again.';
  process.stderr.write('mailterm: not built yet; building once …\n');
  const { status } = spawnSync(process.execPath, [setup, 'start'], { stdio: ['ignore', 2, 2] });
  return status === 0 ? undefined : 'It could not be built. Run "npm start" in the folder of Mailterm to see why.';
}

const problem = existsSync(compiled) && existsSync(shared) ? undefined : build();
if (problem === undefined) {
  const { main } = await import(compiled.href);
  process.exitCode = await main(process);
} else {
  process.stderr.write(`mailterm: ${problem}\n`);
  process.exitCode = 1;
}
