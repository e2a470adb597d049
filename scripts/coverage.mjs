// `npm run coverage:knowledge`: how much of what mail protocols can say is explained, file by file and language by
// language. Runs the sources, so it needs no build. Exit code 1 when something is not explained.
import { measure, printCoverage } from '../shared/testing/coverage.ts';

const coverage = await measure();
console.log(printCoverage(coverage));
process.exitCode = coverage.gaps.length > 0 ? 1 : 0;
