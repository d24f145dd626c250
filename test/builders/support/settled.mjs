import {setTimeout as wait} from 'node:timers/promises';

const PATIENCE_MS = 12_000;

/** Asks until there are no faults, or patience ends. */
export async function settled(faultsOf) {
  let faults;
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(50)) {
    faults = await faultsOf();
    if (!faults.length) return faults;
  }
  return faults;
}
