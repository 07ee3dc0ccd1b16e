// The sign of each instrument on the map: a shape and a texture of its own, told apart in black and white, kin to the
// instrument's weave on the axis. Paths around a place, within a circle of the radius.

/** `body` is filled with ink, or with paper when not `full`; `strokes` are drawn on it. */
export type NetworkSign = { readonly body: string; readonly strokes?: string; readonly full: boolean };

const round = (value: number): string => String(Math.round(value * 100) / 100);

/** Draws around a place: what it is given is relative to it. */
class Pen {
  readonly #x: number;
  readonly #y: number;

  constructor(x: number, y: number) {
    this.#x = x;
    this.#y = y;
  }

  #at(x: number, y: number): string {
    return `${round(this.#x + x)},${round(this.#y + y)}`;
  }

  disc(x: number, y: number, r: number): string {
    return `M${this.#at(x - r, y)}a${round(r)},${round(r)},0,1,1,${round(2 * r)},0a${round(r)},${round(r)},0,1,1,${round(-2 * r)},0Z`;
  }

  polygon(...points: readonly (readonly [number, number])[]): string {
    return `M${points.map(([x, y]) => this.#at(x, y)).join('L')}Z`;
  }

  lines(...segments: readonly (readonly [number, number, number, number])[]): string {
    return segments.map(([a, b, c, d]) => `M${this.#at(a, b)}L${this.#at(c, d)}`).join('');
  }
}

/** A ring around a dot: a town and its trade. */
const district = (r: number, pen: Pen): NetworkSign => ({ body: pen.disc(0, 0, r * 0.9), strokes: pen.disc(0, 0, r * 0.28), full: false });

/** A square ruled across, like the SPL's band. */
function localSystem(r: number, pen: Pen): NetworkSign {
  const half = r * 0.82;
  const rule = half * 0.32;
  return {
    body: pen.polygon([-half, -half], [half, -half], [half, half], [-half, half]),
    strokes: pen.lines([-half, -rule, half, -rule], [-half, rule, half, rule]),
    full: false
  };
}

const pole = (r: number, pen: Pen): NetworkSign => ({ body: pen.disc(0, 0, r * 0.95), full: true });

/** Three grapes of one bunch: they overlap, so that none is taken for a place of its own. */
const bunch = (r: number, pen: Pen): NetworkSign => ({
  body: pen.disc(-r * 0.42, -r * 0.3, r * 0.54) + pen.disc(r * 0.42, -r * 0.3, r * 0.54) + pen.disc(0, r * 0.42, r * 0.54),
  full: true
});

/** A lozenge hatched aslant. */
function cluster(r: number, pen: Pen): NetworkSign {
  const half = r * 0.98;
  const quarter = half / 2;
  return {
    body: pen.polygon([0, -half], [half, 0], [0, half], [-half, 0]),
    strokes: pen.lines([-quarter, quarter, quarter, -quarter], [-quarter, -quarter, quarter, quarter]),
    full: false
  };
}

/** Anything else: a triangle. */
const other = (r: number, pen: Pen): NetworkSign => ({ body: pen.polygon([0, -r * 0.95], [r * 0.86, r * 0.6], [-r * 0.86, r * 0.6]), full: true });

const SIGNS = [district, localSystem, pole, bunch, cluster] as const;

/** The sign of the instrument of a rank in the file's order, around x, y. */
export const networkSign = (ink: number, radius: number, x = 0, y = 0): NetworkSign => (SIGNS[ink] ?? other)(radius, new Pen(x, y));

/** An event's place: an upright cross. */
export const crossPath = (radius: number): string => `M${round(-radius)},0H${round(radius)}M0,${round(-radius)}V${round(radius)}`;
