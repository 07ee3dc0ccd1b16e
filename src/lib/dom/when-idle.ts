// What may wait, run when nothing else presses.

/** Safari knows no idle time: there it comes a little later. */
export function whenIdle(run: () => void): void {
  const idle = window.requestIdleCallback ?? ((later: () => void) => setTimeout(later, 300));
  idle(() => run());
}
