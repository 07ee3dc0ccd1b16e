// The arrow keys reach every event.

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { anyCorpus, NOW, SMALL } from '../view/fixtures/any-corpus.ts';
import { showCorpus } from '../view/shown.ts';
import { standsAt } from '../view/stands-at.ts';
import { type Direction, neighbour } from './neighbour.ts';

vi.setConfig({ testTimeout: 60_000 });

const anyShown = anyCorpus(40).map((corpus) => showCorpus(corpus, 'fr', NOW));

describe('a walk with the arrow keys', () => {
  it('meets every event once from the first to the last, and the same ones back', () => {
    fc.assert(
      fc.property(anyShown, ({ events, lanes }) => {
        const walk = (start: Direction, step: Direction): readonly string[] => {
          const met: string[] = [];
          let at = events.length > 0 ? neighbour(events[0]!.id, start, events, lanes) : undefined;
          for (; at !== undefined && met.length <= events.length; at = neighbour(at, step, events, lanes)) met.push(at);
          return met;
        };
        const ids = events.map((event) => event.id);
        expect(walk('first', 'later')).toEqual(ids);
        expect(walk('last', 'earlier')).toEqual([...ids].reverse());
      }),
      { numRuns: 50 }
    );
  });

  it('reaches, up and down, every lane that holds an event, at the event nearest in time', () => {
    fc.assert(
      fc.property(anyShown, ({ events, lanes }) => {
        for (const event of events.slice(0, 5)) {
          const reached = new Set([event.lane]);
          for (const direction of ['above', 'below'] as const) {
            for (let at = neighbour(event.id, direction, events, lanes); at !== undefined; at = neighbour(at, direction, events, lanes))
              reached.add(events.find(({ id }) => id === at)!.lane);
          }
          expect(reached).toEqual(new Set(events.map(({ lane }) => lane)));
          const below = events.find(({ id }) => id === neighbour(event.id, 'below', events, lanes));
          const nearest = Math.min(...events.filter(({ lane }) => lane === below?.lane).map((other) => Math.abs(standsAt(other) - standsAt(event))));
          if (below) expect(Math.abs(standsAt(below) - standsAt(event))).toBe(nearest);
        }
      }),
      { numRuns: 50 }
    );
  });

  it('stops at the edges, and does not start from an event that is not there', () => {
    const { events, lanes } = showCorpus(SMALL, 'fr', NOW);
    const [first, last] = [events[0]!.id, events.at(-1)!.id];
    expect([neighbour(first, 'earlier', events, lanes), neighbour(last, 'later', events, lanes), neighbour('nobody', 'later', events, lanes)]).toEqual([
      undefined,
      undefined,
      undefined
    ]);
    expect(neighbour(events.find(({ lane }) => lane === 'models')!.id, 'above', events, lanes)).toBeUndefined();
  });
});
