// An address says a view whole, in few and plain signs, and whatever it holds is read without a fault.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS, STATUSES } from '../corpus/corpus.ts';
import { MS_PER_DAY, utc } from '../time/historic-date.ts';
import { fromAddress, settled, toAddress } from './address.ts';
import { COMPANIONS, type ExplorerView, FIRST_VIEW, NO_FILTER, SORT_KEYS } from './explorer-view.ts';

const RUNS = { numRuns: 1000 };

/** Names as files give them, and as an enemy would. */
const name = fc.oneof(
  fc.constantFrom(
    'textile',
    'Moyen Âge',
    'a,b',
    'a~.b',
    '~',
    ',',
    '%2C',
    '&lanes=x',
    'a=b#c?d',
    "l'île",
    '+ +',
    '',
    '__proto__',
    '\ud800',
    '😀',
    '.',
    'a/b:c@d'
  ),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 6 })
);
const names = fc.array(name, { maxLength: 4 });

const usual = fc
  .tuple(fc.integer({ min: utc(-3000), max: utc(3000) }), fc.integer({ min: 10 * MS_PER_DAY, max: 2000 * 365 * MS_PER_DAY }))
  .map(([from, breadth]) => [from, from + breadth] as const);
const odd = fc.tuple(fc.oneof(fc.double(), fc.integer()), fc.oneof(fc.double(), fc.integer()));
const span = fc.oneof({ weight: 4, arbitrary: usual }, { weight: 1, arbitrary: odd });

const anyView: fc.Arbitrary<ExplorerView> = fc
  .record(
    {
      window: span,
      scale: fc.constantFrom('elastic', 'linear'),
      words: name,
      others: fc.constantFrom('dimmed', 'hidden'),
      event: name,
      thread: fc.constantFrom('causes', 'consequences'),
      shape: fc.constantFrom('picture', 'table'),
      sort: fc.record({ key: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() }),
      companions: fc.subarray([...COMPANIONS]),
      beside: fc.subarray([...COMPANIONS]),
      at: fc.oneof(fc.integer({ min: utc(-3000), max: utc(3000) }), fc.double()),
      layer: fc.constantFrom('networks', 'holes'),
      network: name,
      src: name,
      filter: fc
        .record(
          {
            lanes: names,
            kinds: fc.array(fc.constantFrom(...KINDS), { maxLength: 4 }),
            instruments: names,
            statuses: fc.array(fc.constantFrom(...STATUSES), { maxLength: 4 }),
            tags: names,
            period: span,
            article: fc.boolean(),
            area: name
          },
          { requiredKeys: [] }
        )
        .map((filter) => ({ ...NO_FILTER, ...filter }))
    },
    { requiredKeys: [] }
  )
  .map((view) => ({ ...FIRST_VIEW, ...view }) as ExplorerView);

/** Queries, nearer to addresses than noise is. */
const anyQuery = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(
          'from',
          'to',
          'axis',
          'q',
          'lanes',
          'kinds',
          'instruments',
          'tags',
          'status',
          'period',
          'article',
          'others',
          'event',
          'thread',
          'as',
          'sort',
          'show',
          'beside',
          'at',
          'layer',
          'network',
          'area',
          'src',
          'utm',
          ''
        ),
        fc.oneof(
          name,
          fc.constantFrom(
            '1998',
            '2004-09',
            '-0044',
            '2004-02-30',
            '1998..2004',
            '2004..1998',
            'yes',
            'hidden',
            'causes',
            'title-desc',
            '%',
            '%E0%A4',
            'report,label',
            '999999',
            '2004-09-14T14:59'
          )
        )
      ),
      { maxLength: 8 }
    )
    .map((parts) => parts.map((part) => part.join('=')).join('&'))
);

