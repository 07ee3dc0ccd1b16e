// Our own history, held to what we promise of it: sound, sourced, in two languages, and telling every
// entity of the 2014 article it answers to.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readCorpus } from '#lib/core/corpus/read-corpus.ts';
import { sayProblem } from '#lib/core/corpus/say-problem.ts';
import { overlaps } from '#lib/core/time/historic-date.ts';
import { LOCALES } from '#lib/core/words/locale.ts';

vi.setConfig({ testTimeout: 60_000 });

const DATA = join(dirname(import.meta.dirname), 'data');
const files = readdirSync(DATA)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, text: readFileSync(join(DATA, name), 'utf8') }));
const { corpus, problems } = readCorpus(files);
const byId = new Map(corpus.events.map((event) => [event.id, event]));

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
/** Ends of sentences; a decimal comma or an abbreviation has no space and capital after it. */
const sentencesIn = (text: string): number => text.split(/[.!?…](?:\s|$)/).filter((part) => part.trim().length > 0).length;

describe('our data', () => {
  it('are read without a single problem', () => {
    expect(problems.map((problem) => sayProblem(problem, 'en'))).toEqual([]);
  });

  it('hold at least 180 events', () => {
    expect(corpus.events.length).toBeGreaterThanOrEqual(180);
  });

  it('say each event in French and in English', () => {
    const silent = corpus.events.flatMap((event) =>
      LOCALES.flatMap((locale) => (event.title[locale] && event.text?.[locale] ? [] : [`${event.id} ${locale}`]))
    );
    expect(silent).toEqual([]);
    expect(corpus.events.filter((event) => event.comment && !(event.comment.fr && event.comment.en)).map((event) => event.id)).toEqual([]);
  });

  it('title each event in three to nine words', () => {
    const odd = corpus.events.flatMap((event) =>
      LOCALES.map((locale) => event.title[locale] ?? '').filter((title) => wordsIn(title) < 3 || wordsIn(title) > 9)
    );
    expect(odd).toEqual([]);
  });

  it('source each event, unless it is plainly to be checked', () => {
    expect(corpus.events.filter((event) => event.status !== 'to-check' && event.sources.length === 0).map((event) => event.id)).toEqual([]);
  });

  it('put each event in a lane and in a kind, and show some in every lane', () => {
    expect(corpus.events.filter((event) => !event.kind).map((event) => event.id)).toEqual([]);
    for (const lane of corpus.lanes) expect(corpus.events.filter((event) => event.lane === lane.id && event.rank <= 2).length).toBeGreaterThan(3);
  });

  it('type every text plainly: the site sets its own apostrophes and spaces', () => {
    const texts = corpus.events.flatMap((event) => [event.title, event.text, event.comment].flatMap((text) => [text?.fr ?? '', text?.en ?? '']));
    expect(texts.filter((text) => /[\u0000-\u0008\u200b-\u200f\u2028-\u202e\ufffd]| {2}|<\w/.test(text))).toEqual([]);
  });
});

describe('our bands', () => {
  it('have a source at each point', () => {
    const bare = corpus.series.flatMap((series) =>
      series.points.filter((point) => point.sources.length === 0).map((point) => `${series.id} ${point.date.edtf}`)
    );
    expect(bare).toEqual([]);
    expect(corpus.handovers.filter((handover) => handover.sources.length === 0).map(({ from, to }) => `${from} ${to}`)).toEqual([]);
  });

  it('are one for each instrument, from a series of networks', () => {
    const drawn = corpus.series.filter((series) => series.measure === 'networks').map((series) => series.instrument);
    expect([...drawn].sort()).toEqual(corpus.instruments.map((instrument) => instrument.id).sort());
  });
});

