// What the story page remembers: how far it is scrolled, how large its stage is, which event is in hand.
// Holds runes only; every number comes from the core.

import { cameraAt, chapterAt, progressOf, type ShownChapter } from '#lib/core/lesson/story-road.ts';
import { arcsOf } from '#lib/core/scene/arcs.ts';
import { composeStrip } from '#lib/core/scene/compose.ts';
import { cut } from '#lib/core/scene/cut.ts';
import { measureLabel } from '#lib/core/scene/measure.ts';
import { type Direction, neighbour } from '#lib/core/scene/neighbour.ts';
import { GUTTER, pictureSize, STORY_LENGTH } from '#lib/core/scene/picture-size.ts';
import { elasticScale } from '#lib/core/view/axis-scale.ts';
import { type ShownCorpus, standsAt } from '#lib/core/view/shown.ts';
import type { Details } from './details.svelte.ts';

/** Strip kept drawn beyond each edge of the window, in windows. */
const OVERSCAN = 0.6;

export class Story {
  readonly details: Details;
  readonly corpus: ShownCorpus;
  readonly chapters: readonly ShownChapter[];
  /** In stops: 0 at the opening, then an arrival and a departure for each chapter. */
  progress = $state(0);
  /** Reduced motion: the picture stands at whole stops. */
  still = $state(false);
  /** The stage's size on screen, in CSS pixels. */
  screen = $state({ width: 0, height: 0 });
  pointed = $state<string>();
  pinned = $state<string>();
  /** The event the Tab key comes back to. */
  stop = $state<string>();

  constructor(corpus: ShownCorpus, chapters: readonly ShownChapter[], details: Details) {
    this.details = details;
    this.corpus = corpus;
    this.chapters = chapters;
  }

  readonly scale = $derived.by(() => elasticScale(this.corpus.pieces, this.corpus.domain[1]));
  readonly picture = $derived(pictureSize(this.screen));
  readonly breadth = $derived(Math.min(1, this.picture.width / STORY_LENGTH));
  readonly chapter = $derived.by(() => chapterAt(this.progress));
  readonly camera = $derived.by(() => cameraAt(this.still ? Math.round(this.progress) : this.progress, this.chapters, this.scale, this.breadth));
  readonly total = $derived(Math.round((this.picture.width / (this.camera.end - this.camera.start)) * 10) / 10);
  readonly offset = $derived(this.camera.start * this.total);
  readonly strip = $derived.by(() => composeStrip(this.corpus, this.scale, { ...this.picture, total: this.total }, measureLabel));
  /** Which slice of the strip is drawn: changes a few times a screen, not at every frame. */
  readonly slice = $derived(Math.floor(this.offset / (this.picture.width * OVERSCAN)));
  readonly scene = $derived.by(() => {
    const step = this.picture.width * OVERSCAN;
    return cut(this.strip, (this.slice - 1) * step, (this.slice + 2) * step + this.picture.width);
  });
  readonly lit = $derived.by(() => new Set(this.chapters[this.chapter - 1]?.lit ?? []));
  readonly fore = $derived.by(() => new Set(this.chapters[this.chapter - 1]?.lanes ?? []));
  readonly opened = $derived(this.pointed ?? this.pinned);
  readonly arcs = $derived.by(() => (this.opened ? arcsOf(this.opened, this.details.of(this.opened)?.relations ?? [], this.strip.marks, 8) : []));
  readonly mark = $derived(this.opened ? this.strip.marks.find((mark) => mark.id === this.opened) : undefined);
  /** The box of the sign and label in hand, on the stage, in CSS pixels. */
  readonly told = $derived.by(() => {
    const { mark, picture, offset } = this;
    if (!mark) return undefined;
    const from = Math.min(mark.x - 8, mark.label?.x ?? Infinity);
    const to = Math.max(mark.x + 8, (mark.label?.x ?? 0) + (mark.label?.width ?? 0));
    const top = mark.label?.y ?? mark.y - 8;
    const height = mark.label?.height ?? 16;
    const k = picture.magnified;
    return { x: (from - offset + GUTTER) * k, y: top * k, width: (to - from) * k, height: height * k };
  });
  readonly tabStop = $derived(this.scene.marks.some((mark) => mark.id === this.stop) ? this.stop : this.firstInView());

  /** The event an arrow key leads to from the one in hand. */
  next(direction: Direction): string | undefined {
    const from = this.stop ?? this.firstInView();
    return from === undefined ? undefined : neighbour(from, direction, this.corpus.events, this.strip.lanes);
  }

  /** Whether an event's sign and label are whole within the window. */
  inView(id: string): boolean {
    const mark = this.strip.marks.find((candidate) => candidate.id === id);
    if (!mark) return false;
    const [from, to] = mark.label ? [mark.label.x, mark.label.x + mark.label.width] : [mark.x - 8, mark.x + 8];
    return Math.min(from, mark.x) >= this.offset && Math.max(to, mark.x) <= this.offset + this.picture.width;
  }

  /** The progress that brings an event to the middle of the window. */
  progressTo(id: string): number {
    const event = this.corpus.events.find((candidate) => candidate.id === id);
    return event ? progressOf(standsAt(event), this.chapters, this.scale, this.breadth) : this.progress;
  }

  private firstInView(): string | undefined {
    return this.scene.marks.find((mark) => mark.x >= this.offset)?.id ?? this.scene.marks[0]?.id;
  }
}
