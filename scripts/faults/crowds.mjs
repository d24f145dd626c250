// Cases of many widgets, and of many readers.
import assert from 'node:assert/strict';
import {assertGaps} from './judge.mjs';
import {asked, list} from './tools.mjs';

export const CROWDS = [
  {
    id: 'retry-storm-100',
    async perform({server, open}) {
      const reader = await open();
      await reader.show(list(`${server.origin}/500-always`).repeat(100));
      await reader.told(100);
      assertGaps(await asked(server, '500-always'), [500, 1000]);
      assert.equal(
        await reader.run(() => [...document.querySelectorAll('news-list')].every(({state}) => state === 'error')),
        true,
      );
      // Those who come later are told of the failure, too.
      await reader.show(list(`${server.origin}/500-always`));
      await reader.told(101);
      assert.equal((await asked(server, '500-always')).length, 3);
      assert.equal(reader.warnings().length, 1);
    },
  },
  {
    id: 'dedupe-20',
    async perform({server, open}) {
      const reader = await open();
      await reader.show(list(`${server.origin}/ok`).repeat(20));
      await reader.told(20);
      assert.equal((await asked(server, 'ok')).length, 1);
    },
  },
  {
    id: 'battery-of-jitter',
    async perform({server, open}) {
      const pauses = [];
      for (let visit = 0; visit < 4; visit++) {
        const reader = await open({query: '?fair'});
        await server.reset();
        await reader.show(list(`${server.origin}/500-always`));
        const {delays} = await reader.told();
        const [first, second, ...others] = delays.filter((ms) => ms > 1);
        assert.deepEqual(others, []);
        assert.ok(first < 1000 && second < 2000, `pauses of ${first} and ${second} ms`);
        assertGaps(await asked(server, '500-always'), [first, second]);
        pauses.push(first, second);
      }
      assert.equal(new Set(pauses.map(Math.round)).size, pauses.length, `pauses of ${pauses} ms`);
    },
  },
];
