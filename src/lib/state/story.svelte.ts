// What the story page remembers: how far it is scrolled, how large its stage is, which event is in hand.
// Holds runes only; every number comes from the core.

import { mapRoom } from '#lib/core/lesson/map-room.ts';
import { cameraAt, chapterAt, type Cover, progressOf, seenOf, type ShownChapter } from '#lib/core/lesson/story-road.ts';
import { composeStrip } from '#lib/core/scene/compose.ts';
import { cutWords } from '#lib/core/scene/cut-words.ts';
import { measureLabel } from '#lib/core/scene/measure.ts';
import { type Direction, neighbour } from '#lib/core/scene/neighbour.ts';
import { GUTTER, pictureSize, STORY_LENGTH } from '#lib/core/scene/picture-size.ts';
import { layersAt } from '#lib/core/scene/zoom-layers.ts';
import { elasticScale } from '#lib/core/view/axis-scale.ts';
import type { ShownCorpus } from '#lib/core/view/shown.ts';
import { standsAt } from '#lib/core/view/stands-at.ts';
import type { Details } from './details.svelte.ts';

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
  /** The page is being scrolled. */
  moving = $state(false);
  /** The chapter at which it last came to rest. */
  rested = $state(0);
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
  readonly length = $derived(Math.max(STORY_LENGTH, this.picture.width));
  readonly breadth = $derived(this.picture.width / this.length);
  readonly chapter = $derived.by(() => chapterAt(this.progress));
  readonly cover = $derived.by((): Cover => {
    const [screen, window] = [this.screen, this.picture.width * this.picture.magnified];
    return ({ map }) => mapRoom(map, screen) / window;
  });
  /** How far the picture has come. */
  readonly reached = $derived(this.still ? Math.round(this.progress) : this.progress);
  readonly camera = $derived.by(() => cameraAt(this.reached, this.chapters, this.scale, this.breadth, this.cover));
  /** The chapter being told. */
  readonly told = $derived.by(() => this.chapters[this.chapter - 1]);
  /** Width of the map beside the picture, on screen: 0 where none stands. */
  readonly mapWidth = $derived(mapRoom(this.told?.map, this.screen));
  /** What of the window is not under the map. */
  readonly seen = $derived(seenOf(this.camera, this.told, this.cover));
  readonly layers = $derived(layersAt(this.camera, this.picture.width, this.picture.width, this.length));

  /** The whole axis in one window, and the axis at the story's length. */
  readonly far = $derived.by(() => composeStrip(this.corpus, this.scale, { ...this.picture, total: this.picture.width }, measureLabel));
  readonly near = $derived.by(() => composeStrip(this.corpus, this.scale, { ...this.picture, total: this.length }, measureLabel));
  /** Which of the two one points at and reads: the one that is seen more. */
  readonly active = $derived<'far' | 'near'>(this.layers.near.opacity > this.layers.far.opacity ? 'near' : 'far');
  readonly scene = $derived(this.active === 'near' ? this.near : this.far);
  readonly layer = $derived(this.layers[this.active]);

  /** Width of the window that no map covers, in the scene's pixels. */
  readonly #clear = $derived(this.picture.width - this.mapWidth / this.picture.magnified);
  readonly #cut = $derived(
    !this.moving && Math.abs(this.layer.stretch - 1) < 1e-3 ? cutWords(this.scene, this.layer.slide, this.layer.slide + this.#clear).join('|') : ''
  );
  /** Keys of the words that an edge of the window would cut, once it rests: hushing one repaints the strip. */
  readonly silent = $derived(new Set(this.#cut.split('|')));

  readonly lit = $derived.by(() => new Set(this.told?.lit ?? []));
  readonly fore = $derived.by(() => new Set(this.told?.lanes ?? []));
  readonly opened = $derived(this.pointed ?? this.pinned);
  readonly relations = $derived.by(() => (this.opened ? (this.details.of(this.opened)?.relations ?? []) : []));
  readonly mark = $derived(this.opened ? this.scene.marks.find((mark) => mark.id === this.opened) : undefined);
  /** The box of the sign and label in hand, on the stage, in CSS pixels. */
  readonly markBox = $derived.by(() => {
    if (!this.mark) return undefined;
    const { x, y, width, height } = this.mark.hit;
    const { stretch, slide } = this.layer;
    const k = this.picture.magnified;
    return { x: (x * stretch - slide + GUTTER) * k, y: y * k, width: width * stretch * k, height: height * k };
  });
  /** Where Tab enters the picture: the event last in hand, else the first one lit when the page last rested. */
  readonly tabStop = $derived.by(() => this.stop ?? this.chapters[this.rested - 1]?.lit[0] ?? this.scene.marks[0]?.id);

  /** The event an arrow key leads to from the one in hand. */
  next(direction: Direction): string | undefined {
    const from = this.stop ?? this.tabStop;
    return from === undefined ? undefined : neighbour(from, direction, this.corpus.events, this.scene.lanes);
  }

  /** Whether an event's sign and label are whole within the window. */
  inView(id: string): boolean {
    const hit = this.scene.marks.find((mark) => mark.id === id)?.hit;
    if (!hit) return false;
    const { stretch, slide } = this.layer;
    return hit.x * stretch >= slide - 4 && (hit.x + hit.width) * stretch <= slide + this.#clear + 4;
  }

  /** The progress that brings an event to the middle of the window. */
  progressTo(id: string): number {
    const event = this.corpus.events.find((candidate) => candidate.id === id);
    return event ? progressOf(standsAt(event), this.chapters, this.scale, this.breadth, this.cover) : this.progress;
  }
}
