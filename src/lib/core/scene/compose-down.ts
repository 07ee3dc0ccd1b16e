// The phone's picture: time runs down the page, the bands beside the axis, every label in full.
// Each stretch of time gets the height its labels need, so nothing is ever left without room.
// Same corpus, scale pieces and bands as `compose.ts`; only the way of laying out differs.

import { type AxisScale, elasticScale, position, type ScalePiece } from '../view/axis-scale.ts';
import type { ShownCorpus, ShownEvent } from '../view/shown.ts';
import { standsAt } from '../view/stands-at.ts';
import { placeBands } from './bands.ts';
import { isStrong } from './labels.ts';
import type { AxisPart, Mark, Measure, PlacedBand, Ribbon, Tick } from './scene.ts';
import { spread } from './spread.ts';
import { partsOf, ticksOf } from './ticks.ts';
import { tenth } from '../view/tenth.ts';
import { wrap } from './wrap.ts';

export const DOWN_WIDTH = 360;
export const DOWN_BANDS = { y: 40, height: 72 };
export const DOWN_AXIS_X = 120;
const SIGN_X = 136;
const TEXT_X = 150;
const TITLE_SIZE = 15;
const TITLE_LINE = 18.5;
const WHEN_LINE = 15.5;
const WHEN_SIZE = 12.5;
const BETWEEN = 13;
/** Height of a stretch where nothing happens. */
const LEAST_PIECE = 90;
/** Events of this rank and above are told in full; the others keep their sign on the axis. */
const TOLD_RANK = 3;
const PADDING = 20;
const MOST_LINES = 4;

export type DownMark = Omit<Mark, 'label' | 'hit' | 'x'> & {
  readonly x: number;
  /** Where the event really stands on the axis; `y` is where it is told. */
  readonly trueY: number;
  readonly lines: readonly string[];
  readonly strong: boolean;
  readonly from: number;
  readonly to: number;
};

export type DownScene = {
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly Tick[];
  readonly parts: readonly AxisPart[];
  readonly bands: readonly PlacedBand[];
  readonly ribbons: readonly Ribbon[];
  readonly marks: readonly DownMark[];
  /** Where each stop (a moment) falls, in order: the page cuts the strip there. */
  readonly cuts: readonly number[];
};

type Told = { readonly event: ShownEvent; readonly when: string; readonly lines: readonly string[]; readonly size: number };

/** A stretch of time between two cuts or changes of scale, with what is told in it; it gets the height that takes. */
type Stretch = { readonly from: number; readonly told: readonly Told[]; readonly height: number };

/** The whole strip from top to bottom. `stops` are moments where the page may cut it; no label crosses one, nor a change of scale. */
export function composeDown(corpus: ShownCorpus, stops: readonly number[], measure: Measure): DownScene {
  const stretches = stretchesOf(corpus, stops, measure);
  const total = stretches.reduce((sum, { height }) => sum + height, 0);
  const scale = elasticScale(
    stretches.map(({ from, height }) => ({ from, share: height })),
    corpus.domain[1]
  );
  const { bands, ribbons } = placeBands(corpus, scale, total, DOWN_BANDS, measure);
  return {
    width: DOWN_WIDTH,
    height: tenth(total),
    ticks: ticksOf(scale, total, corpus.locale, measure),
    parts: partsOf(scale, total, 1, corpus.locale, measure),
    bands,
    ribbons,
    marks: stretches.flatMap(({ told }, index) => marksBetween(told, scale, total, scale.pieces[index]!)),
    cuts: stops.map((stop) => tenth(position(scale, stop) * total))
  };
}

/** Pieces of the axis, cut again at the stops that fall within one. */
function stretchesOf(corpus: ShownCorpus, stops: readonly number[], measure: Measure): Stretch[] {
  const [start, end] = corpus.domain;
  const inside = [...corpus.pieces.map((piece) => piece.from), ...stops].filter((moment) => moment > start && moment < end);
  const bounds = [...new Set([start, ...inside])].sort((a, b) => a - b);
  const told = corpus.events.map((event) => tell(event, measure));
  return bounds.map((from, index) => {
    const here = told.filter(({ event }) => standsIn(event, index === 0 ? -Infinity : from, bounds[index + 1] ?? Infinity));
    const needed = here.reduce((sum, { size }) => sum + size, 0);
    return { from, told: here, height: Math.max(LEAST_PIECE, needed + PADDING * 2) };
  });
}

function tell(event: ShownEvent, measure: Measure): Told {
  const standing = event.standing === undefined ? event.when : `${event.when}, ${event.standing}`;
  if (event.rank > TOLD_RANK && !event.lit) return { event, when: standing, lines: [], size: 0 };
  const strong = isStrong(event);
  const room = DOWN_WIDTH - TEXT_X - 6;
  const title = wrap(event.title, room, MOST_LINES, (text) => measure(text, TITLE_SIZE, strong)).lines;
  // How it stands has a line of its own where the date leaves it no room.
  const fits = measure(standing, WHEN_SIZE, true) <= room;
  const lines = fits || event.standing === undefined ? title : [...title, event.standing];
  return { event, when: fits ? standing : event.when, lines, size: WHEN_LINE + lines.length * TITLE_LINE + BETWEEN };
}

const standsIn = (event: ShownEvent, from: number, to: number): boolean => standsAt(event) >= from && standsAt(event) < to;

function marksBetween(told: readonly Told[], scale: AxisScale, total: number, piece: ScalePiece): DownMark[] {
  const here = told.map((each) => ({ ...each, trueY: position(scale, standsAt(each.event)) * total })).sort((a, b) => a.trueY - b.trueY);
  const labelled = here.filter(({ size }) => size > 0);
  const starts = spread(
    labelled.map(({ trueY, size }) => ({ at: trueY - WHEN_LINE, size })),
    piece.start * total + PADDING,
    piece.end * total - PADDING
  );
  const startOf = new Map(labelled.map(({ event }, index) => [event.id, starts[index]!]));
  return here.map((each) => downMark(each, startOf.get(each.event.id), scale, total));
}

function downMark({ event, when, lines, trueY }: Told & { trueY: number }, start: number | undefined, scale: AxisScale, total: number): DownMark {
  const told = start !== undefined;
  return {
    id: event.id,
    title: event.title,
    when,
    x: told ? SIGN_X : DOWN_AXIS_X,
    y: tenth(told ? start + WHEN_LINE - 5 : trueY),
    trueY: tenth(trueY),
    radius: event.rank === 1 ? 6.5 : event.rank === 2 ? 5.4 : 4.6,
    rank: event.rank,
    lane: event.lane,
    ...(event.kind && { kind: event.kind }),
    ...(event.instrument && { instrument: event.instrument }),
    status: event.status,
    edge: event.edge,
    lines,
    strong: isStrong(event),
    from: tenth(position(scale, event.min) * total),
    to: tenth(Math.min(position(scale, event.max) * total, total))
  };
}

export const DOWN_TEXT = { x: TEXT_X, whenSize: WHEN_SIZE, titleSize: TITLE_SIZE, titleLine: TITLE_LINE, whenLine: WHEN_LINE } as const;
