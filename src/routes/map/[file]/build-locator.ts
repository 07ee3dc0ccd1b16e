// The grounds of the small maps, as one SVG file of symbols that pages refer to: they take the ink of the page that shows them.

import { createRequire } from 'node:module';
import { geoIdentity, geoPath } from 'd3';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { FRAMES } from '#lib/core/map/plane.ts';
import { LOCATOR_BOXES, type LocatorGround, worldProjection } from '#lib/core/map/locator.ts';
import { buildBase } from './build-base.ts';

const require = createRequire(import.meta.url);

const symbol = (id: LocatorGround, content: string): string => `<symbol id="${id}" viewBox="${LOCATOR_BOXES[id].box}">${content}</symbol>`;
const land = (path: string, opacity: number): string => `<path fill="currentColor" fill-opacity="${opacity}" d="${path}"/>`;
const line = (path: string, opacity: number, width: number): string =>
  `<path fill="none" stroke="currentColor" stroke-opacity="${opacity}" stroke-width="${width}" d="${path}"/>`;

/** France darker than its neighbours, with the borders of its regions today. */
function france(): string {
  const base = buildBase();
  const draw = geoPath(geoIdentity()).digits(0);
  const { departments, neighbours, shores, frontiers } = base.objects;
  const mainland = departments.geometries.filter(({ id }) => !FRAMES.some((frame) => frame.id === id));
  type Members = Parameters<typeof merge>[1];
  const regions = mesh(
    base,
    { ...departments, geometries: mainland },
    (a, b) => a !== b && (a.properties as { is: string }).is !== (b.properties as { is: string }).is
  );
  const whole = merge(base, mainland as Members);
  return symbol(
    'france',
    [
      land(draw(feature(base, neighbours))!, 0.07),
      line(draw(feature(base, shores))!, 0.35, 2),
      line(draw(feature(base, frontiers))!, 0.35, 2),
      land(draw(whole)!, 0.16),
      line(draw(whole)!, 0.8, 3),
      line(draw(regions)!, 0.4, 1.6)
    ].join('')
  );
}

function world(): string {
  const topology = require('world-atlas/land-110m.json') as Topology<{ land: GeometryCollection }>;
  const draw = geoPath(worldProjection).digits(0);
  const shape = draw(feature(topology, topology.objects.land))!;
  return symbol('world', land(shape, 0.16) + line(shape, 0.7, 1.6));
}

/** The file: `locator.svg#france`, `locator.svg#world`. */
export const buildLocator = (): string => `<svg xmlns="http://www.w3.org/2000/svg">${france()}${world()}</svg>\n`;
