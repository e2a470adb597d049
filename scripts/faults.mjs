// `npm run faults`: provokes every reply of the fault lab in every way, and prints a table of what came and whether it is
// explained. Runs the sources, so it needs no build. Exit code 1 when one does not come or has no text of its own.
import { playAll } from '../server/testing/faultPlay/play.ts';
import { failuresOf, printTable } from '../server/testing/faultPlay/table.ts';

const outcomes = await playAll();
const failures = failuresOf(outcomes);
console.log(printTable(outcomes));
const played = outcomes.filter(({ none }) => none === undefined);
console.log(`\n${played.length} ways played, ${failures.length} failed.`);
for (const failure of failures) console.log(`- ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
