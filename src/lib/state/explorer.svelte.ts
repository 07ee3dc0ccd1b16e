// What the explorer remembers from frame to frame: where the camera is, how far the axis is bent, what passes, what
// is in hand. Runes only; every number comes from the core, every movement from dom.

import { routeArcs, type RoutedArc } from '#lib/core/scene/route-arcs.ts';
import { composeWindow } from '#lib/core/scene/compose-window.ts';
import { rowsOfGathering } from '#lib/core/scene/gathering.ts';
import { laneRowsOf } from '#lib/core/scene/lane-rows.ts';
import { measureLabel } from '#lib/core/scene/measure.ts';
import type { Painted } from '#lib/core/scene/painted.ts';
import type { Inks } from '#lib/core/scene/pen.ts';
import { filledPicture } from '#lib/core/scene/picture-size.ts';
import { gutterOf, scaleOf } from '#lib/core/scene/still-window.ts';
import type { GatheredMark, WindowScene } from '#lib/core/scene/window-scene.ts';
import { MS_PER_DAY } from '#lib/core/time/historic-date.ts';
import { blendScale, momentAt, position } from '#lib/core/view/axis-scale.ts';
import { between, type Camera, cameraOn, WHOLE, windowOf } from '#lib/core/view/camera.ts';
import { panned, reaching, restingCamera, zoomedAt } from '#lib/core/view/camera-moves.ts';
import { type EventTable, idAt, rowOf } from '#lib/core/view/event-table.ts';
import { type ExplorerView, FIRST_VIEW, type Way } from '#lib/core/view/explorer-view.ts';
import { linksWords } from '#lib/core/view/link-words.ts';
import { sayMoment } from '#lib/core/view/moment-words.ts';
import { type NeighbourWay, neighbourRow } from '#lib/core/view/neighbour-row.ts';
import { isNarrow, select } from '#lib/core/view/selection.ts';
import { branchesAt, type Step, wholeThread } from '#lib/core/view/thread.ts';
import type { Locale } from '#lib/core/words/locale.ts';
import { Motion } from '#lib/dom/motion.ts';
import { Pace } from '#lib/dom/pace.ts';

/** Milliseconds without a gesture after which the picture is at rest. */
const REST = 130;
const GLIDE = 420;
/** Milliseconds between two sayings of where one is. */
const TELL_EVERY = 200;
/** Milliseconds between two comings of new labels. */
const FRESH_EVERY = 160;
const RELAX = 1100;
const KEY_PAN = 0.25;
export const KEY_ZOOM = 1.6;
/** How near an event is shown when one jumps to it from afar: a share of the axis at most. */
const NEAR = 0.14;

export class Explorer {
  table = $state.raw<EventTable>();
  view = $state.raw<ExplorerView>(FIRST_VIEW);
  /** Rows found by the search, best first; undefined when nothing is searched. */
  hits = $state.raw<readonly number[]>();
  camera = $state.raw<Camera>(WHOLE);
  /** 0 elastic, 1 linear, and on the way between. */
  bend = $state(0);
  screen = $state.raw({ width: 0, height: 0 });
  /** No margin for lanes' names: a phone. */
  narrow = $state(false);
  moving = $state(false);
  pointed = $state<string>();
  pointedGroup = $state<string>();
  /** Told after each discrete act, so that the page may write a step of history; `quietly` for mere moves. */
  onsettle: (quietly: boolean) => void = () => {};

  readonly #motion = new Motion();
  #resting: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  readonly #pace = new Pace();
  #laidOut = false;
  #aim: Camera = WHOLE;
  #before: { scene: WindowScene; table: EventTable; height: number } | undefined;
  #standing: WindowScene | undefined;

