// What a page receives of the networks.

import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sampleBase, SAMPLE, shownSample, WORDS } from './fixtures/sample-networks.ts';
import { showNetworks } from './map-network.ts';
import { networkCard } from './network-card.ts';

const SOURCE = {
  id: 'senat',
  type: 'report',
  title: 'Rapport n° 93',
  author: [{ literal: 'Sénat' }],
  URL: 'https://www.senat.fr/rap/a07-093-5/',
  seen: 'full',
  origin: { file: 'x.yaml', line: 1 }
} as const;

describe('the networks as sent', () => {
  it('survive the way to the page unchanged', () => {
    expect(JSON.parse(JSON.stringify(shownSample('fr')))).toEqual(shownSample('fr'));
  });

  it('come in order of birth, all of them', () => {
    const { networks } = shownSample('fr');
    expect(networks).toHaveLength(180);
    expect(networks.map(({ from }) => from)).toEqual(networks.map(({ from }) => from).sort((a, b) => a - b));
  });

  it('tell each source once, by its place in one list', () => {
    const corpus = { ...SAMPLE, sources: [SOURCE], networks: SAMPLE.networks.slice(0, 2).map((network) => ({ ...network, sources: [{ id: 'senat' }] })) };
    const shown = showNetworks(corpus, 'fr');
    expect(shown.sources).toEqual([{ words: 'Sénat, Rapport n° 93', href: SOURCE.URL }]);
    expect(shown.networks.map(({ sources }) => sources)).toEqual([[0], [0]]);
  });

  it('with the base map take less than 35 KB on the way', () => {
    const weigh = (value: unknown): number => brotliCompressSync(JSON.stringify(value)).length;
    expect(weigh(sampleBase()) + weigh(shownSample('fr'))).toBeLessThan(35 * 1024);
  });
});

describe('a network’s card', () => {
  it('leads to what it merged into and from what it was made', () => {
    const shown = shownSample('fr');
    expect(networkCard('pegase', shown, WORDS.fr)?.into.map(({ id }) => id)).toEqual(['safe']);
    expect(networkCard('safe', shown, WORDS.fr)?.madeFrom.map(({ id }) => id)).toEqual(['risques', 'pegase']);
  });

  it('says how its place is known', () => {
    const shown = shownSample('en');
    expect(networkCard('glass-vallee', shown, WORDS.en)).toMatchObject({ seat: 'département 76, town unknown', basis: WORDS.en.basisDepartment, vague: true });
    expect(networkCard('lyonbiopole', shown, WORDS.en)).toMatchObject({ seat: 'Lyon (69)', vague: false });
    expect(networkCard('infra2050', shown, WORDS.en)?.seat).toBe(WORDS.en.seatUnknown);
    expect(networkCard('nobody', shown, WORDS.en)).toBeUndefined();
  });
});
