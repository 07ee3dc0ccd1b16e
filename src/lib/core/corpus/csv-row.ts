// One row of a CSV file -> one event of the raw tree: dates put together from their columns, place from
// name and coordinates, sources from their title and link. What the cells mean is settled later, as in YAML.

import type { Cell } from './csv-cells.ts';
import { slug } from './fold-words.ts';
import { writeYear } from './free-date.ts';
import { type Branch, type Entry, leaf, type Spot, type Tree } from './tree.ts';
import { isWebAddress } from './web-address.ts';
import { readWrittenDate } from './written-date.ts';

/** The filled cells of a row by column: `title`, `title.en`, `end-year`. */
export type Row = ReadonlyMap<string, Cell>;

export type RowTrees = { readonly event: Branch; readonly sources: readonly Branch[] };

const PLAIN = ['id', 'text', 'comment', 'lane', 'kind', 'instrument', 'rank', 'tags', 'people', 'status', 'article', 'checked'] as const;

export const branch = (at: Spot, entries: readonly Entry[]): Branch => ({ kind: 'map', at, entries });
export const entry = (key: string, value: Tree): Entry => ({ key, at: value.at, value });
const asLeaf = (cell: Cell): Tree => leaf(cell.at, cell.text);

/** The event of a row, and the sources it brings with it. */
export function rowTrees(row: Row, at: Spot): RowTrees {
  const cited = sourcesOf(row);
  const entries = [
    ...dateEntry(row),
    ...['title', ...PLAIN].flatMap((key) => said(row, key)),
    ...placeEntry(row),
    ...(cited.ids.length === 0 ? [] : [entry('sources', { kind: 'list', at: cited.ids[0]!.at, items: cited.ids })])
  ];
  return { event: branch(at, entries), sources: cited.made };
}

/** A cell, or its two languages. A cell without language goes with the first language not given. */
function said(row: Row, key: string): readonly Entry[] {
  const cell = row.get(key);
  const spoken = (['fr', 'en'] as const).flatMap((language) => {
    const inLanguage = row.get(`${key}.${language}`);
    return inLanguage ? [entry(language, asLeaf(inLanguage))] : [];
  });
  if (spoken.length === 0) return cell ? [entry(key, asLeaf(cell))] : [];
  const other = spoken.length === 1 && cell ? [entry(spoken[0]!.key === 'fr' ? 'en' : 'fr', asLeaf(cell))] : [];
  return [entry(key, branch(spoken[0]!.at, [...spoken, ...other]))];
}

function dateEntry(row: Row): readonly Entry[] {
  const start = momentOf(row, row.get('date'), 'year', 'month', 'day');
  const end = momentOf(row, row.get('end-date'), 'end-year', 'end-month', 'end-day');
  if (!start) return [];
  if (!end || end.text === start.text) return [entry('date', asLeaf(start))];
  const readable = [start, end].every(({ text }) => 'date' in readWrittenDate(text));
  return [entry('date', leaf(start.at, readable ? `${start.text}/${end.text}` : `${start.text} – ${end.text}`))];
}

function momentOf(row: Row, whole: Cell | undefined, ...[year, month, day]: readonly string[]): Cell | undefined {
  const yearCell = row.get(year!);
  if (whole || !yearCell) return whole;
  const number = yearCell.text.replace(/[\s\u00a0\u202f,]/g, '');
  const rest = [row.get(month!), row.get(day!)].map((cell) => cell?.text.trim().padStart(2, '0'));
  if (!/^-?\d{1,4}$/.test(number)) return yearCell;
  if (number.startsWith('-') && !rest[0]) return yearCell;
  const counted = Number(number) < 0 ? Number(number) + 1 : Number(number);
  return { at: yearCell.at, text: [writeYear(counted), ...monthAndDay(rest[0], rest[1])].join('-') };
}

const monthAndDay = (month: string | undefined, day: string | undefined): readonly string[] =>
  day === undefined ? (month === undefined ? [] : [month]) : [month ?? 'XX', day];

/** Coordinates without a name take the event's title, so that the point is not lost. */
function placeEntry(row: Row): readonly Entry[] {
  const name = row.get('place') ?? (row.has('lat') ? (row.get('title') ?? row.get('title.fr') ?? row.get('title.en')) : undefined);
  if (!name) return [];
  const more = ['lat', 'lon', 'country'].flatMap((key) => (row.has(key) ? [entry(key, asLeaf(row.get(key)!))] : []));
  return [entry('place', branch(name.at, [entry('name', asLeaf(name)), ...more]))];
}

type Cited = { readonly ids: readonly Tree[]; readonly made: readonly Branch[] };

/** An id points at a source of another file; a title or a link makes a source. */
function sourcesOf(row: Row): Cited {
  const told = row.get('source');
  const link = row.get('link') ?? mediaOf(row);
  const titles =
    told?.text
      .split('|')
      .map((title) => title.trim())
      .filter((title) => title !== '') ?? [];
  if (titles.length === 0) return link ? oneSource(row, row.get('media-caption') ?? link, link) : { ids: [], made: [] };
  const all = titles.map((text, index) =>
    looksLikeId(text) && !link ? cite(row, { text, at: told!.at }) : oneSource(row, { text, at: told!.at }, index === 0 ? link : undefined)
  );
  return { ids: all.flatMap((one) => one.ids), made: all.flatMap((one) => one.made) };
}

const looksLikeId = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9.]+)+$/.test(text);

function mediaOf(row: Row): Cell | undefined {
  const media = row.get('media');
  return media && isWebAddress(media.text.trim()) ? media : undefined;
}

function cite(row: Row, id: Cell): Cited {
  const page = row.get('page');
  return { ids: [branch(id.at, [entry('id', asLeaf(id)), ...(page ? [entry('page', asLeaf(page))] : [])])], made: [] };
}

function oneSource(row: Row, title: Cell, link: Cell | undefined): Cited {
  const id = { at: title.at, text: sourceId(title.text, link?.text) };
  const credit = row.get('media-credit');
  const entries = [
    entry('id', asLeaf(id)),
    ...(link ? [entry('type', leaf(link.at, 'webpage'))] : []),
    entry('title', asLeaf(title)),
    ...(credit ? [entry('publisher', asLeaf(credit))] : []),
    ...(link ? [entry('URL', leaf(link.at, link.text.trim()))] : [])
  ];
  return { ids: cite(row, id).ids, made: [branch(title.at, entries)] };
}

/** The same title under two links is two sources, in this file and in the next. */
function sourceId(title: string, link: string | undefined): string {
  const base = slug(title.replace(/^https?:\/\/(www\.)?/, '')).slice(0, 50) || 'source';
  return link === undefined ? base : `${base}-${shortHash(link)}`;
}

/** FNV-1a, in base 36. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ sign.codePointAt(0)!, 0x01000193) >>> 0;
  return hash.toString(36);
}
