import { describe, expect, it } from 'vitest';
import { fold, guesser, nearest, slug } from './fold-words.ts';

describe('words', () => {
  it('are the same whatever their accents, case and hyphens', () => {
    expect(new Set(['Mots-clés', 'mots clés', 'MOTS_CLES', 'motsclés'].map(fold)).size).toBe(1);
    expect(fold('Œuvre')).toBe('oeuvre');
    expect(fold('été'.normalize('NFD'))).toBe('ete');
    expect(fold('<<')).toBe('');
  });

  it('make short addresses', () => {
    expect(slug('Réunion du Ciadt, à l’œuvre !')).toBe('reunion-du-ciadt-a-l-oeuvre');
    expect(slug('日本')).toBe('');
    expect(slug(`${'a'.repeat(59)} b`)).toBe('a'.repeat(59));
  });
});

describe('did you mean', () => {
  const keys = ['title', 'titre', 'text', 'date', 'relations', 'handovers', 'spl'];
  it.each([
    ['titel', 'title'],
    ['TITRES', 'titre'],
    ['txet', 'text'],
    ['relation', 'relations'],
    ['slp', 'spl']
  ])('%s: %s', (slip, meant) => expect(nearest(slip, keys)).toBe(meant));

  it('says nothing rather than something far', () => {
    for (const word of ['', '?', 'couleur', 'x', 'relais', 'x'.repeat(100)]) expect(nearest(word, ['title', 'relations', 'abc'])).toBeUndefined();
  });

  it('gives up after many questions', () => {
    const guess = guesser(['title']);
    for (let index = 0; index < 200; index++) expect(guess('titel')).toBe('title');
    expect(guess('titel')).toBeUndefined();
  });
});
