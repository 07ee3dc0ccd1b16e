// The still part of a window scene drawn with a pen: axis and its pieces, lanes, bands, names at the left edge.

import { NAME_INSIDE } from './compose-window.ts';
import { COUNT_SIZE, NAME_SIZE } from './bands.ts';
import type { Painted } from './painted.ts';
import type { Inks, Pen } from './pen.ts';
import type { PlacedLane } from './scene.ts';
import { SCALE_SIZE, TICK_SIZE } from './ticks.ts';
import type { WindowScene } from './window-scene.ts';
import { measureLabel } from './measure.ts';
import { wrap } from './wrap.ts';

/** Under the axis line: years, then the bracket of each piece, then its scale. */
const YEAR_DROP = 21;
const BRACKET_DROP = 30;
const SCALE_DROP = 46;
const NAME_OF_LANE = 13.5;

/** `edges`: how far down the edges of pieces go; through the years, unless they are few and large. */
export function paintAxis(pen: Pen, { axis, height, width, bandZone }: WindowScene, inks: Inks, edges = height): void {
  axis.parts.forEach((part) => {
    if (part.shaded) pen.rect({ x: part.from, y: 0, width: part.to - part.from, height }, { fill: inks.fold });
    if (part.from > 0 && part.from < width) pen.lines([part.from, 0, part.from, edges], { stroke: inks.rule, width: 1 });
    if (part.title)
      pen.text(part.title, (part.from + part.to) / 2, bandZone.y + bandZone.height / 2 + 20, {
        size: 62,
        face: 'display',
        anchor: 'middle',
        fill: inks.fold,
        halo: inks.rule
      });
    pen.path(`M${part.from + 3},${axis.y + BRACKET_DROP}v4H${part.to - 3}v-4`, { stroke: inks.inkSoft, width: 0.8 });
    if (part.scaleAt !== undefined) pen.text(part.scale, part.scaleAt, axis.y + SCALE_DROP, { size: SCALE_SIZE, anchor: 'middle', fill: inks.inkSoft });
  });
  const labelled = axis.ticks.filter((tick) => tick.label);
  pen.lines(
    labelled.flatMap(({ at }) => [at, 0, at, axis.y]),
    { stroke: inks.hairline, width: 0.7 }
  );
  pen.lines(
    labelled.flatMap(({ at }) => [at, axis.y - 4, at, axis.y + 5]),
    { stroke: inks.ink, width: 1.2 }
  );
  pen.lines(
    axis.ticks.flatMap(({ at }) => [at, axis.y, at, axis.y + 4]),
    { stroke: inks.inkSoft, width: 0.8 }
  );
  for (const tick of labelled)
    pen.text(tick.label!, tick.textAt ?? tick.at, axis.y + YEAR_DROP, { size: TICK_SIZE, strong: true, anchor: 'middle', fill: inks.ink });
}

export function paintLanes(pen: Pen, { lanes, bandZone, axis, width }: WindowScene, inks: Inks): void {
  pen.lines(
    [...lanes.map((lane) => lane.y), bandZone.y].flatMap((y) => [0, y, width, y]),
    { stroke: inks.hairline, width: 1 }
  );
  pen.lines([0, axis.y, width, axis.y], { stroke: inks.ink, width: 1.4 });
}

export function paintBands(pen: Pen, { bands, ribbons }: WindowScene, inks: Inks): void {
  const hueOf = (id: string): number =>
    Math.max(
      0,
      bands.findIndex((band) => band.id === id)
    ) % 5;
  for (const band of bands)
    for (const part of band.parts)
      pen.path(part.path, {
        fill: { hue: hueOf(band.id), guess: !part.sure },
        stroke: inks.hues[hueOf(band.id)]!.hue,
        width: 1.2,
        ...(!part.sure && { dash: [4, 3] })
      });
  for (const ribbon of ribbons) {
    const hue = hueOf(ribbon.from);
    pen.path(ribbon.path, { fill: { hue, guess: false }, stroke: inks.hues[hue]!.hue, width: 1.4, dash: [4, 3] });
  }
}

/** Names and numbers in the bands. */
export function paintBandNotes(pen: Pen, { bands }: WindowScene, inks: Inks): void {
  for (const [index, band] of bands.entries())
    for (const note of band.notes) {
      // On a plain band the writing is cut out of the colour.
      const plain = index % 5 === PLAIN_WEAVE;
      pen.text(note.text, note.x, note.y, {
        size: note.role === 'name' ? NAME_SIZE : COUNT_SIZE,
        strong: true,
        fill: plain ? inks.paper : inks.ink,
        ...(!plain && { halo: inks.paper })
      });
    }
}

/** The instrument whose weave is a full tint. */
const PLAIN_WEAVE = 2;

/** The lanes' names: in a margin of their own or, where there is none, small at the top of each lane. */
export function paintGutter(pen: Pen, painted: Painted): void {
  const { scene, gutter, inks, bandsName } = painted;
  if (gutter === 0) return paintNamesInside(pen, painted);
  pen.rect({ x: 0, y: 0, width: gutter, height: scene.height }, { fill: inks.paper });
  pen.lines(
    [...scene.lanes.map((lane) => lane.y), scene.bandZone.y].flatMap((y) => [0, y, gutter, y]),
    { stroke: inks.hairline, width: 1 }
  );
  for (const lane of scene.lanes) paintName(pen, lane.name, lane, gutter, inks);
  if (scene.bands.length > 0) paintName(pen, bandsName, scene.bandZone, gutter, inks);
  pen.lines([gutter - 0.5, 0, gutter - 0.5, scene.axis.y], { stroke: inks.rule, width: 1 });
  pen.lines([0, scene.axis.y, gutter, scene.axis.y], { stroke: inks.ink, width: 1.4 });
  if (scene.axis.context) pen.text(scene.axis.context, 4, scene.axis.y + YEAR_DROP, { size: TICK_SIZE, strong: true, fill: inks.accent });
  // A single piece says its scale whole.
  if (scene.axis.parts.length > 1) pen.text('1\u00a0cm\u00a0≈', 4, scene.axis.y + SCALE_DROP, { size: NAME_OF_LANE, fill: inks.inkSoft });
}

function paintName(pen: Pen, name: string, zone: Pick<PlacedLane, 'y' | 'height'>, gutter: number, inks: Inks): void {
  const { lines } = wrap(name, gutter - 10, 4, (text) => measureLabel(text, NAME_OF_LANE, true));
  lines
    .slice(0, Math.max(1, Math.floor((zone.height - 6) / 15.5)))
    .forEach((line, index) => pen.text(line, 4, zone.y + 17 + index * 15.5, { size: NAME_OF_LANE, strong: true, fill: inks.inkSoft }));
}

function paintNamesInside(pen: Pen, { scene, inks, bandsName, leastText }: Painted): void {
  const names = [...scene.lanes, ...(scene.bands.length > 0 ? [{ ...scene.bandZone, name: bandsName }] : [])];
  for (const { name, y } of names.filter((each) => each.name !== '')) {
    const width = measureLabel(name, NAME_INSIDE, true);
    pen.rect({ x: 0, y: y + 1, width: width + 10, height: 16 }, { fill: inks.paper });
    pen.text(name, 5, y + 13, { size: NAME_INSIDE, strong: true, fill: inks.inkSoft });
  }
  // On a wall each label says its year.
  if (scene.axis.context && leastText === undefined)
    pen.text(scene.axis.context, 4, scene.axis.y - 5, { size: TICK_SIZE, strong: true, fill: inks.accent, halo: inks.paper });
}
