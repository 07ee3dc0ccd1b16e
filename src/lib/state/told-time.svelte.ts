// The moment that the map and the figures beside the story tell of.

import { momentOf } from '#lib/core/lesson/moment-told.ts';
import { arrivalAt, cameraAt, seenOf, type ShownChapter } from '#lib/core/lesson/story-road.ts';
import type { Story } from './story.svelte.ts';

export class ToldTime {
  readonly #story: Story;

  constructor(story: Story) {
    this.#story = story;
  }

  readonly moment = $derived.by(() => {
    const { told, reached, seen, scale, corpus } = this.#story;
    return told ? momentOf(reached, seen, told, scale) : corpus.domain[0];
  });

  /** The moment told when the reader reaches a chapter. */
  arrivalOf(chapter: ShownChapter): number {
    const { chapters, scale, breadth, cover } = this.#story;
    const stop = arrivalAt(chapters.indexOf(chapter));
    return momentOf(stop, seenOf(cameraAt(stop, chapters, scale, breadth, cover), chapter, cover), chapter, scale);
  }
}
