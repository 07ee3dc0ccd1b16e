// A corpus as one reader sees it, and one event told whole.

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Corpus, EventRecord } from '../corpus/corpus.ts';
import { utc } from '../time/historic-date.ts';
import { showDetails } from './detail.ts';
import { anyCorpus, dateOf, EMPTY, NOW, SMALL } from './fixtures/any-corpus.ts';
import { showCorpus } from './shown.ts';
import { standsAt } from './stands-at.ts';

vi.setConfig({ testTimeout: 60_000 });

const day = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
const eventsAt = (...dates: readonly string[]): readonly EventRecord[] =>
  dates.map((date, index) => ({ ...SMALL.events[0]!, id: `d${index}`, date: dateOf(date) }));
const show = (corpus: Partial<Corpus>) => showCorpus({ ...EMPTY, lanes: SMALL.lanes, ...corpus }, 'fr', NOW);

describe('a shown corpus', () => {
  it('keeps every event, in the order of time, within its axis', () => {
    fc.assert(
      fc.property(anyCorpus(80), (corpus) => {
        const { events, domain } = showCorpus(corpus, 'fr', NOW);
        expect(events.map((event) => event.id).sort()).toEqual(corpus.events.map((event) => event.id).sort());
        for (const event of events) {
          expect(domain[0] <= event.min && event.min <= event.max && event.max <= domain[1]).toBe(true);
          expect(standsAt(event) >= event.min && standsAt(event) <= event.max).toBe(true);
        }
        const began = events.map((event) => corpus.events.find(({ id }) => id === event.id)!.date.min);
        expect(began).toEqual([...began].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
      }),
      { numRuns: 50 }
    );
  });

  it('has an axis of whole years, made of pieces that begin with it', () => {
    fc.assert(
      fc.property(anyCorpus(80), (corpus) => {
        const { domain, pieces } = showCorpus(corpus, 'en', NOW);
        expect(domain.map((moment) => new Date(moment).toISOString().slice(-19))).toEqual(Array(2).fill('-01-01T00:00:00.000Z'.slice(-19)));
        expect(domain[0]).toBeLessThan(domain[1]);
        expect(pieces[0]!.from).toBe(domain[0]);
        expect(pieces.map((piece) => piece.from)).toEqual([...pieces.map((piece) => piece.from)].sort((a, b) => a - b));
      }),
      { numRuns: 50 }
    );
  });

  it('keeps its bands within its axis, their steps in order and their rivals out', () => {
    fc.assert(
      fc.property(anyCorpus(30), (corpus) => {
        const { bands, domain } = showCorpus(corpus, 'fr', NOW);
        for (const band of bands) {
          const moments = [domain[0], ...band.steps.map((step) => step.at), band.end, domain[1]];
          expect(moments).toEqual([...moments].sort((a, b) => a - b));
          const series = corpus.series.find(({ instrument }) => instrument === band.id)!;
          const values = series.points.filter((point) => !point.rival).map((point) => point.value);
          expect(band.steps.every((step) => values.includes(step.value))).toBe(true);
        }
      }),
      { numRuns: 50 }
    );
  });

  it('opens its axis from the first year to the last, or to today while something still runs', () => {
    expect(show({ events: eventsAt('1998-05-03', '2004') }).domain.map(day)).toEqual(['1998-01-01', '2005-01-01']);
    expect(show({ events: eventsAt('1998', '2004/..') }).domain.map(day)).toEqual(['1998-01-01', '2027-01-01']);
    expect(show({ events: eventsAt('1998'), view: { pieces: [], window: dateOf('1900/2000') } }).domain.map(day)).toEqual(['1900-01-01', '1999-01-01']);
    expect(show({}).domain.map(day)).toEqual(['2026-01-01', '2027-01-01']);
  });

  it('puts what came before the axis at its start, and pieces given out of order in order', () => {
    const pieces = [
      { from: dateOf('2000'), share: 1 },
      { from: dateOf('1990'), share: 2 }
    ];
    const { events, domain, pieces: shown } = show({ events: eventsAt('1700', '2004'), view: { pieces } });
    expect(day(domain[0])).toBe('1990-01-01');
    expect(events[0]).toMatchObject({ min: domain[0], max: domain[0] });
    expect(shown.map((piece) => piece.share)).toEqual([2, 1]);
  });

  it('says how sure each date is by its edge, and what still runs', () => {
    const { events } = show({ events: eventsAt('1998', '1999~', '2000?', '[2001..2003]', '2004/2006', '2007/..') });
    expect(events.map(({ edge, lasts, open }) => [edge, lasts ?? false, open ?? false])).toEqual([
      ['sharp', false, false],
      ['soft', false, false],
      ['doubtful', false, false],
      ['soft', false, false],
      ['sharp', true, false],
      ['sharp', true, true]
    ]);
    expect(events.map((event) => day(standsAt(event)))).toEqual(['1998-07-02', '1999-07-02', '2000-07-02', '2002-07-02', '2004-01-01', '2007-01-01']);
  });

  it('ends a band at its last zero, else runs it on to today', () => {
    const { bands } = showCorpus(SMALL, 'fr', NOW);
    expect(bands.map((band) => [band.short, day(band.end)])).toEqual([
      ['spl', '2010-01-01'],
      ['poles', day(NOW)]
    ]);
    const ended = show({ events: eventsAt('1998', '2004'), instruments: SMALL.instruments, series: SMALL.series });
    expect(ended.bands.map((band) => band.end <= utc(2005))).toEqual([true]);
  });

  it('lights the events that a chapter brings forward', () => {
    expect(
      showCorpus(SMALL, 'fr', NOW)
        .events.filter((event) => event.lit)
        .map((event) => event.id)
    ).toEqual(['e1', 'e9']);
  });
});

describe('a detail', () => {
  const details = showDetails(SMALL, 'fr');

  it('exists for every event, and says its date, lane, status and kind in words', () => {
    expect([...details.keys()]).toEqual(SMALL.events.map((event) => event.id));
    expect(details.get('e5')).toMatchObject({
      when: 'entre 1997 et 1999',
      edtf: '[1997..1999]',
      lane: 'Couloir field',
      statusWords: 'contesté',
      kind: 'institution'
    });
  });

  it('lists relations from both ends, in the order of time', () => {
    expect(details.get('e8')!.relations.map(({ words, id, outgoing }) => [words, id, outgoing])).toEqual([
      ['préparé par', 'e6', false],
      ['fait réagir', 'e9', false]
    ]);
    expect(details.get('e6')!.relations.map(({ words, id }) => [words, id])).toEqual([['prépare', 'e8']]);
    expect(showDetails(SMALL, 'en').get('e9')!.relations[0]!.words).toBe('reacts to');
  });

  it('is silent about what is not known, and about what leads nowhere', () => {
    const lost = {
      ...SMALL,
      events: [{ ...SMALL.events[0]!, relations: [{ type: 'prepares' as const, target: 'nobody' }], sources: [{ id: 'no-such-source' }] }]
    };
    const detail = showDetails(lost, 'en').get('e0')!;
    expect([detail.relations, detail.sources, detail.place, detail.comment, detail.instrument]).toEqual([[], [], undefined, undefined, undefined]);
  });

  it('sets figures as each language does', () => {
    const figures = [
      { label: { fr: 'part' }, value: 43.3, unit: { fr: '%' } },
      { label: { fr: 'emplois' }, value: 1250000, unit: { fr: 'emplois' }, date: dateOf('2004~') }
    ];
    const told = (locale: 'fr' | 'en') =>
      showDetails({ ...SMALL, events: [{ ...SMALL.events[0]!, figures }] }, locale)
        .get('e0')!
        .figures.map(({ value, when }) => [value.replaceAll('\u00a0', ' '), when]);
    expect(told('fr')).toEqual([
      ['43,3 %', undefined],
      ['1 250 000 emplois', 'vers 2004']
    ]);
    expect(told('en')).toEqual([
      ['43.3%', undefined],
      ['1,250,000 emplois', 'about 2004']
    ]);
  });
});