  readonly gutter = $derived(gutterOf(this.narrow));
  readonly picture = $derived(filledPicture(this.screen, this.gutter));
  readonly #scales = $derived.by(() => {
    const { ground } = this.table!;
    return { elastic: scaleOf(ground, 'elastic'), linear: scaleOf(ground, 'linear') };
  });
  readonly scale = $derived(blendScale(this.#scales.elastic, this.#scales.linear, this.bend));
  readonly window = $derived.by(() => windowOf(this.scale, this.camera));
  /** Where the camera is, as it is said in words: a few times a second while it moves, for words are slow to lay out. */
  told = $state.raw<{ readonly camera: Camera; readonly window: readonly [number, number]; readonly atWhole: boolean }>({
    camera: WHOLE,
    window: [0, 1],
    atWhole: true
  });
  #toldAt = 0;
  #freshAt = 0;
  /** The rows found by search and region, to look one up; undefined when there is neither. */
  readonly #searched = $derived(this.hits && new Set(this.hits));
  /** The rows of the region that is filtered by; undefined for all, or when they are not known yet. */
  areaRows = $state.raw<ReadonlySet<number>>();
  readonly found = $derived.by((): ReadonlySet<number> | undefined => {
    const [searched, inArea] = [this.#searched, this.areaRows];
    return searched && inArea ? new Set([...searched].filter((row) => inArea.has(row))) : (searched ?? inArea);
  });
  readonly selection = $derived.by(() => select(this.table!, this.view.filter, this.found));
  readonly atWhole = $derived(this.camera.end - this.camera.start >= 1 - 1e-9);
  readonly isNarrow = $derived(isNarrow(this.view));
  readonly hand = $derived.by(() => (this.table && this.view.event !== undefined ? rowOf(this.table, this.view.event) : undefined));
  /** The thread followed, from its origins to its end: kept while one walks along it. */
  thread = $state.raw<readonly Step[]>([]);
  readonly threaded = $derived.by(() => new Set(this.thread.map((step) => idAt(this.table!, step.row))));
  readonly #kept = $derived.by(() => [...(this.hand === undefined ? [] : [this.hand]), ...this.thread.map((step) => step.row)]);

  readonly scene = $derived.by((): WindowScene | undefined => {
    const { table, picture } = this;
    if (!table || this.screen.width === 0) return undefined;
    const known = this.#before?.table === table && this.#before.height === picture.height ? this.#before.scene : undefined;
    const scene = composeWindow(
      {
        table,
        selection: this.selection,
        others: this.view.others,
        scale: this.scale,
        camera: this.camera,
        size: picture,
        magnified: picture.magnified,
        kept: this.#kept,
        namesInside: this.gutter === 0,
        steady: known !== undefined && this.#isSteady()
      },
      measureLabel,
      known
    );
    this.#before = { scene, table, height: picture.height };
    return scene;
  });
  /** While it moves new labels come a few times a second: each has to be cut, measured and shaped. */
  #isSteady(): boolean {
    const now = performance.now();
    if (this.moving && now - this.#freshAt < FRESH_EVERY) return true;
    this.#freshAt = now;
    return false;
  }

  /** The moment that map and figures tell: the one read, else the middle of the window, to the day. */
  readonly moment = $derived.by(() => {
    if (this.view.at !== undefined) return this.view.at;
    const { start, end } = this.told.camera;
    return MS_PER_DAY * Math.floor(momentAt(this.scale, (start + end) / 2) / MS_PER_DAY);
  });
  /** It in words, no finer than it was pointed at. */
  sayMoment(locale: Locale): string {
    return sayMoment(this.moment, (this.view.at === undefined ? 5 : 1) * MS_PER_DAY, locale);
  }

  /** Where a moment stands across the window: 0 at its start, 1 at its end. */
  shareOf(moment: number): number {
    return (position(this.scale, moment) - this.camera.start) / (this.camera.end - this.camera.start);
  }

  /** The moment at a share of the window. */
  momentOf(share: number): number {
    return momentAt(this.scale, this.camera.start + share * (this.camera.end - this.camera.start));
  }

  /** The scene as it last stood still: what keys, fingers and screen readers deal with. */
  readonly standing = $derived.by(() => (this.moving ? this.#standing : (this.#standing = this.scene)));

  readonly arcs = $derived.by((): readonly RoutedArc[] => {
    if (!this.scene || !this.table || this.hand === undefined) return [];
    const { table } = this;
    return routeArcs(
      linksWords(table, this.hand, this.thread),
      this.scene,
      (row) => this.#placeOf(row),
      (row) => table.ground.lanes[table.lane[row]!]!.id
    );
  });

  /** The picture is better painted in the frame after the one that laid it out. */
  get paintsLater(): boolean {
    return this.moving && this.#pace.isSlow;
  }

  /** All that a painter needs; undefined until there is a scene. */
  painted(inks: Inks, bandsName: string): Painted | undefined {
    if (!this.scene) return undefined;
    const { scene, gutter, arcs, moving, threaded } = this;
    return {
      scene,
      inks,
      gutter,
      bandsName,
      arcs,
      moving,
      highlights: { opened: this.view.event, pointed: this.pointed, threaded, gathered: this.pointedGroup }
    };
  }

  /** Where a row's sign would stand in the window, when it is drawn no mark. */
  #placeOf(row: number): number {
    const { start, end } = this.camera;
    return ((position(this.scale, this.table!.at[row]!) - start) / (end - start)) * this.picture.width;
  }

  // ——— Showing a table and a view ———

  /** Takes another table, and the window the view or the file asks for. */
  show(table: EventTable): void {
    this.#motion.stop();
    this.table = table;
    this.hits = undefined;
    this.thread = [];
    this.#holdThread(this.hand);
    this.#place(this.view.window ?? table.ground.window);
  }

  /** Takes a whole view, from an address. */
  take(view: ExplorerView): void {
    this.#motion.stop();
    this.view = view;
    this.#holdThread(this.hand);
    this.#place(view.window ?? this.table?.ground.window);
  }

  #place(window: readonly [number, number] | undefined): void {
    this.bend = this.view.scale === 'linear' ? 1 : 0;
    this.#aim = this.camera = window && this.table ? restingCamera(this.scale, window) : WHOLE;
    this.moving = false;
    if (this.table) this.#tell();
  }

  change(part: Partial<ExplorerView>, quietly = false): void {
    this.view = { ...this.view, ...part };
    this.onsettle(quietly);
  }

  // ——— Moving ———

  /** At the next frame, however many gestures come before it. */
  #aimAt(camera: Camera): void {
    this.#aim = camera;
    this.moving = true;
    this.pointed = this.pointedGroup = undefined;
    clearTimeout(this.#resting);
    if (!this.#motion.running) this.#resting = setTimeout(() => this.#rest(true), REST);
    this.#frame ||= requestAnimationFrame(this.#move);
  }

  readonly #move = (now: number): void => {
    this.#pace.tell(now);
    // On a slow machine what was laid out in one frame is painted in the next.
    const paints = this.#pace.isSlow && this.#laidOut;
    this.#laidOut = !paints;
    this.#frame = paints ? requestAnimationFrame(this.#move) : 0;
    if (paints) return;
    this.camera = this.#aim;
    if (performance.now() - this.#toldAt > TELL_EVERY) this.#tell();
  };

  #tell(): void {
    this.#toldAt = performance.now();
    this.told = { camera: this.camera, window: this.window, atWhole: this.atWhole };
  }

  #rest(quietly: boolean): void {
    clearTimeout(this.#resting);
    this.camera = this.#aim;
    this.moving = false;
    this.#tell();
    const { window: _, ...rest } = this.view;
    this.view = this.atWhole ? rest : { ...rest, window: this.window };
    this.onsettle(quietly);
  }

  hold(): void {
    this.#motion.stop();
  }

  zoom(factor: number, at: number): void {
    this.#aimAt(zoomedAt(this.#aim, factor, Math.min(1, Math.max(0, at)), this.scale));
  }

  pan(share: number): void {
    this.#aimAt(panned(this.#aim, share));
  }

  fling(speed: number): void {
    this.#motion.fling(
      speed,
      (by) => this.#aimAt(panned(this.#aim, by)),
      () => this.#rest(true)
    );
  }

  /** Glides to a camera; a step one can come back from unless `quietly`. */
  glide(to: Camera, quietly = false, then?: () => void): void {
    this.#motion.stop();
    const from = this.#aim;
    this.moving = true;
    this.#motion.glide(
      GLIDE,
      (amount) => this.#aimAt(between(from, to, amount)),
      () => {
        this.#rest(quietly);
        then?.();
      }
    );
  }

  glideZoom(factor: number, at = 0.5): void {
    this.glide(zoomedAt(this.#aim, factor, at, this.scale), true);
  }

  glidePan(share = KEY_PAN): void {
    this.glide(panned(this.#aim, share), true);
  }

  toEnd(end: 'first' | 'last'): void {
    const breadth = this.#aim.end - this.#aim.start;
    this.glide(end === 'first' ? { start: 0, end: breadth } : { start: 1 - breadth, end: 1 }, true);
  }

  whole(): void {
    this.glide(WHOLE);
  }

  /** Brings a span of time into the window, unless all of it is there. */
  showSpan([from, to]: readonly [number, number]): void {
    const wanted = cameraOn(this.scale, from, to);
    const air = 0.02 * (wanted.end - wanted.start);
    if (wanted.start >= this.#aim.start && wanted.end <= this.#aim.end) return;
    this.glide(zoomedAt({ start: wanted.start - air, end: wanted.end + air }, 1, 0.5, this.scale), true);
  }

  /** Puts the window somewhere at once: the overview is being dragged. */
  put(camera: Camera): void {
    this.#motion.stop();
    this.#aimAt(zoomedAt(camera, 1, 0.5, this.scale));
  }

  /** The axis relaxes from elastic to linear, or back, while the same time stays in the window. */
  bendTo(scale: 'elastic' | 'linear'): void {
    this.#motion.stop();
    const [from, to] = this.window;
    const [start, end] = [this.bend, scale === 'linear' ? 1 : 0];
    this.moving = true;
    this.view = { ...this.view, scale };
    this.#motion.glide(
      RELAX,
      (amount) => {
        this.bend = start + (end - start) * amount;
        this.#aim = this.camera = zoomedAt(cameraOn(this.scale, from, to), 1, 0.5, this.scale);
      },
      () => this.#rest(false)
    );
  }

  // ——— Events ———

  /** Takes an event in hand and brings it into the window. */
  open(id: string, quietly = false): void {
    const row = this.table && rowOf(this.table, id);
    if (row === undefined) return;
    this.view = { ...this.view, event: id };
    this.bring(row, quietly);
  }

  close(): void {
    const { event: _, thread: __, ...rest } = this.view;
    this.view = rest;
    this.thread = [];
    this.onsettle(false);
  }

  // ——— The thread ———

  /** The event that one step along the thread leads to. */
  nextOn(way: Way): string | undefined {
    if (!this.table || this.hand === undefined) return undefined;
    const at = this.thread.findIndex((step) => step.row === this.hand);
    const along = at === -1 ? undefined : this.thread[at + (way === 'causes' ? -1 : 1)]?.row;
    const row = along ?? branchesAt(this.table, this.hand, way)[0]?.row;
    return row === undefined ? undefined : idAt(this.table, row);
  }

  /** Follows a thread to an event: the whole path is shown, and kept as long as one stays on it. */
  follow(id: string, way: Way): void {
    const row = this.table && rowOf(this.table, id);
    if (row === undefined) return;
    this.view = { ...this.view, event: id, thread: way };
    this.#holdThread(row);
    this.bring(row);
  }

  #holdThread(row: number | undefined): void {
    if (row === undefined || !this.table || !this.view.thread) this.thread = [];
    else if (!this.thread.some((step) => step.row === row)) this.thread = wholeThread(this.table, row);
  }

  leaveThread(): void {
    const { thread: _, ...rest } = this.view;
    this.view = rest;
    this.thread = [];
    this.onsettle(false);
  }

  /** Moves the window as little as can be so that a row stands in it; `then`, once it does. */
  bring(row: number, quietly = false, then?: () => void): void {
    const to = reaching(this.#aim, position(this.scale, this.table!.at[row]!));
    if (to !== this.#aim) return this.glide(to, quietly, then);
    this.onsettle(quietly);
    then?.();
  }

  /** From a list far from the picture: near enough to see what is around. */
  jump(id: string): void {
    const row = this.table && rowOf(this.table, id);
    if (row === undefined) return;
    this.view = { ...this.view, event: id };
    const place = position(this.scale, this.table!.at[row]!);
    const breadth = Math.min(NEAR, this.#aim.end - this.#aim.start);
    this.glide(zoomedAt({ start: place - breadth / 2, end: place + breadth / 2 }, 1, 0.5, this.scale));
  }

  /** The event that `j`, `k` or an arrow leads to. */
  neighbour(way: NeighbourWay, from = this.hand): string | undefined {
    if (!this.table) return undefined;
    const row = neighbourRow(this.table, this.view.others === 'hidden' || this.isNarrow ? this.selection : undefined, from ?? this.#middleRow(), way);
    return row === undefined ? undefined : idAt(this.table, row);
  }

  /** Where a walk begins when nothing is in hand: the first event drawn past the middle of the window. */
  #middleRow(): number | undefined {
    const marks = this.standing?.marks ?? [];
    return (marks.find((mark) => mark.x >= this.picture.width / 2) ?? marks.at(-1))?.row;
  }

  /** The events of a gathering, as rows in time order. */
  rowsOf(group: GatheredMark): readonly number[] {
    const { table, standing } = this;
    if (!table || !standing) return [];
    const lane = table.ground.lanes.findIndex(({ id }) => id === group.lane);
    return rowsOfGathering(group, laneRowsOf(table, this.selection, this.view.others)[lane]!, new Set(standing.marks.map((mark) => mark.row)));
  }

  /** Opens a gathering: as near as its events need to stand apart. */
  openGroup(group: Pick<GatheredMark, 'span'>, then?: () => void): void {
    const camera = cameraOn(this.scale, group.span[0], group.span[1]);
    const air = Math.max((camera.end - camera.start) * 0.15, (this.#aim.end - this.#aim.start) * 0.002);
    this.glide(zoomedAt({ start: camera.start - air, end: camera.end + air }, 1, 0.5, this.scale), false, then);
  }

  /** Stops everything that is under way: the page goes. */
  stop(): void {
    this.#motion.stop();
    clearTimeout(this.#resting);
    cancelAnimationFrame(this.#frame);
  }
}
