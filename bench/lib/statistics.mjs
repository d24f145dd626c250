const sorted = (values) => [...values].sort((a, b) => a - b);

function quantile(values, share) {
  const all = sorted(values);
  const at = (all.length - 1) * share;
  const low = Math.floor(at);
  return all[low] + (all[Math.ceil(at)] - all[low]) * (at - low);
}

/** The least is the cost, since all else only adds to it; the spread is the middle half of the rounds, in parts of the median. */
export function summary(values) {
  const median = quantile(values, 0.5);
  const round = (number) => Math.round(number * 1000) / 1000;
  return {
    min: round(Math.min(...values)),
    median: round(median),
    spread: round((quantile(values, 0.75) - quantile(values, 0.25)) / median),
  };
}
