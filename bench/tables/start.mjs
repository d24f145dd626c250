import {timed} from './timed.mjs';

const at = (throttle, intl = true) => ({
  id: `start-${throttle}x${intl ? '' : '-first-date'}`,
  name: `${throttle === 1 ? 'at normal speed' : `${throttle} times slower`}${intl ? '' : ', where nobody has written a date before'}`,
  throttle,
  intl,
  task: (contender) => ['start', {contender, count: 5}, 5],
  base: 'lit',
  target: 1.25,
  traced: intl,
});

export const start = timed({
  id: 'start',
  title: 'Start: evaluating the script and painting the first list of five, in ratio to Lit',
  cases: [at(1), at(4), at(1, false), at(4, false)],
});
