// The part of a scene that a camera sees. Nothing is moved: what lies outside is left out.

import type { Scene, Mark } from './scene.ts';

/** Marks, ticks and pieces that touch [from, to], in the strip's own pixels. */
export function cut(scene: Scene, from: number, to: number): Scene {
  const near = (start: number, end: number): boolean => end >= from && start <= to;
  return {
    ...scene,
    axis: {
      y: scene.axis.y,
      ticks: scene.axis.ticks.filter((tick) => near(tick.at - 30, tick.at + 30)),
      parts: scene.axis.parts.filter((part) => near(part.from, part.to))
    },
    marks: scene.marks.filter((mark) => near(...reachOf(mark)))
  };
}

/** Leftmost and rightmost pixel of a mark with its label and extent. */
function reachOf(mark: Mark): [number, number] {
  const edges = [mark.x - mark.radius, mark.x + mark.radius];
  if (mark.label) edges.push(mark.label.x, mark.label.x + mark.label.width);
  if (mark.extent) edges.push(mark.extent.from, mark.extent.to);
  return [Math.min(...edges), Math.max(...edges)];
}
