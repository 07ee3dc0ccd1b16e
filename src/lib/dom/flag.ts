// A class set straight on the few elements that a state touches, rather than asking every mark of the picture
// whether it is meant: what changes at a glance must not cost a look at everything.

/** Gives `className` to the elements under `root` whose `attribute` is among `keys`, and takes it from all others. */
export function flag(root: Element, className: string, attribute: string, keys: ReadonlySet<string>): void {
  for (const flagged of root.querySelectorAll(`.${className}`)) {
    if (!keys.has(flagged.getAttribute(attribute) ?? '')) flagged.classList.remove(className);
  }
  for (const key of keys) {
    if (key) root.querySelector(`[${attribute}="${CSS.escape(key)}"]`)?.classList.add(className);
  }
}
