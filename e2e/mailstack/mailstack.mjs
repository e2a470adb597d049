// A real Postfix and a real Dovecot on loopback, for tests and for trying things by hand (root on Debian).
//
//   node e2e/mailstack/mailstack.mjs start DIR    start in DIR, print ports and users as JSON
//   node e2e/mailstack/mailstack.mjs status DIR   print them again; exit code 3 when not running
//   node e2e/mailstack/mailstack.mjs stop DIR     stop what `start DIR` started, and nothing else
//   node e2e/mailstack/mailstack.mjs run          the same in a folder of its own until standard input ends
//   node e2e/mailstack/mailstack.mjs install      only install the Debian packages
//
// Exit code 4: this machine cannot run the servers, and the sentence on standard error says why.
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { writeCertificate } from './certificate.mjs';
import { configurationFiles, mailOwner, places, users } from './configuration.mjs';
import { choosePorts, firstSilentPort, launch, running, stopDaemons } from './daemons.mjs';
import { deliverLetters } from './letters.mjs';
import { installMailServers, obstacle } from './packages.mjs';

const startsMax = 3;
// The path of a Unix socket has 107 octets, and the servers put longer names below the folder.
const folderOctetsMax = 60;

/** This machine cannot run the servers at all; anything else that goes wrong is a fault. */
class Impossible extends Error {}

const verbs = {
  install: installMailServers,
  start: async (folder) => print(await start(makeFolder(folder))),
  stop: async (folder) => stopDaemons(realpathSync(required(folder))),
  status: (folder) => {
    const path = realpathSync(required(folder));
    if (running(path).length < 2) process.exitCode = 3;
    else console.log(readFileSync(descriptionFile(path), 'utf8').trim());
  },
  run: runUntilInputEnds,
};

async function start(folder) {
  if (running(folder).length === 2) return JSON.parse(readFileSync(descriptionFile(folder), 'utf8'));
  const missing = obstacle();
  if (missing !== undefined) throw new Impossible(missing);
  await stopDaemons(folder); // what a start that was cut short has left
  let problem;
  // Between choosing a port and listening on it somebody else may take it: then it is tried again with others.
  for (let tries = 0; tries < startsMax; tries += 1) {
    const ports = await choosePorts();
    writeFolder(folder, ports);
    problem = launch(folder);
    const silent = problem === undefined ? await firstSilentPort(ports) : undefined;
    if (problem === undefined && silent === undefined) return describe(folder, ports);
    problem ??= `nothing greets on port ${silent}; see ${places(folder).log}`;
    await stopDaemons(folder);
  }
  throw new Error(problem);
}

function writeFolder(folder, ports) {
  const at = places(folder);
  for (const path of [at.mail, at.spool, at.postfixData]) rmSync(path, { recursive: true, force: true });
  for (const path of [at.mail, at.log, at.postfix, at.postfixData, at.spool, at.dovecot, at.dovecotRun]) {
    mkdirSync(path, { recursive: true });
  }
  for (const [file, content] of Object.entries(configurationFiles(folder, ports))) writeFileSync(file, content);
  writeCertificate(at);
  const postfix = Number(/^postfix:[^:]*:(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'))[1]);
  chownSync(at.postfixData, postfix, 0);
  chownSync(at.mail, mailOwner.uid, mailOwner.gid);
  deliverLetters(at.mail);
}

function describe(folder, ports) {
  const description = {
    smtpPort: ports.smtp,
    submissionPort: ports.submission,
    pop3Port: ports.pop3,
    imapPort: ports.imap,
    smtpsPort: ports.smtps,
    pop3sPort: ports.pop3s,
    imapsPort: ports.imaps,
    certificate: places(folder).certificate,
    users,
  };
  writeFileSync(descriptionFile(folder), `${JSON.stringify(description)}\n`);
  return description;
}

// For a parent that may be killed at any moment: when it goes, our input ends, and nothing is left behind.
async function runUntilInputEnds() {
  const folder = makeFolder(mkdtempSync(join(tmpdir(), 'mailterm-')));
  try {
    print(await start(folder));
    await new Promise((resolve) => {
      for (const event of ['end', 'close', 'error']) process.stdin.once(event, resolve);
      for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.once(signal, resolve);
      process.stdin.resume();
    });
  } finally {
    await stopDaemons(folder);
    rmSync(folder, { recursive: true, force: true });
  }
}

// The servers drop root, so every folder on the way must be open to other users.
function makeFolder(given) {
  mkdirSync(required(given), { recursive: true });
  const folder = realpathSync(given);
  if (Buffer.byteLength(folder) > folderOctetsMax || /\s/.test(folder)) {
    throw new Error(`The folder needs a short path without spaces, for example under /tmp: ${folder}`);
  }
  process.umask(0o022);
  chmodSync(folder, 0o755);
  return folder;
}

function required(folder) {
  if (folder === undefined) throw new Error(`usage: mailstack.mjs ${Object.keys(verbs).join('|')} [DIR]`);
  return folder;
}

function descriptionFile(folder) {
  return join(folder, 'stack.json');
}

function print(description) {
  console.log(JSON.stringify(description));
}

try {
  await (verbs[process.argv[2]] ?? required)(process.argv[3]);
} catch (error) {
  console.error(error.message);
  process.exitCode = error instanceof Impossible ? 4 : 1;
}
