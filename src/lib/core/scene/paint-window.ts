// A window scene drawn with a pen: axis, bands, lanes, what is gathered, events, arcs, and the lanes' names at the
// left edge. The one painter of the explorer's screen, of its exports and of its tests.

import type { GatheredMark, WindowMark } from './window-scene.ts';
import type { RoutedArc } from './route-arcs.ts';
import { paintAxis, paintBandNotes, paintBands, paintGutter, paintLanes } from './paint-ground.ts';
import type { Highlights, Painted } from './painted.ts';
import type { Inks, Look, Pen } from './pen.ts';
import { LABEL_SIZE, LINE_HEIGHT } from './lanes.ts';
import { REMINDER_SIZE } from './labels.ts';
import { STANDING_BELOW, standingLines } from './sign.ts';
import { penAtLeast } from './least-text.ts';
import { isWeighty, sayCount } from './say-count.ts';

const DIM = 0.32;
const DIM_TRAY = 0.5;

/** The whole picture, from 0,0 to gutter + width, height. */
export function paintWindow(plain: Pen, painted: Painted): void {
  const { scene, gutter, inks, leastText } = painted;
  const pen = leastText === undefined ? plain : penAtLeast(plain, leastText);
  pen.rect({ x: 0, y: 0, width: gutter + scene.width, height: scene.height }, { fill: inks.paper });
  pen.within({ clip: { x: gutter, y: 0, width: scene.width, height: scene.height }, dx: gutter }, () => paintInside(pen, painted));
  paintGutter(pen, painted);
}

function paintInside(pen: Pen, painted: Painted): void {
  const { scene, inks, highlights = {} } = painted;
  paintAxis(pen, scene, inks, painted.leastText === undefined ? scene.height : scene.axis.y);
  paintLanes(pen, scene, inks);
  paintBands(pen, scene, inks);
  for (const ridge of scene.ridges) pen.bars(ridge.x, ridge.bin, ridge.ground, ridge.heights, inks.hairline);
  // Under all writing: a label's edge of paper parts it from an arc that could not avoid it.
  for (const arc of painted.arcs ?? []) paintArc(pen, arc, inks);
  paintBandNotes(pen, scene, inks);
  const [dim, plain] = [scene.marks.filter((mark) => mark.dim), scene.marks.filter((mark) => !mark.dim)];
  if (dim.length > 0) pen.within({ opacity: DIM }, () => paintMarks(pen, dim, painted));
  if (painted.plumbed) paintPlumbs(pen, plain, painted);
  paintMarks(pen, plain, painted);
  // Over the bars of the events that stand alone: a number struck through is another number.
  const trays = (groups: readonly GatheredMark[]): void => groups.forEach((group) => paintGathered(pen, group, inks, highlights.gathered === group.key));
  const dimmed = scene.gathered.filter((group) => group.passing === 0);
  if (dimmed.length > 0) pen.within({ opacity: DIM_TRAY }, () => trays(dimmed));
  trays(dimmed.length > 0 ? scene.gathered.filter((group) => group.passing > 0) : scene.gathered);
  for (const arc of painted.arcs ?? []) paintArcEnd(pen, arc, inks);
}

function paintMarks(pen: Pen, marks: readonly WindowMark[], { scene, inks, highlights = {}, moving = false }: Painted): void {
  const hues = new Map(scene.instruments.map((id, index) => [id, index % 5]));
  const hueOf = (mark: WindowMark): string => inks.hues[hues.get(mark.instrument ?? '') ?? 5]!.hue;
  for (const mark of marks) if (mark.extent) paintExtent(pen, mark, hueOf(mark), inks);
  for (const mark of marks) paintSign(pen, mark, hueOf(mark), inks, isHeld(mark, highlights));
  paintStandings(pen, marks, inks);
  for (const mark of marks) paintLabel(pen, mark, inks, highlights, moving);
}

function paintPlumbs(pen: Pen, marks: readonly WindowMark[], { scene, inks }: Painted): void {
  const ends = marks.filter(({ label, x }) => label && x >= 0 && x <= scene.width).flatMap(({ x, y, radius }) => [x, y + radius, x, scene.axis.y]);
  pen.lines(ends, { stroke: inks.inkSoft, width: 0.8 });
}

const isHeld = (mark: WindowMark, { opened, pointed }: Highlights): boolean => mark.id === opened || mark.id === pointed;

