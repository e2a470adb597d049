// `npm run bench [-- --quick] [workload …]`: Mailterm beside a bare pipe and raw TCP, in one run. Prints a Markdown table;
// exits with 1 when something promised is not kept. README.md says what is measured and how to read it.
import { setTimeout as sleep } from 'node:timers/promises';
import { isKept, markdown, othersMarkdown } from './figures.mjs';
import { canPin, findProgram, pinMyself, stopAll } from './processes.mjs';
import {
  rawTcp,
  startFanOut,
  startMailServer,
  startMailterm,
  startPageServer,
  startPipe,
  startWebsockify,
} from './subjects.mjs';
import * as browser from './workloads/browser.mjs';
import * as classroom from './workloads/class.mjs';
import * as drops from './workloads/drops.mjs';
import * as idle from './workloads/idle.mjs';
import * as noop from './workloads/noop.mjs';
import * as retr from './workloads/retr.mjs';
import * as rooms from './workloads/rooms.mjs';
import * as stall from './workloads/stall.mjs';
import * as transcripts from './workloads/transcripts.mjs';
import * as watchers from './workloads/watchers.mjs';

const workloads = [noop, retr, stall, idle, watchers, drops, browser, transcripts, classroom, rooms];
const names = workloads.map(({ name }) => name);

const starters = {
  raw: async () => rawTcp,
  pipe: startPipe,
  mailterm: () => startMailterm(),
  page: startPageServer,
  fanOut: startFanOut,
  websockify: ({ port }) => startWebsockify(port),
};

function say(line) {
  process.stderr.write(`${line}\n`);
}

function chosen(words) {
  const unknown = words.find((word) => !names.includes(word));
  if (unknown === undefined) return workloads.filter(({ name }) => words.length === 0 || words.includes(name));
  process.stderr.write(`Cannot measure "${unknown}": expected --quick or some of ${names.join(', ')}.\n`);
  process.exit(2);
}

/** Runs one workload with programs of its own. */
async function runOne({ name, run }, isQuick) {
  const startMs = performance.now();
  const mail = await startMailServer();
  const started = [];
  const rows = await run({
    isQuick,
    mail,
    /** Starts these; those that the machine does not have are left out. */
    async start(wanted, target) {
      const subjects = [];
      for (const each of wanted) {
        const subject = await starters[each]?.(target);
        if (subject) subjects.push(subject);
      }
      started.push(...subjects);
      return subjects;
    },
    stop: (subjects) => Promise.all(subjects.map((subject) => subject.stop())),
  });
  for (const subject of started) await subject.stop();
  await mail.stop();
  say(`${name}: ${((performance.now() - startMs) / 1000).toFixed(0)} s`);
  return rows;
}

const words = process.argv.slice(2);
const isQuick = words.includes('--quick');
const plan = chosen(words.filter((word) => word !== '--quick'));
if (!findProgram('websockify')) say('websockify is not on this machine.');
if (!canPin) say('No taskset, or one core only: nothing is kept on a core of its own.');

const rows = [];
try {
  pinMyself(true);
  for (const workload of plan) {
    rows.push(...(await runOne(workload, isQuick)));
    await sleep(isQuick ? 0 : 500);
  }
} finally {
  await stopAll();
}
// So few and small things tell nothing about speed: a quick run judges only what does not depend on it.
const judged = isQuick ? rows.map((row) => (row.isExact ? row : { ...row, must: undefined, ok: undefined })) : rows;
process.stdout.write(`${markdown(judged)}\n`);
const others = othersMarkdown(rows);
if (others !== '') process.stdout.write(`\n${others}\n`);
if (judged.some((row) => isKept(row) === false)) process.exitCode = 1;
