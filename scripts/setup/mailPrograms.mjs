// Mail programs of the world for the tests of the practice ports: installed where that is possible. Which test needs which one,
// and what it means when it is missing, is in server/testing/mailPrograms.ts. Only Node built-ins.
import { existsSync } from 'node:fs';

import { canInstallDebianPackages, installDebianPackages } from './debian.mjs';

/** Debian's packages, and what tells that each is there. swaks finds TLS in a library of Perl's. */
const programs = {
  swaks: '/usr/bin/swaks',
  'libnet-ssleay-perl': '/usr/share/doc/libnet-ssleay-perl',
  msmtp: '/usr/bin/msmtp',
  isync: '/usr/bin/mbsync',
  fetchmail: '/usr/bin/fetchmail',
};

/** Installs them where that is possible, and says so where it is not. */
export async function installMailPrograms() {
  const absent = Object.keys(programs).filter((name) => !existsSync(programs[name]));
  if (absent.length > 0 && canInstallDebianPackages()) {
    const problem = await installDebianPackages(absent);
    if (problem !== undefined) console.log(`setup: the mail programs were not installed:\n${problem}`);
  }
  const missing = Object.values(programs).filter((program) => !existsSync(program));
  if (missing.length > 0) console.log(`setup: no tests with ${missing.join(', ')}: not installed.`);
}
