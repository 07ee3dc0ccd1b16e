// One example for every field of an event file, as one types it in YAML: part by part, in the definition's order. Tests hold
// that none is missing and that our own reader takes each. Data only; `describe-format.ts` sets them in tables.

/** Under the name of a part, under the name of a field, its value in YAML. */
export type FormatExamples = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const FORMAT_EXAMPLES: FormatExamples = {
  document: {
    title: '{ fr: Les réseaux d’entreprises, en: Networks of firms }',
    language: 'fr',
    licence: 'CC BY 4.0',
    view: '{ window: 1998/2014, scale: elastic }',
    lanes: '[{ id: state, name: { fr: L’État décide, en: The State decides } }]',
    instruments: '[{ id: spl, name: { fr: Systèmes productifs locaux, en: Local productive systems } }]',
    events: '[{ id: datar-1963, date: 1963-02-14, title: De Gaulle crée la DATAR, status: à vérifier }]',
    sources: '[{ id: bourgine-2014-reseaux, type: magazine, title: La multiplication des réseaux d’entreprises }]',
    series: '[{ id: networks-grappes, measure: networks, name: Grappes, points: [{ date: 2011-01-21, value: 126 }] }]',
    handovers: '[{ from: spl, to: grappes, date: 2010-05-04 }]',
    networks: '[{ id: minalogic, name: Minalogic, instrument: poles, label: 2005-07-12/.., sources: [gazette-communes-2005-67-poles] }]',
    coverage: '[{ instrument: grappes, total: 126, text: Nous en avons retrouvé 44. }]',
    claims: '[{ id: appel-de-1998, text: L’appel date de 1998., verdict: confirmé, why: Le Sénat le dit aussi., sources: [senat-2009-avis-105-grappes] }]',
    chapters: '[{ id: spl, title: La DATAR lance les SPL, text: Regardez la bande naître., window: 1998/2003 }]'
  },
  'text-in-both': {
    fr: 'L’État décide de créer les pôles de compétitivité',
    en: 'The State decides to create competitiveness clusters'
  },
  view: {
    window: '1998/2014',
    scale: 'elastic',
    pieces: "[{ from: '1100', share: 0.5 }, { from: '1998', share: 1.5 }]"
  },
  piece: {
    from: "'1998'",
    share: '1.5'
  },
  lane: {
    id: 'state',
    name: '{ fr: L’État décide, en: The State decides }'
  },
  instrument: {
    id: 'poles',
    name: '{ fr: Pôles de compétitivité, en: Competitiveness clusters }',
    short: '{ fr: pôles, en: pôles }',
    about: '{ fr: Labellisés par l’État depuis 2005., en: Labelled by the State since 2005. }'
  },
  event: {
    id: 'rapport-blanc-2004',
    date: "'2004-05'",
    title: '{ fr: Le rapport Blanc appelle à un écosystème de croissance, en: The Blanc report calls for a growth ecosystem }',
    text: '{ fr: Christian Blanc remet son rapport au Premier ministre., en: Christian Blanc hands his report to the Prime Minister. }',
    comment: '{ fr: Un hebdomadaire le date de 2003., en: One weekly dates it to 2003. }',
    lane: 'ideas',
    kind: 'report',
    instrument: 'poles',
    rank: '1',
    tags: '[innovation, régions]',
    place: '{ name: Paris, lat: 48.8566, lon: 2.3522, country: FR }',
    people: '[Christian Blanc, Jean-Pierre Raffarin]',
    figures: '[{ label: aide promise, value: 750, unit: M€, source: liberation-2004-raffarin }]',
    relations: '[{ type: inspires, target: ciadt-2004-09-14 }]',
    sources: "[{ id: blanc-2004-ecosysteme, page: '12' }, liberation-2004-raffarin]",
    status: 'vérifié',
    disputes: '[{ about: la date, versions: [{ text: mai 2004, kept: true }, { text: printemps 2003 }] }]',
    article: 'true',
    checked: "'2026-11-26'"
  },
  place: {
    name: '{ fr: Vallée de l’Arve, en: Arve valley }',
    lat: '46.06',
    lon: '6.58',
    country: 'FR'
  },
  figure: {
    label: '{ fr: enveloppe annoncée, en: funding announced }',
    value: '750',
    unit: '{ fr: M€, en: €m }',
    date: '2005/2007',
    source: 'liberation-2004-raffarin'
  },
  relation: {
    type: 'prepares',
    target: 'ciadt-2004-09-14'
  },
  citation: {
    id: 'senat-2009-avis-105-grappes',
    page: "'11-13'"
  },
  dispute: {
    about: '{ fr: le nombre d’appels, en: the number of calls }',
    versions: '[{ text: deux appels, sources: [pimido-pommier-fiche], kept: true }, { text: un seul appel, sources: [bourgine-2014-reseaux] }]',
    why: '{ fr: L’article abrège., en: The article abridges. }'
  },
  version: {
    text: '{ fr: deux appels, en: two calls }',
    sources: '[pimido-pommier-fiche]',
    kept: 'true'
  },
  source: {
    id: 'bourgine-2014-reseaux',
    type: 'article-magazine',
    title: 'La multiplication des réseaux d’entreprises',
    author: '[{ family: Bourgine, given: Jérôme }]',
    'container-title': 'La Gazette des communes',
    publisher: 'La Documentation française',
    issued: "'2014-10-02'",
    volume: "'58'",
    issue: '16/17',
    page: '12-14',
    URL: 'https://www.lagazettedescommunes.com/19152/le-gouvernement-a-labellise-67-poles-de-competitivite-dont-six-mondiaux/',
    language: 'fr',
    seen: 'full',
    note: '{ fr: Le texte est signé du 2 octobre 2014., en: The text is signed 2 October 2014. }'
  },
  author: {
    family: 'Bourgine',
    given: 'Jérôme',
    literal: 'Cour des comptes'
  },
  series: {
    id: 'networks-poles',
    measure: 'networks',
    name: '{ fr: Pôles de compétitivité labellisés, en: Labelled competitiveness clusters }',
    unit: '{ fr: pôles, en: pôles }',
    instrument: 'poles',
    drawn: 'step',
    points: '[{ date: 2005-07-12, value: 67 }, { date: 2007-07-05, value: 71 }]'
  },
  point: {
    date: "'2005-07-12'",
    value: '67',
    sources: '[gazette-communes-2005-67-poles]',
    rival: 'true',
    approximate: 'true',
    note: '{ fr: En métropole., en: Mainland France. }'
  },
  handover: {
    from: 'grappes',
    to: 'clusters',
    date: "'2014-12-31'",
    value: '121',
    text: '{ fr: Sans aide de l’État les grappes restent des clusters., en: Without State aid the grappes live on as clusters. }',
    sources: '[cget-2015-evaluation-grappes]'
  },
  network: {
    id: 'vegepolys',
    name: 'Vegepolys',
    instrument: 'poles',
    sector: '{ fr: végétal, en: plants }',
    seat: "{ commune: Angers, department: '49', lat: 47.4766, lon: -0.5562, basis: commune }",
    label: '2005-07-12/2019-02-04',
    into: '[vegepolys-valley]',
    from: '[risques, pegase]',
    sources: '[gazette-communes-2005-67-poles]',
    status: 'à vérifier',
    note: '{ fr: Siège placé de mémoire., en: Seat placed from memory. }'
  },
  seat: {
    commune: 'Angers',
    department: "'49'",
    lat: '47.4766',
    lon: '-0.5562',
    basis: 'commune'
  },
  coverage: {
    instrument: 'grappes',
    total: '126',
    text: '{ fr: Un blanc est un trou dans notre liste., en: A white area is a gap in our list. }',
    sources: '[cget-2015-evaluation-grappes]'
  },
  claim: {
    id: 'appel-de-1998',
    of: 'bourgine-2014-reseaux',
    part: '{ fr: De la Datar aux clusters, en: From Datar to clusters }',
    text: '{ fr: L’État lance son appel en 1998., en: The State opens its call in 1998. }',
    verdict: 'confirmed',
    why: '{ fr: Le Sénat donne la même année., en: The Senate gives the same year. }',
    events: '[appel-spl-1998]',
    sources: "[{ id: senat-2009-avis-105-grappes, page: '11' }]"
  },
  chapter: {
    id: 'spl',
    title: '{ fr: La DATAR lance les SPL, en: DATAR launches the SPL }',
    text: '{ fr: Regardez la bande naître., en: Watch the band begin. }',
    window: '1998/2003',
    lanes: '[state]',
    lit: '[appel-spl-1998, ciadt-2004-09-14]',
    map: '{ layer: holes, large: true }',
    figures: '[networks]'
  },
  'chapter-map': {
    layer: 'networks',
    large: 'true'
  }
};
