// A moment told to whoever measures: after the frame that holds what was just drawn.

/**
 * Puts a performance mark, if none of that name is there, once the next frame is on its way to the screen; then lets what was held back for it appear, and
 * goes on with what can wait.
 */
export function markDrawn(name: string, then: () => void): void {
  requestAnimationFrame(() => {
    // A task queued within a frame runs after that frame is painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      if (document.documentElement.dataset.opening) document.documentElement.dataset.opening = '';
      if (performance.getEntriesByName(name).length === 0) performance.mark(name);
      port1.close();
      then();
    };
    port2.postMessage(null);
  });
}
