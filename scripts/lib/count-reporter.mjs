// A @web/test-runner reporter that counts tests exactly, and hands the counts to the script that started the run.
import {writeFileSync} from 'node:fs';

/** Where to write the counts as JSON; set by scripts/test.mjs. */
const {TEST_COUNTS} = process.env;

export const countReporter = () => ({
  onTestRunFinished({sessions}) {
    const counts = countSessions(sessions);
    if (TEST_COUNTS) writeFileSync(TEST_COUNTS, JSON.stringify(counts));
    else console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  },
});

export const countSessions = (sessions) => sessions.map(countSession).reduce(add, NONE);

const NONE = {passed: 0, failed: 0, skipped: 0};
const add = (a, b) => ({passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped});

function countSession(session) {
  const counts = session.testResults ? countSuite(session.testResults) : NONE;
  // A file that did not load, timed out, holds no test or failed outside a test has failed, once.
  const empty = counts.passed + counts.failed + counts.skipped === 0;
  return empty || (!session.passed && counts.failed === 0) ? add(counts, {...NONE, failed: 1}) : counts;
}

const countSuite = ({tests, suites}) => [...tests.map(countTest), ...suites.map(countSuite)].reduce(add, NONE);

const countTest = ({passed, skipped}) => ({
  ...NONE,
  [skipped ? 'skipped' : passed ? 'passed' : 'failed']: 1,
});
