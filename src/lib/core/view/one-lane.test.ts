// What a projected table shows of a date before an event's name.

import { describe, expect, it } from 'vitest';
import { ourCorpus } from '#lib/data.ts';
import { corpusTable } from './corpus-table.ts';
import { idAt, wordAt } from './event-table.ts';
import { NOW } from './fixtures/any-corpus.ts';
import { inOneLane, yearIn } from './one-lane.ts';

describe('a projected table', () => {
  it('names the year of a date as far as it is known', () => {
    expect(['2004-09-14', '1998', '2005/2008', '2000~', '1720?', '1990%', '11XX', '[1998..2000]', '../1998'].map(yearIn)).toEqual([
      '2004',
      '1998',
      '2005',
      '≈\u00a02000',
      '1720\u00a0?',
      '≈\u00a01990\u00a0?',
      '',
      '',
      ''
    ]);
  });

  it('holds the same events, all in one lane, and is made once', () => {
    const table = corpusTable(ourCorpus(), 'fr', NOW);
    const one = inOneLane(table);
    expect(inOneLane(table)).toBe(one);
    expect([one.count, new Set(one.lane).size, one.ground.lanes.length]).toEqual([table.count, 1, 1]);
    for (let row = 0; row < table.count; row++)
      expect([idAt(one, row), wordAt(one.titles, row).endsWith(wordAt(table.titles, row))]).toEqual([idAt(table, row), true]);
  });
});
