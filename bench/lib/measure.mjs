// What a task costs the page's own thread, which what else the machine does leaves as it is, and what it takes by the clock.
import {visit} from '../../test/embed/support/browsers.mjs';
import {traced} from './trace.mjs';

/** A page of a contender, warm, and the session that asks the browser. */
async function open(browser, origin, {contender = '', lang = 'en', throttle = 1, intl = true}) {
  const visitor = await visit(browser, `${origin}/page.html?lang=${lang}&contender=${contender}`);
  const client = await visitor.page.createCDPSession();
  await client.send('Performance.enable', {timeDomain: 'threadTicks'});
  await visitor.run((intl) => window.bench.warm({intl}), intl);
  if (contender) await visitor.until(() => window.contender !== undefined);
  if (throttle > 1) await client.send('Emulation.setCPUThrottlingRate', {rate: throttle});
  return {
    ...visitor,
    /** Bytes of JavaScript and of the DOM, once the rubbish is gone. */
    async heap() {
      for (let time = 0; time < 2; time++) await client.send('HeapProfiler.collectGarbage');
      const {usedSize, embedderHeapUsedSize = 0} = await client.send('Runtime.getHeapUsage');
      return usedSize + embedderHeapUsedSize;
    },
    /** Milliseconds of the main thread until now, and how many of them went into styles and layout. */
    async spent() {
      const {metrics} = await client.send('Performance.getMetrics');
      const of = (wanted) => metrics.find(({name}) => name === wanted).value * 1000;
      return {cpu: of('ThreadTime'), layout: of('RecalcStyleDuration') + of('LayoutDuration')};
    },
  };
}

/**
 * One measured task in a document of its own, whose contender is there already unless the task brings it. `before` are tasks
 * that are done and not counted.
 * @returns {Promise<{cpu: number, layout: number, wall: number, heap: number}>} milliseconds and bytes
 */
export async function once(browser, origin, {contender, task, before = [], look, trace, ...options}) {
  const page = await open(browser, origin, {contender, ...options});
  try {
    for (const step of before) await page.run((...step) => window.bench.run(...step), ...step);
    const held = await page.heap();
    const start = await page.spent();
    const perform = () => page.run((...task) => window.bench.run(...task), ...task);
    const wall = await (trace ? traced(page.page, trace, perform) : perform());
    const end = await page.spent();
    const heap = (await page.heap()) - held;
    if (page.said.length) throw new Error(`${contender}: ${page.said.join('\n')}`);
    await look?.(page);
    return {cpu: end.cpu - start.cpu, layout: end.layout - start.layout, wall, heap};
  } finally {
    await page.close();
  }
}

/** Rounds of all contenders, each round beginning with another, so that a slow minute meets all of them. */
export async function rounds(count, contenders, measure) {
  const found = Object.fromEntries(contenders.map((name) => [name, []]));
  for (let round = 0; round < count; round++)
    for (let turn = 0; turn < contenders.length; turn++) {
      const contender = contenders[(round + turn) % contenders.length];
      found[contender].push(await measure(contender, round));
    }
  return found;
}
