// Relations of the event in hand, as arcs over the picture: from cause to consequence, one style a
// family of relation. Ends that have no sign on the strip are left out here and told in words elsewhere.

import type { DetailRelation } from '../view/detail.ts';
import type { Mark } from './scene.ts';

export type Arc = { readonly path: string; readonly type: string; readonly outgoing: boolean; readonly other: string };

/** How far above the higher of its two ends an arc rises, by distance, within bounds. */
const LEAST_RISE = 18;
const MOST_RISE = 130;

/** Arcs of an event's relations, in the strip's pixels; `top` is the highest an arc may go. */
export function arcsOf(id: string, relations: readonly DetailRelation[], marks: readonly Mark[], top: number): readonly Arc[] {
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const here = byId.get(id);
  if (!here) return [];
  return relations.flatMap(({ id: other, type, outgoing }) => {
    const there = byId.get(other);
    if (!there) return [];
    return [{ path: outgoing ? arc(here, there, top) : arc(there, here, top), type, outgoing, other }];
  });
}

/** A flat-topped curve from sign to sign, ending short of each. */
function arc(a: Mark, b: Mark, top: number): string {
  const distance = Math.abs(b.x - a.x);
  const rise = Math.min(MOST_RISE, LEAST_RISE + distance * 0.18);
  const crest = Math.max(top, Math.min(a.y, b.y) - rise);
  // Leaves and arrives nearly upright, so as to clear the words beside each sign.
  const lean = Math.min(distance * 0.12, 60) * Math.sign(b.x - a.x || 1);
  const n = (value: number): string => value.toFixed(1);
  return `M${n(a.x)},${n(a.y - a.radius - 1)}C${n(a.x + lean)},${n(crest)} ${n(b.x - lean)},${n(crest)} ${n(b.x)},${n(b.y - b.radius - 2)}`;
}
