import {stripVTControlCharacters} from 'node:util';
import type {Reporter, TestCase, TestModule} from 'vitest/node';

const MAX_LINES = 12;

const brief = (message: string): string =>
  stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() && !line.includes('Click to debug'))
    .slice(0, MAX_LINES)
    .join('\n');

/** Names what failed, in which theme and language, and ends with one line: `N passed, N failed`. */
export default class StoryReporter implements Reporter {
  #passed = 0;
  #failed = 0;

  onTestCaseResult(test: TestCase): void {
    const {state, errors = []} = test.result();
    if (state === 'passed') this.#passed++;
    if (state !== 'failed') return;
    this.#failed++;
    const [file = ''] = test.module.relativeModuleId.split('/').slice(-1);
    console.log(`FAIL ${file.replace('.stories.ts', '')}: ${test.name} (${test.project.name})`);
    for (const {message} of errors) console.log(brief(message).replace(/^/gm, '     '));
  }

  onTestModuleEnd(module: TestModule): void {
    for (const {message} of module.errors()) {
      this.#failed++;
      console.log(`FAIL ${module.relativeModuleId}\n${message}`);
    }
  }

  onTestRunEnd(_: readonly TestModule[], errors: readonly {message: string}[]): void {
    for (const {message} of errors) console.log(message);
    console.log(`\n${this.#passed} passed, ${this.#failed + errors.length} failed`);
  }
}
