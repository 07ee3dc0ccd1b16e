import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeDate } from './free-date.ts';
import { readWrittenDate } from './written-date.ts';

describe('dates in ordinary words', () => {
  it.each([
    ['14/07/1789', '1789-07-14'],
    ['14.7.1789', '1789-07-14'],
    ['07/1789', '1789-07'],
    ['juillet 1789', '1789-07'],
    ['Août 1944', '1944-08'],
    ['1er mai 1886', '1886-05-01'],
    ['le 14 juillet 1789', '1789-07-14'],
    ['May 8, 1945', '1945-05-08'],
    ['8 May 1945', '1945-05-08'],
    ['printemps 2006', '2006-21'],
    ['été 1936', '1936-22'],
    ['2004-9-4', '2004-09-04'],
    ['800', '0800'],
    ['v. 800', '0800~'],
    ['vers 1450', '1450~'],
    ['circa 800 ?', '0800%'],
    ['1789 ?', '1789?'],
    ['-52', '-0051'],
    ['52 av. J.-C.', '-0051'],
    ['52 BC', '-0051'],
    ['XVIe siècle', '15XX'],
    ['XVIᵉ siècle', '15XX'],
    ['vers le XVIe siècle', '15XX'],
    ['16th century', '15XX'],
    ['Ier siècle', '00XX'],
    ['IIe siècle av. J.-C.', '-0199/-0100'],
    ['du XIIe au XIVe siècle', '11XX/13XX'],
    ['XIIe-XIVe siècles', '11XX/13XX'],
    ['années 1970', '197X'],
    ['1970s', '197X'],
    ['1914-1918', '1914/1918'],
    ['1914 – 1918', '1914/1918'],
    ['de 1914 à 1918', '1914/1918'],
    ['from 1914 to 1918', '1914/1918'],
    ['-500/-27', '-0499/-0026'],
    ['5 juillet 1998 - 8 août 1999', '1998-07-05/1999-08-08'],
    ['entre 1998 et 2000', '[1998..2000]'],
    ['1998 ou 1999', '[1998,1999]'],
    ['depuis 2010', '2010/..'],
    ['2010-', '2010/..'],
    ['avant 1500', '../1500']
  ])('%s is written %s', (words, edtf) => {
    expect(freeDate(words)).toBe(edtf);
    expect(readWrittenDate(edtf)).toHaveProperty('date');
  });

  it.each(['', 'hier', 'mai 68', '14/07/89', 'lire 200', 'années 80', 'XIIe', '1/2/3/4', 'de Gaulle à Londres'])('%j is left for a person', (words) => {
    expect(freeDate(words)).toBeUndefined();
  });

  it('of any text are EDTF or nothing, and never throw', () => {
    const words = fc
      .array(fc.constantFrom('14', '/', '07', '1789', ' ', 'v.', 'de', 'à', '-', 'siècle', 'XVIe', 'juillet', '?', 'ou', 'av. J.-C.', 'depuis', '52'), {
        maxLength: 9
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(words, fc.string()), (text) => {
        const edtf = freeDate(text);
        if (edtf !== undefined) expect(edtf).toMatch(/^[-\dX~?%/.[\],]+$/);
      }),
      { numRuns: 2000 }
    );
  });
});

describe('numbers of one to three digits', () => {
  it('are years to people, and no EDTF here, though ISO 8601 makes them centuries and decades', () => {
    for (const text of ['18', '198', '800', '-52', '07/1789', '1998/20', '[98,1999]', '800~']) expect(readWrittenDate(text)).toEqual({ problem: 'syntax' });
    for (const text of ['0800', '11XX', '2004-21', '1998/..', '[1998..2000]', 'Y-12000', '-0051', '../1500'])
      expect(readWrittenDate(text)).toHaveProperty('date');
  });
});
