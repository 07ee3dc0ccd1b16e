// Setting text for print changes how it looks, never what it says.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KIND_WORDS, RELATION_WORDS, SEEN_WORDS, STATUS_WORDS } from './terms.ts';
import { wordsOf } from './interface.ts';
import { LOCALES, otherLocale, say, spokenIn } from './locale.ts';
import { NBSP, typeset } from './typeset.ts';

/** Text made of what the rules look for, and of anything else. */
const pieces = [
  'XIIe',
  'XIXème',
  'XVIIe-XXe',
  'Ie',
  'siècle',
  'siècles',
  '1er',
  '1ère',
  '1re',
  '12',
  '3 500',
  '126 grappes',
  'mai',
  'août',
  '40 %',
  '« ',
  ' »',
  "l'",
  ' ',
  '  ',
  ' :',
  ' ?',
  ';',
  '...',
  '"',
  "'",
  '(',
  '—',
  NBSP,
  '\u202f',
  'mot',
  'million',
  '€',
  '\n'
];
const anyText = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string({ maxLength: 4 }) }), { maxLength: 14 })
  .map((parts) => parts.join(''));
const anyLocale = fc.constantFrom(...LOCALES);

/** What a text says, however it is set: spaces, quotes, points and raised letters made plain. */
const said = (text: string): string =>
  text
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/…/g, '...')
    .replace(/ᵉʳ/g, 'er')
    .replace(/ʳᵉ/g, 're')
    .replace(/ᵉ/g, 'e')
    .replace(/ème|è/g, 'e')
    .replace(/ere/g, 're');

describe('typeset', () => {
  it('changes nothing when done again', () => {
    fc.assert(
      fc.property(anyText, anyLocale, (text, locale) => {
        const once = typeset(text, locale);
        expect(typeset(once, locale)).toBe(once);
      }),
      { numRuns: 1000 }
    );
  });

  it('changes only spaces, apostrophes, quotes, points and raised letters', () => {
    fc.assert(
      fc.property(anyText, anyLocale, (text, locale) => {
        expect(said(typeset(text, locale))).toBe(said(text));
      }),
      { numRuns: 1000 }
    );
  });

  it.each([
    ["l'Arve", 'l’Arve'],
    ['au XIIe siècle', `au XIIᵉ${NBSP}siècle`],
    ['aux XVIIIe et XIXème siècles', `aux XVIIIe et XIXᵉ${NBSP}siècles`],
    ['XVIIe-XXe siècle, XIXe–XXe siècles', `XVIIᵉ-XXᵉ${NBSP}siècle, XIXᵉ–XXᵉ${NBSP}siècles`],
    ['le 1er mai 2004', `le 1ᵉʳ${NBSP}mai${NBSP}2004`],
    ['la 1re fois, la 1ère aussi', 'la 1ʳᵉ fois, la 1ʳᵉ aussi'],
    ['Pourquoi ?', `Pourquoi${NBSP}?`],
    ['trois : un ; deux !', `trois${NBSP}: un${NBSP}; deux${NBSP}!`],
    ['« pays »', `«${NBSP}pays${NBSP}»`],
    ['40 % et 5 €', `40${NBSP}% et 5${NBSP}€`],
    ['60 000 entreprises', `60${NBSP}000 entreprises`],
    ['1 250 000 emplois', `1${NBSP}250${NBSP}000 emplois`],
    ['en 2004 126 grappes', `en 2004${NBSP}126${NBSP}grappes`],
    ['71 pôles', `71${NBSP}pôles`],
    ['14 septembre 2004', `14${NBSP}septembre${NBSP}2004`],
    ['et puis...', 'et puis…']
  ])('French: %s', (typed, set) => {
    expect(typeset(typed, 'fr')).toBe(set);
  });

  it.each([
    ["the network's 'own' words", 'the network’s ‘own’ words'],
    ['a "pole" (so "called")', 'a “pole” (so “called”)'],
    ['€1.5 billion', `€1.5${NBSP}billion`],
    ['40% of firms: why?', '40% of firms: why?'],
    ['and then...', 'and then…']
  ])('English: %s', (typed, set) => {
    expect(typeset(typed, 'en')).toBe(set);
  });
});

describe('words', () => {
  it('of the interface are set as they will be read, in both languages', () => {
    for (const locale of LOCALES) {
      for (const text of Object.values(wordsOf(locale))) {
        expect(text.trim()).toBe(text);
        expect(text).not.toBe('');
        expect(text).not.toMatch(/'|\.\.\./);
      }
    }
  });

  it('exist for every category in both languages', () => {
    const relations = Object.values(RELATION_WORDS).flatMap((term) => [term.in, term.out]);
    const terms = [...Object.values(KIND_WORDS), ...Object.values(STATUS_WORDS), ...relations];
    expect(terms.every((term) => LOCALES.every((locale) => term[locale].length > 0))).toBe(true);
    expect(SEEN_WORDS.full.fr).toBe('');
  });

  it('are said in the language asked for, else in the other', () => {
    expect([say({ fr: 'un', en: 'one' }, 'en'), say({ fr: 'un' }, 'en'), say(undefined, 'fr')]).toEqual(['one', 'un', '']);
    expect([spokenIn({ fr: 'un' }, 'en'), spokenIn({ fr: 'un', en: 'one' }, 'en')]).toEqual(['fr', 'en']);
    expect(LOCALES.map(otherLocale)).toEqual(['en', 'fr']);
  });
});