describe('our chapters', () => {
  it('are 8 to 10, of two to four sentences in each language', () => {
    expect(corpus.chapters.length).toBeGreaterThanOrEqual(8);
    expect(corpus.chapters.length).toBeLessThanOrEqual(10);
    const counts = corpus.chapters.flatMap((chapter) =>
      LOCALES.map((locale) => ({ id: `${chapter.id} ${locale}`, sentences: sentencesIn(chapter.text[locale] ?? '') }))
    );
    expect(counts.filter(({ sentences }) => sentences < 2 || sentences > 4)).toEqual([]);
    expect(corpus.chapters.every((chapter) => chapter.title.fr && chapter.title.en)).toBe(true);
  });

  it('bring forward events that exist and that fall within their window', () => {
    const astray = corpus.chapters.flatMap((chapter) =>
      chapter.lit.filter((id) => !byId.has(id) || !overlaps(byId.get(id)!.date, chapter.window)).map((id) => `${chapter.id}: ${id}`)
    );
    expect(astray).toEqual([]);
    expect(corpus.chapters.filter((chapter) => chapter.lit.length < 3).map((chapter) => chapter.id)).toEqual([]);
  });

  it('follow each other without a gap, and name lanes that exist', () => {
    corpus.chapters.slice(1).forEach((chapter, index) => expect([chapter.id, chapter.window.min]).toEqual([chapter.id, corpus.chapters[index]!.window.max]));
    const lanes = new Set(corpus.lanes.map((lane) => lane.id));
    expect(corpus.chapters.flatMap((chapter) => chapter.lanes).filter((lane) => !lanes.has(lane))).toEqual([]);
  });
});

