// Searching as people write.

import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { foldTerm, isQuestion, QUESTION, SEARCH_OPTIONS, type SearchDocument, searchDocument, termsOf } from './search.ts';

const EMPTY: SearchDocument = { id: '', title: '', text: '', comment: '', place: '', people: '', sources: '', tags: '' };

function found(words: string, ...documents: readonly Partial<SearchDocument>[]): readonly string[] {
  const index = new MiniSearch<SearchDocument>(SEARCH_OPTIONS);
  index.addAll(documents.map((document) => ({ ...EMPTY, ...document })));
  return index.search(words, QUESTION).map(({ id }) => id as string);
}

const DOCUMENTS = [
  { id: 'text', title: 'Un rapport', text: 'Il décrit l’économie des districts.' },
  { id: 'title', title: 'Les districts de l’Économie' },
  { id: 'work', title: 'La main-d’œuvre', place: 'Saint-Étienne', people: 'Alfred Marshall' },
  { id: 'other', title: 'Innovation', tags: 'pôles de compétitivité', sources: 'Blanc, Pour un écosystème' }
];

describe('a search', () => {
  it.each([
    ['economie', ['title', 'text']],
    ['ÉCONOMIE', ['title', 'text']],
    ['l’économie', ['title', 'text']],
    ["d'économie", ['title', 'text']],
    ['oeuvre', ['work']],
    ['Œuvre', ['work']],
    ['saint etienne', ['work']],
    ['marshal', ['work']],
    ['inov', []],
    ['inovation', ['other']],
    ['innov', ['other']],
    ['competitivite poles', ['other']],
    ['ecosysteme', ['other']],
    ['districts rapport', ['text']],
    ['districts zanzibar', []],
    ['l’', []]
  ])('for « %s » finds what holds it, a title first', (words, ids) => {
    expect(found(words, ...DOCUMENTS)).toEqual(ids);
  });

  it('puts the whole word before its beginning, and both before a slip', () => {
    expect(found('pole', { id: 'slip', title: 'Un poly' }, { id: 'start', title: 'Un polemiste' }, { id: 'word', title: 'Un pôle' })).toEqual([
      'word',
      'start'
    ]);
    expect(found('grappe', { id: 'slip', title: 'La frappe' }, { id: 'start', title: 'Les grappes' }, { id: 'word', title: 'La grappe' })).toEqual([
      'word',
      'start',
      'slip'
    ]);
  });

  it('takes numbers for what they are, not for their neighbours', () => {
    expect(found('20040', { id: 'a', title: 'En 20041' })).toEqual([]);
    expect(found('1998', { id: 'a', title: 'Loi de 1998' })).toEqual(['a']);
  });

  it('parts words at apostrophes and hyphens, and folds accents and ligatures', () => {
    expect(termsOf('L’État, c’est « nous » : Saint-Étienne')).toEqual(['L', 'État', 'c', 'est', 'nous', 'Saint', 'Étienne']);
    expect(['Éœæ', 'ÇA', 'abc'].map(foldTerm)).toEqual(['eoeae', 'ca', 'abc']);
    expect([isQuestion('d’'), isQuestion('…'), isQuestion('d’or')]).toEqual([false, false, true]);
  });

  it('looks into an event’s texts in both languages, and at what its sources are called', () => {
    const at = { file: 'a', line: 1 };
    const event = {
      id: 'a',
      title: { fr: 'Titre', en: 'Title' },
      sources: [{ id: 's' }, { id: 'none' }],
      tags: ['x'],
      people: ['Y'],
      place: { name: { fr: 'Lyon' } }
    };
    const source = { id: 's', type: 'book', title: 'Livre', author: [{ given: 'A', family: 'B' }, { literal: 'Insee' }], seen: 'full', origin: at } as const;
    expect(searchDocument(event as never, new Map([['s', source]]))).toEqual({
      ...EMPTY,
      id: 'a',
      title: 'Titre\nTitle',
      sources: 'Livre\nA B\nInsee',
      tags: 'x',
      people: 'Y',
      place: 'Lyon'
    });
  });
});
