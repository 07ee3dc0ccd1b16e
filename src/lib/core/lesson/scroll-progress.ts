// From how far the page is scrolled to how far the story has come, and back. `stops[i]` is the scroll
// position at which stop i is reached, ascending; between two stops progress runs straight.

/** Progress 0 to stops.length - 1 at a scroll position. */
export function progressAt(scroll: number, stops: readonly number[]): number {
  const next = stops.findIndex((stop) => stop > scroll);
  if (next === -1) return Math.max(0, stops.length - 1);
  if (next === 0) return 0;
  const [a, b] = [stops[next - 1]!, stops[next]!];
  return next - 1 + (scroll - a) / (b - a);
}

/** The scroll position of a progress: the inverse of `progressAt`. */
export function scrollAt(progress: number, stops: readonly number[]): number {
  if (stops.length === 0) return 0;
  const at = Math.min(Math.max(progress, 0), stops.length - 1);
  const stop = Math.floor(at);
  const from = stops[stop]!;
  return from + ((stops[stop + 1] ?? from) - from) * (at - stop);
}
