import type {FeedSubscription} from '../../src/data/client.js';
import type {FakeNet} from './fake-net.js';

const MINUTE = 60_000;

/**
 * For a suite about `openFeed`: what was warned of, and subscriptions to be closed, in each test anew. Afterwards its net is
 * quiet and gone.
 */
export function watched(net: () => FakeNet): {warnings: string[]; open: FeedSubscription[]} {
  const warnings: string[] = [];
  const open: FeedSubscription[] = [];
  const {warn} = console;

  beforeEach(() => {
    warnings.length = 0;
    open.length = 0;
    console.warn = (message: string) => warnings.push(message);
    sessionStorage.clear();
  });

  afterEach(async () => {
    for (const subscription of open) subscription.close();
    await net().advance(MINUTE);
    net().restore();
    console.warn = warn;
  });

  return {warnings, open};
}
