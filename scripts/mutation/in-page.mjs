/**
 * Runs in a page: the tests of some files, of these ids alone if there are any, with one mutant on; with one, until the first
 * failure. It must stand alone, since it is sent there as text.
 */
export async function runInPage({files, ids, mutant, hitLimit, limit, limits}) {
  const {mocha} = globalThis;
  const stryker = {activeMutant: mutant, hitLimit, hitCount: hitLimit ? 0 : undefined};
  globalThis.__stryker__ = stryker;
  localStorage.clear();
  sessionStorage.clear();
  mocha.setup({ui: 'bdd', reporter: class {}, timeout: limit, bail: mutant !== undefined});
  mocha.rootHooks({
    beforeEach() {
      stryker.currentTestId = this.currentTest.key;
    },
    afterEach() {
      stryker.currentTestId = undefined;
    },
  });
  for (const file of files) {
    try {
      await import(`/${file}`);
    } catch (error) {
      return {error: `${file}: ${error}`};
    }
    mocha.suite.eachTest((test) => {
      test.key ??= `${file}: ${test.fullTitle()}`;
      if (limits[test.key]) test.timeout(limits[test.key]);
    });
  }
  if (ids) keepOnly(mocha.suite, new Set(ids));
  return new Promise((resolve) => {
    const results = [];
    const note = ({key, title, duration}, failure) => results.push({id: key ?? title, ms: duration ?? 0, failure});
    mocha
      .run(() => resolve({results, coverage: stryker.mutantCoverage, isLate: stryker.hitCount > hitLimit}))
      .on('pass', (test) => note(test))
      .on('fail', (test, error) => note(test, String(error?.message ?? error)));
  });

  function keepOnly(suite, wanted) {
    suite.tests = suite.tests.filter(({key}) => wanted.has(key));
    for (const inner of suite.suites) keepOnly(inner, wanted);
  }
}
