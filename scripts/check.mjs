// `npm run check`: everything a reviewer would run, in well under a minute. Exit code 1 when anything failed.
import { requireInstalled } from './installed.mjs';

requireInstalled();
const { fastSteps } = await import('./checks.mjs');
const { runSteps } = await import('./steps.mjs');

const { failed } = await runSteps(fastSteps);
process.exitCode = failed > 0 ? 1 : 0;
