// `npm run coverage:mistakes`: which of the mistakes that people really make are named, where and by what. Runs the
// sources, so it needs no build. Exit code 1 when a row is missed, too few variants are named, or a false alarm happens.
import { gapsOf, measureMistakes, printMistakes } from '../shared/testing/mistakeCoverage.ts';

const coverage = measureMistakes();
console.log(printMistakes(coverage));
process.exitCode = gapsOf(coverage).length > 0 ? 1 : 0;
