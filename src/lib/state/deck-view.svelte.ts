// The picture of a lesson's step: where the camera is, what is shown, how it glides to the next. Runes only; every number
// comes from the core, every movement from dom.

import { linksOfStep, rowsOfStep } from '#lib/core/lesson/step-rows.ts';
import type { ShownStep } from '#lib/core/lesson/shown-lesson.ts';
import { composeWindow } from '#lib/core/scene/compose-window.ts';
import { LABEL_SIZE } from '#lib/core/scene/lanes.ts';
import { measureAtLeast } from '#lib/core/scene/least-text.ts';
import { measureLabel } from '#lib/core/scene/measure.ts';
import type { Painted } from '#lib/core/scene/painted.ts';
import type { Inks } from '#lib/core/scene/pen.ts';
import { routeArcs } from '#lib/core/scene/route-arcs.ts';
import { scaleOf } from '#lib/core/scene/still-window.ts';
import type { WindowScene } from '#lib/core/scene/window-scene.ts';
import { blendScale, momentAt, position } from '#lib/core/view/axis-scale.ts';
import { between, type Camera, keptInside, WHOLE } from '#lib/core/view/camera.ts';
import { restingCamera, zoomedAt } from '#lib/core/view/camera-moves.ts';
import type { EventTable } from '#lib/core/view/event-table.ts';
import { NO_FILTER } from '#lib/core/view/explorer-view.ts';
import { inOneLane } from '#lib/core/view/one-lane.ts';
import { select } from '#lib/core/view/selection.ts';
import { Motion } from '#lib/dom/motion.ts';

/** Milliseconds from one step to the next. */
const GLIDE = 900;
const ZOOM = 1.5;
/** Rows of labels that the events have before the bands have any room: one each, and no more than these. */
const MOST_ROWS = 3;
const measure = measureAtLeast(measureLabel, LABEL_SIZE);

type Bent = 'elastic' | 'linear';

export class DeckView {
  table = $state.raw<EventTable>();
  step = $state.raw<ShownStep>();
  /** How much of the step is out. */
  out = $state(0);
  /** Other events of the period are shown as well. */
  crowd = $state(false);
  camera = $state.raw<Camera>(WHOLE);
  /** 0 elastic, 1 linear. */
  bend = $state(0);
  moving = $state(false);
  /** The picture's room and the smallest text, in CSS pixels. */
  screen = $state.raw({ width: 0, height: 0 });
  unit = $state(LABEL_SIZE);

  readonly #motion = new Motion();
  #before: { readonly scene: WindowScene; readonly table: EventTable; readonly height: number } | undefined;

  readonly magnified = $derived(this.unit / LABEL_SIZE);
  readonly size = $derived({ width: this.screen.width / this.magnified, height: this.screen.height / this.magnified });
  readonly #scales = $derived.by(() => ({ elastic: scaleOf(this.table!.ground, 'elastic'), linear: scaleOf(this.table!.ground, 'linear') }));
  readonly scale = $derived.by(() => blendScale(this.#scales.elastic, this.#scales.linear, this.bend));
  /** All events in one lane: several would leave each other no room for labels this large. */
  readonly #drawn = $derived.by(() => inOneLane(this.table!));
  readonly rows = $derived.by(() => (this.step && this.table ? rowsOfStep(this.step, this.out, this.table) : []));
  readonly #selection = $derived.by(() => select(this.#drawn, NO_FILTER, new Set(this.crowd ? this.#crowd : this.rows)));
  /** Every event of the step's lanes, but what it would show and does not yet: the crowd must not give it away. */
  readonly #crowd = $derived.by(() => {
    const [step, table] = [this.step!, this.table!];
    const back = new Set(rowsOfStep(step, Infinity, table).filter((row) => !this.rows.includes(row)));
    const { passes } = select(table, { ...NO_FILTER, lanes: step.lanes });
    return Array.from(passes.keys()).filter((row) => this.rows.includes(row) || (passes[row] === 1 && !back.has(row)));
  });

