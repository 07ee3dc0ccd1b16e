// The keys people know, on the keyboards they have, and the four that a clicker sends.

import { describe, expect, it } from 'vitest';
import { presenterWordsOf } from '../words/presenter-words.ts';
import { DECK_KEYS, deckActOf, digitOf, type Press } from './deck-keys.ts';

const press = (key: string, code = '', ...held: readonly ('shift' | 'ctrl' | 'alt')[]): Press => ({
  key,
  code,
  shift: held.includes('shift'),
  ctrl: held.includes('ctrl'),
  alt: held.includes('alt')
});
const act = (...asked: Parameters<typeof press>): string | undefined => deckActOf(press(...asked), true);

describe('the keys of the presenter', () => {
  it('are those of the slide tools people know', () => {
    for (const key of ['ArrowRight', 'ArrowDown', ' ', 'Enter', 'PageDown', 'n', 'N']) expect([key, act(key)]).toEqual([key, 'next']);
    for (const key of ['ArrowLeft', 'ArrowUp', 'Backspace', 'PageUp', 'p']) expect([key, act(key)]).toEqual([key, 'previous']);
    expect([act(' ', 'Space', 'shift'), act('ArrowRight', '', 'shift'), act('ArrowLeft', '', 'shift')]).toEqual(['previous', 'skip', 'skip-back']);
    expect([act('Home'), act('End'), act('g'), act('w'), act('o'), act('s'), act('t'), act('l'), act('v'), act('x')]).toEqual([
      'first',
      'last',
      'find',
      'white',
      'overview',
      'speaker',
      'timer',
      'labels',
      'answer',
      'axis'
    ]);
    expect([act('F5'), act('F5', 'F5', 'shift'), act('f'), act('Escape'), act('F1'), act('?', '', 'shift')]).toEqual([
      'start',
      'start-here',
      'start',
      'up',
      'help',
      'help'
    ]);
    expect([act('z', 'KeyW', 'ctrl'), act('w', 'KeyZ', 'ctrl')]).toEqual(['undo', undefined]);
  });

  it('make a clicker’s black key act on an American and on a French keyboard', () => {
    expect(act('.', 'Period')).toBe('black');
    // The same key where the layout is French, and the sign it gives with Shift.
    expect([act(':', 'Period'), act('/', 'Period', 'shift'), act('b', 'KeyB'), act('B', 'KeyB', 'shift')]).toEqual(['black', 'black', 'black', 'black']);
    expect([act('PageDown'), act('PageUp'), act('F5'), act('Escape')]).toEqual(['next', 'previous', 'start', 'up']);
  });

  it('read digits by their place, which a French keyboard gives signs without Shift', () => {
    expect([press('&', 'Digit1'), press('1', 'Digit1', 'shift'), press('7', 'Numpad7'), press('a', 'KeyQ'), press('1', 'Digit1', 'ctrl')].map(digitOf)).toEqual(
      ['1', '1', '7', undefined, undefined]
    );
  });

  it('leave the browser its own: Alt and arrows, Ctrl and letters', () => {
    expect([act('ArrowLeft', '', 'alt'), act('f', '', 'ctrl'), act('p', '', 'ctrl'), act('ArrowRight', '', 'ctrl')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined
    ]);
  });

  it('fall silent as far as they are letters or signs, when these are off', () => {
    for (const row of DECK_KEYS) {
      const plain = row.keys.find((key) => !key.startsWith('code:'))!;
      const held = row.with ? [row.with] : [];
      expect([plain, deckActOf(press(plain, '', ...held), false)]).toEqual([plain, row.letter ? undefined : row.act]);
      if (plain.length === 1 && plain !== ' ' && !row.with) expect([plain, row.letter]).toEqual([plain, true]);
    }
  });

  it('mean one thing each', () => {
    const known = DECK_KEYS.flatMap(({ keys, with: held = '' }) => keys.map((key) => `${held} ${key}`));
    expect(new Set(known).size).toBe(known.length);
    for (const locale of ['fr', 'en'] as const) for (const row of DECK_KEYS) expect(presenterWordsOf(locale)[row.meaning]).toMatch(/\S/);
  });
});
