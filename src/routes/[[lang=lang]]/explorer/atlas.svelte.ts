// Map and figures beside the explorer's picture, under one cursor: which are open, the moment read, the network in hand,
// the region filtered by, and time that runs.

import { eventsIn } from '#lib/core/map/events-in.ts';
import { utc, yearOf } from '#lib/core/time/historic-date.ts';
import { rowOf } from '#lib/core/view/event-table.ts';
import type { Companion } from '#lib/core/view/explorer-view.ts';
import type { Locale } from '#lib/core/words/locale.ts';
import { Companions } from '#lib/state/companions.svelte.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { Play } from '#lib/state/play.svelte.ts';

export type AtlasTab = 'places' | 'network' | 'figures';

/** Time runs from here: the first call for SPL came in this year. */
const PLAY_FROM = utc(1998);
const FIRST_MEASURES: readonly string[] = ['networks', 'money'];

export class Atlas {
  readonly files: Companions;
  readonly play = new Play();
  /** Measures whose figures are drawn. */
  measures = $state.raw(FIRST_MEASURES);
  /** Asks for a tab of the panel; undefined: the one that fits when a network is let go. */
  onshow: (tab: AtlasTab | undefined, byKey: boolean) => void = () => {};
  /** Something goes that may have the focus; where it should then be, by a selector. `leaves`: from the panel in any case. */
  onchange: (place?: string, leaves?: boolean) => void = () => {};
  /** What the network in hand was asked from. */
  #origin = '[data-map] [data-place]';
  readonly #view: Explorer;

  constructor(view: Explorer, locale: Locale, base: string) {
    this.#view = view;
    this.files = new Companions(locale, base);
  }

  /** Only our own events have a map and figures. */
  get isOffered(): boolean {
    return this.#view.view.src === undefined;
  }

  isShown(name: Companion): boolean {
    return this.isOffered && this.#view.view.companions.includes(name);
  }

  get hasCursor(): boolean {
    return this.isShown('map') || this.isShown('figures');
  }

  /** Has what the view needs brought. */
  want(): void {
    const { filter, network } = this.#view.view;
    if (this.isShown('map') || filter.area !== undefined || network !== undefined) this.files.wantMap();
    if (this.isShown('figures')) this.files.wantFigures();
  }

  /** What it is made of has come. */
  isHere(name: Companion): boolean {
    const { base, places, figures } = this.files;
    return name === 'map' ? base !== undefined && places !== undefined : figures !== undefined;
  }

  readonly isBeside = (name: Companion): boolean => this.#view.view.beside.includes(name);

  /** Puts a panel beside the picture, or below it. */
  toggleSide(name: Companion): void {
    const { beside } = this.#view.view;
    this.onchange(`[data-companion="${name}"] .side button`);
    this.#view.change({ beside: beside.includes(name) ? beside.filter((each) => each !== name) : [...beside, name] });
  }

  toggle(name: Companion): void {
    const { companions } = this.#view.view;
    const opens = !companions.includes(name);
    // A narrow screen has room for one sheet.
    const others = this.#view.narrow ? [] : companions.filter((each) => each !== name);
    this.#view.change({ companions: opens ? [...others, name] : companions.filter((each) => each !== name) });
    this.want();
    if (opens && !this.#view.narrow) this.onshow(name === 'map' ? 'places' : 'figures', false);
    this.onchange();
  }

  toggleMeasure(measure: string): void {
    const others = this.measures.filter((each) => each !== measure);
    if (others.length === this.measures.length) this.measures = [...this.measures, measure];
    else if (others.length > 0) this.measures = others;
  }

  // ——— The moment read ———

  /** Reads a moment on axis, map and figures. */
  read(moment: number): void {
    this.play.stop();
    this.#readAt(moment);
  }

  #readAt(moment: number): void {
    const [from, to] = this.#view.table?.ground.domain ?? [-Infinity, Infinity];
    this.#view.change({ at: Math.min(to - 1, Math.max(from, moment)) }, true);
  }

  readYear(by: number): void {
    this.read(utc(yearOf(this.#view.moment) + by, 6, 1));
  }

  /** Map and figures tell the time of the event taken in hand. */
  readEvent(id: string): void {
    const { table } = this.#view;
    const row = table && rowOf(table, id);
    if (row !== undefined && this.hasCursor) this.#view.view = { ...this.#view.view, at: table!.at[row]! };
  }

  /** Time runs from 1998, or from the moment read, to today; and stops. */
  async togglePlay(): Promise<void> {
    const { table } = this.#view;
    if (this.play.playing) return this.play.stop();
    // What is listed and drawn comes and goes with time: the focus waits where time can be stopped.
    if (document.activeElement?.closest('[data-map], [data-panel-body]')) document.querySelector<HTMLElement>('[data-play] button')?.focus();
    if (!this.isOffered || !table) return;
    if (!this.hasCursor) this.toggle('map');
    await this.files.wantFigures();
    const to = Math.min(Date.now(), table.ground.domain[1]) - 1;
    this.#view.showSpan([PLAY_FROM, to]);
    const halts = (this.files.figures?.turns ?? []).map(({ at, name, when }) => ({ at, name: `${when}\u00a0: ${name}` }));
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const wish = { from: PLAY_FROM, to, scale: this.#view.scale, halts };
    await this.play.start(wish, Math.max(PLAY_FROM, this.#view.view.at ?? PLAY_FROM), calm, (moment) => this.#readAt(moment));
  }

  // ——— Networks and regions ———

  readonly network = $derived.by(() => {
    const id = this.#view.view.network;
    return id === undefined ? undefined : this.files.places?.networks.networks.find((each) => each.id === id);
  });

  /** Takes a network in hand, at a moment when it has its label. */
  openNetwork(id: string, byKey: boolean): void {
    const network = this.files.places?.networks.networks.find((each) => each.id === id);
    if (!network) return;
    const { moment } = this.#view;
    const alive = moment >= network.from && (network.to === null || moment < network.to);
    this.#origin = document.activeElement?.closest('[data-panel]') ? `[data-row="${CSS.escape(id)}"] button` : `[data-map] [data-place="${CSS.escape(id)}"]`;
    this.#view.change({ network: id, at: alive ? moment : network.from });
    this.onshow('network', byKey);
  }

  closeNetwork(): void {
    this.onchange(this.#origin, true);
    const { network: _, ...rest } = this.#view.view;
    this.#view.view = rest;
    this.#view.onsettle(false);
    this.onshow(undefined, false);
  }

  /** Only what happened in a region; everywhere when undefined. */
  chooseArea(area: string | undefined): void {
    this.onchange(document.activeElement?.closest('[data-panel]') ? '[data-panel-body]' : '[data-companion="map"] .choices button');
    const { area: _, ...rest } = this.#view.view.filter;
    this.#view.change({ filter: area === undefined ? rest : { ...rest, area } });
    this.want();
  }

  readonly #areaRows = $derived.by((): ReadonlySet<number> | undefined => {
    const { table } = this.#view;
    const { area } = this.#view.view.filter;
    const { places } = this.files;
    if (!table || area === undefined || !places) return undefined;
    return new Set(eventsIn(area, places.events).flatMap((id) => rowOf(table, id) ?? []));
  });

  /** Lets through the picture what happened in the region. */
  holdArea(): void {
    this.#view.areaRows = this.#areaRows;
  }
}
