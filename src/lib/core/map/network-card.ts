// One network told whole: what its card says. Words only; knows nothing of where it is shown.

import type { Status } from '../corpus/corpus.ts';
import type { MapWords } from '../words/map-words.ts';
import { STATUS_WORDS } from '../words/terms.ts';
import type { MapNetworks, MapSource } from './map-network.ts';
import { seatWords } from './points.ts';

export type CardLink = { readonly id: string; readonly name: string; readonly when: string };

export type NetworkCardWords = {
  readonly id: string;
  readonly name: string;
  readonly when: string;
  readonly instrument: string;
  readonly ink: number;
  readonly vague: boolean;
  readonly sector?: string;
  readonly seat: string;
  readonly basis?: string;
  readonly into: readonly CardLink[];
  readonly madeFrom: readonly CardLink[];
  readonly sources: readonly MapSource[];
  readonly status: Status;
  readonly statusWords: string;
  readonly note?: string;
};

/** The card of a network by its id; undefined for a stranger. */
export function networkCard(id: string, shown: MapNetworks, words: MapWords): NetworkCardWords | undefined {
  const network = shown.networks.find((candidate) => candidate.id === id);
  if (!network) return undefined;
  const ink = shown.instruments.findIndex((instrument) => instrument.id === network.instrument);
  const basis = network.basis === 'approximate' ? words.basisApproximate : network.basis === 'department' ? words.basisDepartment : undefined;
  const linksTo = (ids: readonly string[] = []): readonly CardLink[] =>
    ids.flatMap((other) => shown.networks.filter((candidate) => candidate.id === other).map(({ id: to, name, when }) => ({ id: to, name, when })));
  return {
    id,
    name: network.name,
    when: network.when,
    instrument: shown.instruments[ink]?.name ?? network.instrument,
    ink,
    vague: network.basis === 'department',
    ...(network.sector !== undefined && { sector: network.sector }),
    seat: seatWords(network, shown, words),
    ...(basis !== undefined && { basis }),
    into: linksTo(network.into),
    madeFrom: linksTo(network.madeFrom),
    sources: (network.sources ?? []).flatMap((index) => shown.sources[index] ?? []),
    status: network.status,
    statusWords: STATUS_WORDS[network.status][shown.locale],
    ...(network.note !== undefined && { note: network.note })
  };
}