/** How long it lasted (a bar) or how vaguely it is known (a bracket), with edges as sure as the date. */
function paintExtent(pen: Pen, mark: WindowMark, hue: string, inks: Inks): void {
  const { from, to, at, meaning, open, edge } = mark.extent!;
  const dash = edge === 'soft' ? { dash: [7, 4] } : edge === 'doubtful' ? { dash: [1.5, 4] } : {};
  if (!mark.label) return pen.lines([from, at, to, at], { stroke: inks.rule, width: 1, ...dash });
  if (meaning === 'known')
    return pen.lines([from + 1, at - 2.5, from + 1, at + 2.5, from + 1, at, to - 1, at, to - 1, at - 2.5, to - 1, at + 2.5], {
      stroke: hue,
      width: 0.9,
      ...dash
    });
  pen.lines([from, at, to - (open ? 6 : 0), at], { stroke: hue, width: 3, ...dash });
  if (open) pen.path(`M${to - 7},${at - 4}l6,4l-6,4`, { stroke: hue, width: 1.8 });
  for (const reminder of mark.reminders ?? []) pen.text(reminder.text, reminder.x, reminder.y, { size: REMINDER_SIZE, fill: inks.inkSoft });
}

function paintSign(pen: Pen, mark: WindowMark, hue: string, inks: Inks, held: boolean): void {
  const look: Look =
    mark.edge === 'sharp'
      ? { fill: hue, stroke: inks.paper, width: 1.4 }
      : { fill: inks.paper, stroke: hue, width: 1.6, ...(mark.edge === 'soft' && { dash: [2.4, 1.8] }) };
  pen.sign(mark.kind, mark.radius, mark.x, mark.y, held ? { ...look, stroke: inks.accent, width: 2.6 } : look);
  if (mark.edge === 'doubtful') pen.text('?', mark.x, mark.y - mark.radius - 3, { size: 11, strong: true, anchor: 'middle', fill: inks.ink });
}

/** What is contested or still to be checked, of all marks at once: one stroke on paper, one in ink. */
function paintStandings(pen: Pen, marks: readonly WindowMark[], inks: Inks): void {
  const ends = marks.flatMap(({ status, x, y, radius }) => (status === 'verified' ? [] : standingLines(status, x, y + radius + STANDING_BELOW)));
  if (ends.length === 0) return;
  pen.lines(ends, { stroke: inks.paper, width: 4 });
  pen.lines(ends, { stroke: inks.ink, width: 1.2 });
}

function paintLabel(pen: Pen, mark: WindowMark, inks: Inks, highlights: Highlights, moving: boolean): void {
  if (!mark.label) return;
  const { lines, textX, textY, side, strong } = mark.label;
  const accented = mark.id === highlights.opened || highlights.threaded?.has(mark.id);
  lines.forEach((line, index) =>
    pen.text(line, textX, textY + index * LINE_HEIGHT, {
      size: LABEL_SIZE,
      strong,
      anchor: side === 'left' ? 'end' : 'start',
      fill: accented ? inks.accent : inks.ink,
      ...(!moving && { halo: inks.paper }),
      underlined: isHeld(mark, highlights)
    })
  );
}

/** Several events as one mark: a tray as wide as they reach, with their number. */
function paintGathered(pen: Pen, group: GatheredMark, inks: Inks, held: boolean): void {
  const { tray } = group;
  pen.rect(tray, { fill: inks.paper, stroke: held ? inks.accent : inks.inkSoft, width: held ? 2 : 1 });
  pen.text(sayCount(group.count), tray.x + tray.width / 2, tray.y + tray.height - 2.4, {
    size: 11,
    strong: isWeighty(group.count),
    anchor: 'middle',
    fill: held ? inks.accent : inks.ink
  });
}

function paintArc(pen: Pen, arc: RoutedArc, inks: Inks): void {
  const dash = /evaluates|contests|reacts-to/.test(arc.type) ? { dash: [5, 3] } : arc.type === 'part-of' ? { dash: [1.5, 3] } : {};
  pen.path(arc.path, { stroke: inks.paper, width: 4 });
  pen.path(arc.path, { stroke: inks.accent, width: 1.6, ...dash });
}

function paintArcEnd(pen: Pen, arc: RoutedArc, inks: Inks): void {
  pen.path(arc.head, { fill: inks.accent });
  if (arc.label) pen.text(arc.label.text, arc.label.x, arc.label.y, { size: 12, fill: inks.accent, halo: inks.paper, anchor: arc.label.anchor });
}
