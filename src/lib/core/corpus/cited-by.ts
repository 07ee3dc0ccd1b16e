// Which sources an event rests on.

import type { EventRecord } from './corpus.ts';

/** Ids of the sources of an event: its own, those of its figures, those of rival versions; each once. */
export function sourcesCitedBy({ sources, figures, disputes }: Pick<EventRecord, 'sources' | 'figures' | 'disputes'>): readonly string[] {
  const versions = disputes.flatMap((dispute) => dispute.versions);
  return [
    ...new Set([...sources, ...versions.flatMap((version) => version.sources)].map(({ id }) => id).concat(figures.flatMap(({ source }) => source ?? [])))
  ];
}