/** What the article speaks of; where our history tells it; words or numbers that must be found there, in French. */
const ARTICLE: readonly (readonly [entity: string, events: readonly string[], words: readonly string[]])[] = [
  ['the article itself, its author and its date', ['article-2014'], ['Jérôme Bourgine', '2 octobre 2014']],
  ['the Italian districts', ['italian-districts-postwar-rise', 'istat-199-districts-1991'], ['districts italiens', '199 districts']],
  ['several centuries of them', ['prato-wool-12th-century', 'murano-glass-1291'], ['Prato', 'Murano', 'pluriséculaire']],
  ['their 40 % of national production', ['italy-districts-exports-1996'], ['40 %', '43,3 %', 'exportations']],
  ['their 40 % of employment', ['italy-districts-employment-2001', 'italy-districts-2011'], ['40 %', '39,3 %', '25,4 %', '141']],
  ['the American variant, in Silicon Valley', ['silicon-valley-name-1971', 'stanford-industrial-park-1951'], ['Silicon Valley', 'Stanford', '1971']],
  ['the Brazilian variant', ['sinos-valley-1824', 'brazil-apl-2004'], ['Brésil', 'Sinos', 'années 1970']],
  ['the Japanese variant', ['japan-technopolis-1983', 'miti-technopolis-study-1979', 'ota-ku-workshops'], ['Japon', 'Technopolis', 'années 1970']],
  ['the PME systems and their “relative failure”', ['pme-systemes-label'], ['PME Systèmes', 'échec relatif']],
  ['the Arve valley', ['arve-watchmaking-1720', 'arve-firms-count'], ['Arve', 'horlog']],
  ['its thousand small firms and first pôle of mechatronics', ['arve-article-1000', 'arve-industries-2006'], ['mille', 'mécatronique', 'premier']],
  ['the Datar', ['datar-1963'], ['DATAR', 'De Gaulle']],
  [
    'said to be moved by the Californian example',
    ['districts-italiens-modele', 'datar-italian-model-2000'],
    ['Californie', 'Silicon Valley', 'districts industriels']
  ],
  ['its call of 1998', ['appel-spl-1998'], ['1998', 'appels à projets']],
  ['the systems of localised production, SPL', ['spl-nom', 'courlet-spl-1994'], ['Systèmes de Production Localisée', 'systèmes productifs locaux']],
  ['their hundred groups', ['spl-96-retenus'], ['centaine', '96', '202']],
  ['the legal frame and the animation by institutions', ['spl-sans-cadre-juridique'], ['cadre juridique', 'animation']],
  ['six years later, 2004', ['ciadt-2004-09-14'], ['pôles de compétitivité', '2004']],
  ['the word “pôle de compétitivité”', ['ciadt-2004-09-14', 'loi-finances-2005-art24'], ['pôles de compétitivité', 'définit']],
  ['the 71 pôles of 2008', ['ciact-2007-07-05', 'limoges-2008-06-26'], ['71', '2008']],
  ['the holes on the map', ['avis-ces-2008-07', 'critique-fracture-2006'], ['trous sur la carte', 'départements']],
  ['the few small firms', ['membres-fin-2008'], ['Peu de PME', '83 %']],
  ['innovation that is technological alone', ['pole-industries-du-commerce'], ['uniquement technologique']],
  ['the 126 grappes', ['grappes-vague2-2011', 'grappes-vague1-2010', 'appel-grappes-2009'], ['126', '84', '42', 'grappes d’entreprises']],
  ['what a grappe is', ['grappes-definition'], ['grappe', 'PME']],
  ['the more than 150 federated clusters', ['article-150-clusters-federes'], ['150 clusters fédérés']],
  [
    'Mesure, its 120 firms once rivals, in the Val-d’Oise',
    ['reseau-mesure-article-120', 'reseau-mesure-2002'],
    ['Mesure', '120', 'concurrentes', 'Val-d’Oise']
  ],
  ['Mécaloire, in Saint-Étienne', ['mecaloire-1995'], ['Mécaloire', 'Saint-Étienne']],
  ['Mécalink, the firm born of it', ['metalink-mecalink'], ['Mécalink', 'Metalink']],
  [
    'Eco-Énergie and its partners by two, three or five',
    ['eco-energies-2006', 'eco-energies-groupements-2016'],
    ['Éco-Énergies', 'Eco-Energie', 'deux, trois ou cinq']
  ],
  ['Néopolia, in Nantes', ['neopolia-1999', 'neopolia-2007'], ['Néopolia', 'Nantes', 'Saint-Nazaire']],
  ['its 150 managers, and “Pierre”', ['neopolia-article-2014'], ['150 dirigeants', 'Pierre']],
  ['the shipyards that might drop them', ['neopolia-1999'], ['chantiers navals']],
  ['its propellers and wind turbines', ['neopolia-eolien'], ['hélices', 'éoliennes']],
  ['France Clusters, network of networks', ['cdif-devient-france-clusters', 'article-60000-entreprises'], ['France Clusters']],
  ['Xavier Roy, its director', ['article-xavier-roy-2014', 'article-60000-entreprises'], ['Xavier Roy', 'directeur']],
  ['60,000 firms', ['article-60000-entreprises'], ['60 000 entreprises']],
  ['60,000 managers', ['article-60000-entreprises'], ['60 000 « dirigeants »']],
  ['one million jobs', ['article-60000-entreprises'], ['un million d’emplois']],
  ['the gains: scale, training, lent staff, export', ['article-xavier-roy-2014'], ['coûts partagés', 'formation', 'prêt de personnel', 'exportation']],
  ['the three limiting factors', ['article-xavier-roy-2014'], ['proximité physique', 'secteur', 'volonté de coopérer', 'trois']],
  ['its fragility: all rests on people', ['article-xavier-roy-2014'], ['fragile', 'personnes']],
  ['the banks: five received them, two followed', ['article-banques'], ['banques', 'cinq', 'deux', 'facilités de caisse']]
];

describe('every entity of the article is told', () => {
  /** All the French of an event, with its place, figures and people. */
  const french = (id: string): string => {
    const event = byId.get(id);
    if (!event) return '';
    const said = [event.title, event.text, event.comment, event.place?.name, ...event.figures.flatMap((figure) => [figure.label, figure.unit])].map(
      (text) => text?.fr ?? ''
    );
    return [...said, ...event.people, ...event.figures.map((figure) => String(figure.value)), event.date.edtf]
      .join(' ')
      .replace(/[\u00a0\u202f]/g, ' ')
      .toLowerCase();
  };

  it.each(ARTICLE)('%s', (_entity, ids, words) => {
    expect(ids.filter((id) => !byId.has(id))).toEqual([]);
    const told = ids.map(french).join(' ');
    expect(words.filter((word) => !told.includes(word.toLowerCase()))).toEqual([]);
  });

  it('by events that are marked as touching the article, or support one that is', () => {
    const marked = new Set(corpus.events.filter((event) => event.article).map((event) => event.id));
    expect(ARTICLE.filter(([, ids]) => !ids.some((id) => marked.has(id))).map(([entity]) => entity)).toEqual([]);
  });
});
