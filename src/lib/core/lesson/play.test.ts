// Time run through: forward only, to the end, with a halt at each turning point.

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ourCorpus } from '#lib/data.ts';
import { utc, yearOf } from '../time/historic-date.ts';
import { elasticScale, linearScale } from '../view/axis-scale.ts';
import { NOW, SMALL } from '../view/fixtures/any-corpus.ts';
import { elapsedAt, jumpPlan, PLAY_FROM, playAt, playPlan, type PlayPlan, yearStops } from './play.ts';
import { turningPoints } from './turning-points.ts';

// Our whole history is read, which two busy cores may take their time for.
vi.setConfig({ testTimeout: 60_000 });

const SCALES = [
  linearScale(utc(1990), utc(2027)),
  elasticScale(
    [
      [1100, 1],
      [1998, 1],
      [2004, 3],
      [2009, 1],
      [2020, 0.2]
    ].map(([year, share]) => ({ from: utc(year!), share: share! })),
    utc(2027)
  )
];
const TO = utc(2026, 5);

const anyWish = fc
  .record({ scale: fc.constantFrom(...SCALES), moments: fc.uniqueArray(fc.integer({ min: PLAY_FROM, max: TO }), { maxLength: 8 }) })
  .map(({ scale, moments }) => ({
    from: PLAY_FROM,
    to: TO,
    scale,
    halts: moments.sort((a, b) => a - b).map((at) => ({ at, name: `Tournant ${at}` }))
  }));
const anyPlan: fc.Arbitrary<PlayPlan> = fc.tuple(anyWish, fc.boolean()).map(([wish, jumps]) => (jumps ? jumpPlan(wish) : playPlan(wish)));
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the play of time', () => {
  it('never goes back, starts at its start and reaches its end', () => {
    fc.assert(
      fc.property(anyPlan, share, share, (plan, a, b) => {
        const [first, second] = [a, b].sort((x, y) => x - y).map((part) => playAt(plan, part * plan.lasts).moment);
        expect(first!).toBeLessThanOrEqual(second!);
        expect(playAt(plan, 0).moment).toBe(plan.from);
        expect(playAt(plan, plan.lasts)).toEqual({ moment: plan.to, ended: true });
        expect(playAt(plan, plan.lasts - 1).ended).toBe(false);
      }),
      { numRuns: 500 }
    );
  });

  it('halts at each turning point, exactly there, and nowhere else', () => {
    fc.assert(
      fc.property(anyPlan, share, (plan, part) => {
        const met = Array.from({ length: Math.ceil(plan.lasts / 500) }, (_, index) => playAt(plan, index * 500)).flatMap(({ stop, moment }) =>
          stop ? [{ stop, moment }] : []
        );
        expect([...new Set(met.map(({ stop }) => stop))]).toEqual(plan.halts);
        for (const { stop, moment } of met) expect(moment).toBe(stop.at);
        const { stop, moment } = playAt(plan, part * plan.lasts);
        if (!stop) expect(plan.halts.every(({ at }) => at !== moment || moment === plan.from || moment === plan.to)).toBe(true);
      }),
      { numRuns: 200 }
    );
  });

  it('is taken up again where it was stopped', () => {
    fc.assert(
      fc.property(anyPlan, share, (plan, part) => {
        const { moment, ended } = playAt(plan, part * plan.lasts);
        // At the last moment, as after the end, one begins again.
        if (ended || moment === plan.to) return;
        const again = elapsedAt(plan, moment);
        expect(Math.abs(playAt(plan, again).moment - moment)).toBeLessThan(1000);
        expect(again).toBeLessThanOrEqual(part * plan.lasts + 1);
      }),
      { numRuns: 500 }
    );
    const plan = playPlan({ from: PLAY_FROM, to: TO, scale: SCALES[0]!, halts: [] });
    expect([elapsedAt(plan, utc(1990)), elapsedAt(plan, TO), elapsedAt(plan, utc(2030))]).toEqual([0, 0, 0]);
  });

  it('glides evenly along the axis between halts', () => {
    const plan = playPlan({ from: PLAY_FROM, to: TO, scale: SCALES[0]!, halts: [] });
    const steps = Array.from({ length: 11 }, (_, index) => playAt(plan, (plan.lasts * index) / 10).moment);
    for (const [index, moment] of steps.entries()) expect(Math.abs(moment - (PLAY_FROM + ((TO - PLAY_FROM) * index) / 10))).toBeLessThan(1000);
  });

  it('jumps from year to year under reduced motion: every moment shown is a year’s first day, an end or a halt', () => {
    fc.assert(
      fc.property(anyWish, share, (wish, part) => {
        const plan = jumpPlan(wish);
        const { moment } = playAt(plan, part * plan.lasts);
        expect(yearStops(wish.from, wish.to).includes(moment) || wish.halts.some(({ at }) => at === moment)).toBe(true);
      })
    );
    expect(yearStops(utc(2004, 3), utc(2007, 2)).map((moment) => [yearOf(moment), moment === utc(yearOf(moment))])).toEqual([
      [2004, false],
      [2005, true],
      [2006, true],
      [2007, true],
      [2007, false]
    ]);
    expect(yearStops(utc(2004), utc(2004))).toEqual([utc(2004)]);
  });

  it('says in words what it halts at, longer names longer', () => {
    const plan = (name: string): number => playPlan({ from: PLAY_FROM, to: TO, scale: SCALES[0]!, halts: [{ at: utc(2004), name }] }).lasts;
    expect(plan('Un nom plus long')).toBeGreaterThan(plan('Un nom'));
    expect(plan('x'.repeat(500))).toBe(plan('x'.repeat(5000)));
  });
});

describe('turning points', () => {
  it('are what the State called for, decided or labelled, of the first rank', () => {
    const points = turningPoints(ourCorpus(), 'fr', PLAY_FROM, NOW);
    expect(points.map(({ when }) => when)).toContain('14\u00a0septembre\u00a02004');
    const events = new Map(ourCorpus().events.map((event) => [event.id, event]));
    for (const { id, at } of points) {
      const event = events.get(id)!;
      expect([event.rank, ['call', 'decision', 'label'].includes(event.kind!), at >= event.date.min && at <= event.date.max]).toEqual([1, true, true]);
    }
    expect(points.length).toBeGreaterThan(6);
    expect([...points].sort((a, b) => a.at - b.at)).toEqual(points);
  });

  it('lie between the two moments, in the language asked for', () => {
    expect(turningPoints(SMALL, 'fr', utc(2004), utc(2006)).map(({ name }) => name)).toEqual([
      'L’État décide de créer les pôles de compétitivité',
      'Soixante-sept pôles'
    ]);
    expect(
      turningPoints(ourCorpus(), 'en', PLAY_FROM, NOW)
        .map(({ name }) => name)
        .join()
    ).not.toMatch(/labellise/);
  });
});
