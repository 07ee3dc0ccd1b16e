// Whether one-letter keys act, kept on this device: who must switch them off must not have to at each visit.

const KEY = 'letters';

export function lettersOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

export function keepLetters(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // Private windows may refuse storage: the choice then lasts as long as the page.
  }
}