  readonly scene = $derived.by((): WindowScene | undefined => {
    if (!this.table || !this.step || this.size.width < 1) return undefined;
    const table = this.#drawn;
    const known = this.#before?.table === table && this.#before.height === this.size.height ? this.#before.scene : undefined;
    const scene = composeWindow(
      {
        table,
        selection: this.#selection,
        others: 'hidden',
        scale: this.scale,
        camera: this.camera,
        size: this.size,
        magnified: this.magnified,
        kept: this.rows,
        namesInside: true,
        projected: true,
        leastRows: Math.min(Math.max(1, this.rows.length), MOST_ROWS),
        steady: this.moving && known !== undefined
      },
      measure,
      known
    );
    this.#before = { scene, table, height: this.size.height };
    // A sign without a name tells a class nothing; the step's own is named over the picture.
    const named = this.crowd ? scene.marks : scene.marks.filter(({ label, id }) => label || id === this.step!.event?.id);
    return { ...scene, marks: named };
  });

  readonly #arcs = $derived.by(() => {
    const { table, scene, camera, size } = this;
    if (!table || !scene) return [];
    const placeOf = (row: number): number => ((position(this.scale, table.at[row]!) - camera.start) / (camera.end - camera.start)) * size.width;
    const shown = new Set(scene.marks.map(({ row }) => row));
    const rows = this.rows.filter((row) => shown.has(row));
    return routeArcs(linksOfStep(this.step!, this.out, rows, table), scene, placeOf, () => this.#drawn.ground.lanes[0]!.id);
  });

  /** What the arcs say: "1890 · Marshall… → 1979 · Becattini…". */
  readonly linked = $derived.by(() => {
    const titles = new Map(this.scene?.marks.map(({ id, title }) => [id, title]));
    return this.#arcs.map(({ fromId, toId }) => `${titles.get(fromId)} → ${titles.get(toId)}`);
  });

  painted(inks: Inks, bandsName: string): Painted | undefined {
    if (!this.scene) return undefined;
    const { scene, moving } = this;
    return {
      scene,
      inks,
      gutter: 0,
      bandsName,
      arcs: this.#arcs,
      moving,
      highlights: { opened: this.rows.length > 0 ? this.step?.event?.id : undefined },
      plumbed: true,
      leastText: LABEL_SIZE
    };
  }

  /** The moment at a share of the picture's width, and back. */
  momentOf(share: number): number {
    return momentAt(this.scale, this.camera.start + share * (this.camera.end - this.camera.start));
  }
  shareOf(moment: number): number {
    return (position(this.scale, moment) - this.camera.start) / (this.camera.end - this.camera.start);
  }

  /** Shows a step: gliding to its time and its axis, or at once. */
  show(step: ShownStep, scale: Bent, glides: boolean): void {
    this.step = step;
    this.travel(step.window, scale, glides ? GLIDE : 0);
  }

  /** Glides to a window of time on an axis, with some air around it. */
  travel(window: readonly [number, number], scale: Bent, lasts = GLIDE): void {
    if (this.table) this.#glide(withAir(restingCamera(this.#scales[scale], window)), scale, lasts);
  }

  #glide(to: Camera, scale: Bent, lasts: number): void {
    this.#motion.stop();
    const [bent, bend] = [this.bend, scale === 'linear' ? 1 : 0];
    const from = this.camera;
    this.#move(lasts, (amount) => {
      this.bend = amount === 1 ? bend : bent + (bend - bent) * amount;
      this.camera = between(from, to, amount);
    });
  }

  /** The axis relaxes, or is gathered again, while the same time stays in the window. */
  bendTo(scale: Bent): void {
    this.#glide(restingCamera(this.#scales[scale], [this.momentOf(0), this.momentOf(1)]), scale, GLIDE);
  }

  zoom(nearer: boolean): void {
    const [from, to] = [this.camera, zoomedAt(this.camera, nearer ? ZOOM : 1 / ZOOM, 0.5, this.scale)];
    this.#motion.stop();
    this.#move(GLIDE / 2, (amount) => (this.camera = between(from, to, amount)));
  }

  #move(lasts: number, step: (amount: number) => void): void {
    this.moving = lasts > 0;
    this.#motion.glide(lasts, step, () => (this.moving = false));
  }

  stop(): void {
    this.#motion.stop();
  }
}

/** Room at both edges, so that no sign there is cut in two. */
const AIR = 0.025;
const withAir = ({ start, end }: Camera): Camera => keptInside({ start: start - AIR * (end - start), end: end + AIR * (end - start) });
