// What a task costs the page's own thread: unlike time by the clock, it does not grow with what else the machine does.
import {visit} from '../../embed/support/browsers.mjs';

/** The least of so many rounds is the cost; everything else only ever adds to it. */
export const ROUNDS = 15;

async function threadMs(client) {
  const {metrics} = await client.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'ThreadTime').value * 1000;
}

/** Once, in a document of its own; `prepare` is not counted, and what it returns is handed to `task`. */
async function once(browser, address, {prepare, task}) {
  const visitor = await visit(browser, address);
  try {
    const client = await visitor.page.createCDPSession();
    await client.send('Performance.enable', {timeDomain: 'threadTicks'});
    await visitor.run(prepare);
    await client.send('HeapProfiler.collectGarbage');
    const start = await threadMs(client);
    await visitor.run(task);
    return (await threadMs(client)) - start;
  } finally {
    await visitor.close();
  }
}

/** The cost of each task in milliseconds, by its name. They take turns, so that a slow minute meets all of them. */
export async function costs(browser, address, tasks) {
  const least = Object.fromEntries(Object.keys(tasks).map((name) => [name, Infinity]));
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, task] of Object.entries(tasks))
      least[name] = Math.min(least[name], await once(browser, address, task));
  return least;
}
