import { describe, expect, it } from 'vitest';
import { readCorpus } from './read-corpus.ts';

const yaml = (name: string, text: string) => ({ name, text });
const codes = (...files: readonly { name: string; text: string }[]) => readCorpus(files).problems.map((problem) => problem.code);

const SOURCES = yaml('sources.yaml', 'sources: [{id: michelet, title: Histoire}]');
const LANES = yaml('lanes.yaml', 'title: Ma frise\nlanes: [{id: state, name: {fr: État, en: State}}]');
const EVENTS = yaml('events.yaml', 'events: [{id: a, date: 1998, title: Un, lane: state, sources: [{id: michelet, page: 3}]}]');

describe('several files', () => {
  it('make one corpus, in which each may refer to the others', () => {
    const { corpus, problems } = readCorpus([LANES, EVENTS, SOURCES]);
    expect(problems).toEqual([]);
    expect(corpus.title).toEqual({ fr: 'Ma frise' });
    expect(corpus.events[0]).toMatchObject({ id: 'a', lane: 'state', sources: [{ id: 'michelet', page: '3' }], origin: { file: 'events.yaml', line: 1 } });
  });

  it('tell where a reference leads nowhere when a file is left out', () => {
    expect(codes(LANES, EVENTS)).toEqual(['unknown-source']);
  });

  it('do not repeat identical sources, whatever the order of their keys', () => {
    const again = yaml('again.yaml', 'sources: [{title: Histoire, id: michelet}]');
    expect(readCorpus([LANES, EVENTS, SOURCES, again])).toMatchObject({ problems: [], corpus: { sources: [{ id: 'michelet' }] } });
  });

  it('tell both places of an id used twice, and keep the first', () => {
    const other = yaml('other.yaml', '\nevents: [{id: a, date: 1999, title: Deux, status: à vérifier}]');
    const { corpus, problems } = readCorpus([LANES, EVENTS, SOURCES, other]);
    expect(corpus.events.map((event) => event.title.fr)).toEqual(['Un']);
    expect(problems).toMatchObject([{ code: 'same-id', file: 'other.yaml', line: 2, column: 15, subject: 'a' }]);
    expect(problems[0]!.expected.en).toContain('line 1 of events.yaml');
  });

  it('keep for each file its own language', () => {
    const english = yaml('en.yaml', 'language: en\nevents: [{id: b, date: 1999, title: Two, status: to-check}]');
    const french = yaml('fr.yaml', 'events: [{id: c, date: 1999, title: Trois, status: à vérifier}]');
    const { corpus } = readCorpus([english, french]);
    expect(corpus.events.map((event) => event.title)).toEqual([{ en: 'Two' }, { fr: 'Trois' }]);
    expect(corpus.language).toBe('en');
  });

  it('are told about in the order given, from top to bottom', () => {
    const wrong = (name: string) => yaml(name, 'events:\n  - {id: x, date: hier, title: X}\n  - {id: y, date: demain, title: Y}');
    const places = readCorpus([wrong('z.yaml'), wrong('a.yaml')]).problems.map(({ file, line }) => `${file}:${line}`);
    expect(places).toEqual(['z.yaml:2', 'z.yaml:3', 'a.yaml:2', 'a.yaml:3']);
  });
});

describe('lanes', () => {
  const event = (id: string, lane: string) => `{id: ${id}, date: 1998, title: T, status: à vérifier${lane && `, lane: ${lane}`}}`;

  it('are made from the events when no list is given, in order of appearance', () => {
    const { corpus, problems } = readCorpus([
      yaml('a.yaml', `events: [${event('a', 'Vie politique')}, ${event('b', 'arts')}, ${event('c', 'vie politique')}]`)
    ]);
    expect(problems).toEqual([]);
    expect(corpus.lanes).toEqual([
      { id: 'vie-politique', name: { fr: 'Vie politique' } },
      { id: 'arts', name: { fr: 'arts' } }
    ]);
    expect(corpus.events.map((one) => one.lane)).toEqual(['vie-politique', 'arts', 'vie-politique']);
  });

  it('are one, called events, when nobody names any', () => {
    const { corpus } = readCorpus([yaml('a.yaml', `events: [${event('a', '')}]`)]);
    expect(corpus.lanes).toEqual([{ id: 'events', name: { fr: 'Événements', en: 'Events' } }]);
    expect(corpus.events[0]!.lane).toBe('events');
  });

  it('always hold every event, even one whose lane is unknown', () => {
    const { corpus, problems } = readCorpus([LANES, yaml('a.yaml', `events: [${event('a', 'stat')}]`)]);
    expect(problems).toMatchObject([{ code: 'unknown-lane', mend: { en: 'Write “state” instead.' } }]);
    expect(corpus.lanes.map((lane) => lane.id)).toEqual(['state', 'events']);
    expect(corpus.events[0]!.lane).toBe('events');
  });
});

