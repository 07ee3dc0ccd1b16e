// The journal of the data, `data/CHANGELOG.md` -> what changed, day by day, in both languages, as plain text. Throws at the first
// line that is not of the journal's form, which its writers learn from the build. For the server: pages receive what is made of it.

import { Lexer, type Token, type Tokens } from 'marked';
import { plainDate } from '../time/plain-date.ts';
import { LOCALES, type Locale } from '../words/locale.ts';

/** One thing that changed, and the events it changed when they are few. */
export type ChangeItem = { readonly text: string; readonly events: readonly string[] };

/** What changed on one day; both languages say the same, item by item. */
export type Change = { readonly date: string; readonly items: Readonly<Record<Locale, readonly ChangeItem[]>> };

/** A piece of Markdown and the line it starts on. */
type Placed = { readonly token: Token; readonly line: number };

const LANGUAGES: Readonly<Record<Locale, string>> = { fr: 'Français', en: 'English' };

/** The days of a journal, newest first. */
export function readChanges(markdown: string): readonly Change[] {
  const [title, ...rest] = placed(Lexer.lex(markdown), 1);
  if (!isHeading(title, 1)) throw wrong(title, 'the title of the journal, “# …”');
  const days = splitAt(rest, 2);
  const stray = days.head.find(({ token }) => token.type !== 'paragraph');
  if (stray || days.parts.length === 0) throw wrong(stray ?? title, 'a day, “## 2026-11-26”');
  const changes = days.parts.map(readDay);
  changes.forEach(({ date }, index) => {
    if (index > 0 && changes[index - 1]!.date <= date) throw wrong(days.parts[index]![0], `a day before ${changes[index - 1]!.date}`);
  });
  return changes;
}

/** Pieces with their lines, without the blank ones. */
function placed(tokens: readonly Token[], from: number): readonly Placed[] {
  let line = from;
  const all = tokens.map((token) => {
    const here = { token, line };
    line += token.raw.split('\n').length - 1;
    return here;
  });
  return all.filter(({ token }) => token.type !== 'space');
}

const isHeading = (piece: Placed | undefined, depth: number): boolean => piece?.token.type === 'heading' && (piece.token as Tokens.Heading).depth === depth;

/** What stands before the first heading of a depth, then each heading with what follows it. */
function splitAt(pieces: readonly Placed[], depth: number): { readonly head: readonly Placed[]; readonly parts: readonly (readonly Placed[])[] } {
  const starts = pieces.flatMap((piece, index) => (isHeading(piece, depth) ? [index] : []));
  return { head: pieces.slice(0, starts[0] ?? pieces.length), parts: starts.map((start, index) => pieces.slice(start, starts[index + 1])) };
}

function readDay([heading, ...rest]: readonly Placed[]): Change {
  const date = (heading!.token as Tokens.Heading).text;
  if (!isDay(date)) throw wrong(heading, 'a day, “## 2026-11-26”');
  const { head, parts } = splitAt(rest, 3);
  const [fr, en] = LOCALES.map((locale, index) => readLanguage(parts[index], locale, heading!));
  const stray = head[0] ?? parts[LOCALES.length]?.[0];
  if (stray) throw wrong(stray, `“### ${LANGUAGES.fr}”, then “### ${LANGUAGES.en}”, and no more`);
  if (fr!.length !== en!.length) throw wrong(heading, `as many items in French (${fr!.length}) as in English (${en!.length})`);
  const odd = fr!.findIndex((item, index) => item.events.join() !== en![index]!.events.join());
  if (odd !== -1) throw wrong(heading, `the same events in both languages under item ${odd + 1}`);
  return { date, items: { fr: fr!, en: en! } };
}

function isDay(text: string): boolean {
  const date = plainDate(text);
  return date?.form === 'point' && date.precision === 'day';
}

/** The list of one language. A missing one is told at the day. */
function readLanguage(pieces: readonly Placed[] | undefined, locale: Locale, day: Placed): readonly ChangeItem[] {
  const [heading, list, more] = pieces ?? [];
  if (!heading || (heading.token as Tokens.Heading).text !== LANGUAGES[locale]) throw wrong(heading ?? day, `“### ${LANGUAGES[locale]}”`);
  if (list?.token.type !== 'list' || more) throw wrong(more ?? list ?? heading, `one list, “- …”, under “### ${LANGUAGES[locale]}”`);
  return placed((list.token as Tokens.List).items, list.line).map(readItem);
}

const EVENTS = / ?\(((?:`[^`]+`, )*`[^`]+`)\)(?=[.!?]?$)/;

const SENTENCE = ['text', 'paragraph', 'space'];

/** A sentence, and the ids in parentheses at its end. */
function readItem(piece: Placed): ChangeItem {
  const item = piece.token as Tokens.ListItem;
  if (item.tokens.some(({ type }) => !SENTENCE.includes(type))) throw wrong(piece, 'one sentence, not a list or a block');
  const written = item.text.replace(/\s+/g, ' ').trim();
  const ids = EVENTS.exec(written)?.[1] ?? '';
  const text = plainText(Lexer.lexInline(written.replace(EVENTS, '')), piece);
  if (text === '') throw wrong(piece, 'a sentence');
  return { text, events: [...ids.matchAll(/`([^`]+)`/g)].map(([, id]) => id!) };
}

/** Words without their marks. */
function plainText(tokens: readonly Token[], piece: Placed): string {
  return tokens
    .map((token) => {
      if (token.type === 'html' || token.type === 'image') throw wrong(piece, 'plain text, without HTML or image');
      return 'tokens' in token && token.tokens ? plainText(token.tokens, piece) : 'text' in token ? String(token.text) : token.raw;
    })
    .join('');
}

function wrong(piece: Placed | undefined, expected: string): Error {
  const found = piece?.token.raw.trim().split('\n', 1)[0]!.slice(0, 60) ?? '';
  return new Error(`CHANGELOG.md, line ${piece?.line ?? 1}: found “${found}”, expected ${expected}`);
}
