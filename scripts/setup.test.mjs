// The parts of set-up that decide something: whether anything changed, who may work, and what a failure is called.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { fingerprint, recall, remember } from './fingerprint.mjs';
import { run } from './process.mjs';
import { findBrowser } from './setup/browser.mjs';
import { withLock } from './setup/lock.mjs';
import { explainFailure } from './setup/packages.mjs';
import { withoutCluster } from './setup/postgres.mjs';
import { SetupProblem } from './setup/problem.mjs';

let folder = '';
before(() => (folder = mkdtempSync(join(tmpdir(), 'mailterm-setup-'))));
after(() => rmSync(folder, { recursive: true, force: true }));

describe('fingerprint', () => {
  const file = (path, content) => {
    mkdirSync(join(folder, 'tree/deep/node_modules'), { recursive: true });
    writeFileSync(join(folder, 'tree', path), content);
  };
  const take = (options) => fingerprint(folder, ['tree'], options);
  let plain = '';

  beforeEach(() => {
    file('a.ts', 'one');
    file('deep/b.ts', 'two');
    plain = take();
  });

  test('is the same for the same content, whatever the times', () => {
    file('a.ts', 'one');
    utimesSync(join(folder, 'tree/a.ts'), 0, 0);
    assert.equal(take(), plain);
  });

  test('differs for another content, another name and another salt', () => {
    file('deep/b.ts', 'three');
    assert.notEqual(take(), plain);
    file('deep/b.ts', 'two');
    assert.equal(take(), plain);
    file('c.ts', '');
    assert.notEqual(take(), plain);
    rmSync(join(folder, 'tree/c.ts'));
    assert.notEqual(take({ salt: 'v22' }), plain);
  });

  test('knows where one file ends and the next begins', () => {
    file('a.ts', '');
    file('deep/b.ts', 'onetwo');
    assert.notEqual(take(), plain);
  });

  test('passes over installed packages and what it is told to ignore', () => {
    file('deep/node_modules/x.js', 'x');
    file('a.test.ts', 'x');
    assert.equal(take({ ignore: /\.test\.ts$/ }), plain);
    rmSync(join(folder, 'tree/a.test.ts'));
  });

  test('is remembered in a folder that does not exist yet', () => {
    const stamp = join(folder, 'new/stamp');
    assert.equal(recall(stamp), undefined);
    remember(stamp, plain);
    assert.equal(recall(stamp), plain);
  });
});

describe('lock', () => {
  const lock = () => join(folder, 'lock/file');
  const fast = { heartbeatMs: 20, staleMs: 300, pollMs: 5, waitMs: 5_000 };

  test('lets one work at a time, however many come', async () => {
    let inside = 0;
    let mostInside = 0;
    const work = async () => {
      mostInside = Math.max(mostInside, ++inside);
      await sleep(20);
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 5 }, () => withLock(lock(), work, fast)));
    assert.equal(mostInside, 1);
    assert.equal(existsSync(lock()), false);
  });

  test('is kept alive for longer than it takes to go stale', async () => {
    const order = [];
    const holder = withLock(lock(), () => sleep(700).then(() => order.push('holder')), fast);
    await withLock(lock(), async () => order.push('waiter'), fast);
    await holder;
    assert.deepEqual(order, ['holder', 'waiter']);
  });

  test('of a process that was killed is taken over', async () => {
    writeFileSync(lock(), '');
    utimesSync(lock(), 0, 0);
    assert.equal(await withLock(lock(), async () => 'worked', fast), 'worked');
  });

  test('is given back when the work fails', async () => {
    const failing = async () => {
      throw new Error('no');
    };
    await assert.rejects(withLock(lock(), failing, fast), /^Error: no$/);
    assert.equal(existsSync(lock()), false);
  });

  test('that is never given back ends the waiting with a sentence', async () => {
    writeFileSync(lock(), '');
    const waiting = withLock(lock(), async () => 'worked', { ...fast, staleMs: 60_000, waitMs: 50 });
    await assert.rejects(waiting, SetupProblem);
    rmSync(lock());
  });
});

describe('a failed npm ci', () => {
  const cases = [
    ['npm error code ENOTFOUND\nnpm error network request failed', /does not reach the npm registry/],
    ['npm error code EAI_AGAIN', /does not reach the npm registry/],
    ['npm error code ENOSPC', /the disk is full/],
    ['npm error code EUSAGE\nnpm error Missing: x@1 from lock file', /do not agree.*Missing: x@1/s],
    ['npm error something new', /The end of what it said:\nnpm error something new/],
  ];
  for (const [output, expected] of cases) {
    test(`is explained: ${output.split('\n')[0]}`, () => assert.match(explainFailure(output), expected));
  }
});

describe('the browser', () => {
  const program = (name) => {
    mkdirSync(join(folder, 'bin'), { recursive: true });
    writeFileSync(join(folder, 'bin', name), '#!/bin/sh\n', { mode: 0o755 });
    return join(folder, 'bin', name);
  };

  test('is the one of CHROMIUM_PATH before any other', () => {
    const chrome = program('google-chrome');
    assert.equal(findBrowser({ PATH: join(folder, 'bin') }), chrome);
    assert.equal(findBrowser({ CHROMIUM_PATH: '/opt/mine', PATH: join(folder, 'bin') }), '/opt/mine');
  });

  test('is the headless shell before the whole browser, wherever they stand in PATH', () => {
    program('chromium');
    mkdirSync(join(folder, 'bin2'), { recursive: true });
    const shell = join(folder, 'bin2/chromium-headless-shell');
    writeFileSync(shell, '#!/bin/sh\n', { mode: 0o755 });
    assert.equal(findBrowser({ PATH: `${join(folder, 'bin')}:${join(folder, 'bin2')}` }), shell);
  });

  test('is not a file that cannot be run', () => {
    mkdirSync(join(folder, 'bin3'), { recursive: true });
    writeFileSync(join(folder, 'bin3/chromium'), '', { mode: 0o644 });
    assert.notEqual(findBrowser({ PATH: join(folder, 'bin3') }), join(folder, 'bin3/chromium'));
  });
});

test('an installation of PostgreSQL is told to make no cluster, whatever stood there', () => {
  for (const line of ['#create_main_cluster = true', 'create_main_cluster = true', 'create_main_cluster=yes', '']) {
    const settings = withoutCluster(`start_conf = auto\n${line}\n`);
    assert.deepEqual(settings.match(/^create_main_cluster.*$/gm), ['create_main_cluster = false']);
    assert.match(settings, /^start_conf = auto$/m);
  }
});

describe('running a program', () => {
  const node = (source, options) => run(process.execPath, ['-e', source], options);

  test('keeps both outputs and the exit code', async () => {
    const { code, output } = await node(`console.log('out'); console.error('err'); process.exitCode = 3`);
    assert.deepEqual([code, output.split('\n').sort()], [3, ['', 'err', 'out']]);
  });

  test('that does not exist is an outcome', async () => {
    assert.equal((await run('no-such-program-here', [])).code, 127);
  });

  test('that does not end is stopped', async () => {
    const { code, output } = await node('setInterval(() => {}, 1000)', { limitMs: 300 });
    assert.deepEqual([code, output], [1, 'stopped after 0.3 s\n']);
  });
});
