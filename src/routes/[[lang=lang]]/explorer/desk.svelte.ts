// What one does in the explorer, brought to the view, the library and the address: keys, clicks, searches, Back.

import { tick, untrack } from 'svelte';
import { slug } from '#lib/core/corpus/fold-words.ts';
import { KINDS } from '#lib/core/corpus/corpus.ts';
import { overviewOf, silhouette } from '#lib/core/scene/overview.ts';
import { sayScale } from '#lib/core/scene/ticks-window.ts';
import { itemsOf, walk, type WalkWay } from '#lib/core/scene/walk.ts';
import type { GatheredMark } from '#lib/core/scene/window-scene.ts';
import { sayWindow } from '#lib/core/view/window-words.ts';
import { toAddress } from '#lib/core/view/address.ts';
import { position } from '#lib/core/view/axis-scale.ts';
import { type EventTable, eventAt, idAt, rowOf } from '#lib/core/view/event-table.ts';
import { type Act, actOf } from '#lib/core/view/explorer-keys.ts';
import { type ExplorerView, FIRST_VIEW, type Filter, NO_FILTER, type Way } from '#lib/core/view/explorer-view.ts';
import { sayLink } from '#lib/core/view/link-words.ts';
import { sayWhen } from '#lib/core/view/say-when.ts';
import { rowsShown } from '#lib/core/view/table-rows.ts';
import { branchesAt, type Step } from '#lib/core/view/thread.ts';
import { facetCounts } from '#lib/core/view/selection.ts';
import type { ExplorerWords } from '#lib/core/words/explorer-words.ts';
import { fill } from '#lib/core/words/fill.ts';
import type { InterfaceWords } from '#lib/core/words/interface.ts';
import type { Locale } from '#lib/core/words/locale.ts';
import { KIND_WORDS } from '#lib/core/words/terms.ts';
import { utc, yearOf } from '#lib/core/time/historic-date.ts';
import { readInks } from '#lib/dom/inks.ts';
import { markDrawn } from '#lib/dom/mark-drawn.ts';
import { keepLetters } from '#lib/dom/letters.ts';
import { Explorer, KEY_ZOOM } from '#lib/state/explorer.svelte.ts';
import { Library } from '#lib/state/library.svelte.ts';
import type { Citations } from '#lib/core/corpus/citations.ts';
import type { PathStep } from '#lib/components/reading/ThreadPath.svelte';
import type { Exported } from './exports.ts';
import { Atlas } from './atlas.svelte.ts';
import type { Begun } from './first-picture.ts';
import { DeskFocus, isEditable, keyOfTarget, movesPicture } from './desk-focus.ts';
import { ViewHistory } from './history.svelte.ts';

export type Tab = 'legend' | 'results' | 'event' | 'places' | 'network' | 'figures';
export type DialogName = 'share' | 'export' | 'keys' | 'cite';

/** A card stays this long after the pointer has left, so that it can be reached. */
const LINGER = 180;
const OVERVIEW_BINS = 600;
const OVERVIEW_HEIGHT = 39;

export class Desk {
  readonly view = new Explorer();
  readonly library = new Library();
  readonly atlas: Atlas;
  readonly #history = new ViewHistory();
  readonly #locale: Locale;
  readonly #base: string;

  tab = $state<Tab>('legend');
  folded = $state(false);
  /** The page's scripts have taken it over. */
  taken = $state(false);
  /** The picture stands: the rest of the page may take its time. */
  drawn = $state(false);
  dialog = $state<DialogName>();
  letters = $state(true);
  /** Asked for by a key: the panel's field takes the focus when it changes. */
  searchAsked = $state(0);
  /** The thing on the picture that Tab comes back to. */
  stop = $state<string>();
  #leaving: ReturnType<typeof setTimeout> | undefined;
  #first = '';
  #pictured: EventTable | undefined;
  /** Taken over once, at the start. */
  #begun: Begun | undefined;

