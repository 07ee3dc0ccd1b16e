// A moment told to whoever measures: after the frame that holds what was just drawn.

/** Puts a performance mark once the next frame is on its way to the screen, then goes on with what can wait for it. */
export function markDrawn(name: string, then: () => void): void {
  requestAnimationFrame(() => {
    // A task queued within a frame runs after that frame is painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      performance.mark(name);
      port1.close();
      then();
    };
    port2.postMessage(null);
  });
}
