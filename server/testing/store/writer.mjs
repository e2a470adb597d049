// A process that writes into a store until it is killed, and says what was acknowledged. For tests of what a crash leaves.
//
//   node --conditions=development --import tsx writer.mjs DATA_FOLDER PREFIX
import { createLog } from '../../src/log.ts';
import { limits } from '../../src/limits.ts';
import { openStore } from '../../src/store/open.ts';
import { event, unit, write } from '../transcripts.ts';

const [dataFolder, prefix] = process.argv.slice(2);
const store = await openStore({ dataFolder, limits, log: createLog({ logLevel: 'silent' }) });
process.stdout.write('open\n');

for (let round = 0; ; round++) {
  const id = `${prefix}${round}`;
  for (let seq = 0; seq < 20; seq++) {
    const isLast = seq === 19;
    try {
      await store.record([
        write(id, 'me', { events: [event(seq, unit(seq, 'x'.repeat(400)))], ...(isLast && { endedMs: 1 }) }),
      ]);
    } catch (error) {
      process.stdout.write(`refused ${id} ${seq} ${error.code}\n`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      continue;
    }
    process.stdout.write(`saved ${id} ${seq}\n`);
  }
}
