// The explorer's view in the address and back: short, the same in both languages, readable by a person. What the
// address leaves out is as in the first view. What it cannot mean is ignored and told; nothing throws.
// Knows no browser: a query is a text without its question mark.

import { KINDS, STATUSES } from '../corpus/corpus.ts';
import { readDay, readSpan, settledDay, settledSpan, writeDay, writeSpan } from './address-moment.ts';
import type { Ground } from './event-table.ts';
import { COMPANIONS, type ExplorerView, type Filter, FIRST_VIEW, SORT_KEYS } from './explorer-view.ts';

/** What a table holds: names that are not among these make no sense in a filter. */
export type KnownNames = Pick<Ground, 'lanes' | 'instruments' | 'tags'>;
export type ReadAddress = { readonly view: ExplorerView; readonly ignored: readonly string[] };

// ——— The view an address can say ———

/** The view as an address says it: times rounded, lists sorted, nothing that is empty or makes no sense. Idempotent. */
export function settled(view: ExplorerView): ExplorerView {
  const window = view.window && settledSpan(view.window);
  const [event, network, src] = [view.event, view.network, view.src].map((id) => wellFormed(id ?? ''));
  const at = view.at === undefined ? undefined : settledDay(view.at);
  return {
    ...(window && { window }),
    scale: view.scale,
    words: wellFormed(view.words).trim(),
    filter: settledFilter(view.filter),
    others: view.others,
    ...(event && { event }),
    ...(event && view.thread && { thread: view.thread }),
    shape: view.shape,
    sort: { key: view.sort.key, descending: view.sort.descending },
    companions: COMPANIONS.filter((each) => view.companions.includes(each)),
    beside: COMPANIONS.filter((each) => view.beside.includes(each)),
    ...(at !== undefined && { at }),
    layer: view.layer,
    ...(network && { network }),
    ...(src && { src })
  };
}

function settledFilter(filter: Filter): Filter {
  const period = filter.period && settledSpan(filter.period);
  const area = wellFormed(filter.area ?? '');
  return {
    lanes: settledList(filter.lanes),
    kinds: settledList(filter.kinds),
    instruments: settledList(filter.instruments),
    statuses: settledList(filter.statuses),
    tags: settledList(filter.tags),
    ...(period && { period }),
    article: filter.article,
    ...(area && { area })
  };
}

const settledList = <Value extends string>(values: readonly Value[]): readonly Value[] =>
  [...new Set(values.map((value) => wellFormed(value) as Value))].filter((value) => value !== '').sort();

/** Half a character cannot be written in an address. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

// ——— Signs ———

/** Letters keep their accents, as people read them; a browser escapes on its way what the wire cannot carry. */
const MUST_BE_ESCAPED = /[^\p{L}\p{N},:./_~!*()@-]/gu;
const encode = (text: string): string => text.replace(MUST_BE_ESCAPED, (sign) => (sign === ' ' ? '+' : sign === "'" ? '%27' : encodeURIComponent(sign)));

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return undefined;
  }
}

// A comma within a name is written `~.`, not `%2C`: many a program escapes every comma of an address it carries.
const encodeList = (values: readonly string[]): string => values.map((value) => encode(value.replace(/~/g, '~~').replace(/,/g, '~.'))).join(',');
const decodeList = (text: string): readonly string[] =>
  text
    .split(',')
    .map((value) => value.replace(/~([~.])/g, (_, sign: string) => (sign === '~' ? '~' : ',')))
    .filter((value) => value !== '');

// ——— Parts ———

/** What is read so far. */
type Draft = { view: ExplorerView; from?: string; to?: string };
type Part = {
  readonly key: string;
  /** Escaped; undefined when the view is here as it is at first. */
  readonly write: (view: ExplorerView) => string | undefined;
  /** Adds to the draft what an unescaped value says; gives back what of it makes no sense. */
  readonly read: (value: string, draft: Draft, known?: KnownNames) => readonly string[];
};