describe('an event', () => {
  it('loses only the field that is wrong', () => {
    const { corpus } = readCorpus([
      yaml('a.yaml', 'events: [{id: a, date: 1998, title: T, kind: nonsense, rank: 9, text: Gardé, place: {name: Ici, lat: 200, lon: 3}, status: à vérifier}]')
    ]);
    const [event] = corpus.events;
    expect(event).toMatchObject({ text: { fr: 'Gardé' }, rank: 3, place: { name: { fr: 'Ici' } } });
    expect(event).not.toHaveProperty('kind');
    expect(event!.place).toEqual({ name: { fr: 'Ici' } });
  });

  it('is left out and told when its date cannot be read', () => {
    const { corpus, problems } = readCorpus([yaml('a.yaml', 'events: [{id: a, date: bientôt, title: T}, {id: b, date: 1998, title: U, status: à vérifier}]')]);
    expect(corpus.events.map((event) => event.id)).toEqual(['b']);
    expect(problems).toMatchObject([{ code: 'unreadable-date', subject: 'a', line: 1, column: 24 }]);
  });

  it('is called after its title and date when it has no id, without clashing', () => {
    const { corpus, problems } = readCorpus([
      yaml('a.yaml', 'events: [{date: 1998, title: Été}, {date: 1998, title: ÉTÉ}, {id: ete-1998-2, date: 1998, title: Z}]')
    ]);
    expect(corpus.events.map((event) => event.id)).toEqual(['ete-1998', 'ete-1998-3', 'ete-1998-2']);
    expect(problems.every((problem) => problem.code === 'no-source')).toBe(true);
  });

  it('must cite a source, or say that it does not', () => {
    const event = (status: string) => yaml('a.yaml', `events: [{id: a, date: 1998, title: T${status}}]`);
    expect(codes(event(''))).toEqual(['no-source']);
    expect(codes(event(', status: vérifié'))).toEqual(['no-source']);
    expect(codes(event(', status: contesté'))).toEqual(['no-source']);
    expect(codes(event(', statut: À VÉRIFIER'))).toEqual([]);
  });
});

describe('relations', () => {
  const pair = (type: string, from: string, to: string) =>
    yaml(
      'a.yaml',
      `events: [{id: a, date: '${from}', title: A, status: à vérifier, relations: [{type: ${type}, target: b}]}, {id: b, date: '${to}', title: B, status: à vérifier}]`
    );

  it('of cause go forward in time, as far as the dates can tell', () => {
    expect(codes(pair('prepares', '2000', '1998'))).toEqual(['backward-relation']);
    expect(codes(pair('prepares', '2000', '1999'))).toEqual(['backward-relation']);
    expect(codes(pair('triggers', '2000-05', '2000'))).toEqual([]);
    expect(codes(pair('triggers', '2000', '2000-05'))).toEqual([]);
    expect(codes(pair('inspires', '2000', '1998/..'))).toEqual([]);
    expect(codes(pair('evaluates', '2000', '1998'))).toEqual([]);
  });

  it('that cannot be followed are not in the corpus', () => {
    const { corpus } = readCorpus([
      pair('prepares', '1998', '2000'),
      yaml(
        'c.yaml',
        'events: [{id: c, date: 1998, title: C, status: à vérifier, relations: [{type: prepares, target: nobody}, {type: prepares, target: c}, {type: prepares, target: a}]}]'
      )
    ]);
    expect(corpus.events.map((event) => event.relations)).toEqual([[{ type: 'prepares', target: 'b' }], [], [{ type: 'prepares', target: 'a' }]]);
  });
});

