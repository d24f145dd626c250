// What the scenarios have in common.
import {setTimeout as wait} from 'node:timers/promises';

export const list = (address, more = '') => `<news-list count="10" src="${address}" ${more}></news-list>`;
/** What the server saw of a case. */
export const asked = async (server, id) => (await server.log()).filter(({k}) => k === id);
export const until = async (test) => {
  for (const end = Date.now() + 10_000; !(await test()); await wait(20))
    if (Date.now() > end) throw new Error(`not within 10 s: ${test}`);
};
