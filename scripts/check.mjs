// `npm run check`: everything a reviewer would run, in well under a minute. Exit code 1 when anything failed.
import { fastSteps } from './checks.mjs';
import { requirePackages } from './setup/packages.mjs';
import { runSteps } from './steps.mjs';

requirePackages();
const { failed } = await runSteps(fastSteps);
process.exitCode = failed > 0 ? 1 : 0;
