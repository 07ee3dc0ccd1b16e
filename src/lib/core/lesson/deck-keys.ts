// The keys of the presenter, once: what the handler obeys is what the list under `?` shows. They are those that people
// know from other tools and that clickers send. Keys are met by name; where a French keyboard gives another sign for the
// same key (clickers send positions), also by `code`.

import type { PresenterWords } from '../words/presenter-words.ts';
import type { DeckMove } from './deck.ts';

export type DeckAct =
  | DeckMove
  | 'start'
  | 'start-here'
  | 'up'
  | 'find'
  | 'overview'
  | 'speaker'
  | 'timer'
  | 'labels'
  | 'axis'
  | 'nearer'
  | 'farther'
  | 'whole'
  | 'laser'
  | 'pen'
  | 'erase'
  | 'undo'
  | 'clear'
  | 'theme'
  | 'brighter'
  | 'darker'
  | 'more-contrast'
  | 'less-contrast'
  | 'invert'
  | 'plain'
  | 'card'
  | 'room'
  | 'share'
  | 'help';

type Modifier = 'shift' | 'ctrl' | 'alt';

/** One key as a browser tells it: letters in small, or a position that starts with "code:". */
type KeyName = string;

export type DeckKeyRow = {
  readonly act: DeckAct;
  readonly keys: readonly KeyName[];
  readonly with?: Modifier;
  /** As they are written on a keyboard. */
  readonly written: Readonly<Record<'fr' | 'en', readonly string[]>>;
  readonly meaning: keyof PresenterWords;
  /** A character key alone: can be switched off (WCAG 2.1.4). */
  readonly letter?: true;
};

const same = (...keys: readonly string[]): DeckKeyRow['written'] => ({ fr: keys, en: keys });
const letter = (act: DeckAct, key: string, meaning: keyof PresenterWords): DeckKeyRow => ({
  act,
  keys: [key],
  written: same(key.toUpperCase()),
  meaning,
  letter: true
});

