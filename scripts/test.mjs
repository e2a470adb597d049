// `npm test`: the checks, the tests with real mail servers and the tests in a browser. The last line is
// `N passed, N failed`; a check such as "format" counts as one test. Exit code 1 when anything failed.
import { fastSteps, slowSteps } from './checks.mjs';
import { requirePackages } from './setup/packages.mjs';
import { runSteps } from './steps.mjs';

requirePackages();
// Properties get more runs than in the inner loop: see shared/testing/properties.test.ts.
process.env.MAILTERM_THOROUGH = '1';
const { passed, failed } = await runSteps([...fastSteps, ...slowSteps]);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
