function quantile(values, share) {
  const all = [...values].sort((a, b) => a - b);
  const at = (all.length - 1) * share;
  const low = Math.floor(at);
  return all[low] + (all[Math.ceil(at)] - all[low]) * (at - low);
}

export const middleHalf = (values) => [quantile(values, 0.25), quantile(values, 0.75)];

/** The least is the cost, since all else only adds to it; the spread is the middle half of the rounds, in parts of their median. */
export function summary(values) {
  const median = quantile(values, 0.5);
  const [low, high] = middleHalf(values);
  const spread = (high - low) / Math.abs(median || 1);
  return {min: Math.min(...values), median, spread};
}
