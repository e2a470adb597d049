// Debian packages for the tests (a browser, a Chinese font, mail servers). Only as root on Debian itself: elsewhere
// names differ (Ubuntu's `chromium` is a stub for snap), and a test must never ask for a password.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

import { lastLines, run } from '../process.mjs';

const servicePolicy = '/usr/sbin/policy-rc.d';
let updated = false;

/** May this process install Debian packages? */
export function canInstallDebianPackages() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * Installs packages without a prompt and without starting a service.
 * @param {readonly string[]} names
 * @param {{ preseed?: string }} [options] preseed: answers for debconf-set-selections
 * @returns {Promise<string | undefined>} what went wrong, or undefined
 */
export async function installDebianPackages(names, { preseed } = {}) {
  console.log(`setup: installing Debian packages: ${names.join(' ')} …`);
  if (!updated) {
    // An update that fails is no failure yet: the lists on the machine may be enough.
    await apt(['update']);
    updated = true;
  }
  const allowServices = forbidServices();
  try {
    if (preseed !== undefined) await run('debconf-set-selections', [], { input: preseed });
    // --no-remove: fail rather than take, say, another mail server off the machine.
    const { code, output } = await apt(['install', '--no-remove', '--no-install-recommends', ...names]);
    return code === 0 ? undefined : lastLines(output, 6);
  } finally {
    allowServices();
  }
}

function apt(args) {
  return run('apt-get', ['-y', '-q', '-o', 'DPkg::Lock::Timeout=600', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    limitMs: 900_000,
  });
}

// Debian asks policy-rc.d before a package starts its service; 101 means "not allowed". A policy that is there stays.
function forbidServices() {
  if (existsSync(servicePolicy)) return () => {};
  writeFileSync(servicePolicy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  return () => rmSync(servicePolicy, { force: true });
}
