// What becomes of the networks between two moments: which appear, which lose the label, which merge into which. For
// animation and for words. Time may run backwards: then mergers come apart.

import { fill } from '../words/fill.ts';
import type { MapWords } from '../words/map-words.ts';
import { isAlive } from './life.ts';
import type { MapNetwork } from './map-network.ts';

export type Merger = { readonly into: string; readonly from: readonly string[] };
export type Changes = {
  /** Born, and not of a merger. */
  readonly appear: readonly string[];
  readonly disappear: readonly string[];
  readonly merge: readonly Merger[];
  /** Backwards in time: one network that was made of others gives way to them. */
  readonly split: readonly Merger[];
};

/** Changes from one moment to another. */
export function changesBetween(networks: readonly MapNetwork[], from: number, to: number): Changes {
  const { appear, disappear, merge } = forwards(networks, Math.min(from, to), Math.max(from, to));
  return from <= to ? { appear, disappear, merge, split: [] } : { appear: disappear, disappear: appear, merge: [], split: merge };
}

function forwards(networks: readonly MapNetwork[], from: number, to: number): Omit<Changes, 'split'> {
  const byId = new Map(networks.map((network) => [network.id, network]));
  const before = new Set(networks.filter((network) => isAlive(network, from)).map(({ id }) => id));
  const after = new Set(networks.filter((network) => isAlive(network, to)).map(({ id }) => id));
  const heirs = new Map([...before].filter((id) => !after.has(id)).map((id) => [id, heirOf(id, byId, after)]));
  const merged = new Map<string, string[]>();
  for (const [id, heir] of heirs) if (heir !== undefined) merged.set(heir, [...(merged.get(heir) ?? []), id]);
  return {
    appear: [...after].filter((id) => !before.has(id) && !merged.has(id)),
    disappear: [...heirs].filter(([, heir]) => heir === undefined).map(([id]) => id),
    merge: [...merged].map(([into, members]) => ({ into, from: members }))
  };
}

/** The living network that one became, however many mergers later. A ring of mergers leads nowhere. */
function heirOf(id: string, byId: ReadonlyMap<string, MapNetwork>, alive: ReadonlySet<string>): string | undefined {
  const seen = new Set([id]);
  const queue = [...(byId.get(id)?.into ?? [])];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (alive.has(next)) return next;
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...(byId.get(next)?.into ?? []));
  }
  return undefined;
}

/** Most mergers told by name. */
const FEW = 2;

/** The changes in short sentences, for those who hear the map. */
export function sayChanges({ appear, disappear, merge }: Changes, networks: readonly MapNetwork[], words: MapWords): readonly string[] {
  const name = (id: string): string => networks.find((network) => network.id === id)?.name ?? id;
  const count = (ids: readonly string[], one: string, many: string): readonly string[] =>
    ids.length === 0 ? [] : [ids.length === 1 ? fill(one, { a: name(ids[0]!) }) : fill(many, { n: ids.length })];
  return [
    ...count(appear, words.oneAppears, words.appear),
    ...(merge.length > FEW
      ? [fill(words.merges, { n: merge.length })]
      : merge.map(({ into, from }) => fill(words.merge, { a: from.map(name).join(' + '), b: name(into) }))),
    ...count(disappear, words.oneDisappears, words.disappear)
  ];
}
