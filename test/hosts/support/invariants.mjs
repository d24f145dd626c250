// What holds on every page, whatever else is said of it.
import assert from 'node:assert/strict';

/** @param before - The reader has done nothing yet: the page is as it was before the library came. */
export async function faultsOf(host, {before = false} = {}) {
  const {run, said, entry} = host;
  const {faults, changes} = await run(
    (isBefore) => ({faults: [...window.watch.faults], changes: isBefore ? window.watch.changes() : []}),
    before,
  );
  const heard = said.filter((line) => /^(error|uncaught):/.test(line) && !/favicon|404 \(Not Found\)/.test(line));
  const ours = [...faults, ...heard].filter((line) => !entry.allows?.test(line));
  assert.deepEqual(ours, [], 'nothing is thrown or said');
  assert.deepEqual(changes, [], 'the page is as it was');
}
