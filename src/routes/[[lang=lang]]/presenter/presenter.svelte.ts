// The presenter: which lesson, where in it, and what each act does. What it shares with the other window and what it keeps
// for a reload go one road, `#share`.

import { pushState, replaceState } from '$app/navigation';
import { type DeckPlace, goneTo, moved, MOVES, placed, type DeckMove, isMasked } from '#lib/core/lesson/deck.ts';
import { OWN_LESSON, type PresenterAddress, readPresenter, writePresenter } from '#lib/core/lesson/deck-address.ts';
import { type DeckAct, deckActOf, digitOf, type Press } from '#lib/core/lesson/deck-keys.ts';
import { deckUnit } from '#lib/core/lesson/deck-size.ts';
import { started, STILL, toggled } from '#lib/core/lesson/pacing.ts';
import { changed as corrected, type CorrectionAct, nextTheme } from '#lib/core/lesson/projector.ts';
import { agreed, begunAnew, changed, firstDeck, type SharedDeck } from '#lib/core/lesson/shared-deck.ts';
import type { ShownLesson, ShownStep } from '#lib/core/lesson/shown-lesson.ts';
import { rowOf } from '#lib/core/view/event-table.ts';
import { DeckLink, keepInTab, keptInTab } from '#lib/dom/deck-link.ts';
import { keepLetters, lettersOn } from '#lib/dom/letters.ts';
import { bringTable } from '#lib/dom/reading/own-table.ts';
import { askFullScreen, leaveFullScreen } from '#lib/dom/screen-hold.ts';
import { isDark } from '#lib/dom/theme.ts';
import { Companions } from '#lib/state/companions.svelte.ts';
import { DeckView } from '#lib/state/deck-view.svelte.ts';
import { Sheets } from '#lib/state/sheets.svelte.ts';
import { Board } from './board.svelte.ts';
import { bringLesson, type Failure, type Site } from './lesson-source.ts';
import type { Kept, OwnFile } from './presentation.ts';

export type Dialog = 'help' | 'overview' | 'find' | 'share' | 'room' | 'card' | 'blocked';

/** Milliseconds after which a number typed is forgotten. */
const TYPED = 2500;

export class Presenter {
  address = $state.raw<PresenterAddress>({});
  lesson = $state.raw<ShownLesson>();
  failure = $state<Failure>();
  /** Of a file that is no lesson, or not quite. */
  problems = $state.raw<readonly string[]>([]);
  fileName = $state<string>();
  deck = $state.raw<SharedDeck>(firstDeck('light'));
  dialog = $state<Dialog>();
  /** The notes, in this window. */
  notesOpen = $state(false);
  /** Another window shows the same lesson. */
  accompanied = $state(false);
  letters = $state(true);
  typed = $state('');
  screen = $state.raw({ width: 1024, height: 768 });
  readonly view = new DeckView();
  readonly board = new Board();
  readonly companions: Companions;
  readonly sheets: Sheets;
  readonly #site: Site;
  #own: OwnFile | undefined;
  #link: DeckLink<SharedDeck> | undefined;
  #written = '';
  #forget: ReturnType<typeof setTimeout> | undefined;

  constructor(site: Site) {
    this.#site = site;
    this.companions = new Companions(site.locale, site.base);
    this.sheets = new Sheets(this.companions);
  }

  readonly step = $derived.by((): ShownStep | undefined => this.lesson?.steps[this.deck.place.step]);
  readonly following = $derived.by((): ShownStep | undefined => this.lesson?.steps[this.deck.place.step + 1]);
  readonly unit = $derived(deckUnit(this.screen, this.deck.enlarged));
  /** What is on: the list, a lesson's page, its projection, the teacher's window. */
  readonly mode = $derived.by(() => (!this.address.lesson ? 'list' : this.address.speaker ? 'speaker' : this.address.place ? 'deck' : 'lesson'));
  readonly scale = $derived.by(() => (this.step && (this.step.scale === 'linear') !== this.deck.turned ? 'linear' : 'elastic'));

  // ——— Address and files ———

  start(): void {
    this.letters = lettersOn();
    this.deck = firstDeck(isDark() ? 'dark' : 'light');
  }

