// A seat for each sign, near its true place, where no sign of the same time stands: the first of its commune in the list
// stands on it, the next around it like petals. Seats are given once for all time, so that a network keeps its own as
// long as it lives, whatever the others do.

import type { Box } from './map-scene.ts';

/** Something to seat: where it truly is, the box it must stay in, how long it lives. */
export type Sitter = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  readonly from: number;
  readonly to: number;
  /** Whether a spot is on the land the sitter belongs to, where one is sought first. */
  readonly isHome?: ((x: number, y: number) => boolean) | undefined;
};
export type Seated = Sitter & { readonly seatX: number; readonly seatY: number };

/** Air between two signs. */
const AIR = 1.6;

export const spacingOf = (radius: number): number => 2 * radius + AIR;

export const liveTogether = (a: Pick<Sitter, 'from' | 'to'>, b: Pick<Sitter, 'from' | 'to'>): boolean => a.from < b.to && b.from < a.to;

/** Sitters in the order of the list given; those for whom their box has no room left are left out. */
export function seatAll(sitters: readonly Sitter[], radius: number, already: readonly Seated[] = []): readonly Seated[] {
  const seated: Seated[] = [];
  for (const sitter of sitters) {
    const taken = [...already, ...seated].filter((other) => liveTogether(other, sitter));
    const seat = freeSeat(sitter, taken, radius);
    if (seat) seated.push({ ...sitter, seatX: seat.x, seatY: seat.y });
  }
  return seated;
}

type Spot = { readonly x: number; readonly y: number };

function freeSeat(sitter: Sitter, taken: readonly Seated[], radius: number): Spot | undefined {
  const spacing = spacingOf(radius);
  let abroad: Spot | undefined;
  for (const spot of spots(sitter, spacing, radius)) {
    if (abroad && Math.hypot(spot.x - sitter.x, spot.y - sitter.y) > FURTHEST_HOME * spacing) break;
    if (!isInside(spot, sitter.box, radius) || taken.some((other) => Math.hypot(other.seatX - spot.x, other.seatY - spot.y) < spacing - 1e-6)) continue;
    if (!sitter.isHome || sitter.isHome(spot.x, spot.y)) return spot;
    abroad ??= spot;
  }
  return abroad;
}

/** Beyond so many signs from its place, nearer is better than at home. */
const FURTHEST_HOME = 4;

const isInside = ({ x, y }: Spot, box: Box, radius: number): boolean =>
  x >= box.x + radius && x <= box.x + box.width - radius && y >= box.y + radius && y <= box.y + box.height - radius;

/** The place itself, then ring after ring around it; each as full as signs can stand. Then what is left of the box. */
function* spots({ x, y, box }: Sitter, spacing: number, radius: number): Generator<Spot> {
  yield { x, y };
  for (let ring = 1; ring <= RINGS; ring++) {
    const distance = spacing * (1 + (ring - 1) * RING_STEP);
    const count = 6 * ring;
    for (let step = 0; step < count; step++) {
      const angle = (2 * Math.PI * step) / count - Math.PI / 2;
      yield { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) };
    }
  }
  yield* grid({ x, y }, box, radius);
}

/** Rings closer than a full spacing: petals stand between petals. */
const RING_STEP = 0.5;
const RINGS = 14;

/** Every part of the box, from the place outwards. */
function grid({ x, y }: Spot, box: Box, radius: number): readonly Spot[] {
  const found: Spot[] = [];
  for (let left = box.x + radius; left <= box.x + box.width - radius; left += radius / 2)
    for (let top = box.y + radius; top <= box.y + box.height - radius; top += radius / 2) found.push({ x: left, y: top });
  const far = (spot: Spot): number => Math.hypot(spot.x - x, spot.y - y);
  return found.sort((a, b) => far(a) - far(b));
}
