// A table of all records is read as YAML would be: whatever is wrong is told where its cell stands, and costs nothing around it.

import { describe, expect, it } from 'vitest';
import { definition } from './definition.ts';
import { entriesOf, itemOf, unwrapped } from './field.ts';
import { written } from './document-records.ts';
import { readCorpus } from './read-corpus.ts';
import { fieldColumns, headerOf, isKindColumn, pathIn, readHeader } from './record-columns.ts';
import { KIND_NAMES, kindNamed, RECORD_KINDS } from './record-kinds.ts';

const read = (text: string, name = 'a.csv') => readCorpus([{ name, text }]);
const told = (text: string) => read(text).problems.map(({ code, line, column }) => [code, line, column]);
const ids = (text: string) => read(text).corpus.events.map(({ id }) => id);

const LANE = 'lane,l,,\n';

describe('the kinds of record', () => {
  it('are the document and each of its lists of records', () => {
    const lists = Object.entries(definition.entries).filter(
      ([, schema]) => unwrapped(schema).type === 'array' && itemOf(unwrapped(schema)).type === 'strict_object'
    );
    expect(RECORD_KINDS.flatMap(({ list }) => list ?? [])).toEqual(lists.map(([key]) => key));
    expect(RECORD_KINDS.map(({ entries }) => Object.keys(entries).length).every((count) => count > 0)).toBe(true);
    expect(Object.keys(RECORD_KINDS[0]!.entries)).toEqual(['title', 'language', 'licence', 'view']);
  });

  it('are known by their names in both languages, whatever the accents and case', () => {
    for (const name of KIND_NAMES) expect(kindNamed(name), name).toBeDefined();
    expect(kindNamed('EVENEMENT')).toBe(kindNamed('event'));
    expect(kindNamed('constructor')).toBeUndefined();
    expect(RECORD_KINDS.map(({ name }) => kindNamed(name))).toEqual(RECORD_KINDS);
    expect(RECORD_KINDS.map(({ french }) => kindNamed(french))).toEqual(RECORD_KINDS);
    expect(['Record', 'FICHE', ' fiche ', 'records'].map(isKindColumn)).toEqual([true, true, true, false]);
  });

  it('have columns whose headers lead back to them', () => {
    for (const { entries } of RECORD_KINDS)
      for (const column of fieldColumns(entries)) {
        expect(readHeader(headerOf(column))).toEqual(column);
        expect(pathIn(entries, column.path)).toEqual(column.path);
      }
    expect(pathIn(entriesOf(definition), ['__proto__'])).toBeUndefined();
  });
});

describe('a header', () => {
  it.each([
    ['place.name.fr', ['place', 'name', 'fr'], false],
    [' Lieu . Nom . FR ', ['Lieu', 'Nom', 'FR'], false],
    ['title (en)', ['title', 'en'], false],
    ['relations (json)', ['relations'], true],
    ['view.pieces (JSON)', ['view', 'pieces'], true]
  ])('%s', (header, path, json) => {
    expect(readHeader(header)).toEqual({ path, json });
  });
});