  /** Goes to what an address asks for; `search` with or without its question mark. */
  take(search: string): void {
    const query = search.replace(/^\?/, '');
    if (query === this.#written && this.address.lesson !== undefined) return;
    const address = readPresenter(query);
    this.#written = query;
    const other = address.lesson !== this.address.lesson;
    this.address = address;
    if (other) void this.#open(address.lesson);
    else if (address.place && this.lesson) this.#share({ place: placed(address.place, this.lesson) });
  }

  async #open(id: string | undefined): Promise<void> {
    this.#link?.close();
    this.#link = this.lesson = this.failure = undefined;
    this.accompanied = this.notesOpen = false;
    if (id === undefined) return;
    const kept = keptInTab<Kept>();
    const same = kept?.lesson === id ? kept : undefined;
    this.deck = same?.deck ?? begunAnew(this.deck);
    if (id === OWN_LESSON) this.#own ??= same?.own;
    const { lesson, failure, problems } = await bringLesson(id, this.#own, this.#site);
    if (this.address.lesson !== id) return;
    this.failure = failure;
    if (id === OWN_LESSON) this.problems = problems;
    if (lesson) this.#stand(lesson);
  }

  /** The lesson is here: everything its steps need is asked for now, and nothing later. */
  #stand(lesson: ShownLesson): void {
    this.lesson = lesson;
    this.#link?.close();
    this.#link = new DeckLink(lesson.id, {
      onshared: (said) => this.#hear(said),
      onother: (here) => (this.accompanied = here),
      state: () => this.deck
    });
    this.deck = { ...this.deck, place: placed(this.address.place ? { ...this.address.place, cover: this.deck.place.cover } : this.deck.place, lesson) };
    if (lesson.steps.some(({ map }) => map)) this.companions.wantMap();
    if (lesson.steps.some(({ map, figures }) => map || figures.length > 0)) void this.companions.wantFigures();
    void this.#bringTable();
    void import('uqr');
  }

  async #bringTable(): Promise<void> {
    this.view.table ??= await bringTable(`${this.#site.base}/table/${this.#site.locale}.json`, new AbortController().signal);
    if (!this.view.table) this.failure = 'load';
  }

  /** Opens a lesson from a file: its page if it is one, else what is wrong with it. */
  async openFile(file: File): Promise<void> {
    this.fileName = file.name;
    this.problems = [];
    this.#own = { name: file.name, text: await file.text() };
    const { lesson, failure, problems } = await bringLesson(OWN_LESSON, this.#own, this.#site);
    this.failure = failure;
    this.problems = problems;
    if (!lesson) return;
    this.deck = begunAnew(this.deck);
    keepInTab({ lesson: OWN_LESSON, deck: this.deck, own: this.#own } satisfies Kept);
    this.#go({ lesson: OWN_LESSON }, false);
    this.#stand(lesson);
  }

  retry(): void {
    this.failure = undefined;
    void this.#open(this.address.lesson);
  }

  /** Writes an address: a new step of the history, or over the last one. */
  #go(address: PresenterAddress, quietly: boolean): void {
    this.address = address;
    const query = writePresenter(address);
    if (query === this.#written) return;
    this.#written = query;
    (quietly ? replaceState : pushState)(query ? `?${query}` : location.pathname, { presenter: query });
  }

  /** What the pupils' phones open; undefined for a lesson that only this computer has. */
  get shared(): string | undefined {
    const { lesson } = this.address;
    if (!lesson || lesson === OWN_LESSON) return undefined;
    return `${location.origin}${location.pathname}?${writePresenter({ lesson, place: this.deck.place })}`;
  }

  hrefOf(lesson: string, step?: number): string {
    return `?${writePresenter({ lesson, ...(step !== undefined && { place: goneTo(step, this.lesson?.id === lesson ? this.lesson : ANY) }) })}`;
  }

  /** The instrument that a step's event is about. */
  instrumentOf(step: ShownStep): string | undefined {
    const { table } = this.view;
    const row = table && step.event && rowOf(table, step.event.id);
    return row === undefined ? undefined : table!.ground.instruments[table!.instrument[row]! - 1]?.id;
  }

  // ——— Sharing ———

  #share(part: Partial<Omit<SharedDeck, 'at'>>): void {
    this.deck = changed(this.deck, part, Date.now());
    this.#link?.tell(this.deck);
    this.#settle();
  }

  #hear(said: SharedDeck): void {
    const before = this.deck;
    this.deck = agreed(this.deck, this.lesson ? { ...said, place: placed(said.place, this.lesson) } : said);
    if (this.deck !== before) this.#settle();
  }

  #settle(): void {
    const { lesson, speaker } = this.address;
    if (!lesson) return;
    keepInTab({ lesson, deck: this.deck, ...(this.#own && lesson === OWN_LESSON && { own: this.#own }) } satisfies Kept);
    if (this.address.place) this.#go({ lesson, place: this.deck.place, ...(speaker && { speaker }) }, true);
  }

  #place(place: DeckPlace): void {
    const step = place.step !== this.deck.place.step;
    if (step) this.board.guesses = [];
    this.#share({ place, ...(step && { turned: false, crowd: false }), timer: started(this.deck.timer, Date.now()) });
  }

  // ——— Acts ———

  act(act: DeckAct): void {
    const { lesson, deck } = this;
    if (act === 'start' || act === 'start-here') return void this.present(act === 'start' && this.mode !== 'deck');
    if (act === 'help' || act === 'card' || act === 'room') return this.toggle(act);
    if (isCorrection(act)) return this.#share({ correction: corrected(deck.correction, act) });
    if (act === 'theme') return this.#share({ theme: nextTheme(deck.theme) });
    if (act === 'up') return this.up();
    if (!lesson) return;
    if (isMove(act)) return this.#place(moved(deck.place, act, lesson));
    this.#others[act]?.();
  }

  readonly #others: Partial<Record<DeckAct, () => void>> = {
    overview: () => this.toggle('overview'),
    find: () => this.toggle('find'),
    share: () => this.toggle('share'),
    speaker: () => this.openSpeaker(),
    timer: () => this.#share({ timer: toggled(this.deck.timer, Date.now()) }),
    labels: () => this.#share({ crowd: !this.deck.crowd }),
    axis: () => this.#share({ turned: !this.deck.turned }),
    nearer: () => this.view.zoom(true),
    farther: () => this.view.zoom(false),
    whole: () => this.step && this.view.travel(this.step.window, this.scale),
    laser: () => (this.board.laser = !this.board.laser),
    pen: () => this.board.takePen(),
    erase: () => this.board.takeEraser(),
    undo: () => this.board.undo(this.step?.id),
    clear: () => this.board.clear(this.step?.id)
  };

  toggle(dialog: Dialog): void {
    if (dialog === 'card') void this.#bringTable();
    this.dialog = this.dialog === dialog ? undefined : dialog;
  }

  goTo(number: number): void {
    this.dialog = undefined;
    if (this.lesson) this.#place(goneTo(number, this.lesson));
  }

  resetTimer(): void {
    this.#share({ timer: STILL });
  }

  enlarge(factor: number): void {
    this.#share({ enlarged: factor });
  }

  /** Shows the lesson on this screen, from its start or from where one is. */
  present(fromStart: boolean): void {
    const { lesson } = this.address;
    if (!lesson || !this.lesson || this.address.speaker) return;
    void askFullScreen();
    if (this.mode === 'deck') return;
    const place = fromStart ? goneTo(1, this.lesson) : this.deck.place;
    this.#go({ lesson, place }, false);
    this.#place(place);
  }

  /** One level up: what lies over the picture first, then the projection, then the lesson. */
  up(): void {
    if (this.dialog) this.dialog = undefined;
    else if (this.board.busy) this.board.putDown();
    else if (this.deck.place.cover !== 'none') this.#share({ place: { ...this.deck.place, cover: 'none' } });
    else if (this.notesOpen) this.notesOpen = false;
    else if (this.mode === 'deck') this.leave();
  }

  /** Back on the lesson's page. */
  leave(): void {
    const { lesson } = this.address;
    if (!lesson) return;
    void leaveFullScreen();
    this.#go({ lesson }, false);
  }

  /** The teacher's window; where the browser refuses it, the notes in this one. */
  openSpeaker(): void {
    if (!this.address.lesson || this.address.speaker) return;
    if (this.notesOpen) return void (this.notesOpen = false);
    const query = writePresenter({ lesson: this.address.lesson, place: this.deck.place, speaker: true });
    const opened = window.open(`?${query}`, 'frise-speaker', 'popup,width=1100,height=760');
    if (!opened) this.dialog = 'blocked';
    opened?.focus();
  }

  /** The notes in this window, when no other may open. */
  openNotes(): void {
    this.dialog = undefined;
    this.notesOpen = true;
  }

  setLetters(on: boolean): void {
    this.letters = on;
    keepLetters(on);
  }

  // ——— Keys ———

  readonly pressKey = (event: KeyboardEvent): void => {
    if (event.metaKey || isTyping(event.target)) return;
    const press: Press = { key: event.key, code: event.code, shift: event.shiftKey, ctrl: event.ctrlKey, alt: event.altKey };
    if (this.#typeNumber(press)) return event.preventDefault();
    if (pressesButton(event)) return;
    const act = deckActOf(press, this.letters);
    if (!act || !this.#obeys(act)) return;
    event.preventDefault();
    // A key held down must not run through the lesson.
    if (!event.repeat || act === 'nearer' || act === 'farther') this.act(act);
  };

  /** On a lesson's page one scrolls and reads: only what starts or opens something acts there. */
  #obeys(act: DeckAct): boolean {
    // The test card hears what corrects the projector, and nothing of the lesson behind it.
    if (this.dialog === 'card') return act === 'up' || act === 'card' || act === 'theme' || isCorrection(act);
    if (this.mode === 'list') return act === 'help';
    return this.mode !== 'lesson' || ['start', 'start-here', 'help', 'card', 'room', 'speaker', 'share'].includes(act);
  }

  /** Digits, then Enter. True when the key was part of it. */
  #typeNumber(press: Press): boolean {
    if (this.mode === 'lesson' || this.mode === 'list' || this.dialog) return false;
    const digit = digitOf(press);
    // No number begins with 0: alone it is a key like any other.
    if (digit !== undefined && (digit !== '0' || this.typed !== '')) {
      this.typed = (this.typed + digit).slice(-4);
      clearTimeout(this.#forget);
      this.#forget = setTimeout(() => (this.typed = ''), TYPED);
      return true;
    }
    if (this.typed === '' || (press.key !== 'Enter' && press.key !== 'Escape')) return false;
    if (press.key === 'Enter') this.goTo(Number(this.typed));
    this.typed = '';
    return true;
  }

  /** A guess of the class, where one touched the axis; false when there is nothing to guess. */
  guess(share: number): boolean {
    const { step, deck } = this;
    if (!step || step.mask !== 'date' || !isMasked(step, deck.place.out)) return false;
    this.board.guess(this.view.momentOf(share), this.view.momentOf(1) - this.view.momentOf(0));
    return true;
  }

  end(): void {
    this.#link?.close();
    this.view.stop();
    this.sheets.close();
    clearTimeout(this.#forget);
  }
}

/** A step of a lesson that is not here yet: taken as it is asked for. */
const ANY = { steps: { length: 9999 } as ShownLesson['steps'] };

const isMove = (act: DeckAct): act is DeckMove => (MOVES as readonly string[]).includes(act);
const CORRECTIONS: readonly DeckAct[] = ['brighter', 'darker', 'more-contrast', 'less-contrast', 'invert', 'plain'] satisfies readonly CorrectionAct[];
const isCorrection = (act: DeckAct): act is CorrectionAct => CORRECTIONS.includes(act);

const isTyping = (target: EventTarget | null): boolean => target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

/** Space and Enter press the button that has the focus. */
const pressesButton = ({ key, target }: KeyboardEvent): boolean =>
  (key === ' ' || key === 'Enter') && target instanceof Element && target.closest('button, a[href], summary') !== null;
