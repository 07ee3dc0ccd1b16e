// The theme on the page and on this device: one key of local storage, nothing else is ever stored.

export type Theme = 'light' | 'dark';

const KEY = 'theme';

/** Whether the page is dark now, by choice or by the system's preference. */
export function isDark(): boolean {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Sets the theme and keeps it; a browser that refuses storage keeps it for this page only. */
export function setTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Private windows may refuse storage: the choice then lasts as long as the page.
  }
}
