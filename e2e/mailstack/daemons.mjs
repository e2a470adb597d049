// Starting and stopping the two daemons of one folder. A process counts as ours only when the pid file in our folder
// names it and the process itself still shows that folder: pid numbers are used again, and other mail servers may run.
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, readlinkSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import { places } from './configuration.mjs';

const times = { answerMs: 15_000, stopMs: 10_000, pollMs: 50 };

/** Starts both; a message when one does not start. */
export function launch(folder) {
  const at = places(folder);
  const log = `${at.log}/start.log`;
  // The daemons get no descriptor of ours: who reads our output through a pipe must see its end.
  const descriptor = openSync(log, 'a');
  const options = { stdio: ['ignore', descriptor, descriptor], timeout: 60_000 };
  try {
    const commands = [
      { command: '/usr/sbin/dovecot', args: ['-c', at.dovecotConf] },
      { command: '/usr/sbin/postfix', args: ['-c', at.postfix, 'start'] },
    ];
    for (const { command, args } of commands) {
      const { status } = spawnSync(command, args, options);
      if (status !== 0) return `${command} did not start:\n${readFileSync(log, 'utf8')}`;
    }
    return undefined;
  } finally {
    closeSync(descriptor);
  }
}

/** The pids of the daemons of this folder that run. */
export function running(folder) {
  const at = places(folder);
  const checks = [
    [at.postfixPid, (pid) => readlinkSync(`/proc/${pid}/cwd`) === at.spool],
    [at.dovecotPid, (pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(at.dovecotConf)],
  ];
  return checks.flatMap(([file, isOurs]) => {
    try {
      const pid = Number(readFileSync(file, 'utf8').trim());
      return Number.isInteger(pid) && pid > 1 && isOurs(pid) ? [pid] : [];
    } catch {
      return []; // no pid file, or no such process any more
    }
  });
}

/** Stops what runs in this folder: asks, waits, insists. */
export async function stopDaemons(folder) {
  for (const signal of ['SIGTERM', 'SIGKILL']) {
    for (const pid of running(folder)) process.kill(pid, signal);
    const deadline = Date.now() + times.stopMs;
    while (running(folder).length > 0 && Date.now() < deadline) await sleep(times.pollMs);
  }
}

/** The ports, in a range of two hundred that nobody listens on, below the range that outgoing connections use. */
export async function choosePorts() {
  for (let tries = 0; tries < 50; tries += 1) {
    const base = 20_000 + 200 * Math.floor(Math.random() * 50);
    const clear = { smtp: base + 25, submission: base + 87, pop3: base + 110, imap: base + 143 };
    const ports = { ...clear, smtps: base + 65, imaps: base + 93, pop3s: base + 95 };
    const free = await Promise.all(Object.values(ports).map(isFree));
    if (free.every(Boolean)) return ports;
  }
  throw new Error('Cannot find free ports between 20000 and 30000');
}

/** Waits until each port in clear greets as a mail server does; the first one that does not, or undefined. */
export async function firstSilentPort(ports) {
  for (const [name, port] of Object.entries(ports)) {
    if (name.endsWith('s')) continue; // within TLS the same daemons answer
    const expected = { pop3: '+OK', imap: '* OK' }[name] ?? '220 ';
    const deadline = Date.now() + times.answerMs;
    while (!(await greeting(port)).startsWith(expected)) {
      if (Date.now() > deadline) return port;
      await sleep(times.pollMs);
    }
  }
  return undefined;
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

function greeting(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const finish = (text) => {
      socket.destroy();
      resolve(text);
    };
    socket.setTimeout(times.answerMs, () => finish(''));
    socket.on('error', () => finish(''));
    socket.once('data', (data) => finish(data.toString('latin1')));
    socket.once('end', () => finish(''));
  });
}
