// A heap of timings told by a few of them.

/** The timing that a share (0 to 1) of all timings does not exceed. */
export function quantile(timings: readonly number[], share: number): number {
  if (timings.length === 0) throw new Error('nothing was timed');
  const ascending = [...timings].sort((a, b) => a - b);
  return ascending[Math.max(0, Math.ceil(ascending.length * share) - 1)]!;
}

export const median = (timings: readonly number[]): number => quantile(timings, 0.5);
export const p95 = (timings: readonly number[]): number => quantile(timings, 0.95);
