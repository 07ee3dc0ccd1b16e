// A finger swept across: left or right. Taps and slow drags are none. Returns how to stop.

const FAR = 50;
const SOON = 700;
/** How much more across than up. */
const ACROSS = 1.5;

export function watchSwipes(node: HTMLElement, swept: (way: 'left' | 'right') => void): () => void {
  let from: { readonly x: number; readonly y: number; readonly at: number } | undefined;
  const start = (event: TouchEvent): void => {
    const [touch, ...others] = event.touches;
    from = touch && others.length === 0 ? { x: touch.clientX, y: touch.clientY, at: event.timeStamp } : undefined;
  };
  const end = (event: TouchEvent): void => {
    const touch = event.changedTouches[0];
    if (!from || !touch || event.timeStamp - from.at > SOON) return;
    const [x, y] = [touch.clientX - from.x, touch.clientY - from.y];
    from = undefined;
    if (Math.abs(x) > FAR && Math.abs(x) > ACROSS * Math.abs(y)) swept(x < 0 ? 'left' : 'right');
  };
  node.addEventListener('touchstart', start, { passive: true });
  node.addEventListener('touchend', end, { passive: true });
  return () => {
    node.removeEventListener('touchstart', start);
    node.removeEventListener('touchend', end);
  };
}
