// A small map that says where one place is: France with its neighbours, or the world. The grounds are drawn once, in a file
// that pages refer to; a page knows only the point. Degrees in, units of the ground's own frame out.

import { geoEqualEarth, type GeoProjection } from 'd3';
import { frameOf, onPlane } from './plane.ts';

export type LocatorGround = 'france' | 'world';
export type Located = { readonly ground: LocatorGround; readonly box: string; readonly size: number; readonly x: number; readonly y: number };

const WORLD_WIDTH = 1200;
const WORLD_HEIGHT = 585;

/** The whole world, in units of its ground. */
export const worldProjection: GeoProjection = geoEqualEarth().fitSize([WORLD_WIDTH, WORLD_HEIGHT], { type: 'Sphere' }).precision(0.5);

/** France, and its neighbours as far as London, Venice and Tuscany. Kilometres, within what the base map holds. */
const { left, top, right, bottom } = { left: -640, top: -700, right: 860, bottom: 600 };

/** The frame of each ground, as an SVG viewBox; `size`: its width. */
export const LOCATOR_BOXES: Readonly<Record<LocatorGround, { readonly box: string; readonly size: number }>> = {
  france: { box: `${left} ${top} ${right - left} ${bottom - top}`, size: right - left },
  world: { box: `0 0 ${WORLD_WIDTH} ${WORLD_HEIGHT}`, size: WORLD_WIDTH }
};

/** Where a place is on the closest ground that shows it. */
export function locate(lat: number, lon: number): Located {
  const { x, y } = onPlane(lat, lon);
  if (!frameOf(lat, lon) && x > left && x < right && y > top && y < bottom)
    return { ground: 'france', ...LOCATOR_BOXES.france, x: Math.round(x), y: Math.round(y) };
  const [worldX, worldY] = worldProjection([lon, lat])!;
  return { ground: 'world', ...LOCATOR_BOXES.world, x: Math.round(worldX), y: Math.round(worldY) };
}
