// Words that an edge of the window would cut are hushed straight on their elements: touching the few that
// change, rather than asking every word of the picture at every frame.

/** Hushes the elements under `root` whose `data-word` is among `keys`, and no others. */
export function silence(root: Element, keys: ReadonlySet<string>): void {
  for (const hushed of root.querySelectorAll('.silent')) {
    if (!keys.has(hushed.getAttribute('data-word') ?? '')) hushed.classList.remove('silent');
  }
  for (const key of keys) {
    if (key) root.querySelector(`[data-word="${CSS.escape(key)}"]`)?.classList.add('silent');
  }
}
