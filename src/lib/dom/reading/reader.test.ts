// The worker's work, without the worker: what it posts for each message.

import { describe, expect, it, vi } from 'vitest';
import { madeHistory } from '../../../tools/bench/made-events.ts';
import { corpusTable } from '../../core/view/corpus-table.ts';
import { readCorpus } from '../../core/corpus/read-corpus.ts';
import { wordAt } from '../../core/view/event-table.ts';
import { NOW } from '../../core/view/fixtures/any-corpus.ts';
import { stringify } from 'yaml';
import type { FromWorker, Job, Question } from './messages.ts';
import { makeReader } from './reader.ts';

vi.setConfig({ testTimeout: 60_000 });

const DOCUMENT = {
  title: 'Petite histoire',
  language: 'fr',
  events: [
    {
      id: 'spl',
      date: '1998',
      title: 'La DATAR lance les SPL',
      lane: 'État',
      sources: [{ id: 'rapport', page: '12' }],
      relations: [{ type: 'prepares', target: 'poles' }]
    },
    { id: 'poles', date: '2004-09-14', title: 'L’État crée les pôles', lane: 'État', text: 'Le comité décide.', tags: 'pôles, décision', status: 'contesté' },
    { id: 'apres', date: '2019~/..', title: 'Les œuvres continuent', lane: 'Régions', relations: [{ type: 'succeeds', target: 'poles' }], status: 'à vérifier' }
  ],
  sources: [{ id: 'rapport', title: 'Un rapport sur l’industrie', author: ['Blanc'] }]
};

/** A reader that was given one file, and all that it posted. */
async function opened(text: string, name: string, job: Partial<Job> = {}) {
  const posted: FromWorker[] = [];
  const reader = makeReader((message) => posted.push(message));
  await reader({ type: 'open', job: { name, content: text, locale: 'fr', now: NOW, table: true, check: true, ...job } });
  const ask = async (question: Question): Promise<unknown> => {
    await reader({ type: 'ask', number: 7, question });
    const last = posted.at(-1)!;
    return last.type === 'answer' && last.number === 7 ? last.value : last;
  };
  const of = <T extends FromWorker['type']>(type: T) => posted.filter((message): message is Extract<FromWorker, { type: T }> => message.type === type);
  return { posted, ask, of, reader };
}

const FRENCH = { titre: 'x', événements: DOCUMENT.events };

describe('a file given to the reader', () => {
  it.each([
    ['JSON', JSON.stringify(DOCUMENT), 'a.json', true],
    ['YAML', stringify(DOCUMENT), 'a.yaml', true],
    ['CSV', 'id,date,title,lane\na,1998,Un,x\nb,"11XX",Deux,y', 'a.csv', true],
    ['JSON in French words', JSON.stringify(FRENCH), 'a.json', false],
    ['CSV in French words', 'Date;Titre\n14/07/1789;La Bastille', 'a.csv', false]
  ])('gives a table, then what the exact reader says: %s', async (_, text, name, quick) => {
    const { of, posted } = await opened(text, name);
    const exact = readCorpus([{ name, text }]);
    expect(of('table').map((message) => message.quick)).toEqual([quick]);
    expect(of('table')[0]!.table).toEqual(corpusTable(exact.corpus, 'fr', NOW));
    expect(of('checked').map(({ checked }) => checked)).toEqual([
      {
        problems: exact.problems,
        errors: exact.problems.filter(({ severity }) => severity === 'error').length,
        warnings: exact.problems.filter(({ severity }) => severity === 'warning').length
      }
    ]);
    expect(posted.findIndex(({ type }) => type === 'table')).toBeLessThan(posted.findIndex(({ type }) => type === 'checked'));
  });

  it('is read from bytes in pieces, cut anywhere, and the pieces come back for the check', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(DOCUMENT));
    const content = [bytes.slice(0, 101).buffer, bytes.slice(101).buffer];
    const { of } = await opened('', 'a.json', { content, check: false });
    expect(of('table')[0]).toMatchObject({ quick: true, content, table: { count: 3 } });
    expect(of('checked')).toEqual([]);
  });

  it('gives another table when the exact reader sees other events', async () => {
    const { of, ask } = await opened('{"events": [{"id": "a", "date": "1998", "title": "Un", "date": "2004"}]}', 'a.json');
    expect(wordAt(of('table')[0]!.table.dates, 0)).toBe('2004');
    const { table, errors } = of('checked')[0]!.checked;
    expect([wordAt(table!.dates, 0), errors]).toEqual(['1998', 1]);
    expect(await ask({ sort: 'detail', id: 'a' })).toMatchObject({ edtf: '1998' });
  });

  it('that holds nothing fails, and says why', async () => {
    const failures = async (text: string, name: string) =>
      (await opened(text, name)).of('failed').map(({ failure }) => [failure.reason, failure.problems.map(({ code }) => code)]);
    expect(await failures('{"events": []}', 'a.json')).toEqual([['empty', []]]);
    expect(await failures('title: [', 'a.yaml')).toEqual([['unreadable', ['syntax']]]);
    expect(await failures('events:\n  - {date: hier, title: T}', 'a.yaml')).toEqual([['unreadable', ['unreadable-date']]]);
    expect(await failures('x'.repeat(18_000_001), 'a.yaml')).toEqual([['unreadable', ['too-large']]]);
  });

  it('tells how far the check of a long file is', async () => {
    const { of } = await opened(JSON.stringify(madeHistory(1600)), 'a.json');
    const checks = of('progress').flatMap(({ progress }) => (progress.stage === 'check' ? [progress] : []));
    expect(checks.map(({ done, total }) => [done, total])).toEqual([
      [0, 0],
      [0, 1600],
      [500, 1600],
      [1000, 1600],
      [1500, 1600]
    ]);
  });
});

