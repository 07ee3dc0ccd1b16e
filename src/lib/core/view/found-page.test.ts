// What an address that leads nowhere was after.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOfPath } from './found-page.ts';

describe('the words of an address', () => {
  it('are those that say something', () => {
    expect(wordsOfPath('/evenement/ciadt-2004/')).toBe('ciadt 2004');
    expect(wordsOfPath('/frise/en/evenement/sili%C3%A7on_valley.html')).toBe('frise siliçon valley');
    expect(wordsOfPath('/')).toBe('');
  });

  it('are found in any address, even one badly written', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (path) => void expect(typeof wordsOfPath(path)).toBe('string')));
    expect(wordsOfPath('/%E0%A4%A/grappes')).toContain('grappes');
  });
});