describe('what leads nowhere', () => {
  const event = (id: string, whole: string) => `{id: ${id}, date: 1998, title: T, status: à vérifier, relations: [{type: part-of, target: ${whole}}]}`;

  it('is not in the corpus: loops of wholes are opened', () => {
    const { corpus, problems } = readCorpus([yaml('a.yaml', `events: [${event('a', 'b')}, ${event('b', 'c')}, ${event('c', 'a')}]`)]);
    expect(problems.map((problem) => problem.code)).toEqual(['cyclic-part-of']);
    expect(corpus.events.map((one) => one.relations.map(({ target }) => target))).toEqual([['b'], ['c'], []]);
  });

  it('is not in the corpus: handovers, bands and chapters point at what is there', () => {
    const text =
      'instruments: [{id: spl, name: SPL}]\nhandovers: [{from: spl, to: poles, date: 2005}]\nseries: [{id: s, measure: networks, name: N, instrument: poles, points: []}]\nchapters: [{id: c, title: T, text: T, window: 1998, lit: [nobody], lanes: [nowhere]}]';
    const { corpus, problems } = readCorpus([yaml('a.yaml', text)]);
    expect(problems.map((problem) => problem.code)).toEqual(['unknown-instrument', 'unknown-instrument', 'unknown-event', 'unknown-lane']);
    expect(corpus).toMatchObject({ handovers: [], chapters: [{ lit: [], lanes: [] }] });
    expect(corpus.series[0]).not.toHaveProperty('instrument');
  });

  it('is told of one event written in two files, even word for word', () => {
    expect(codes(LANES, SOURCES, EVENTS, { ...EVENTS, name: 'copy.yaml' })).toEqual(['same-id']);
  });

  it('spares a YAML alias that is wrong in one place and right in another', () => {
    const { corpus } = readCorpus([
      yaml('a.yaml', 'events: [{id: a, date: 1998, title: T, status: à vérifier, rank: &n 7, figures: [{label: L, value: *n}]}]')
    ]);
    expect(corpus.events[0]).toMatchObject({ rank: 3, figures: [{ value: 7 }] });
  });
});