describe('a question to the reader', () => {
  it.each([
    ['skimmed', DOCUMENT],
    ['read exactly', FRENCH]
  ])('about one event brings it whole, with those it is linked to: %s', async (_, document) => {
    const { ask } = await opened(JSON.stringify({ ...document, sources: DOCUMENT.sources }), 'a.json');
    expect(await ask({ sort: 'detail', id: 'poles' })).toMatchObject({
      title: 'L’État crée les pôles',
      when: '14\u00a0septembre 2004',
      lane: 'État',
      relations: [
        { id: 'spl', outgoing: false, words: 'préparé par' },
        { id: 'apres', outgoing: false, words: 'suivi de', when: 'depuis environ 2019' }
      ]
    });
    expect(await ask({ sort: 'detail', id: 'spl' })).toMatchObject({
      sources: [{ title: 'Un rapport sur l’industrie', page: '12' }],
      relations: [{ id: 'poles', outgoing: true }]
    });
    expect(await ask({ sort: 'detail', id: 'rien' })).toBeUndefined();
  });

  it('for words brings the events that hold them, and tells that it makes its index', async () => {
    const { ask, of } = await opened(JSON.stringify(DOCUMENT), 'a.json');
    const found = async (words: string) => ((await ask({ sort: 'search', words })) as { id: string }[]).map(({ id }) => id);
    expect(await found('etat')).toEqual(['poles']);
    expect(of('progress').some(({ progress }) => progress.stage === 'index' && progress.done === 3)).toBe(true);
    expect(await found('oeuvres')).toEqual(['apres']);
    expect(await found('industrie')).toEqual(['spl']);
    expect(await found('blanc')).toEqual(['spl']);
    expect(await found('décision')).toEqual(['poles']);
    expect(await found('zanzibar')).toEqual([]);
    expect(await found(' … ')).toEqual([]);
  });

  it('for records brings them as a file writes them, in the order asked for', async () => {
    const { ask } = await opened(JSON.stringify(DOCUMENT), 'a.json');
    const records = await ask({ sort: 'records', ids: ['apres', 'spl'] });
    expect(records).toMatchObject({
      events: [
        { id: 'apres', date: '2019~/..', relations: [{ type: 'succeeds', target: 'poles' }] },
        { id: 'spl', date: '1998', relations: [{ type: 'prepares', target: 'poles' }] }
      ],
      sources: [{ id: 'rapport' }],
      lanes: [{ id: 'etat' }, { id: 'regions' }]
    });
    expect(readCorpus([{ name: 'again.json', text: JSON.stringify(records) }]).corpus.events.map(({ id }) => id)).toEqual(['apres', 'spl']);
  });

  it('before there is anything to read is answered by nothing', async () => {
    const posted: FromWorker[] = [];
    await makeReader((message) => posted.push(message))({ type: 'ask', number: 1, question: { sort: 'search', words: 'x' } });
    expect(posted).toEqual([{ type: 'answer', number: 1, value: undefined }]);
  });

  it('is answered from given texts too', async () => {
    const posted: FromWorker[] = [];
    const reader = makeReader((message) => posted.push(message));
    const empty = { text: '', comment: '', place: '', people: '', sources: '', tags: '' };
    await reader({ type: 'documents', documents: [{ ...empty, id: 'a', title: 'Les districts' }] });
    await reader({ type: 'ask', number: 2, question: { sort: 'search', words: 'district' } });
    expect(posted.at(-1)).toMatchObject({ type: 'answer', number: 2, value: [{ id: 'a' }] });
  });
});
