// A real PostgreSQL for the tests of the store: installed where that is possible, without a cluster of its own and without
// being started. Which test needs it, and what it means when it is missing, is in server/testing/postgres.ts. Only Node
// built-ins.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

import { canInstallDebianPackages, installDebianPackages } from './debian.mjs';

const versions = '/usr/lib/postgresql';
/** What Debian's packages ask before they make a cluster and have it started with the machine. */
const clusterSettings = '/etc/postgresql-common/createcluster.conf';

/** Installs PostgreSQL where that is possible, and says so where it is not. */
export async function installPostgres(environment = process.env) {
  if (environment.TEST_DATABASE_URL || isThere()) return;
  const problem = canInstallDebianPackages() ? await install() : `there is no ${versions}`;
  if (problem !== undefined) console.log(`setup: no tests with a real PostgreSQL: ${problem}`);
}

function isThere() {
  if (!existsSync(versions)) return false;
  return readdirSync(versions).some((version) => existsSync(`${versions}/${version}/bin/initdb`));
}

async function install() {
  const problem = await installDebianPackages(['postgresql-common']);
  if (problem !== undefined) return problem;
  const before = readFileSync(clusterSettings, 'utf8');
  writeFileSync(clusterSettings, withoutCluster(before));
  try {
    return await installDebianPackages(['postgresql']);
  } finally {
    writeFileSync(clusterSettings, before);
  }
}

/** The settings with no cluster made by an installation. The line is there as a comment, or not at all. */
export function withoutCluster(settings) {
  const lines = settings.split('\n').filter((line) => !/^\s*create_main_cluster\b/.test(line));
  return [...lines, 'create_main_cluster = false', ''].join('\n');
}
