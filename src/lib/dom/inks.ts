// The colours of the page as it stands, for what is drawn outside CSS. The tokens of `app.css` may hold
// `light-dark()`: only a real property tells which of the two holds.

import type { Inks } from '#lib/core/scene/pen.ts';

const PLAIN = { paper: '--paper', ink: '--ink', inkSoft: '--ink-soft', rule: '--rule', hairline: '--hairline', fold: '--fold', accent: '--accent' } as const;
const HUES = 6;

/**
 * Reads every token once, through a probe in the page; `scheme` forces light or dark (exports on white paper), `within` reads
 * them where a part of the page has tokens of its own.
 */
export function readInks(scheme?: 'light' | 'dark', within: Element = document.body): Inks {
  const probe = document.createElement('i');
  probe.hidden = true;
  if (scheme) probe.style.colorScheme = scheme;
  // All of them first, then all read: one look at the style sheets.
  const read = (token: string, className = ''): (() => string) => {
    const one = probe.appendChild(document.createElement('i'));
    one.className = className;
    one.style.color = `var(${token})`;
    return () => getComputedStyle(one).color;
  };
  const plain = Object.entries(PLAIN).map(([name, token]) => [name, read(token)] as const);
  const hues = Array.from({ length: HUES }, (_, index) => ({ hue: read('--hue', `hue-${index}`), tint: read('--tint', `hue-${index}`) }));
  within.append(probe);
  const inks = {
    ...(Object.fromEntries(plain.map(([name, colour]) => [name, colour()])) as Record<keyof typeof PLAIN, string>),
    hues: hues.map(({ hue, tint }) => ({ hue: hue(), tint: tint() }))
  };
  probe.remove();
  return inks;
}

/** Calls back whenever the theme changes, by choice or by the system. Returns how to stop. */
export function watchTheme(changed: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  system.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    system.removeEventListener('change', changed);
  };
}
