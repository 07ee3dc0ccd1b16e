// The picture that a link to an event, or to the whole site, is shared with: the date, the title, what is known, and the
// whole axis at the foot. Few elements, large: it is read at 300 pixels wide. Knows nothing of how it becomes a PNG.

import type { Corpus, EventRecord, Status } from '../corpus/corpus.ts';
import { yearOf } from '../time/historic-date.ts';
import { type ShownCorpus, type ShownEvent, showCorpus } from '../view/shown.ts';
import { wordsOf } from '../words/interface.ts';
import { type Locale, say } from '../words/locale.ts';
import { KIND_WORDS, STATUS_WORDS } from '../words/terms.ts';
import { NBSP, typeset } from '../words/typeset.ts';
import { CARD_FACES, CARD_INKS as INKS } from './card-inks.ts';
import { measureLabel } from './measure.ts';
import type { Pen } from './pen.ts';
import type { Size } from './scene.ts';
import { type ChartPlace, hueOf, paintChart } from './social-card-chart.ts';
import { svgPen } from './svg-pen.ts';
import { type Wrapped, wrap } from './wrap.ts';

export const CARD: Size = { width: 1200, height: 630 };

const MARGIN = 56;
const RIGHT = CARD.width - MARGIN;
const INNER = RIGHT - MARGIN;
const RULE = 74;
const DATE = { size: 92, y: 163 };
const DOUBT_SIZE = 44;
const DOUBT_GAP = 20;
const TITLE_SIZES = [76, 72, 68, 64];
const SITE_SIZES = [96, 88, 80, ...TITLE_SIZES];
const TITLE_LEADING = 1.05;
const SMALL = 28;
const SMALL_LINE = 36;
const STANDING_DROP = 53;
const GROUND = 573;
/** From the words down to the sign's middle, and from there to the first band. */
const SIGN_DROP = 52;
const BANDS_DROP = 12;
const TALLEST_BANDS = 215;

/** The display face beside the label face of the same size, at the widest. */
const DISPLAY_WIDER = 1.2;
export const measureDisplay = (text: string, size: number): number => measureLabel(text, size, false) * DISPLAY_WIDER;
const measureSmall = (text: string): number => measureLabel(text, SMALL, false);

/** The card of one event. `now` (ms UTC) closes what is still running. */
export function socialCard(corpus: Corpus, eventId: string, locale: Locale, now: number): string {
  const shown = showCorpus(corpus, locale, now);
  const event = shown.events.find(({ id }) => id === eventId);
  const record = corpus.events.find(({ id }) => id === eventId);
  if (!event || !record) throw new Error(`a card of an event that is not there: ${eventId}`);
  return cardOf(event.title, locale, wordsOf(locale).heading, (pen) => {
    const dated = paintDate(pen, event.when, hueOf(shown, event, INKS));
    const titled = paintTitle(pen, event.title, dated);
    const bottom = paintStanding(pen, standingOf(shown, event, record), event.status, locale, titled);
    paintChart(pen, shown, event, chartUnder(bottom), INKS);
  });
}

/** The card of the whole: its title over all of the axis. */
export function siteCard(corpus: Corpus, locale: Locale, now: number): string {
  const shown = showCorpus(corpus, locale, now);
  const words = wordsOf(locale);
  const extent = `${shown.events.length}${NBSP}${words.events}, ${yearOf(shown.domain[0])}–${yearOf(now)}`;
  return cardOf(words.siteTitle, locale, extent, (pen) => paintChart(pen, shown, undefined, chartUnder(paintTitle(pen, words.heading, 110, SITE_SIZES)), INKS));
}

/** Paper, the name of the site and a line beside it; the rest is `paint`'s. */
function cardOf(title: string, locale: Locale, beside: string, paint: (pen: Pen) => void): string {
  const pen = svgPen(INKS, { faces: CARD_FACES, weave: 2 });
  pen.rect({ x: 0, y: 0, ...CARD }, { fill: INKS.paper });
  pen.text(wordsOf(locale).siteName, MARGIN, 58, { size: 40, face: 'display', fill: INKS.ink });
  pen.text(beside, RIGHT, 56, { size: 26, fill: INKS.inkSoft, anchor: 'end' });
  pen.lines([MARGIN, RULE, RIGHT, RULE], { stroke: INKS.ink, width: 2 });
  paint(pen);
  return pen.file(CARD, title, beside);
}

