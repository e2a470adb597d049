// Answers a parent over IPC what a server process holds: memory, open resources, and how late its event loop was. Loaded
// into the process of a test or of the soak; the product knows nothing of it. Needs `--expose-gc`.

import { createHook } from 'node:async_hooks';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const sampleMs = 10;

const lateness = monitorEventLoopDelay({ resolution: sampleMs });
let peakOctets = 0;

function sample() {
  peakOctets = Math.max(peakOctets, process.memoryUsage.rss());
}

/** Timers by their number. Those that keep no process alive are in no list of Node's, and leak as well as others. */
const timers = new Set();

if (process.env.PROBE === 'timers') {
  createHook({
    init(id, kind) {
      if (kind === 'Timeout') timers.add(id);
    },
    destroy: (id) => timers.delete(id),
  }).enable();
}

/** How many there are of each kind: sockets, servers, timers … */
function resources() {
  const counts = { Timers: timers.size };
  for (const kind of process.getActiveResourcesInfo()) {
    if (kind !== 'Timeout') counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

/** Two rounds: what the first one frees may hold buffers that the second one frees. */
async function collectGarbage() {
  for (let round = 0; round < 2; round++) {
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function answer(question) {
  if (question === 'mark') {
    await collectGarbage();
    lateness.reset();
    peakOctets = 0;
  }
  if (question === 'settle') await collectGarbage();
  sample();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send({ rss, heapUsed, external, peakOctets, lateMs: lateness.max / 1e6, resources: resources() });
}

process.on('message', (question) => void answer(question));

lateness.enable();
setInterval(sample, sampleMs).unref();