const FINE: readonly string[] = [];

/** A part whose value is one of a few words; the word of the first view is understood, and never written. */
function oneOf(key: string, now: (view: ExplorerView) => string | undefined, choices: Readonly<Record<string, Partial<ExplorerView>>>): Part {
  const usual = now(FIRST_VIEW);
  return {
    key,
    write: (view) => (now(view) === usual ? undefined : now(view)),
    read: (value, draft) => {
      const chosen = Object.hasOwn(choices, value) ? choices[value] : undefined;
      if (!chosen) return [value];
      draft.view = { ...draft.view, ...chosen };
      return FINE;
    }
  };
}

const plainText = (key: string, field: 'words' | 'event' | 'network' | 'src'): Part => ({
  key,
  write: (view) => (view[field] ? encode(view[field]) : undefined),
  read: (value, draft) => {
    draft.view = { ...draft.view, [field]: value };
    return FINE;
  }
});

const withFilter = (draft: Draft, part: Partial<Filter>): void => void (draft.view = { ...draft.view, filter: { ...draft.view.filter, ...part } });

type ListField = 'lanes' | 'kinds' | 'instruments' | 'statuses' | 'tags';

const list = (key: string, field: ListField, allowed: (known?: KnownNames) => readonly string[] | undefined): Part => ({
  key,
  write: ({ filter }) => (filter[field].length > 0 ? encodeList(filter[field]) : undefined),
  read: (value, draft, known) => {
    const among = allowed(known);
    const names = new Set(among);
    const [kept, strange] = [[] as string[], [] as string[]];
    for (const each of decodeList(value)) (!among || names.has(each) ? kept : strange).push(each);
    withFilter(draft, { [field]: kept });
    return strange;
  }
});

const end = (key: 'from' | 'to'): Part => ({
  key,
  write: ({ window }) => window && writeSpan(window)[key === 'from' ? 0 : 1],
  read: (value, draft) => {
    draft[key] = value;
    return FINE;
  }
});

const period: Part = {
  key: 'period',
  write: ({ filter }) => filter.period && writeSpan(filter.period).join('..'),
  read: (value, draft) => {
    const [first = '', last = first, ...more] = value.split('..');
    const span = more.length === 0 ? readSpan(first, last) : undefined;
    if (!span) return [value];
    withFilter(draft, { period: span });
    return FINE;
  }
};

const article: Part = {
  key: 'article',
  write: ({ filter }) => (filter.article ? 'yes' : undefined),
  read: (value, draft) => {
    if (value !== 'yes' && value !== 'no') return [value];
    withFilter(draft, { article: value === 'yes' });
    return FINE;
  }
};

const area: Part = {
  key: 'area',
  write: ({ filter }) => (filter.area === undefined ? undefined : encode(filter.area)),
  read: (value, draft) => {
    withFilter(draft, { area: value });
    return FINE;
  }
};

const companions: Part = {
  key: 'show',
  write: ({ companions: shown }) => (shown.length > 0 ? encodeList(shown) : undefined),
  read: (value, draft) => {
    const named = decodeList(value);
    draft.view = { ...draft.view, companions: COMPANIONS.filter((each) => named.includes(each)) };
    return named.filter((each) => !COMPANIONS.some((companion) => companion === each));
  }
};

const NOTHING = 'none';
const beside: Part = {
  key: 'beside',
  write: ({ beside: named }) => {
    const written = named.length > 0 ? encodeList(named) : NOTHING;
    return written === encodeList(FIRST_VIEW.beside) ? undefined : written;
  },
  read: (value, draft) => {
    const named = value === NOTHING ? [] : decodeList(value);
    draft.view = { ...draft.view, beside: COMPANIONS.filter((each) => named.includes(each)) };
    return named.filter((each) => !COMPANIONS.some((companion) => companion === each));
  }
};

