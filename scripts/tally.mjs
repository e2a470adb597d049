// Test reports as counts. Each reader takes what a test runner wrote and answers { passed, failed, skipped }; a file
// that could not even be loaded counts as one failed test, so that nothing disappears.

/** The JSON report of vitest. */
export function tallyVitest(report) {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report.testResults) {
    for (const { status } of file.assertionResults) tally[outcomeOf(status)] += 1;
    const failedInside = file.assertionResults.some(({ status }) => status === 'failed');
    if (file.status === 'failed' && !failedInside) tally.failed += 1;
  }
  return tally;
}

/** The JSON report of Playwright. */
export function tallyPlaywright({ stats, errors = [] }) {
  return {
    passed: stats.expected,
    // A test that passes only when it is tried again is not a passed test.
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/** The summary lines of Node's own test runner (TAP). */
export function tallyTap(output) {
  const count = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  return {
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
  };
}

/** A runner that reports success for nothing at all, or ends badly with no failed test, has failed. */
export function withExitCode(tally, code) {
  const silent = tally.failed === 0 && (code !== 0 || tally.passed + tally.skipped === 0);
  return silent ? { ...tally, failed: 1 } : tally;
}

function outcomeOf(status) {
  if (status === 'passed' || status === 'failed') return status;
  return 'skipped';
}
