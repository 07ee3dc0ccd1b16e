// When networks are alive, held against the official counts of labels.

import { describe, expect, it } from 'vitest';
import { readDate } from '../time/read-date.ts';
import { shownSample } from './fixtures/sample-networks.ts';
import { isAlive, lifeOf } from './life.ts';

const { networks } = shownSample('fr');
const count = (instrument: string, day: string): number =>
  networks.filter((network) => network.instrument === instrument && isAlive(network, Date.parse(day))).length;

const label = (text: string) => {
  const result = readDate(text);
  if ('problem' in result) throw new Error(text);
  return result.date;
};

describe('the life of a network', () => {
  it.each([
    ['2005-12-01', 66],
    ['2006-03-07', 66],
    ['2007-07-06', 71],
    ['2010-05-12', 71],
    ['2014-01-15', 71],
    ['2015-06-01', 70],
    ['2016-06-01', 69],
    ['2017-06-01', 68],
    ['2018-07-02', 66],
    ['2019-03-01', 56],
    ['2023-06-01', 55]
  ])('counts on %s as many pôles as the State does: %d', (day, official) => {
    expect(count('poles', day)).toBe(official);
  });

  it('holds the grappes until the end of 2014', () => {
    expect([count('grappes', '2010-06-01'), count('grappes', '2011-06-01'), count('grappes', '2014-12-31'), count('grappes', '2015-01-01')]).toEqual([
      15, 44, 44, 0
    ]);
  });

  it('ends on the day said, or when the year said is over', () => {
    expect(lifeOf({ label: label('2005-07-12/2019-02-05'), into: [] }, [])).toEqual({ from: Date.UTC(2005, 6, 12), to: Date.UTC(2019, 1, 5) });
    expect(lifeOf({ label: label('2005/2017'), into: [] }, []).to).toBe(Date.UTC(2018, 0, 1));
    expect(lifeOf({ label: label('2005/..'), into: [] }, []).to).toBeNull();
  });

  it('ends with the birth of what it merged into, when that falls within the year said', () => {
    const heir = (text: string) => ({ id: 'heir', label: label(text) });
    expect(lifeOf({ label: label('2005/2017'), into: ['heir'] }, [heir('2017-03-01/..')]).to).toBe(Date.UTC(2017, 2, 1));
    expect(lifeOf({ label: label('2005/2017'), into: ['heir'] }, [heir('2007/..')]).to).toBe(Date.UTC(2018, 0, 1));
  });

  it('starts where something is known, when the start is open', () => {
    expect(lifeOf({ label: label('../2005'), into: [] }, []).from).toBe(Date.UTC(2005, 0, 1));
  });
});
