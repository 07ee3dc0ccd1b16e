// From documents put end to end to one corpus in which every reference leads somewhere: ids are unique,
// lanes exist, citations, relations, bands, networks and chapters point at what is there. What does not is told.

import type { Chapter, Corpus, Handover, Series } from './corpus.ts';
import { checkCitations, citeEvent } from './check-citations.ts';
import { checkClaim } from './check-claims.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkNetworks } from './check-networks.ts';
import { checkRelations } from './check-relations.ts';
import { distinct } from './distinct.ts';
import { type Finder, finder } from './find-by-name.ts';
import type { Found, Gathered } from './gather.ts';
import { lookUp, type Sort } from './look-up.ts';
import type { Problem } from './problem.ts';
import { resolveLanes } from './resolve-lanes.ts';
import type { Report } from './settle-value.ts';
import { type Path, spotOf } from './tree.ts';

type Known = {
  readonly lanes: Finder;
  readonly instruments: Finder;
  readonly events: Finder;
  readonly sources: Finder;
  readonly measures: Finder;
  readonly report: Report;
};

/** The corpus, and what was wrong between its records. */
export function resolve(gathered: Gathered): { readonly corpus: Corpus; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const language = gathered.language ?? 'fr';
  const sources = distinct(gathered.sources, 'welcome', report).map(({ item }) => item);
  const stage = resolveLanes(declared(gathered, report), language, report);
  const known = knownOf(stage, { sources, series: gathered.series }, report);
  const cited = stage.events.map((event) => ({ tree: event.tree, item: citeEvent(event, known.sources, report) }));
  const networks = checkNetworks(distinct(gathered.networks, 'refused', report), known);
  const corpus: Corpus = {
    title: gathered.title,
    language,
    licence: gathered.licence,
    view: gathered.view,
    lanes: stage.lanes,
    instruments: stage.instruments,
    events: checkRelations(cited, known.events, report),
    sources,
    series: distinct(gathered.series, 'welcome', report).map((one) => settleSeries(one, known)),
    handovers: gathered.handovers.flatMap((one) => settleHandover(one, known)),
    networks,
    coverage: checkCoverage(gathered.coverage, networks, known),
    claims: distinct(gathered.claims, 'refused', report).map((one) => checkClaim(one, known)),
    chapters: distinct(gathered.chapters, 'refused', report).map((one) => settleChapter(one, known))
  };
  return { corpus, problems };
}

const declared = (gathered: Gathered, report: Report) => ({
  lanes: distinct(gathered.lanes, 'welcome', report).map(({ item }) => item),
  instruments: distinct(gathered.instruments, 'welcome', report).map(({ item }) => item),
  events: distinct(gathered.events, 'refused', report)
});

function knownOf(stage: ReturnType<typeof resolveLanes>, { sources, series }: Pick<Corpus, 'sources'> & Pick<Gathered, 'series'>, report: Report): Known {
  const ids = (things: readonly { readonly id: string }[]) => finder(things.map(({ id }) => ({ id })));
  return {
    lanes: finder(stage.lanes),
    instruments: finder(stage.instruments),
    events: ids(stage.events.map(({ item }) => item)),
    sources: ids(sources),
    measures: ids([...new Set(series.map(({ item }) => item.measure))].map((id) => ({ id }))),
    report
  };
}

function settleSeries({ item, tree }: Found<Series>, known: Known): Series {
  const citing = { tree, subject: item.id, sources: known.sources, report: known.report };
  const points = item.points.map((point, index) => ({ ...point, sources: checkCitations(point.sources, ['points', index, 'sources'], citing) }));
  const { instrument: written, ...rest } = item;
  if (written === undefined) return { ...rest, points };
  const instrument = lookUp(written, known.instruments, { sort: 'instrument', at: spotOf(tree, ['instrument']), subject: item.id }, known.report);
  return instrument === undefined ? { ...rest, points } : { ...rest, instrument, points };
}

/** A handover between instruments that do not exist is nothing. */
function settleHandover({ item, tree }: Found<Handover>, known: Known): readonly Handover[] {
  const end = (key: 'from' | 'to') => lookUp(item[key], known.instruments, { sort: 'instrument', at: spotOf(tree, [key]) }, known.report);
  const from = end('from');
  const to = end('to');
  const citing = { tree, subject: `${item.from} → ${item.to}`, sources: known.sources, report: known.report };
  const sources = checkCitations(item.sources, ['sources'], citing);
  return from === undefined || to === undefined ? [] : [{ ...item, from, to, sources }];
}

function settleChapter({ item, tree }: Found<Chapter>, known: Known): Chapter {
  const all = (words: readonly string[], among: Finder, sort: Sort, path: Path) => {
    const ids = words.map((word, index) => lookUp(word, among, { sort, at: spotOf(tree, [...path, index]), subject: item.id }, known.report));
    return [...new Set(ids.filter((id) => id !== undefined))];
  };
  return {
    ...item,
    lanes: all(item.lanes, known.lanes, 'lane', ['lanes']),
    lit: all(item.lit, known.events, 'event', ['lit']),
    figures: all(item.figures, known.measures, 'measure', ['figures'])
  };
}
