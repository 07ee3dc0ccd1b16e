// The keys of the explorer, once: what the handler obeys is what the list under `?` shows. Letters and signs can be
// switched off (WCAG 2.1.4); arrows and the like act only on what has the focus or when nothing else wants them.

import type { ExplorerWords } from '../words/explorer-words.ts';

export type Act =
  | 'zoom-in'
  | 'zoom-out'
  | 'whole'
  | 'earlier'
  | 'later'
  | 'first'
  | 'last'
  | 'next'
  | 'previous'
  | 'axis'
  | 'causes'
  | 'consequences'
  | 'table'
  | 'search'
  | 'filters'
  | 'map'
  | 'figures'
  | 'play'
  | 'help'
  | 'close';

export type KeyRow = {
  /** As `event.key` gives them, letters in small. */
  readonly keys: Readonly<Record<string, Act>>;
  /** As they are written on a keyboard; words differ by language. */
  readonly written: Readonly<Record<'fr' | 'en', readonly string[]>>;
  readonly meaning: keyof ExplorerWords;
  /** A character key alone: can be switched off. */
  readonly letter: boolean;
};

const same = (...keys: readonly string[]): KeyRow['written'] => ({ fr: keys, en: keys });

export const KEY_ROWS: readonly KeyRow[] = [
  { keys: { '+': 'zoom-in', '=': 'zoom-in', '-': 'zoom-out' }, written: same('+', '−'), meaning: 'keyZoom', letter: false },
  { keys: { ArrowLeft: 'earlier', ArrowRight: 'later' }, written: same('←', '→'), meaning: 'keyPan', letter: false },
  { keys: { Home: 'first', End: 'last' }, written: { fr: ['Début', 'Fin'], en: ['Home', 'End'] }, meaning: 'keyEnds', letter: false },
  { keys: { '0': 'whole' }, written: same('0'), meaning: 'keyWhole', letter: false },
  { keys: {}, written: same('←', '→'), meaning: 'keyWalk', letter: false },
  { keys: {}, written: same('↑', '↓'), meaning: 'keyLanes', letter: false },
  { keys: {}, written: { fr: ['Entrée'], en: ['Enter'] }, meaning: 'keyOpen', letter: false },
  { keys: { Escape: 'close' }, written: { fr: ['Échap'], en: ['Esc'] }, meaning: 'keyClose', letter: false },
  { keys: { j: 'next', k: 'previous' }, written: same('J', 'K'), meaning: 'keyNext', letter: true },
  { keys: { c: 'causes' }, written: same('C'), meaning: 'keyCause', letter: true },
  { keys: { s: 'consequences' }, written: same('S'), meaning: 'keyConsequence', letter: true },
  { keys: { x: 'axis' }, written: same('X'), meaning: 'keyAxis', letter: true },
  { keys: { t: 'table' }, written: same('T'), meaning: 'keyTable', letter: true },
  { keys: { '/': 'search' }, written: same('/'), meaning: 'keySearch', letter: true },
  { keys: { f: 'filters' }, written: same('F'), meaning: 'keyFilter', letter: true },
  { keys: { m: 'map' }, written: same('M'), meaning: 'keyMap', letter: true },
  { keys: { n: 'figures' }, written: same('N'), meaning: 'keyFigures', letter: true },
  { keys: { p: 'play' }, written: same('P'), meaning: 'keyPlay', letter: true },
  { keys: { '?': 'help' }, written: same('?'), meaning: 'keyHelp', letter: true }
];

const byKey = new Map(KEY_ROWS.flatMap((row) => Object.entries(row.keys).map(([key, act]) => [key, { act, letter: row.letter }] as const)));

/** What a key asks for; nothing when it is a letter and letters are off. */
export function actOf(key: string, lettersOn: boolean): Act | undefined {
  const found = byKey.get(key.length === 1 ? key.toLowerCase() : key);
  return found && (lettersOn || !found.letter) ? found.act : undefined;
}