const cursor: Part = {
  key: 'at',
  write: ({ at }) => (at === undefined ? undefined : writeDay(at)),
  read: (value, draft) => {
    const at = readDay(value);
    if (at === undefined) return [value];
    draft.view = { ...draft.view, at };
    return FINE;
  }
};

const DOWN = '-desc';
const sort: Part = {
  key: 'sort',
  write: ({ sort: { key, descending } }) => (key === 'date' && !descending ? undefined : `${key}${descending ? DOWN : ''}`),
  read: (value, draft) => {
    const descending = value.endsWith(DOWN);
    const key = SORT_KEYS.find((each) => each === (descending ? value.slice(0, -DOWN.length) : value));
    if (!key) return [value];
    draft.view = { ...draft.view, sort: { key, descending } };
    return FINE;
  }
};

/** In the order in which an address writes them. */
const PARTS: readonly Part[] = [
  end('from'),
  end('to'),
  oneOf('axis', (view) => view.scale, { elastic: { scale: 'elastic' }, linear: { scale: 'linear' } }),
  plainText('q', 'words'),
  list('lanes', 'lanes', (known) => known?.lanes.map(({ id }) => id)),
  list('kinds', 'kinds', () => KINDS),
  list('instruments', 'instruments', (known) => known?.instruments.map(({ id }) => id)),
  list('tags', 'tags', (known) => known?.tags),
  list('status', 'statuses', () => STATUSES),
  period,
  article,
  area,
  oneOf('others', (view) => view.others, { dimmed: { others: 'dimmed' }, hidden: { others: 'hidden' } }),
  plainText('event', 'event'),
  oneOf('thread', (view) => view.thread, { causes: { thread: 'causes' }, consequences: { thread: 'consequences' } }),
  oneOf('as', (view) => view.shape, { picture: { shape: 'picture' }, table: { shape: 'table' } }),
  sort,
  companions,
  beside,
  cursor,
  oneOf('layer', (view) => view.layer, { networks: { layer: 'networks' }, holes: { layer: 'holes' } }),
  plainText('network', 'network'),
  plainText('src', 'src')
];

/** The query that says a view, without `?`; empty for the first view. */
export function toAddress(view: ExplorerView): string {
  const said = settled(view);
  return PARTS.flatMap(({ key, write }) => {
    const value = write(said);
    return value === undefined ? [] : [`${key}=${value}`];
  }).join('&');
}

/** No one reads more of what was ignored. */
const MOST_TOLD = 20;
const LONGEST_TOLD = 60;

/** The view that a query says, settled, and those of its parts that made no sense. `known`: what the filters may name. */
export function fromAddress(query: string, known?: KnownNames): ReadAddress {
  const draft: Draft = { view: FIRST_VIEW };
  const ignored: string[] = [];
  const seen = new Set<string>();
  for (const written of query.replace(/^\?/, '').split('&')) {
    if (written === '') continue;
    const [key, ...rest] = written.split('=');
    const part = PARTS.find((each) => each.key === key);
    const value = decode(rest.join('='));
    if (!part || value === undefined || seen.has(part.key)) ignored.push(decode(written) ?? written);
    else for (const wrong of part.read(value, draft, known)) ignored.push(`${part.key}=${wrong}`);
    if (part) seen.add(part.key);
  }
  const view = settled({ ...draft.view, ...windowOf(draft, ignored) });
  if (draft.view.thread && !view.thread) ignored.push(`thread=${draft.view.thread}`);
  return { view, ignored: ignored.slice(0, MOST_TOLD).map((text) => wellFormed(text.slice(0, LONGEST_TOLD))) };
}

function windowOf({ from, to }: Draft, ignored: string[]): Pick<ExplorerView, 'window'> {
  const window = from === undefined || to === undefined ? undefined : readSpan(from, to);
  if (window) return { window };
  if (from !== undefined) ignored.push(`from=${from}`);
  if (to !== undefined) ignored.push(`to=${to}`);
  return {};
}
