// How the story is read by hand: pointing at events, keeping one open, following links, walking by key, and
// the address that remembers it. Private to this page; numbers come from the core, memory from the story.

import { tick } from 'svelte';
import { pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { progressAt, scrollAt } from '#lib/core/lesson/scroll-progress.ts';
import type { Direction } from '#lib/core/scene/neighbour.ts';
import { instead } from '#lib/dom/instead.ts';
import { eventOf } from '#lib/dom/event-of.ts';
import type { ScrollReport } from '#lib/dom/scroll-stops.ts';
import type { Details } from '#lib/state/details.svelte.ts';
import type { Story } from '#lib/state/story.svelte.ts';

/** Time to reach the card with the pointer before it closes, in ms. */
const GRACE = 180;
/** Stillness after which scrolling has come to rest, in ms. */
const REST = 140;

export class Reader {
  /** Which of the two pictures the page keeps; both are in the prerendered page, the screen shows one. */
  form = $state<'both' | 'across' | 'down'>('both');
  readonly #story: Story;
  readonly #details: Details;
  readonly #card: () => Promise<boolean>;
  #stops: readonly number[] = [];
  #leaving = 0;
  #moving = 0;
  #returning = false;

  /** `card`: brings what a card is drawn with, at the first that is wanted; false when it could not be had. */
  constructor(story: Story, details: Details, card: () => Promise<boolean>) {
    this.#story = story;
    this.#details = details;
    this.#card = card;
  }

  readonly scrolled = ({ scroll, stops }: ScrollReport): void => {
    this.#stops = stops;
    this.#story.progress = progressAt(scroll, stops);
    this.#story.moving = true;
    clearTimeout(this.#moving);
    this.#moving = window.setTimeout(this.#rest, REST);
  };

  readonly #rest = (): void => {
    this.#story.moving = false;
    this.#story.rested = this.#story.chapter;
    const { stop } = this.#story;
    if (stop !== undefined && !this.#story.inView(stop)) this.#story.stop = undefined;
  };

  /** `#chapter` scrolls by itself; `#chapter/event` also opens the event. */
  async restore(): Promise<void> {
    const [chapter = '', event] = location.hash.slice(1).split('/');
    if (!event || !this.#story.corpus.events.some(({ id }) => id === event)) return;
    await tick();
    document.getElementById(chapter)?.scrollIntoView({ behavior: 'instant' });
    this.#story.progress = progressAt(scrollY, this.#stops);
    await this.show(event);
    await this.#card();
    replaceState(`#${chapter}/${event}`, { event });
    await tick();
    keptCard()?.querySelector<HTMLElement>('.scroll')?.focus({ preventScroll: true });
  }

  /** Writes the chapter into the address, unless an event holds it. */
  readonly writeChapter = (id: string | undefined): void => {
    const wanted = id ? `#${id}` : '';
    if (this.#stops.length === 0 || page.state.event || location.hash.split('/')[0] === wanted) return;
    replaceState(wanted || location.pathname + location.search, page.state);
  };

  readonly point = (id: string | undefined): void => {
    clearTimeout(this.#leaving);
    if (id !== undefined) {
      this.#details.load();
      void this.#card();
      this.#story.pointed = id;
    } else if (this.#story.pointed !== undefined) {
      this.#leaving = window.setTimeout(() => (this.#story.pointed = undefined), GRACE);
    }
  };

  /** The pointer has reached the card: it stays. */
  readonly stay = (): void => clearTimeout(this.#leaving);

  readonly focus = (id: string): void => {
    this.#story.stop = id;
    if (!this.#returning) this.point(id);
  };

  /** Keeps an event open. One step back closes it, however many were opened in between. */
  readonly open = async (id: string, byKey = false): Promise<void> => {
    clearTimeout(this.#leaving);
    this.#story.stop = id;
    this.#story.pointed = undefined;
    // Without a card the sign is the link that it is: to the list.
    if (!(await this.#card())) return location.assign(signOf(id)?.getAttribute('href') ?? location.href);
    const known = page.state.event !== undefined;
    (known ? replaceState : pushState)(`#${this.#chapterId()}/${id}`, { event: id, pushed: known ? page.state.pushed : true });
    await tick();
    const kept = keptCard();
    if (byKey && !kept?.contains(document.activeElement)) kept?.querySelector<HTMLElement>('.scroll')?.focus({ preventScroll: true });
  };

  readonly close = async (): Promise<void> => {
    clearTimeout(this.#leaving);
    const inside = document.activeElement?.closest('[data-detail]');
    const id = this.#story.opened;
    this.#story.pointed = undefined;
    if (page.state.pushed) history.back();
    else if (page.state.event) replaceState(`#${this.#chapterId()}`, {});
    await tick();
    if (!inside || !id) return;
    // Back on the sign, which this time must not open the card again.
    this.#returning = true;
    signOf(id)?.focus({ preventScroll: true });
    this.#returning = false;
  };

  /** Brings an event into the window when it is not there. */
  async show(id: string): Promise<void> {
    if (this.form === 'across' && !this.#story.inView(id)) {
      scrollTo({ top: scrollAt(this.#story.progressTo(id), this.#stops), behavior: 'instant' });
      this.#story.progress = progressAt(scrollY, this.#stops);
    }
    await tick();
    if (this.form === 'down') signOf(id)?.scrollIntoView({ block: 'center' });
  }

  readonly follow = async (id: string): Promise<void> => {
    const inside = document.activeElement?.closest('[data-detail]') instanceof Element;
    await this.show(id);
    await this.open(id, inside);
  };

  readonly move = async (direction: Direction): Promise<void> => {
    const id = this.#story.next(direction);
    if (id === undefined) return;
    this.#story.stop = id;
    await this.show(id);
    signOf(id)?.focus({ preventScroll: true });
  };

  readonly step = async (direction: 'earlier' | 'later'): Promise<void> => {
    this.#story.stop = this.#story.opened ?? this.#story.stop;
    const id = this.#story.next(direction);
    if (id !== undefined) await this.follow(id);
  };

  /** A tap or click on the upright picture. */
  readonly tap = (event: MouseEvent): void => {
    const id = eventOf(event.target);
    if (id !== undefined) instead(event, () => void this.open(id, event.detail === 0));
  };

  #chapterId(): string {
    return this.#story.chapters[this.#story.chapter - 1]?.id ?? '';
  }
}

const signOf = (id: string): SVGAElement | null => document.querySelector(`[data-event="${CSS.escape(id)}"]`);
const keptCard = (): HTMLElement | null => document.querySelector('.pinned[data-detail]');
