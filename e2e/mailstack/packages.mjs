// Which programs the mail stack needs, whether this machine has them, and how Debian gets them.
// Nothing here starts a server. Only Node built-ins: set-up loads this file before any package is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

import { canInstallDebianPackages, installDebianPackages } from '../../scripts/setup/debian.mjs';

const packages = ['postfix', 'dovecot-core', 'dovecot-pop3d', 'dovecot-imapd'];
const programs = ['/usr/sbin/postfix', '/usr/sbin/dovecot', '/usr/lib/dovecot/pop3', '/usr/lib/dovecot/imap'];

/** Why the servers cannot be started here, as one sentence; undefined when they can. */
export function obstacle() {
  if (process.platform !== 'linux') return 'Postfix and Dovecot are started only on Linux.';
  const absent = programs.filter((program) => !existsSync(program));
  if (absent.length > 0) return `Not installed: ${absent.join(', ')} (Debian packages ${packages.join(', ')}).`;
  if (process.getuid?.() !== 0) return 'Postfix and Dovecot switch users, and only root may start them.';
  const version = spawnSync('/usr/sbin/dovecot', ['--version'], { encoding: 'utf8' }).stdout.trim();
  // 2.4 has another configuration language.
  if (!version.startsWith('2.3.')) return `The configuration is written for Dovecot 2.3; this is ${version}.`;
  return undefined;
}

/** Installs the servers where that is possible, and says so where it is not. The tests decide what that means. */
export async function installMailServers() {
  if (programs.some((program) => !existsSync(program)) && canInstallDebianPackages()) {
    // "No configuration": the package leaves /etc/postfix alone; ours is written for each start.
    const preseed = 'postfix postfix/main_mailer_type select No configuration\n';
    const problem = await installDebianPackages(packages, { preseed });
    if (problem !== undefined) console.log(`setup: the mail servers were not installed:\n${problem}`);
  }
  const missing = obstacle();
  if (missing !== undefined) console.log(`setup: no tests with real mail servers. ${missing}`);
}
