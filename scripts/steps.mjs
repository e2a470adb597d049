// Running the steps of a check: independent ones two at a time, one line each when it ends, and the output of those
// that failed at the end, where the reader is looking.
import { seconds } from './process.mjs';

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {number} [skipped]
 * @property {string} output shown when something failed
 * @property {string} [remark] shown in the line of the step
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} [after] names of steps that must have passed before
 * @property {() => Promise<Outcome>} run
 */

const stepsAtOnce = 2;

/**
 * Runs all steps; a step whose predecessor failed counts as failed without being run.
 * @param {readonly Step[]} steps
 * @param {{ say?: (line: string) => void }} [options]
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runSteps(steps, { say = console.log } = {}) {
  const outcomes = new Map();
  const waiting = [...steps];
  const underWay = new Set();
  while (waiting.length > 0 || underWay.size > 0) {
    while (underWay.size < stepsAtOnce) {
      const index = waiting.findIndex(({ after = [] }) => after.every((name) => outcomes.has(name)));
      if (index < 0) break;
      const [step] = waiting.splice(index, 1);
      const running = runStep(step, outcomes, say).finally(() => underWay.delete(running));
      underWay.add(running);
    }
    if (underWay.size === 0)
      throw new Error(`Steps wait for a step that is not there: ${waiting.map(({ name }) => name).join(', ')}`);
    await Promise.race(underWay);
  }
  const inOrder = steps.map(({ name }) => ({ name, ...outcomes.get(name) }));
  for (const { name, failed, output } of inOrder) {
    if (failed > 0 && output.trim() !== '') say(`\n──── ${name} ────\n${output.trimEnd()}\n`);
  }
  return { passed: sum(inOrder, 'passed'), failed: sum(inOrder, 'failed') };
}

async function runStep(step, outcomes, say) {
  const broken = (step.after ?? []).filter((name) => outcomes.get(name).failed > 0);
  const startedAt = performance.now();
  const outcome =
    broken.length > 0
      ? { passed: 0, failed: 1, output: '', remark: `not run, because of: ${broken.join(', ')}` }
      : await step.run();
  outcomes.set(step.name, outcome);
  say(stepLine(step.name, outcome, performance.now() - startedAt));
}

function stepLine(name, { passed, failed, skipped = 0, remark }, tookMs) {
  const counts = passed + failed + skipped > 1 ? [`${passed} passed`] : [];
  if (counts.length > 0 && failed > 0) counts.push(`${failed} failed`);
  if (skipped > 0) counts.push(`${skipped} skipped`);
  const details = [...counts, remark].filter((part) => part !== undefined).join(', ');
  return `${failed > 0 ? '✗' : '✓'} ${name.padEnd(13)}${seconds(tookMs).padStart(7)}  ${details}`.trimEnd();
}

function sum(outcomes, key) {
  return outcomes.reduce((total, outcome) => total + outcome[key], 0);
}