/** A doubt is told smaller than what it is about. Each painter gives back the height it reached. */
function paintDate(pen: Pen, when: string, hue: string): number {
  const [, sure, doubt] = /^(.*?)(?: (\(.*\)))?$/.exec(when)!;
  const after = doubt ? measureDisplay(doubt, DOUBT_SIZE) + DOUBT_GAP : 0;
  const size = Math.min(DATE.size, (DATE.size * (INNER - after)) / measureDisplay(sure!, DATE.size));
  pen.text(sure!, MARGIN, DATE.y, { size, face: 'display', fill: hue });
  if (doubt) pen.text(doubt, MARGIN + measureDisplay(sure!, size) + DOUBT_GAP, DATE.y, { size: DOUBT_SIZE, face: 'display', fill: hue });
  return DATE.y + 10;
}

function paintTitle(pen: Pen, title: string, top: number, sizes = TITLE_SIZES): number {
  const { lines, size } = fitted(title, sizes);
  const leading = size * TITLE_LEADING;
  lines.forEach((line, index) => pen.text(line, MARGIN, top + (index + 1) * leading, { size, face: 'display', fill: INKS.ink }));
  return top + lines.length * leading;
}

/** In two lines if it can be, in three if it must; a title longer than any of ours is set smaller and never cut. */
function fitted(title: string, sizes: readonly number[]): Wrapped & { readonly size: number } {
  const set = (size: number, most: number): Wrapped & { readonly size: number } => ({
    ...wrap(title, INNER, most, (text) => measureDisplay(text, size)),
    size
  });
  const tries = [2, 3].flatMap((most) => sizes.map((size) => set(size, most)));
  const last = tries.at(-1)!;
  return tries.find(({ width }) => width <= INNER) ?? set(Math.floor((last.size * INNER) / last.width), 3);
}

/** What sort of thing it is, whose doing, and where. */
function standingOf(shown: ShownCorpus, event: ShownEvent, { place }: EventRecord): string {
  const lane = shown.lanes.find(({ id }) => id === event.lane)?.name;
  const kind = event.kind && KIND_WORDS[event.kind][shown.locale];
  return [kind, lane, typeset(say(place?.name, shown.locale), shown.locale)].filter(Boolean).join(`${NBSP}· `);
}

function paintStanding(pen: Pen, standing: string, status: Status, locale: Locale, top: number): number {
  const stamp = status === 'verified' ? '' : STATUS_WORDS[status][locale];
  const { lines } = wrap(standing, INNER - (stamp ? measureLabel(stamp, SMALL, true) + 60 : 0), 2, measureSmall);
  const y = top + STANDING_DROP;
  lines.forEach((line, index) => pen.text(line, MARGIN, y + index * SMALL_LINE, { size: SMALL, fill: INKS.inkSoft }));
  const last = y + (lines.length - 1) * SMALL_LINE;
  if (stamp) paintStamp(pen, stamp, status, MARGIN + measureSmall(lines.at(-1)!) + 24, last);
  return last + 9;
}

/** The site's own mark of a doubt: a word in a frame, broken when contested, dotted when still to be checked. */
function paintStamp(pen: Pen, words: string, status: Status, x: number, y: number): void {
  const width = measureLabel(words, SMALL, true) + 28;
  pen.rect({ x, y: y - 30, width, height: 42 }, { stroke: INKS.ink, width: 2, dash: status === 'contested' ? [10, 6] : [2, 5] });
  pen.text(words, x + 14, y, { size: SMALL, strong: true, fill: INKS.ink });
}

/** The chart takes what height the words leave it. */
function chartUnder(bottom: number): ChartPlace {
  const top = Math.max(bottom + SIGN_DROP + BANDS_DROP, GROUND - TALLEST_BANDS);
  return { frame: { x: MARGIN, y: top, width: INNER, height: GROUND - top }, bleed: CARD.width, signY: top - BANDS_DROP };
}
