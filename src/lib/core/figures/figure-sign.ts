// The sign of each texture, and the line that goes with it: what tells two series apart without colour.

/** As many as there are textures of bands: beads, rails, plain, dots, rungs. */
export const TEXTURES = ['beads', 'rails', 'plain', 'dots', 'rungs'] as const;

export const textureName = (texture: number): (typeof TEXTURES)[number] => TEXTURES[texture % TEXTURES.length]!;

/** Outline around 0,0, of about equal area: circle, square, diamond, triangle, cross. */
export function signOutline(texture: number, r: number): string {
  switch (textureName(texture)) {
    case 'beads':
      return `M${-r},0a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`;
    case 'rails':
      return `M${-0.9 * r},${-0.9 * r}h${1.8 * r}v${1.8 * r}h${-1.8 * r}Z`;
    case 'plain':
      return `M0,${-1.25 * r}L${1.25 * r},0L0,${1.25 * r}L${-1.25 * r},0Z`;
    case 'dots':
      return `M0,${-1.2 * r}L${1.2 * r},${0.9 * r}H${-1.2 * r}Z`;
    default:
      return cross(0.45 * r, 1.2 * r);
  }
}

const cross = (arm: number, reach: number): string =>
  `M${-arm},${-reach}h${2 * arm}v${reach - arm}h${reach - arm}v${2 * arm}h${arm - reach}v${reach - arm}h${-2 * arm}v${arm - reach}h${arm - reach}v${-2 * arm}h${reach - arm}Z`;

/** An arrow up, for a number that the scale does not reach. */
export const beyondOutline = (r: number): string => `M0,${-1.5 * r}L${1.1 * r},${0.2 * r}H${0.4 * r}V${1.3 * r}H${-0.4 * r}V${0.2 * r}H${-1.1 * r}Z`;
