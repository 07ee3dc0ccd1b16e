// What pages tell machines: the whole on the home page and the proof, the event on its page, nothing elsewhere.

import { describe, expect, it } from 'vitest';
import { ourCorpus } from '../data.ts';
import { shapeElements, shapesOf } from './page-shapes.ts';

const types = (route: string, id?: string): readonly string[] =>
  shapesOf({ route: `/[[lang=lang]]${route}`, locale: 'fr', id, pathname: `${route}/` }).map((shape) => (JSON.parse(shape) as { '@type': string })['@type']);

describe('shapes of schema.org', () => {
  it('stand on the pages that stand for something', () => {
    expect(types('')).toEqual(['LearningResource', 'Dataset']);
    expect(types('/sources')).toEqual(['LearningResource', 'Dataset']);
    expect(types('/evenement/[id]', ourCorpus().events[0]!.id)).toEqual(['Event']);
    expect([types('/explorer'), types('/evenement/[id]', 'nowhere')]).toEqual([[], []]);
  });

  it('are elements that no text of theirs can end', () => {
    for (const event of ourCorpus().events) {
      const html = shapeElements({ route: '/[[lang=lang]]/evenement/[id]', locale: 'en', id: event.id, pathname: `/en/evenement/${event.id}/` });
      expect(html.match(/<\/?script/g)).toHaveLength(2);
    }
  });

  it('name addresses that lead somewhere from their page', () => {
    const [, dataset] = shapesOf({ route: '/[[lang=lang]]/sources', locale: 'en', id: undefined, pathname: '/en/sources/' });
    const { url, distribution, subjectOf, creator } = JSON.parse(dataset!) as {
      url: string;
      distribution: { contentUrl: string }[];
      subjectOf: { url: string }[];
      creator: { url: string };
    };
    const nameOf = (address: string): string => address.split('/').at(-1)!;
    expect(subjectOf.map((document) => nameOf(document.url))).toEqual(['LISEZMOI.md', 'CHANGELOG.md']);
    expect(distribution.map(({ contentUrl }) => nameOf(contentUrl)).filter((name) => name.endsWith('.md'))).toEqual([]);
    expect(new URL(creator.url, 'https://example.org/en/sources/').pathname).toBe('/en/');
    expect(new URL(url, 'https://example.org/en/sources/').pathname).toBe('/en/sources/');
    expect(new URL(distribution[0]!.contentUrl, 'https://example.org/en/sources/').pathname).toBe('/donnees/frise.yaml');
  });
});