describe('networks', () => {
  const INSTRUMENTS = yaml('i.yaml', 'instruments: [{id: poles, name: {fr: Pôles, en: Clusters}}]\nsources: [{id: s, title: S}]');
  const network = (id: string, more = '') => `{id: ${id}, name: N, instrument: poles, label: 2005/.., sources: [s]${more}}`;
  const list = (...networks: readonly string[]) => yaml('n.yaml', `networks: [${networks.join(', ')}]`);
  const read = (...networks: readonly string[]) => readCorpus([INSTRUMENTS, list(...networks)]);

  it('may merge across files, and the instrument may be named as it is shown', () => {
    const { corpus, problems } = readCorpus([
      list(network('a', ', into: [b]')),
      yaml('b.yaml', `networks: [${network('b', ', from: A').replace('poles', 'clusters')}]`),
      INSTRUMENTS
    ]);
    expect(problems).toEqual([]);
    expect(corpus.networks).toMatchObject([
      { id: 'a', instrument: 'poles', into: ['b'], from: [], origin: { file: 'n.yaml', line: 1 } },
      { id: 'b', instrument: 'poles', into: [], from: ['a'], origin: { file: 'b.yaml', line: 1 } }
    ]);
  });

  it('that tell a merger on one side only are warned of it, and both know it', () => {
    for (const [a, b] of [
      [', into: [b]', ''],
      ['', ', from: [a]']
    ]) {
      const { corpus, problems } = read(network('a', a), network('b', b));
      expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning one-sided-merger']);
      expect(corpus.networks.map(({ into, from }) => [into, from])).toEqual([
        [['b'], []],
        [[], ['a']]
      ]);
    }
  });

  it('never merge with themselves, with strangers, nor in a circle', () => {
    expect(read(network('a', ', into: [a, zzz]')).problems.map(({ code }) => code)).toEqual(['merger-with-itself', 'unknown-network']);
    const { corpus, problems } = read(network('a', ', into: [b], from: [c]'), network('b', ', into: [c], from: [a]'), network('c', ', into: [a], from: [b]'));
    expect(problems.map(({ code }) => code)).toEqual(['cyclic-merger']);
    expect(corpus.networks.map(({ into }) => into)).toEqual([['b'], ['c'], []]);
    expect(corpus.networks.map(({ from }) => from)).toEqual([[], ['a'], ['b']]);
  });

  it('keep of a seat what is sure', () => {
    const seat = (text: string) => read(network('a', `, seat: {commune: Thiers, ${text}}`)).corpus.networks[0]!.seat;
    expect(seat('lat: 45.86, lon: 3.54, basis: commune')).toEqual({ commune: 'Thiers', lat: 45.86, lon: 3.54, basis: 'commune' });
    expect(seat('lat: 45.86, lon: 3.54')).toEqual({ commune: 'Thiers', lat: 45.86, lon: 3.54, basis: 'approximate' });
    expect(seat('lat: 45.86, lon: 3.54, basis: unknown').basis).toBe('approximate');
    for (const half of ['lat: 45.86', 'lon: 3.54, basis: commune', 'basis: commune', 'lat: 145, lon: 3'])
      expect(seat(half)).toEqual({ commune: 'Thiers', basis: 'unknown' });
    expect(read(network('a')).corpus.networks[0]!.seat).toEqual({ basis: 'unknown' });
  });

  it('of no instrument are left out, and mergers with them', () => {
    const { corpus, problems } = read(network('a', ', into: [b]'), network('b', ', from: [a]').replace('poles', 'spl'));
    expect(problems.map(({ code }) => code)).toEqual(['unknown-instrument']);
    expect(corpus.networks).toMatchObject([{ id: 'a', into: [] }]);
  });

  it('are counted against their coverage', () => {
    const covered = (total: number) =>
      readCorpus([INSTRUMENTS, list(network('a'), network('b')), yaml('c.yaml', `coverage: [{instrument: poles, total: ${total}, text: T}]`)]);
    expect(covered(2)).toMatchObject({ problems: [], corpus: { coverage: [{ instrument: 'poles', total: 2, text: { fr: 'T' }, sources: [] }] } });
    expect(covered(1).problems).toMatchObject([{ code: 'coverage-too-small', severity: 'warning', file: 'c.yaml', found: '1' }]);
  });
});

const CITED = yaml('s.yaml', 'sources: [{id: s, title: S}]');

describe('claims held against the record', () => {
  const EVENTS = yaml('e.yaml', 'events: [{id: a, date: 1998, title: T, sources: [s]}]');
  const claimed = (fields: string) => readCorpus([CITED, EVENTS, yaml('c.yaml', `claims: [{id: c, text: Dit, why: Car., ${fields}}]`)]);

  it('lead to the events they are about and to what they rest on', () => {
    const { corpus, problems } = claimed('of: s, verdict: Contredit, events: [a], sources: [{id: s, page: 3}]');
    expect(problems).toEqual([]);
    expect(corpus.claims).toMatchObject([
      { id: 'c', of: 's', text: { fr: 'Dit' }, verdict: 'contradicted', why: { fr: 'Car.' }, events: ['a'], sources: [{ id: 's', page: '3' }] }
    ]);
  });

  it('say where a verdict rests on nothing, and which references lead nowhere', () => {
    expect(claimed('verdict: confirmé').problems).toMatchObject([{ code: 'no-proof', severity: 'warning', subject: 'c', file: 'c.yaml' }]);
    expect(claimed('verdict: invérifiable').problems).toEqual([]);
    const lost = claimed('verdict: imprécis, of: nobody, events: [a, b], sources: [s, t]');
    expect(lost.problems.map(({ code, found }) => [code, found])).toEqual([
      ['unknown-source', 'nobody'],
      ['unknown-event', 'b'],
      ['unknown-source', 't']
    ]);
    expect(lost.corpus.claims).toMatchObject([{ events: ['a'], sources: [{ id: 's' }] }]);
    expect(claimed('verdict: faux').problems).toMatchObject([{ code: 'unknown-word', found: 'faux' }]);
  });
});

