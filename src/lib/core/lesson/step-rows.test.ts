// What a step shows on the axis, and what it keeps back until the class has guessed.

import { describe, expect, it } from 'vitest';
import { ourCorpus } from '#lib/data.ts';
import { corpusTable } from '../view/corpus-table.ts';
import { idAt } from '../view/event-table.ts';
import { NOW } from '../view/fixtures/any-corpus.ts';
import { aStep } from './fixtures/any-shown-lesson.ts';
import type { ShownStepEvent } from './shown-lesson.ts';
import { linksOfStep, rowsOfStep } from './step-rows.ts';

const table = corpusTable(ourCorpus(), 'fr', NOW);
const event: ShownStepEvent = { id: 'becattini-1979', title: '', text: '', when: '1979', edtf: '1979', min: 0, max: 1, sources: [], status: '' };
const lit = ['marshall-1890-principles', 'no-such-event'];
const idsAt = (rows: readonly number[]): readonly string[] => rows.map((row) => idAt(table, row));

describe('a step on the axis', () => {
  it('shows its event and those lit with it, as far as the table has them', () => {
    expect(idsAt(rowsOfStep(aStep({ event, lit }), 0, table))).toEqual(['becattini-1979', 'marshall-1890-principles']);
  });

  it('keeps the event of a masked place back, for its label may name it', () => {
    const place = aStep({ event, lit, mask: 'place', answer: 'b' });
    expect([0, 1].map((out) => idsAt(rowsOfStep(place, out, table)).includes('becattini-1979'))).toEqual([false, true]);
  });

  it('keeps a masked date’s event and a masked cause’s causes back until the answer', () => {
    const date = aStep({ event, lit, mask: 'date', reveals: ['a'], answer: 'b' });
    expect([0, 1, 2].map((out) => idsAt(rowsOfStep(date, out, table)).includes('becattini-1979'))).toEqual([false, false, true]);
    const cause = aStep({ event, lit, mask: 'cause', thread: 'causes', answer: 'b' });
    expect([0, 1].map((out) => idsAt(rowsOfStep(cause, out, table)).includes('marshall-1890-principles'))).toEqual([false, true]);
  });

  it('draws the links between what it shows, and no others', () => {
    const rows = rowsOfStep(aStep({ event, lit }), 0, table);
    const links = linksOfStep(aStep({ thread: 'causes' }), 0, rows, table);
    expect(links.map(({ fromId, toId }) => [fromId, toId].sort())).toEqual([['becattini-1979', 'marshall-1890-principles']]);
    expect(linksOfStep(aStep(), 0, rows, table)).toEqual([]);
    // What the class is asked is not drawn before it is answered.
    expect([0, 1].map((out) => linksOfStep(aStep({ thread: 'causes', answer: 'b' }), out, rows, table).length)).toEqual([0, 1]);
    expect(linksOfStep(aStep({ thread: 'causes' }), 0, rows.slice(1), table)).toEqual([]);
  });
});
