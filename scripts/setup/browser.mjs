// A Chromium for the browser tests and a font with Chinese characters for their pictures: found where there is one,
// installed where that is possible. playwright.config.ts looks with the same `findBrowser`.
import { accessSync, constants, existsSync, mkdirSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { recall, remember } from '../fingerprint.mjs';
import { root, run, runTool } from '../process.mjs';
import { canInstallDebianPackages, installDebianPackages } from './debian.mjs';
import { npm } from './packages.mjs';
import { SetupProblem } from './problem.mjs';

const names = ['chromium-headless-shell', 'chromium', 'google-chrome'];
const unpackedFolder = join(root, '.setup/browser');
const unpackedPath = join(unpackedFolder, 'path');
const lastResort = { name: '@sparticuz/chromium', version: '147.0.0' };

/** The browser of this machine: CHROMIUM_PATH, else along PATH, else the unpacked last resort, else undefined. */
export function findBrowser(env = process.env) {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
  if (onPath !== undefined) return onPath;
  const unpacked = recall(unpackedPath);
  return unpacked !== undefined && isProgram(unpacked) ? unpacked : undefined;
}

/** Makes sure that Playwright will find a browser, or ends with the sentence that says what to install. */
export async function installBrowser() {
  if (process.env.CHROMIUM_PATH && !isProgram(process.env.CHROMIUM_PATH)) {
    throw new SetupProblem(`CHROMIUM_PATH names no program: ${process.env.CHROMIUM_PATH}`);
  }
  for (const way of [hasBrowser, installFromDebian, installFromPlaywright, installFromNpm]) {
    if (await way()) return;
  }
  throw new SetupProblem(
    'No browser for the tests: install Chromium or Google Chrome, or set CHROMIUM_PATH to the program.',
  );
}

/** Without such a font Chinese text is boxes in every picture; the tests themselves pass. */
export async function installChineseFont() {
  if (process.platform !== 'linux' || (await hasChineseFont())) return;
  const problem = canInstallDebianPackages()
    ? await installDebianPackages(['fonts-wqy-microhei', 'fontconfig'])
    : 'install one, e.g. fonts-wqy-microhei';
  if (problem !== undefined) console.log(`setup: no Chinese font, pictures will show boxes: ${problem}`);
}

async function hasBrowser() {
  return findBrowser() !== undefined || (await hasPlaywrightBrowser());
}

async function hasPlaywrightBrowser() {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}

async function installFromDebian() {
  if (!canInstallDebianPackages()) return false;
  const problem = await installDebianPackages(['chromium-headless-shell']);
  if (problem !== undefined) console.log(`setup: no browser from Debian: ${problem}`);
  return findBrowser() !== undefined;
}

async function installFromPlaywright() {
  console.log('setup: installing the browser of Playwright …');
  await runTool('@playwright/test/cli.js', ['install', 'chromium'], { limitMs: 300_000 });
  return hasPlaywrightBrowser();
}

// A browser inside an npm package, for a Linux that reaches nothing but a registry. Too large to be a dependency.
async function installFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  const { name, version } = lastResort;
  console.log(`setup: installing ${name} …`);
  mkdirSync(unpackedFolder, { recursive: true });
  const { code } = await npm(
    ['install', '--prefix', unpackedFolder, '--no-save', '--no-package-lock', `${name}@${version}`],
    { cwd: unpackedFolder, limitMs: 300_000 },
  );
  if (code !== 0) return false;
  const entry = createRequire(join(unpackedFolder, 'index.js')).resolve(name);
  const { default: chromium } = await import(pathToFileURL(entry).href);
  const path = await chromium.executablePath();
  const { code: exitCode } = await run(path, ['--version'], { limitMs: 20_000 });
  if (exitCode !== 0) return false;
  remember(unpackedPath, path);
  return true;
}

async function hasChineseFont() {
  const { code, output } = await run('fc-list', [':lang=zh', 'family']);
  return code === 0 && output.trim() !== '';
}

// A snap program cannot see the temporary folders of the tests.
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return !/\/snap(\/|$)/.test(realpathSync(path));
  } catch {
    return false;
  }
}
