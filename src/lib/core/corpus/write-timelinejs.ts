// A corpus -> what TimelineJS 3 shows: its JSON, and the CSV of its spreadsheet, in one language. Texts are HTML there, so ours are
// escaped; sources stand in the text, where TimelineJS makes links of their addresses, and never as media. Knows no page.

import { csvFormatRows } from 'd3';
import { compareDates } from '../time/historic-date.ts';
import { type Locale, say } from '../words/locale.ts';
import { STATUS_WORDS } from '../words/terms.ts';
import { typeset } from '../words/typeset.ts';
import { citeSource } from './cite.ts';
import type { Corpus, EventRecord, Source } from './corpus.ts';
import { written } from './document-records.ts';
import { harmless } from './harmless-cell.ts';
import { timelineDates, type TimelineDates } from './timelinejs-dates.ts';

type Slide = { readonly id: string; readonly dates: TimelineDates; readonly headline: string; readonly text: string; readonly group: string };
type Opening = { readonly headline: string; readonly text: string };

/** The text of a TimelineJS JSON file. */
export function timelineJson(corpus: Corpus, locale: Locale): string {
  const opening = openingOf(corpus, locale);
  const whole = { ...(opening && { title: { text: opening } }), events: slidesOf(corpus, locale).map(slideJson) };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

const slideJson = ({ id, dates, headline, text, group }: Slide): object => ({
  start_date: dates.start,
  ...(dates.end && { end_date: dates.end }),
  ...(dates.words && { display_date: escaped(dates.words) }),
  text: { headline, text },
  group,
  unique_id: id
});

/** TimelineJS's own, as its template has them. */
const COLUMNS =
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Alt Text,Type,Group,Background'.split(
    ','
  );
type Row = Readonly<Record<string, string | number | undefined>>;

/** The text of a CSV file for TimelineJS's spreadsheet. */
export function timelineCsv(corpus: Corpus, locale: Locale): string {
  const opening = openingOf(corpus, locale);
  const rows: readonly Row[] = [
    ...(opening ? [{ Headline: opening.headline, Text: opening.text, Type: 'title' }] : []),
    ...slidesOf(corpus, locale).map(slideRow)
  ];
  return csvFormatRows([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => harmless(String(row[column] ?? ''))))]);
}

const slideRow = ({ dates: { start, end, words }, headline, text, group }: Slide): Row => ({
  Year: start.year,
  Month: start.month,
  Day: start.day,
  'End Year': end?.year,
  'End Month': end?.month,
  'End Day': end?.day,
  'Display Date': words && escaped(words),
  Headline: headline,
  Text: text,
  Group: group
});

function openingOf({ title, licence }: Corpus, locale: Locale): Opening | undefined {
  return title && { headline: escaped(typeset(say(title, locale), locale)), text: licence === undefined ? '' : paragraph(licence) };
}

/** Events in the order of time. */
function slidesOf(corpus: Corpus, locale: Locale): readonly Slide[] {
  const sources = new Map(corpus.sources.map((source) => [source.id, source]));
  const lanes = new Map(corpus.lanes.map(({ id, name }) => [id, typeset(say(name, locale), locale)]));
  return [...corpus.events]
    .sort((a, b) => compareDates(a.date, b.date))
    .map((event) => ({
      id: event.id,
      dates: timelineDates(event.date, locale),
      headline: escaped(typeset(say(event.title, locale), locale)),
      text: textOf(event, sources, locale),
      group: escaped(lanes.get(event.lane) ?? event.lane)
    }));
}

const WORDS = { fr: { comment: 'Commentaire : ', status: 'Statut : ' }, en: { comment: 'Comment: ', status: 'Status: ' } } as const;

/** The fact, what is thought of it, how sure it is, and who says so. */
function textOf({ text, comment, status, sources: cited }: EventRecord, sources: ReadonlyMap<string, Source>, locale: Locale): string {
  const words = WORDS[locale];
  const said = [
    ...(text ? [say(text, locale)] : []),
    ...(comment ? [words.comment + say(comment, locale)] : []),
    ...(status === 'verified' ? [] : [`${words.status}${STATUS_WORDS[status][locale]}.`])
  ].map((each) => typeset(each, locale));
  const credits = cited.flatMap(({ id, page }) => {
    const source = sources.get(id);
    return source ? [citeSource(written(source), locale, page ?? source.page)] : [];
  });
  return [...said, ...credits].map(paragraph).join('');
}

const paragraph = (text: string): string => `<p>${escaped(text).replace(/\n+/g, '<br>')}</p>`;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign]!);
