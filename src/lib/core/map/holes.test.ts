// "De gros trous sur la carte", counted.

import { describe, expect, it } from 'vitest';
import { departmentOf } from './map-base.ts';
import { sampleBase, shownSample, WORDS } from './fixtures/sample-networks.ts';
import { holesAt, POLES, sayHoles } from './holes.ts';

const departments = sampleBase().objects.departments.geometries.map((geometry) => ({
  code: String(geometry.id),
  name: departmentOf(geometry).name,
  overseas: String(geometry.id).startsWith('97')
}));
const shown = { fr: shownSample('fr'), en: shownSample('en') };
const at = (day: string) => holesAt(departments, shown.fr.networks, Date.parse(day), POLES);

describe('the holes of the map', () => {
  it('on 6 July 2007: the 71 seats stand in 41 départements, 56 of the 96 of the mainland are without', () => {
    expect(at('2007-07-06')).toMatchObject({ seats: 71, withSeat: 41, mainland: 56, all: 59, departments: 100, unknown: 0 });
    expect(at('2007-07-06').mainlandShare).toBeCloseTo(56 / 96);
  });

  it('and the départements with a seat make up all there were: Mayotte is one since 31 March 2011', () => {
    for (const [day, count] of [
      ['2005-12-01', 100],
      ['2011-03-30', 100],
      ['2011-03-31', 101],
      ['2026-11-23', 101]
    ] as const)
      expect([at(day).all + at(day).withSeat, at(day).departments, day]).toEqual([count, count, day]);
  });

  it('are nowhere hatched when nothing is labelled yet', () => {
    expect(at('1999-01-01').seats).toBe(0);
    expect(sayHoles(at('1999-01-01'), shown.fr, POLES, WORDS.fr)).toEqual([WORDS.fr.holesNone]);
  });

  it.each(['fr', 'en'] as const)('are told with the caveat that a seat is not a territory (%s)', (locale) => {
    const lines = sayHoles(at('2007-07-06'), shown[locale], POLES, WORDS[locale]);
    expect(lines).toContain(WORDS[locale].holesCaveat);
    expect(lines[0]).toContain('56');
    expect(lines.join(' ')).not.toMatch(/\{[nabc]\}/);
  });

  it('own up to networks whose département is not known', () => {
    expect(at('2023-06-01').unknown).toBe(1);
    expect(sayHoles(at('2023-06-01'), shown.fr, POLES, WORDS.fr)).toContain(WORDS.fr.holesOneUnknown);
  });
});
