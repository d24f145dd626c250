import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {countSessions} from '../../scripts/lib/count-reporter.mjs';

const passing = {passed: true, skipped: false};
const failing = {passed: false, skipped: false};
const skipped = {passed: false, skipped: true};
const session = (passed, ...tests) => ({passed, testResults: {tests: [], suites: [{tests, suites: []}]}});

describe('the counts of a run', () => {
  it('add up over files', () => {
    const counts = countSessions([session(true, passing, skipped), session(false, passing, failing)]);
    assert.deepEqual(counts, {passed: 2, failed: 1, skipped: 1});
  });

  it('take a file that does not load as one failure', () => {
    assert.deepEqual(countSessions([{passed: false, testResults: undefined}]), {passed: 0, failed: 1, skipped: 0});
  });

  it('take a file without a test as one failure', () => {
    assert.deepEqual(countSessions([session(true)]), {passed: 0, failed: 1, skipped: 0});
  });

  it('take an error outside the tests as one failure', () => {
    assert.deepEqual(countSessions([session(false, passing)]), {passed: 1, failed: 1, skipped: 0});
  });
});
