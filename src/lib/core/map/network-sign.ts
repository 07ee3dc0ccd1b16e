// The sign of each instrument on the map: a shape and a texture of its own, told apart in black and white, kin to the
// instrument's weave on the axis. Paths around 0,0, within a circle of the radius.

/** `body` is filled with ink, or with paper when not `full`; `strokes` are drawn on it. */
export type NetworkSign = { readonly body: string; readonly strokes?: string; readonly full: boolean };

const round = (value: number): string => String(Math.round(value * 100) / 100);
const disc = (x: number, y: number, r: number): string =>
  `M${round(x - r)},${round(y)}a${round(r)},${round(r)},0,1,1,${round(2 * r)},0a${round(r)},${round(r)},0,1,1,${round(-2 * r)},0Z`;
const polygon = (...points: readonly (readonly [number, number])[]): string => `M${points.map(([x, y]) => `${round(x)},${round(y)}`).join('L')}Z`;
const lines = (...segments: readonly (readonly [number, number, number, number])[]): string =>
  segments.map(([a, b, c, d]) => `M${round(a)},${round(b)}L${round(c)},${round(d)}`).join('');

/** A ring around a dot: a town and its trade. */
const district = (r: number): NetworkSign => ({ body: disc(0, 0, r * 0.9), strokes: disc(0, 0, r * 0.28), full: false });

/** A square ruled across, like the SPL's band. */
function localSystem(r: number): NetworkSign {
  const half = r * 0.82;
  const rule = half * 0.32;
  return {
    body: polygon([-half, -half], [half, -half], [half, half], [-half, half]),
    strokes: lines([-half, -rule, half, -rule], [-half, rule, half, rule]),
    full: false
  };
}

const pole = (r: number): NetworkSign => ({ body: disc(0, 0, r * 0.95), full: true });

/** Three grapes. */
const bunch = (r: number): NetworkSign => ({
  body: disc(-r * 0.5, -r * 0.38, r * 0.48) + disc(r * 0.5, -r * 0.38, r * 0.48) + disc(0, r * 0.5, r * 0.48),
  full: true
});

/** A lozenge hatched aslant. */
function cluster(r: number): NetworkSign {
  const half = r * 0.98;
  const quarter = half / 2;
  return {
    body: polygon([0, -half], [half, 0], [0, half], [-half, 0]),
    strokes: lines([-quarter, quarter, quarter, -quarter], [-quarter, -quarter, quarter, quarter]),
    full: false
  };
}

/** Anything else: a triangle. */
const other = (r: number): NetworkSign => ({ body: polygon([0, -r * 0.95], [r * 0.86, r * 0.6], [-r * 0.86, r * 0.6]), full: true });

const SIGNS = [district, localSystem, pole, bunch, cluster] as const;

/** The sign of the instrument of a rank in the file's order. */
export const networkSign = (ink: number, radius: number): NetworkSign => (SIGNS[ink] ?? other)(radius);

/** An event's place: an upright cross. */
export const crossPath = (radius: number): string => `M${round(-radius)},0H${round(radius)}M0,${round(-radius)}V${round(radius)}`;
