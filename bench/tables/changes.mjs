import {manyCards, manyLists} from './lists.mjs';
import {timed} from './timed.mjs';

const change = (id, name, before, task) => ({
  id: `changes-${id}`,
  name,
  before: [before],
  task,
  target: 1.25,
  traced: true,
});

export const changes = timed({
  id: 'changes',
  title: 'Changes of all that is on the page',
  cases: [
    change('russian', '20 lists of 5 become Russian', manyLists(20), ['language', {to: 'ru'}, 100]),
    change('armenian', '20 lists of 5 become Armenian', manyLists(20), ['language', {to: 'hy'}, 100]),
    change('cards', '100 cards become Russian', manyCards(100), ['language', {to: 'ru'}, 100]),
    // So many that the floor's own cost can be told from that of measuring.
    change('lists-go', '100 lists of 5 go', manyLists(100), ['remove', {}, 0]),
    change('cards-go', '400 cards go', manyCards(400), ['remove', {}, 0]),
  ],
});
