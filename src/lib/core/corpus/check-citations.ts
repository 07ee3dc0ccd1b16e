// Sources: every citation leads to a source that exists; an event or a network that cites none says so ("à vérifier").

import type { Citation, Dispute, EventRecord, Figure } from './corpus.ts';
import type { Finder } from './find-by-name.ts';
import type { Found } from './gather.ts';
import { lookUp } from './look-up.ts';
import { both, warning } from './make-problem.ts';
import type { Report } from './settle-value.ts';
import { type Path, spotOf, type Tree } from './tree.ts';

/** What should rest on sources. */
type Sourced = Pick<EventRecord, 'id' | 'status'>;
type Citing = { readonly tree: Tree; readonly subject: string; readonly sources: Finder; readonly report: Report };

/** The citations that lead somewhere. `path` is where their list stands. */
export function checkCitations(citations: readonly Citation[], path: Path, { tree, subject, sources, report }: Citing): readonly Citation[] {
  return citations.flatMap((citation, index) => {
    const id = lookUp(citation.id, sources, { sort: 'source', at: spotOf(tree, [...path, index, 'id']), subject }, report);
    return id === undefined ? [] : [{ ...citation, id }];
  });
}

/** An event whose citations, and those of its figures, lead somewhere. */
export function citeEvent({ item, tree }: Found<EventRecord>, sources: Finder, report: Report): EventRecord {
  const citing = { tree, subject: item.id, sources, report };
  if (item.sources.length === 0 && saysItIsSure(item, tree)) report(noSource(item, tree));
  return {
    ...item,
    sources: checkCitations(item.sources, ['sources'], citing),
    figures: item.figures.map((figure, index) => citeFigure(figure, index, citing)),
    disputes: item.disputes.map((dispute, index) => citeDispute(dispute, ['disputes', index], citing))
  };
}

function citeFigure(figure: Figure, index: number, { tree, subject, sources, report }: Citing): Figure {
  if (figure.source === undefined) return figure;
  const { source: written, ...rest } = figure;
  const source = lookUp(written, sources, { sort: 'source', at: spotOf(tree, ['figures', index, 'source']), subject }, report);
  return source === undefined ? rest : { ...rest, source };
}

const citeDispute = (dispute: Dispute, path: Path, citing: Citing): Dispute => ({
  ...dispute,
  versions: dispute.versions.map((version, index) => ({
    ...version,
    sources: checkCitations(version.sources, [...path, 'versions', index, 'sources'], citing)
  }))
});

/** Without sources only a written "à vérifier" is honest; saying nothing is not. */
export const saysItIsSure = (record: Sourced, tree: Tree): boolean => record.status !== 'to-check' || spotOf(tree, ['status']) === tree.at;

export const noSource = ({ id }: Sourced, tree: Tree) =>
  warning({
    at: tree.at,
    code: 'no-source',
    subject: id,
    found: id,
    expected: both('au moins une source, ou le statut « à vérifier »', 'at least one source, or the status “to-check”'),
    mend: both(
      'Ajoutez « sources: » avec l’identifiant d’une source, ou « status: à vérifier ».',
      'Add “sources:” with the id of a source, or “status: to-check”.'
    )
  });
