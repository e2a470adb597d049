// `npm run soak`: a server of its own lives through minutes of mixed sessions, drops and hostile peers, and must hold
// afterwards what it held before: memory, sockets, timers. Exits with 1 and names what leaked, or what broke.
//
//   npm run soak -- --seconds 60     how long (180 by default; a fifth of it is the warm-up)
//   npm run soak -- --pages 30       how many pages at once (20 by default)
//   node bench/soak.mjs --source     the server from its sources, without a build
import { parseArgs } from 'node:util';

import { runPages } from './soak/crowd.mjs';
import { differences } from './soak/ledger.mjs';
import { startServer } from './soak/server.mjs';
import { startMailServers } from './soak/mailServers.mjs';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '180' },
    pages: { type: 'string', default: '20' },
    source: { type: 'boolean', default: false },
  },
});
const seconds = Number(values.seconds);
const pages = Number(values.pages);
if (!(seconds >= 2 && seconds <= 3600) || !(pages >= 1 && pages <= 200)) {
  console.error('usage: npm run soak -- [--seconds 2…3600] [--pages 1…200]');
  process.exit(1);
}

const server = await startServer({ fromSource: values.source });
const mailServers = await startMailServers();
try {
  const surroundings = { server, mailServers, pages };
  await runPages({ ...surroundings, ms: seconds * 200 });
  const before = await server.settle();
  const counts = await runPages({ ...surroundings, ms: seconds * 800 });
  const after = await server.settle(before);
  const problems = [...differences(before, after), ...server.complaints()];
  print(counts, before, after);
  for (const problem of problems) console.log(`✗ ${problem}`);
  console.log(problems.length === 0 ? 'leaks = 0' : `leaks and faults = ${problems.length}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (error) {
  console.log(`✗ ${error.message}`);
  for (const complaint of server.complaints()) console.log(`✗ ${complaint}`);
  process.exitCode = 1;
} finally {
  await mailServers.stop();
  await server.stop();
}

function print(counts, before, after) {
  const mib = (octets) => `${(octets / 2 ** 20).toFixed(1)} MiB`;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  console.log(
    `${total} visits in ${seconds} s: ${Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')}`,
  );
  console.log('');
  console.log('| held             | after the warm-up | at the end |');
  console.log('| ---------------- | ----------------: | ---------: |');
  console.log(`| heap             | ${mib(before.heapUsed).padStart(17)} | ${mib(after.heapUsed).padStart(10)} |`);
  console.log(`| outside the heap | ${mib(before.external).padStart(17)} | ${mib(after.external).padStart(10)} |`);
  for (const kind of new Set([...Object.keys(before.resources), ...Object.keys(after.resources)])) {
    const cell = (held, width) => String(held.resources[kind] ?? 0).padStart(width);
    console.log(`| ${kind.padEnd(16)} | ${cell(before, 17)} | ${cell(after, 10)} |`);
  }
  console.log('');
}
