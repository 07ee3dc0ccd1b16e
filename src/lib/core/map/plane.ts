// From degrees to kilometres: one plane for the mainland and its neighbours (conic conformal, close to Lambert 93), and
// one each for the lands overseas, around their own centre. The build draws the base map on them, the client its points.

import { geoConicConformal, geoEquirectangular, type GeoProjection } from 'd3';

/** A land drawn in a frame of its own: the degrees it shows, west, south, east, north. */
export type Frame = { readonly id: string; readonly west: number; readonly south: number; readonly east: number; readonly north: number };

const EARTH_RADIUS_KM = 6371;

/** By INSEE code. Of French Polynesia, the Society Islands around Tahiti: its whole is as wide as Europe. */
export const FRAMES: readonly Frame[] = [
  { id: '971', west: -61.85, south: 15.8, east: -60.95, north: 16.55 },
  { id: '972', west: -61.3, south: 14.35, east: -60.75, north: 14.92 },
  { id: '973', west: -54.7, south: 2.05, east: -51.55, north: 5.85 },
  { id: '974', west: 55.15, south: -21.43, east: 55.9, north: -20.82 },
  { id: '976', west: 44.95, south: -13.05, east: 45.35, north: -12.6 },
  { id: '987', west: -151.65, south: -17.95, east: -149.05, north: -16.5 },
  { id: '988', west: 163.8, south: -22.75, east: 168.25, north: -19.95 }
];

const mainland: GeoProjection = geoConicConformal().parallels([44, 49]).rotate([-3, 0]).center([0, 46.5]).scale(EARTH_RADIUS_KM).translate([0, 0]).precision(0);

/** True to scale along the middle parallel: good enough for an island. */
function aroundCentre({ west, south, east, north }: Frame): GeoProjection {
  const middle = (south + north) / 2;
  return geoEquirectangular()
    .rotate([-(west + east) / 2, -middle])
    .scale(EARTH_RADIUS_KM)
    .translate([0, 0])
    .precision(0);
}

const PROJECTIONS = new Map<string, GeoProjection>(FRAMES.map((frame) => [frame.id, aroundCentre(frame)]));

/** The projection of a frame, or of the mainland. */
export const projectionOf = (frame: string | undefined): GeoProjection => PROJECTIONS.get(frame ?? '') ?? mainland;

/** The frame that shows a place, if it lies overseas. */
export const frameOf = (lat: number, lon: number): Frame | undefined =>
  FRAMES.find(({ west, south, east, north }) => lon >= west && lon <= east && lat >= south && lat <= north);

export type PlanePoint = { readonly frame?: string; readonly x: number; readonly y: number };

/** Kilometres east and south of the centre of the frame, or of the mainland's (3° E, 46.5° N). */
export function onPlane(lat: number, lon: number): PlanePoint {
  const frame = frameOf(lat, lon);
  const [x, y] = projectionOf(frame?.id)([lon, lat])!;
  return { ...(frame && { frame: frame.id }), x, y };
}

/** Stretch of the mainland's plane that is always in view: France, and Italy as far as Emilia and Tuscany. Kilometres. */
export const ALWAYS_SHOWN = { left: -604, top: -572, right: 712, bottom: 570 } as const;

/** Stretch of it that the base map holds: what a very wide or very high picture shows besides. */
export const DRAWN = { left: -960, top: -880, right: 1130, bottom: 900 } as const;
