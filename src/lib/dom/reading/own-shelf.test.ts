// Our own shelf: each file asked for once, when first needed, and again after a failure.

import { afterEach, describe, expect, it, vi } from 'vitest';
import { corpusTable } from '../../core/view/corpus-table.ts';
import { showDetails } from '../../core/view/detail.ts';
import { detailSearch } from '../../core/view/detail-search.ts';
import { NOW, SMALL } from '../../core/view/fixtures/any-corpus.ts';
import type { Corpus } from '../../core/corpus/corpus.ts';
import { ownShelf } from './own-shelf.ts';

const CORPUS: Corpus = { ...SMALL, events: SMALL.events.map((event, index) => (index === 8 ? { ...event, tags: ['pôles', 'décision'] } : event)) };
const TABLE = corpusTable(CORPUS, 'fr', NOW);
const DETAILS = Object.fromEntries(showDetails(CORPUS, 'fr'));
const ADDRESSES = { details: '/details/fr.json', events: '/events.json' };

function shelf(answer: (address: string) => Response) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return answer(address);
  });
  return { asked, ...ownShelf(ADDRESSES, TABLE, () => {}) };
}

const ours = (address: string): Response => Response.json(address === ADDRESSES.details ? DETAILS : CORPUS);

afterEach(() => void vi.unstubAllGlobals());

describe('our own shelf', () => {
  it('asks for the details once, however many events are told', async () => {
    const { detail, asked } = shelf(ours);
    expect(asked).toEqual([]);
    expect(await detail('e8')).toEqual(DETAILS['e8']);
    expect(await detail('none')).toBeUndefined();
    expect(asked).toEqual([ADDRESSES.details]);
  });

  it('writes records from the whole corpus, in the order asked for', async () => {
    const { records, asked } = shelf(ours);
    expect((await records(['e8', 'e0'])).events.map(({ id, date }) => [id, date])).toEqual([
      ['e8', '2004-09-14'],
      ['e0', '11XX']
    ]);
    expect(asked).toEqual([ADDRESSES.events]);
  });

  it('answers by nothing what cannot be had, and asks again', async () => {
    let open = false;
    const { detail, search, records, asked } = shelf((address) => (open ? ours(address) : new Response('', { status: 503 })));
    expect([await detail('e8'), await search('pôles'), (await records(['e8'])).events]).toEqual([undefined, [], []]);
    open = true;
    expect(await detail('e8')).toEqual(DETAILS['e8']);
    expect(asked).toEqual([ADDRESSES.details, ADDRESSES.details, ADDRESSES.events, ADDRESSES.details]);
  });

  it('is searched from the texts of its cards, and the tags of its table', () => {
    const documents = detailSearch(DETAILS, TABLE);
    expect(documents.map(({ id }) => id)).toEqual(Object.keys(DETAILS));
    expect(documents.find(({ id }) => id === 'e8')).toMatchObject({ title: 'L’État décide de créer les pôles de compétitivité' });
    expect(
      documents
        .find(({ id }) => id === 'e8')!
        .tags.split('\n')
        .sort()
    ).toEqual(['décision', 'pôles']);
  });
});
