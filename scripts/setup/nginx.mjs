// A real nginx for the tests of docs/operations/nginx.conf: installed where that is possible. Which test needs it, and
// what it means when it is missing, is in server/testing/nginx.ts. Only Node built-ins.
import { existsSync } from 'node:fs';

import { canInstallDebianPackages, installDebianPackages } from './debian.mjs';

const program = '/usr/sbin/nginx';

/** Installs nginx where that is possible, and says so where it is not. */
export async function installNginx() {
  if (existsSync(program)) return;
  const problem = canInstallDebianPackages() ? await installDebianPackages(['nginx-light']) : `${program} is missing`;
  if (problem !== undefined) console.log(`setup: no tests with a real nginx: ${problem}`);
}
