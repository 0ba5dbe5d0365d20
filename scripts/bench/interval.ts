/** Where the mean of what a few measurements are a sample of lies. */
export interface Interval {
  readonly mean: number;
  /** From here to there with 95% certainty. */
  readonly from: number;
  readonly to: number;
}

/** Student's interval around the mean of `values`. Of differences between measurements that were taken in
 * pairs it is the paired one: what falls on both of a pair has no part in it. Throws for fewer than two. */
export function interval(values: readonly number[]): Interval {
  const { length } = values;
  if (length < 2) throw new Error('One value alone says nothing of its own spread');
  const mean = values.reduce((sum, value) => sum + value, 0) / length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const reach = student(length - 1) * Math.sqrt(squares / (length - 1) / length);
  return { mean, from: mean - reach, to: mean + reach };
}

/** How many standard errors 95% reach to both sides, by degrees of freedom: exact for one and two, then the
 * expansion by Cornish and Fisher (Abramowitz and Stegun 26.7.5), which is right to a hundredth. */
function student(freedom: number): number {
  if (freedom === 1) return 12.7062;
  if (freedom === 2) return 4.3027;
  const z = 1.959964;
  return (
    z +
    (z ** 3 + z) / (4 * freedom) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * freedom ** 3) +
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / (92160 * freedom ** 4)
  );
}
