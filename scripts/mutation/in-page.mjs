/**
 * Runs in the page, before any test file: collects their tests as Mocha would, and runs those that are wanted. It must stand
 * alone, since it is sent there as text.
 */
export function collectTests() {
  const TEST_LIMIT_MS = 10_000;
  // Tests put clocks of their own in the place of the browser's.
  const {setTimeout, clearTimeout, performance} = globalThis;
  const newSuite = (name, parent) => ({
    name,
    parent,
    before: [],
    after: [],
    beforeEach: [],
    afterEach: [],
    tests: [],
    suites: [],
  });
  const top = newSuite('');
  const skipped = new Error('skipped');
  let current = top;

  globalThis.describe = (name, define) => {
    const outer = current;
    current = newSuite(`${outer.name} ${name}`.trim(), outer);
    outer.suites.push(current);
    define();
    current = outer;
  };
  globalThis.it = (name, body) => current.tests.push({name: `${current.name} ${name}`, body});
  for (const hook of ['before', 'after', 'beforeEach', 'afterEach'])
    globalThis[hook] = (body) => current[hook].push(body);

  async function within(body) {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`not within ${TEST_LIMIT_MS} ms`)), TEST_LIMIT_MS);
    });
    const context = {
      timeout() {},
      skip() {
        throw skipped;
      },
    };
    try {
      await Promise.race([body.call(context), late]);
    } finally {
      clearTimeout(timer);
    }
  }

  const upwards = (suite) => (suite ? [suite, ...upwards(suite.parent)] : []);

  async function runTest(suite, {name, body}) {
    globalThis.__stryker__.currentTestId = name;
    const start = performance.now();
    let failure;
    try {
      for (const {beforeEach} of upwards(suite).reverse()) for (const hook of beforeEach) await within(hook);
      await within(body);
    } catch (error) {
      if (error !== skipped) failure = String(error?.message ?? error);
    }
    try {
      for (const {afterEach} of upwards(suite)) for (const hook of afterEach) await within(hook);
    } catch (error) {
      failure ??= String(error?.message ?? error);
    }
    globalThis.__stryker__.currentTestId = undefined;
    return {name, failure, ms: performance.now() - start};
  }

  const holds = (suite, wanted) =>
    suite.tests.some(({name}) => wanted(name)) || suite.suites.some((inner) => holds(inner, wanted));

  /** @param bail - Stops after the first failure. */
  async function runSuite(suite, wanted, bail, results) {
    if (!holds(suite, wanted)) return;
    const stop = () => bail && results.some(({failure}) => failure);
    try {
      for (const hook of suite.before) await within(hook);
      for (const test of suite.tests) if (wanted(test.name) && !stop()) results.push(await runTest(suite, test));
      for (const inner of suite.suites) if (!stop()) await runSuite(inner, wanted, bail, results);
      for (const hook of suite.after) await within(hook);
    } catch (error) {
      results.push({name: suite.name, failure: String(error?.message ?? error), ms: 0});
    }
  }

  /** @param names - Of the tests wanted; all without it. */
  globalThis.runTests = async (names, bail) => {
    const results = [];
    const wanted = names ? new Set(names) : undefined;
    await runSuite(top, (name) => wanted?.has(name) ?? true, bail, results);
    return results;
  };
}