describe('disputes', () => {
  const disputed = (versions: string) =>
    readCorpus([
      CITED,
      yaml('d.yaml', `events: [{id: a, date: 1998, title: T, sources: [s], disputes: [{about: Combien, versions: ${versions}, why: Car.}]}]`)
    ]);

  it('set versions side by side, with who says which and the one that is kept', () => {
    const { corpus, problems } = disputed('[{text: 67, sources: s, retenue: oui}, {texte: 66 pôles}]');
    expect(problems).toEqual([]);
    expect(corpus.events[0]!.disputes).toEqual([
      {
        about: { fr: 'Combien' },
        versions: [
          { text: { fr: '67' }, sources: [{ id: 's' }], kept: true },
          { text: { fr: '66 pôles' }, sources: [], kept: false }
        ],
        why: { fr: 'Car.' }
      }
    ]);
  });

  it('need two versions, and keep one at most; the event stays', () => {
    for (const [versions, code] of [
      ['[{text: A}]', 'versions'],
      ['[{text: A, kept: true}, {text: B, kept: true}]', 'one-kept']
    ] as const) {
      const { corpus, problems } = disputed(versions);
      expect(problems).toMatchObject([{ code }]);
      expect(corpus.events).toMatchObject([{ id: 'a' }]);
    }
    expect(disputed('[{text: A, sources: nobody}, {text: B}]').problems).toMatchObject([{ code: 'unknown-source', found: 'nobody', subject: 'a' }]);
  });
});

describe('a spreadsheet', () => {
  const dates = (text: string) => readCorpus([yaml('a.csv', text)]).corpus.events.map((event) => event.date.edtf);

  it('puts dates together from their columns', () => {
    expect(dates('Année;Mois;Jour;Année de fin;Titre\n1789;7;14;;T\n1789;7;;;T\n1 789;;;1799;T\n-52;9;;;T\n800;;;;T\n1998;;5;;T')).toEqual([
      '1789-07-14',
      '1789-07',
      '1789/1799',
      '-0051-09',
      '0800',
      '1998-XX-05'
    ]);
    expect(dates('Début;Fin;Titre\n1998;2000;T\n14/07/1789;9 novembre 1799;T\n1998;1998;T')).toEqual(['1998/2000', '1789-07-14/1799-11-09', '1998']);
  });

  it('reads titles in two languages, coordinates without a name, sources by id', () => {
    const { corpus, problems } = readCorpus([
      SOURCES,
      yaml('a.csv', 'id,date,titre (fr),titre (en),lat,lon,source\na,1998,Un,One,"48,85",2.35,le-michelet'),
      yaml('b.yaml', 'sources: [{id: le-michelet, title: T}]')
    ]);
    expect(problems).toEqual([]);
    expect(corpus.events[0]).toMatchObject({
      title: { fr: 'Un', en: 'One' },
      place: { name: { fr: 'Un' }, lat: 48.85, lon: 2.35 },
      sources: [{ id: 'le-michelet' }]
    });
  });
});

describe('kinds of file', () => {
  const kept = (name: string, text: string) => readCorpus([yaml(name, text)]).corpus.events.map((event) => `${event.date.edtf} ${event.title.fr}`);

  it('are told by the name, or by the look of the content', () => {
    expect(kept('a.csv', 'Date;Titre\n1998;Un')).toEqual(['1998 Un']);
    expect(kept('collé', 'Date;Titre\n1998;Un')).toEqual(['1998 Un']);
    expect(kept('collé', 'events:\n  - {date: 1998, title: Un}')).toEqual(['1998 Un']);
    expect(kept('a.json', '[{"date": 1998, "title": "Un"}]')).toEqual(['1998 Un']);
    expect(kept('list.yml', '- {date: 1998, title: Un}')).toEqual(['1998 Un']);
  });

  it('may end their lines any way and start with a byte order mark', () => {
    for (const end of ['\n', '\r\n', '\r']) expect(kept('a.yaml', `\ufeffevents:${end}  - date: 1998${end}    title: Un${end}`)).toEqual(['1998 Un']);
  });
});
