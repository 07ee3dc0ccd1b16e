// Where the focus was before something took it: given back however that goes.

/** Remembers what has the focus now; call what it gives to return there, if it is still in the page. */
export function focusBack(): () => void {
  const before = document.activeElement;
  return () => {
    if (before instanceof HTMLElement && before !== document.body && before.isConnected) before.focus({ preventScroll: true });
  };
}
