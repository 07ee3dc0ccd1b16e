// What a lesson points at in the corpus: events, lanes, measures. What leads nowhere is told, with the nearest id, and
// dropped. Knows nothing of what a step does with them.

import type { Corpus, EventRecord } from '../corpus/corpus.ts';
import { type Finder, finder } from '../corpus/find-by-name.ts';
import { type LostWords, lookUp } from '../corpus/look-up.ts';
import { type Both, both } from '../corpus/make-problem.ts';
import type { Report } from '../corpus/settle-value.ts';
import { glimpseText, type Path, type Spot, spotOf, type Tree } from '../corpus/tree.ts';
import type { WrittenStep } from './gather-lesson.ts';

type Sort = 'lane' | 'event' | 'measure';

/** What a lesson may point at. */
export type Known = {
  readonly among: Readonly<Record<Sort, Finder>>;
  readonly words: Readonly<Record<Sort, LostWords>>;
  readonly events: ReadonlyMap<string, EventRecord>;
  readonly report: Report;
};

/** What a corpus has for its lessons. */
export function knownIn(corpus: Corpus, report: Report): Known {
  const measures = [...new Set(corpus.series.map(({ measure }) => measure))].map((id) => ({ id }));
  return {
    among: { lane: finder(corpus.lanes), event: finder(corpus.events.map(({ id }) => ({ id }))), measure: finder(measures) },
    words: {
      lane: { expected: both('un couloir de la frise', 'a lane of the timeline'), mend: oneOf(corpus.lanes) },
      event: {
        expected: both('l’identifiant d’un événement de la frise', 'the id of an event of the timeline'),
        mend: both('Copiez-le depuis la fiche de l’événement, ou retirez-le.', 'Copy it from the event’s card, or remove it.')
      },
      measure: { expected: both('la mesure d’une série de la frise', 'the measure of a series of the timeline'), mend: oneOf(measures) }
    },
    events: new Map(corpus.events.map((event) => [event.id, event])),
    report
  };
}

function oneOf(things: readonly { readonly id: string }[]): Both {
  if (things.length === 0) return both('La frise n’en a pas : retirez-le.', 'The timeline has none: remove it.');
  const list = glimpseText(things.map(({ id }) => id).join(', '));
  return both(`Choisissez parmi : ${list}.`, `Choose among: ${list}.`);
}

/** The references of a step that lead somewhere, and where its events are named; `lost` when one of those is not there. */
export type References = Pick<WrittenStep, 'event' | 'lanes' | 'lit' | 'figures'> & {
  readonly named: readonly { readonly event: EventRecord; readonly at: Spot }[];
  readonly lost: boolean;
};

/** Settles what a step points at. */
export function settleReferences(step: WrittenStep, tree: Tree, known: Known): References {
  const find = (sort: Sort, written: string, path: Path) => {
    const at = spotOf(tree, path);
    return { at, id: lookUp(written, known.among[sort], { sort, at, subject: step.id, words: known.words[sort] }, known.report) };
  };
  const all = (sort: Sort, key: 'lanes' | 'lit' | 'figures') => step[key].map((written, index) => find(sort, written, [key, index]));
  const event = step.event === undefined ? [] : [find('event', step.event, ['event'])];
  const [lanes, lit, figures] = [all('lane', 'lanes'), all('event', 'lit'), all('measure', 'figures')];
  const named = [...event, ...lit].flatMap(({ id, at }) => (id === undefined ? [] : [{ event: known.events.get(id)!, at }]));
  return {
    event: event[0]?.id,
    lanes: distinct(lanes),
    lit: distinct(lit),
    figures: distinct(figures),
    named,
    lost: named.length < event.length + lit.length
  };
}

const distinct = (found: readonly { readonly id: string | undefined }[]): readonly string[] => [...new Set(found.flatMap(({ id }) => id ?? []))];