export const DECK_KEYS: readonly DeckKeyRow[] = [
  {
    act: 'next',
    keys: ['ArrowRight', 'ArrowDown', ' ', 'Enter', 'PageDown'],
    written: { fr: ['→', '↓', 'Espace', 'Entrée', 'Page suiv.'], en: ['→', '↓', 'Space', 'Enter', 'Page Down'] },
    meaning: 'keyNext'
  },
  letter('next', 'n', 'keyNextLetter'),
  {
    act: 'previous',
    keys: ['ArrowLeft', 'ArrowUp', 'Backspace', 'PageUp'],
    written: { fr: ['←', '↑', 'Retour', 'Page préc.'], en: ['←', '↑', 'Backspace', 'Page Up'] },
    meaning: 'keyPrevious'
  },
  { act: 'previous', keys: [' '], with: 'shift', written: { fr: ['Maj + Espace'], en: ['Shift + Space'] }, meaning: 'keyPreviousSpace' },
  letter('previous', 'p', 'keyPreviousLetter'),
  { act: 'skip', keys: ['ArrowRight'], with: 'shift', written: { fr: ['Maj + →'], en: ['Shift + →'] }, meaning: 'keySkip' },
  { act: 'skip-back', keys: ['ArrowLeft'], with: 'shift', written: { fr: ['Maj + ←'], en: ['Shift + ←'] }, meaning: 'keySkipBack' },
  { act: 'first', keys: ['Home'], written: { fr: ['Début'], en: ['Home'] }, meaning: 'keyFirst' },
  { act: 'last', keys: ['End'], written: { fr: ['Fin'], en: ['End'] }, meaning: 'keyLast' },
  letter('find', 'g', 'keyFind'),
  letter('answer', 'v', 'keyAnswer'),
  // The key of the American full stop gives ":" on a French keyboard, and the Belgian one ";" under it.
  { act: 'black', keys: ['b', '.', ':', 'code:Period'], written: same('B', '.'), meaning: 'keyBlack', letter: true },
  letter('white', 'w', 'keyWhite'),
  { act: 'start', keys: ['F5'], written: same('F5'), meaning: 'keyStart' },
  letter('start', 'f', 'keyStartLetter'),
  { act: 'start-here', keys: ['F5'], with: 'shift', written: { fr: ['Maj + F5'], en: ['Shift + F5'] }, meaning: 'keyStartHere' },
  { act: 'up', keys: ['Escape'], written: { fr: ['Échap'], en: ['Esc'] }, meaning: 'keyUp' },
  letter('overview', 'o', 'keyOverview'),
  letter('speaker', 's', 'keySpeaker'),
  letter('timer', 't', 'keyTimer'),
  letter('labels', 'l', 'keyLabels'),
  letter('axis', 'x', 'keyAxis'),
  { act: 'nearer', keys: ['+', '='], written: same('+'), meaning: 'keyNearer', letter: true },
  { act: 'farther', keys: ['-'], written: same('−'), meaning: 'keyFarther', letter: true },
  // The digit of a number that begins with none; by its place too, as digits are.
  { act: 'whole', keys: ['0', 'code:Digit0'], written: same('0'), meaning: 'keyWhole', letter: true },
  letter('laser', 'r', 'keyLaser'),
  letter('pen', 'd', 'keyPen'),
  letter('erase', 'e', 'keyErase'),
  { act: 'undo', keys: ['z'], with: 'ctrl', written: same('Ctrl + Z'), meaning: 'keyUndo' },
  { act: 'clear', keys: ['Delete'], written: { fr: ['Suppr'], en: ['Delete'] }, meaning: 'keyClear' },
  letter('theme', 'm', 'keyTheme'),
  { act: 'brighter', keys: ['ArrowUp'], with: 'shift', written: { fr: ['Maj + ↑'], en: ['Shift + ↑'] }, meaning: 'keyBrighter' },
  { act: 'darker', keys: ['ArrowDown'], with: 'shift', written: { fr: ['Maj + ↓'], en: ['Shift + ↓'] }, meaning: 'keyDarker' },
  { act: 'more-contrast', keys: ['ArrowUp'], with: 'ctrl', written: same('Ctrl + ↑'), meaning: 'keyMoreContrast' },
  { act: 'less-contrast', keys: ['ArrowDown'], with: 'ctrl', written: same('Ctrl + ↓'), meaning: 'keyLessContrast' },
  letter('invert', 'i', 'keyInvert'),
  letter('plain', 'u', 'keyPlain'),
  letter('card', 'c', 'keyCard'),
  letter('room', 'j', 'keyRoom'),
  letter('share', 'q', 'keyShare'),
  { act: 'help', keys: ['?'], written: same('?'), meaning: 'keyHelp', letter: true },
  { act: 'help', keys: ['F1'], written: same('F1'), meaning: 'keyHelpToo' }
];

/** What a browser tells of a key that goes down. */
export type Press = {
  readonly key: string;
  readonly code: string;
  readonly shift: boolean;
  readonly ctrl: boolean;
  readonly alt: boolean;
};

/** What a key asks for; a letter nothing when letters are off. */
export function deckActOf(press: Press, lettersOn: boolean): DeckAct | undefined {
  const row = DECK_KEYS.find((each) => each.keys.some((name) => isKey(press, name)) && hasModifiers(press, each));
  return row && (lettersOn || !row.letter) ? row.act : undefined;
}

const isKey = ({ key, code }: Press, name: KeyName): boolean => name === `code:${code}` || name === (key.length === 1 ? key.toLowerCase() : key);

/** Signs are reached with Shift on some keyboards and not on others; letters may be capitals. */
function hasModifiers({ shift, ctrl, alt, key }: Press, row: DeckKeyRow): boolean {
  if (alt) return false;
  if (row.with === 'ctrl') return ctrl && !shift;
  if (ctrl) return false;
  if (row.with === 'shift') return shift;
  return !shift || (key.length === 1 && key !== ' ');
}

/** The digit of a key, by its position: on a French keyboard the row of digits gives them with Shift only. */
export const digitOf = ({ code, ctrl, alt }: Press): string | undefined => (ctrl || alt ? undefined : /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1]);