describe('a table of records', () => {
  it('says the same as YAML', () => {
    const csv =
      'record,id,date,title.fr,lane,tags (json),place.name.en,place.lat,place.lon,name.fr,article\nlane,l,,,,,,,,Couloir,\nevent,e,1998,"Un, deux",l,"[""a, b"",""c""]",Here,1.5e-7,-2,,oui\n';
    const yaml =
      'lanes:\n  - { id: l, name: { fr: Couloir } }\nevents:\n  - { id: e, date: 1998, title: { fr: "Un, deux" }, lane: l, tags: ["a, b", c], place: { name: { en: Here }, lat: 1.5e-7, lon: -2 }, article: oui }\n';
    expect(written(read(csv).corpus)).toEqual(written(read(yaml, 'a.yaml').corpus));
    expect(read(csv).corpus.events[0]!.place?.lat).toBe(1.5e-7);
  });

  it('tells of an unknown kind with the nearest known one, and reads the other rows', () => {
    const text = `record,id,date,title\n${LANE}evnt,a,1998,Lost\nevent,b,1998,Kept\n`;
    expect(ids(text)).toEqual(['b']);
    expect(read(text).problems.filter(({ code }) => code === 'unknown-record')).toMatchObject([
      { line: 3, column: 1, found: 'evnt', mend: { en: 'Write “event” instead.', fr: 'Écrivez « event » à la place.' } }
    ]);
  });

  it('tells of columns that no record has, once', () => {
    const text = `record,id,date,title,colour,place.nme\n${LANE}event,a,1998,A,red,x\nevent,b,1998,B,red,x\n`;
    expect(told(text).filter(([code]) => code === 'unused-column')).toEqual([
      ['unused-column', 1, 22],
      ['unused-column', 1, 29]
    ]);
    expect(ids(text)).toEqual(['a', 'b']);
  });

  it('tells of a field that another kind of record has, in its cell', () => {
    const text = `record,id,date,title,verdict\n${LANE}event,a,1998,A,confirmed\n`;
    expect(told(text)).toContainEqual(['unknown-key', 3, 16]);
    expect(ids(text)).toEqual(['a']);
  });

  it('tells of what is wrong within JSON where its cell stands', () => {
    const row = 'event,a,1998,A,"[{""id"": ""nowhere""}, {""ide"": 1}]"\n';
    const text = `record,id,date,title,sources (json)\n${LANE}${row}`;
    const within = told(text).filter(([code]) => code === 'unknown-source' || code === 'unknown-key');
    expect(within).toEqual([
      ['unknown-key', 3, 16],
      ['unknown-source', 3, 16]
    ]);
    expect(ids(text)).toEqual(['a']);
  });

  it('tells of signs that no text may hold, within JSON too', () => {
    const text = `record,id,date,title,tags (json)\n${LANE}event,a,1998,A\u202eB,"[""c\\u0007""]"\n`;
    expect(told(text)).toEqual(
      expect.arrayContaining([
        ['direction-mark', 3, 14],
        ['control-character', 3, 18]
      ])
    );
    expect(read(text).corpus.events[0]!.tags).toEqual(['c']);
  });

  it('tells of JSON that does not close, and keeps the rest of the row', () => {
    const text = `record,id,date,title,tags (json)\n${LANE}event,a,1998,A,"[""b"""\n`;
    expect(told(text)).toContainEqual(['unreadable-json', 3, 16]);
    expect(ids(text)).toEqual(['a']);
  });

  it('takes plain words under a column of JSON, as YAML does', () => {
    const { corpus } = read(`record,id,date,title,tags (json)\n${LANE}event,a,1998,A,"b, c"\n`);
    expect(corpus.events[0]!.tags).toEqual(['b', 'c']);
  });

  it('takes an interval of years for a date, though it starts like JSON', () => {
    const { corpus } = read(`record,id,date,title\n${LANE}event,a,[1998..2000],A\n`);
    expect(corpus.events[0]!.date.edtf).toBe('[1998..2000]');
  });

  it('may have its columns in any order, and semicolons', () => {
    expect(ids('titre.fr;date;fiche;identifiant\nA;1998;événement;a\n')).toEqual(['a']);
  });

  it('may name one field in two languages: its parts come together', () => {
    const text = `record,id,date,titre.fr,title.en,lieu.nom.fr,place.lat,place.longitude\n${LANE}event,a,1998,Un,One,Ici,1,2\n`;
    expect(read(text).corpus.events[0]).toMatchObject({ title: { fr: 'Un', en: 'One' }, place: { name: { fr: 'Ici' }, lat: 1, lon: 2 } });
    expect(told(text).map(([code]) => code)).toEqual(['no-source']);
  });

  it('keeps a name said twice apart: the first is read, the second told', () => {
    const text = `record,id,date,title,title.fr\n${LANE}event,a,1998,A,B\n`;
    expect(told(text)).toContainEqual(['repeated-key', 3, 16]);
    expect(read(text).corpus.events[0]!.title).toEqual({ fr: 'A' });
  });
});

describe('a table of events', () => {
  it('that happens to have a column called fiche is still one row an event', () => {
    const text = 'fiche,date,titre\n12,1998,Un\n13,1999,Deux\n';
    expect(read(text).corpus.events).toHaveLength(2);
    expect(told(text)).toContainEqual(['unused-column', 1, 1]);
  });
});
