// The keys' table: one meaning a key, letters that can be silenced, words for each row.

import { describe, expect, it } from 'vitest';
import { explorerWordsOf } from '../words/explorer-words.ts';
import { actOf, KEY_ROWS } from './explorer-keys.ts';

describe('the keys of the explorer', () => {
  it('never give one key two meanings', () => {
    const keys = KEY_ROWS.flatMap((row) => Object.keys(row.keys));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are letters exactly where a character alone asks for something that can be switched off', () => {
    for (const row of KEY_ROWS) if (row.letter) for (const key of Object.keys(row.keys)) expect(key).toHaveLength(1);
    expect(actOf('j', true)).toBe('next');
    expect(actOf('J', true)).toBe('next');
    expect(actOf('j', false)).toBeUndefined();
    expect(actOf('ArrowLeft', false)).toBe('earlier');
    expect(actOf('+', false)).toBe('zoom-in');
    expect(actOf('q', true)).toBeUndefined();
  });

  it('are each said in both languages', () => {
    for (const locale of ['fr', 'en'] as const)
      for (const row of KEY_ROWS) {
        expect(row.written[locale].length).toBeGreaterThan(0);
        expect(explorerWordsOf(locale)[row.meaning].length).toBeGreaterThan(5);
      }
  });
});