  readonly #explorer: ExplorerWords;
  /** Nearest to what is done: the panel when it tells an event, else the picture or the table. */
  readonly #focus = new DeskFocus(
    () =>
      (this.view.view.event !== undefined && !this.folded ? document.querySelector<HTMLElement>('[data-panel-body]') : null) ??
      document.querySelector<HTMLElement>('[data-stage], [data-table]')
  );

  /** `begun`: what the first picture was drawn from, if it was. */
  constructor(begun: Begun | undefined, explorer: ExplorerWords, locale: Locale, base: string) {
    this.#begun = begun;
    this.#pictured = begun?.pictured();
    this.atlas = new Atlas(this.view, locale, base);
    this.atlas.onshow = (tab, byKey) => this.#showTab(tab, byKey);
    this.atlas.onchange = (place, leaves) => void this.#focus.keep(place, leaves);
    this.#explorer = explorer;
    this.#locale = locale;
    this.#base = base;
    this.view.onsettle = (quietly) => this.#history.write(this.view.view, quietly);
    this.library.ontable = (table) => this.#tableCame(table);
  }

  // ——— Opening ———

  start = (): void => {
    this.taken = true;
    this.#first = location.search;
    const begun = this.#begun;
    this.#begun = undefined;
    if (this.#pictured) void begun?.drawn.then(() => (this.drawn = true));
    this.#open(this.#history.read(this.#first), begun);
  };

  end(): void {
    this.view.stop();
    this.atlas.play.stop();
    this.#history.forget();
    this.library.close();
    clearTimeout(this.#leaving);
  }

  #open(view: ExplorerView, begun?: Begun): void {
    const sameFile = this.view.table !== undefined && this.view.view.src === view.src;
    this.view.take(view);
    if (sameFile) this.#search('once');
    else this.#openFile(view.src, begun);
    if (view.event !== undefined) this.#showEvent(view.event);
    else if (view.network !== undefined) this.tab = 'network';
    else if (view.words) this.tab = 'results';
    this.atlas.want();
  }

  #openFile(src: string | undefined, begun?: Begun): void {
    this.view.table = undefined;
    if (src === undefined) void this.library.openOurs(this.#locale, this.#base, begun?.ours);
    else this.library.openFile(new URL(src, location.href), this.#locale, Date.now(), begun?.file);
  }

  #tableCame(table: EventTable): void {
    this.view.show(table);
    if (this.view.view.shape === 'table') void tick().then(() => this.pictured());
    this.#search('once');
    const { event } = this.view.view;
    if (event !== undefined) this.#showEvent(event);
  }

  /** The events stand on the screen, once a table: told to whoever measures; what can wait comes now. */
  pictured(): void {
    if (this.#pictured === this.view.table || !this.view.table) return;
    this.#pictured = this.view.table;
    markDrawn('events-drawn', () => (this.drawn = true));
  }

  /** Back or forward: the address is another view than the one last written. */
  returned(address: string | undefined): void {
    const search = address ?? this.#first;
    untrack(() => {
      if (this.library.table === undefined && this.library.failure === undefined) return;
      if (this.#history.isNews(search)) this.#open(this.#history.read(search));
    });
  }

  get ignored(): readonly string[] {
    return this.#history.ignored;
  }

  // ——— Words ———

  /** Root of our own pages in this language; none while another file is open, whose events have no page. */
  get home(): string | undefined {
    return this.view.view.src === undefined ? `${this.#base}${this.#locale === 'en' ? '/en' : ''}/` : undefined;
  }

  hrefOf(id: string): string {
    return this.home === undefined ? `?${this.#eventQuery(id)}` : `${this.home}evenements/#${id}`;
  }

  whenOf(row: number): string {
    return this.view.table ? sayWhen(this.view.table, row) : '';
  }

  laneName(id: string): string {
    return this.view.table?.ground.lanes.find((lane) => lane.id === id)?.name ?? '';
  }

  briefOf(id: string): { readonly when: string; readonly title: string; readonly lane: string } {
    const { table } = this.view;
    const row = table && rowOf(table, id);
    if (!table || row === undefined) return { when: '', title: id, lane: '' };
    const event = eventAt(table, row);
    return { title: event.title, when: sayWhen(table, row), lane: this.laneName(event.lane) };
  }

  /** "de 2004 à 2006" for a gathering. */
  spanOf(group: GatheredMark): string {
    return sayWindow(group.span, this.#locale);
  }

  /** "rapport 12, décision 8": the three most frequent kinds. */
  kindsOf(group: GatheredMark): string {
    const { table } = this.view;
    if (!table) return '';
    const counts = new Map<number, number>();
    for (const row of this.view.rowsOf(group)) counts.set(table.kind[row]!, (counts.get(table.kind[row]!) ?? 0) + 1);
    return [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 3)
      .map(([kind, count]) => `${kind === 0 ? this.#explorer.noKind : KIND_WORDS[KINDS[kind - 1]!][this.#locale]} ${count}`)
      .join(', ');
  }

  // ——— Derived ———

  readonly counts = $derived.by(() => (this.view.table ? facetCounts(this.view.table, this.view.view.filter, this.view.found) : undefined));

  readonly overview = $derived.by(() => {
    const { table, selection, scale } = this.view;
    if (!table) return undefined;
    const { all, passing, most } = overviewOf(table, selection, scale, OVERVIEW_BINS);
    return {
      all: silhouette(all, most, OVERVIEW_HEIGHT),
      passing: silhouette(passing, most, OVERVIEW_HEIGHT),
      bins: OVERVIEW_BINS,
      height: OVERVIEW_HEIGHT,
      years: this.#overviewYears()
    };
  });

  /** A few round years, far enough apart to be read: where the axis's pieces begin, or centuries and decades. */
  #overviewYears(): { at: number; label: string }[] {
    const { scale } = this.view;
    const [from, to] = this.view.table!.ground.domain;
    const first = yearOf(from);
    const last = yearOf(to);
    const bent = this.view.bend < 0.5;
    const step = [1, 5, 10, 20, 50, 100, 200, 500, 1000].find((size) => (last - first) / size <= 12) ?? 1000;
    const years = bent
      ? scale.pieces.map((piece) => yearOf(piece.from))
      : Array.from({ length: 14 }, (_, index) => Math.ceil(first / step) * step + index * step);
    let free = -1;
    return years.flatMap((year) => {
      const at = position(scale, utc(year));
      if (at < 0 || at > 0.96 || at < free) return [];
      free = at + (this.view.narrow ? 2.3 : 1) * LEAST_APART;
      return [{ at, label: String(year) }];
    });
  }

  /** Where Tab enters the picture: what was last in hand if it is still drawn, else the first thing past the middle. */
  readonly tabStop = $derived.by(() => {
    const { standing } = this.view;
    if (!standing) return undefined;
    const items = itemsOf(standing);
    const wanted = [this.stop, this.view.view.event].find((key) => items.some((item) => item.key === key));
    return wanted ?? (items.find((item) => item.x >= standing.width / 3) ?? items[0])?.key;
  });

  // ——— The thread ———

  #stepWords = (step: Step): PathStep => {
    const id = idAt(this.view.table!, step.row);
    return { id, ...this.briefOf(id), how: step.type ? sayLink(this.view.table!, step, this.#locale) : '' };
  };

  readonly path = $derived.by(() => this.view.thread.map(this.#stepWords));
  readonly next = $derived.by(() => {
    const { table, hand } = this.view;
    const ways = (way: Way): readonly PathStep[] => (table && hand !== undefined ? branchesAt(table, hand, way).map(this.#stepWords) : []);
    return { causes: ways('causes'), consequences: ways('consequences') };
  });

  // ——— To take away ———

  /** The address of the view, whole. */
  address(): string {
    const query = toAddress(this.view.view);
    return `${location.origin}${location.pathname}${query ? `?${query}` : ''}`;
  }

  /** An event alone, of the file that is shown. */
  #eventQuery(event: string): string {
    const { src } = this.view.view;
    return toAddress({ ...FIRST_VIEW, event, ...(src !== undefined && { src }) });
  }

  eventAddress(id: string): string {
    return `${location.origin}${location.pathname}?${this.#eventQuery(id)}`;
  }

  /** Events that pass, within the window, in time order. */
  shownIds(): readonly string[] {
    const { table, selection, window } = this.view;
    return table ? rowsShown(table, selection, window).map((row) => idAt(table, row)) : [];
  }

  exported(words: InterfaceWords): Exported {
    const view = this.view;
    const explorer = this.#explorer;
    const { table, scene } = view;
    if (!table || !scene) throw new Error(explorer.noEventBare);
    const ids = this.shownIds();
    const records = this.library.records(ids);
    const title = table.ground.title ?? words.siteTitle;
    return {
      name: fileName(title),
      painted: {
        scene,
        inks: readInks('light'),
        gutter: view.gutter,
        bandsName: words.bandsName,
        arcs: view.arcs,
        highlights: { opened: view.view.event, threaded: view.threaded }
      },
      sheet: records.then(({ sources, licence }) => ({
        title,
        window: `${sayWindow(view.window, this.#locale)} · ${fill(explorer.shown, { n: ids.length, a: table.count })}`,
        foot: [
          view.bend > 0.999 ? sayScale(view.scale, view.camera, view.picture, this.#locale) : explorer.scaleElastic,
          ...(scene.marks.some(({ status }) => status !== 'verified') ? [explorer.statusLine] : []),
          fill(explorer.sourcesLine, { n: sources.length }),
          ...(licence ? [fill(explorer.licenceLine, { a: licence })] : []),
          this.address()
        ]
      })),
      records: () => records,
      locale: this.#locale,
      title,
      selection: () => ids.map((id) => eventAt(table, rowOf(table, id)!))
    };
  }

  async citations(id: string, words: InterfaceWords): Promise<Citations> {
    const { citationsOf } = await import('#lib/core/corpus/citations.ts');
    const accessed = new Date().toISOString().slice(0, 10);
    const address = this.home === undefined ? this.eventAddress(id) : new URL(`${this.home}evenement/${id}/`, location.href).href;
    return citationsOf(await this.library.records([id]), { address, site: words.siteTitle, accessed }, this.#locale);
  }

  // ——— Pointing ———

  point(id: string | undefined): void {
    clearTimeout(this.#leaving);
    if (id === undefined) {
      this.#leaving = setTimeout(() => (this.view.pointed = undefined), LINGER);
      return;
    }
    this.view.pointed = id;
    void this.library.ask(id);
  }

  stay = (): void => clearTimeout(this.#leaving);

  focused = (event: FocusEvent): void => {
    const key = keyOfTarget(event.target);
    if (key === undefined) return;
    this.stop = key;
    if (event.target instanceof Element && event.target.matches(':focus-visible') && event.target.hasAttribute('data-event')) this.point(key);
  };

  blurred = (event: FocusEvent & { currentTarget: HTMLElement }): void => {
    if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) this.point(undefined);
  };

  // ——— Acts ———

  /** An event in hand, told in the panel. `byKey`: the panel takes the focus. */
  open(id: string, byKey: boolean): void {
    this.view.pointed = undefined;
    this.atlas.readEvent(id);
    this.#showEvent(id);
    if (this.view.view.shape === 'picture') this.view.open(id);
    else this.view.change({ event: id });
    if (byKey) void this.#focus.toPanel();
  }

  jump(id: string): void {
    this.atlas.readEvent(id);
    this.#showEvent(id);
    void this.#focus.keep();
    if (this.view.view.shape === 'picture') this.view.jump(id);
    else this.view.change({ event: id });
  }

  #showEvent(id: string): void {
    this.tab = 'event';
    this.folded = false;
    void this.library.ask(id);
  }

  #showTab(tab: Tab | undefined, byKey: boolean): void {
    if (tab) this.tab = tab;
    else this.tab = this.atlas.isShown('map') ? 'places' : 'legend';
    if (tab === 'network') this.folded = false;
    if (byKey) void this.#focus.toPanel();
  }

  closeEvent(): void {
    const id = this.view.view.event;
    this.view.close();
    this.tab = this.view.view.words ? 'results' : 'legend';
    if (id !== undefined && this.#focus.isInPanel) this.#focusOn(id);
  }

  openGroup(group: GatheredMark): void {
    const first = idAt(this.view.table!, group.firstRow);
    this.view.openGroup(group, () => this.#focusOn(first));
  }

  filter(filter: Filter): void {
    this.view.change({ filter });
  }

  clear(): void {
    void this.#focus.keep();
    this.view.change({ filter: NO_FILTER, words: '' });
    this.view.hits = undefined;
  }

  search(words: string): void {
    this.view.change({ words }, true);
    if (words.trim()) {
      this.tab = 'results';
      this.folded = false;
    } else if (this.tab === 'results') this.tab = 'legend';
    this.#search('pause');
  }

  #search(at: 'once' | 'pause'): void {
    this.library.search(this.view.view.words, (rows) => (this.view.hits = rows), at);
  }

  follow(way: Way): void {
    if (this.view.hand === undefined) {
      const from = this.view.neighbour('later');
      if (from !== undefined) this.open(from, false);
    }
    const next = this.view.nextOn(way);
    if (next !== undefined) this.step(next, way);
    else if (this.view.hand !== undefined) this.view.follow(idAt(this.view.table!, this.view.hand), way);
  }

  step(id: string, way: Way): void {
    this.#showEvent(id);
    void this.#focus.keep();
    this.view.follow(id, way);
  }

  neighbour(later: boolean): void {
    const id = this.view.neighbour(later ? 'later' : 'earlier');
    if (id !== undefined) this.open(id, false);
  }

  toggleScale(): void {
    this.view.bendTo(this.view.view.scale === 'elastic' ? 'linear' : 'elastic');
  }

  setLetters(on: boolean): void {
    this.letters = on;
    keepLetters(on);
  }

  readonly #acts: Readonly<Record<Act, () => unknown>> = {
    'zoom-in': () => this.view.glideZoom(KEY_ZOOM),
    'zoom-out': () => this.view.glideZoom(1 / KEY_ZOOM),
    whole: () => {
      this.view.whole();
      void this.#focus.keep();
    },
    earlier: () => this.view.glidePan(-0.25),
    later: () => this.view.glidePan(0.25),
    first: () => this.view.toEnd('first'),
    last: () => this.view.toEnd('last'),
    next: () => this.neighbour(true),
    previous: () => this.neighbour(false),
    axis: () => this.toggleScale(),
    causes: () => this.follow('causes'),
    consequences: () => this.follow('consequences'),
    table: () => {
      this.view.change({ shape: this.view.view.shape === 'table' ? 'picture' : 'table' });
      void this.#focus.keep();
    },
    search: () => {
      this.#focus.searchBegins();
      this.folded = false;
      this.searchAsked++;
    },
    filters: () => {
      this.folded = false;
      this.tab = 'legend';
      void this.#focus.toTab('tab-legend');
    },
    map: () => this.atlas.isOffered && this.atlas.toggle('map'),
    figures: () => this.atlas.isOffered && this.atlas.toggle('figures'),
    play: () => this.atlas.togglePlay(),
    help: () => (this.dialog = 'keys'),
    close: () => this.#closeOne()
  };

  act(act: Act): void {
    this.#acts[act]();
  }

  /** Escape closes one thing at a time, the nearest first. */
  #closeOne(): void {
    const { view } = this;
    if (view.pointed !== undefined) view.pointed = undefined;
    else if (this.atlas.play.playing) this.atlas.play.stop();
    else if (view.view.thread) view.leaveThread();
    else if (view.view.network !== undefined) this.atlas.closeNetwork();
    else if (view.view.event !== undefined) this.closeEvent();
    else if (view.view.words) this.search('');
  }

  leaveSearch(): void {
    this.#focus.searchEnds();
  }

  // ——— Keys ———

  pressKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || this.dialog || this.library.failure) return;
    if (isEditable(event.target)) return;
    const key = keyOfTarget(event.target);
    const way = WALKS[event.key];
    if (key !== undefined && way && this.view.view.shape === 'picture') {
      event.preventDefault();
      return this.#walk(key, way);
    }
    if (MOVING_KEYS.has(event.key) && !movesPicture(event.target)) return;
    const act = actOf(event.key, this.letters);
    if (!act) return;
    event.preventDefault();
    this.act(act);
  };

  /** From thing to thing on the picture; past its edge, to the next event in time. */
  #walk(from: string, way: WalkWay): void {
    const { standing, table } = this.view;
    if (!standing || !table) return;
    const next = walk(standing, from, way);
    if (next !== undefined) return this.#focusOn(next);
    if (way !== 'earlier' && way !== 'later') return;
    const beyond = this.view.neighbour(way, rowOf(table, from) ?? standing.gathered.find((group) => group.key === from)?.firstRow);
    if (beyond === undefined) return;
    this.view.bring(rowOf(table, beyond)!, true, () => this.#focusOn(beyond));
  }

  #focusOn(key: string): void {
    this.stop = key;
    void this.#focus.toThing(key);
  }
}

/** "Frise, ou comment…" -> "frise-ou-comment". */
const fileName = (title: string): string => slug(title).split('-').slice(0, 5).join('-') || 'frise';

const LEAST_APART = 0.055;

const WALKS: Partial<Record<string, WalkWay>> = { ArrowLeft: 'earlier', ArrowRight: 'later', ArrowUp: 'above', ArrowDown: 'below', Home: 'first', End: 'last' };
const MOVING_KEYS = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End']);
