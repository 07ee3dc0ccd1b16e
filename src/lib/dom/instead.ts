// Following a link in place, while leaving the browser its own ways of opening one elsewhere.

/** Runs `act` instead of the link's own navigation, unless the person asked for a new tab or window. */
export function instead(event: MouseEvent, act: () => void): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
  event.preventDefault();
  act();
}
