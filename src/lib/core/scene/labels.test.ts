// Who gets a label: the important first, and never at the expense of the more important.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rank } from '../corpus/corpus.ts';
import type { ShownEvent } from '../view/shown.ts';
import { seatLabels, type Sited } from './labels.ts';
import { ROW_HEIGHT, type Rows } from './lanes.ts';
import { measureLabel } from './measure.ts';

const TOTAL = 2000;
const lane = (rows: number): Rows => ({ id: 'only', name: 'Only', y: 0, height: rows * ROW_HEIGHT + 13, ground: rows * ROW_HEIGHT + 6, rows });

const event = (id: string, rank: Rank, title: string, lit: boolean, lasts: boolean): ShownEvent => ({
  ...{ id, rank, title, when: '2004', min: 0, max: 1, anchor: 0, edge: 'sharp', lane: 'only', status: 'verified' },
  ...(lit && { lit: true as const }),
  ...(lasts && { lasts: true as const })
});

const anySited: fc.Arbitrary<readonly Sited[]> = fc
  .array(
    fc.record({
      x: fc.integer({ min: 8, max: TOTAL - 8 }),
      rank: fc.constantFrom<Rank>(1, 2, 3, 4),
      words: fc.integer({ min: 1, max: 8 }),
      lit: fc.constantFrom(false, false, true),
      long: fc.option(fc.integer({ min: 16, max: 900 }), { nil: undefined })
    }),
    { maxLength: 60 }
  )
  .map((all) =>
    all.map(({ x, rank, words, lit, long }, index) => ({
      event: event(`e${index}`, rank, 'réseaux '.repeat(words).trim(), lit, long !== undefined),
      x,
      ...(long !== undefined && { extent: [x, Math.min(x + long, TOTAL)] as const })
    }))
  );

const labels = (sited: readonly Sited[], rows: number): Map<string, string> =>
  new Map([...seatLabels(sited, lane(rows), TOTAL, measureLabel)].map(([id, { row, label }]) => [id, JSON.stringify({ row, label })]));
/** Lit events come with the second rank, first-rank ones before all. */
const importance = ({ event: { rank, lit } }: Sited): number => (lit ? 0 : rank) + (rank === 1 ? -1 : 0);

describe('labels', () => {
  it('of the more important do not change when the less important come in', () => {
    fc.assert(
      fc.property(anySited, fc.integer({ min: 1, max: 5 }), fc.integer({ min: -1, max: 4 }), (sited, rows, most) => {
        const whole = labels(sited, rows);
        const important = sited.filter((site) => importance(site) <= most);
        const alone = labels(important, rows);
        for (const {
          event: { id }
        } of important)
          expect(whole.get(id)).toBe(alone.get(id));
      })
    );
  });

  it('are never taken away, nor moved, by giving the lane more rows', () => {
    fc.assert(
      fc.property(anySited, fc.integer({ min: 1, max: 5 }), (sited, rows) => {
        const roomier = labels(sited, rows + 1);
        for (const [id, label] of labels(sited, rows)) expect(roomier.get(id)).toBe(label);
      })
    );
  });

  it('go to the first rank before any other', () => {
    const sited: readonly Sited[] = ([4, 3, 2, 1] as const).map((rank, index) => ({
      event: event(`rank-${rank}`, rank, 'Un titre assez long pour tous', false, false),
      x: 1000 + index
    }));
    expect([...labels(sited, 1).keys()]).toContain('rank-1');
    expect([...labels(sited, 1).keys()]).not.toContain('rank-4');
  });

  it('find a seat for every event when there are rows enough', () => {
    fc.assert(
      fc.property(anySited, (sited) => {
        expect(labels(sited, sited.length + 1).size).toBe(sited.length);
      })
    );
  });

  it('turn to the left where the strip ends', () => {
    const seats = seatLabels([{ event: event('last', 1, 'Un titre au bord', false, false), x: TOTAL - 8 }], lane(1), TOTAL, measureLabel);
    expect(seats.get('last')?.label.side).toBe('left');
  });

  it('are recalled along a bar longer than a screen, never twice within one', () => {
    const long: Sited = { event: event('long', 1, 'Les districts s’étendent', false, true), x: 10, extent: [10, TOTAL] };
    const reminders = seatLabels([long], lane(1), TOTAL, measureLabel).get('long')!.reminders!;
    expect(reminders.length).toBeGreaterThan(1);
    reminders.slice(1).forEach((reminder, index) => expect(reminder.x - reminders[index]!.x - reminders[index]!.width).toBeGreaterThanOrEqual(420));
    expect(reminders.every((reminder) => reminder.text === '… Les districts s’étendent' && reminder.x + reminder.width <= TOTAL)).toBe(true);
  });
});