describe('an address', () => {
  it('says the settled view whole, without a complaint', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const read = fromAddress(toAddress(view));
        expect(read.view).toEqual(settled(view));
        expect(read.ignored).toEqual([]);
      }),
      RUNS
    );
  });

  it('is stable after one round, whatever was typed', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const once = toAddress(fromAddress(query).view);
        expect(toAddress(fromAddress(once).view)).toBe(once);
        expect(fromAddress(once).ignored).toEqual([]);
      }),
      RUNS
    );
  });

  it('arrives through a browser as it was', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { search } = new URL(`https://a.example/?${toAddress(view)}`);
        expect(fromAddress(search)).toEqual({ view: settled(view), ignored: [] });
      }),
      RUNS
    );
  });

  it('survives a program that escapes its commas and colons', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const carried = toAddress(view).replace(/[,:/@]/g, encodeURIComponent);
        expect(fromAddress(carried).view).toEqual(settled(view));
      }),
      RUNS
    );
  });

  it('is empty for the first view', () => {
    expect(toAddress(FIRST_VIEW)).toBe('');
    expect(fromAddress('')).toEqual({ view: FIRST_VIEW, ignored: [] });
  });

  it('reads as a sentence of parts', () => {
    const view: ExplorerView = {
      window: [utc(1998), utc(2005, 7)],
      scale: 'linear',
      words: 'système productif',
      filter: {
        lanes: ['state', 'ideas'],
        kinds: ['report'],
        instruments: ['spl'],
        statuses: ['contested'],
        tags: ['SPL', 'Moyen Âge', 'a,b'],
        period: [utc(1998), utc(2005)],
        article: true,
        area: '82'
      },
      others: 'hidden',
      event: 'ciadt-2004-09-14',
      thread: 'causes',
      shape: 'table',
      sort: { key: 'title', descending: true },
      companions: ['figures', 'map'],
      beside: ['figures'],
      at: utc(2007, 6, 5),
      layer: 'holes',
      network: 'minalogic',
      src: '/f.yaml'
    };
    expect(toAddress(view)).toBe(
      'from=1998&to=2005-07&axis=linear&q=système+productif&lanes=ideas,state&kinds=report&instruments=spl&tags=Moyen+Âge,SPL,a~.b&status=contested' +
        '&period=1998..2004&article=yes&area=82&others=hidden&event=ciadt-2004-09-14&thread=causes&as=table&sort=title-desc' +
        '&show=map,figures&beside=figures&at=2007-07-05&layer=holes&network=minalogic&src=/f.yaml'
    );
  });

  it('tells what it could not understand, and keeps the rest', () => {
    const { view, ignored } = fromAddress(
      'from=1998&axis=round&q=a&q=b&kinds=report,rumour&utm_source=mail&period=2004..1998&thread=causes&sort=size&tags=&event=%E0%A4'
    );
    expect(view).toEqual({ ...FIRST_VIEW, words: 'a', filter: { ...NO_FILTER, kinds: ['report'] } });
    expect(ignored).toEqual([
      'axis=round',
      'q=b',
      'kinds=rumour',
      'utm_source=mail',
      'period=2004..1998',
      'sort=size',
      'event=%E0%A4',
      'from=1998',
      'thread=causes'
    ]);
  });

  it('understands the words of the first view, and never writes them', () => {
    expect(fromAddress('axis=elastic&others=dimmed&as=picture&sort=date&article=no&tags=')).toEqual({ view: FIRST_VIEW, ignored: [] });
  });

  it('tells no more than one would read', () => {
    const { ignored } = fromAddress(Array.from({ length: 1000 }, () => 'x'.repeat(1000)).join('&'));
    expect(ignored.length).toBeLessThan(30);
    expect(ignored[0]!.length).toBeLessThan(100);
  });

  it('checks names against those of a table, when it knows them', () => {
    const known = { lanes: [{ id: 'state', name: 'L’État' }], instruments: [], tags: ['textile'] };
    const { view, ignored } = fromAddress('lanes=state,moon&instruments=spl&tags=textile', known);
    expect(view.filter).toEqual({ ...NO_FILTER, lanes: ['state'], tags: ['textile'] });
    expect(ignored).toEqual(['lanes=moon', 'instruments=spl']);
  });
});

describe('a settled view', () => {
  it('is settled', () => {
    fc.assert(
      fc.property(anyView, (view) => void expect(settled(settled(view))).toEqual(settled(view))),
      RUNS
    );
  });

  it('keeps its window within 1/2000 of its breadth', () => {
    fc.assert(
      fc.property(usual, (window) => {
        const [from, to] = settled({ ...FIRST_VIEW, window }).window!;
        const loss = (window[1] - window[0]) / 2000;
        expect(Math.abs(from - window[0])).toBeLessThanOrEqual(loss);
        expect(Math.abs(to - window[1])).toBeLessThanOrEqual(loss);
      }),
      RUNS
    );
  });
});

describe('a window in the address', () => {
  const written = (from: number, to: number): string => toAddress({ ...FIRST_VIEW, window: [from, to] });

  it.each([
    ['whole centuries', utc(1100) + 3 * MS_PER_DAY, utc(2027) + 20 * MS_PER_DAY, 'from=1100&to=2026'],
    ['ten days', utc(2004, 8, 3) + 8 * 3_600_000 + 12_345, utc(2004, 8, 13) + 8 * 3_600_000, 'from=2004-09-03T08&to=2004-09-13T07'],
    ['months', utc(1998, 4), utc(2005, 6), 'from=1998-05&to=2005-06'],
    ['days', utc(1998, 4, 3), utc(1999, 6, 15), 'from=1998-05-03&to=1999-07-14'],
    ['years below 1000', utc(476), utc(801), 'from=0476&to=0800'],
    ['years before our era', utc(-43), utc(15), 'from=-0043&to=0014'],
    ['far years', utc(12_026), utc(20_000), 'from=12026&to=19999']
  ])('writes %s by the calendar', (_, from, to, address) => {
    expect(written(from, to)).toBe(address);
  });

  it('means its last year whole', () => {
    expect(fromAddress('from=2004&to=2004').view.window).toEqual([utc(2004), utc(2005)]);
    expect(fromAddress('from=800&to=0987').view.window).toEqual([utc(800), utc(988)]);
    expect(fromAddress('from=1987-07-02&to=1987-07-13T14:29').view.window).toEqual([utc(1987, 6, 2), utc(1987, 6, 13) + 14.5 * 3_600_000]);
  });
});
