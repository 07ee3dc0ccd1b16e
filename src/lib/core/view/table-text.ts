// A table as one text and back: how a page carries its own events without making them before they are wanted.

import type { EventTable, Words } from './event-table.ts';

const COLUMNS = {
  at: Float64Array,
  min: Float64Array,
  max: Float64Array,
  lane: Uint16Array,
  kind: Uint8Array,
  instrument: Uint8Array,
  rank: Uint8Array,
  status: Uint8Array,
  flags: Uint8Array,
  tagStart: Uint32Array,
  tagOf: Uint16Array
} as const;
const WORDS = ['ids', 'titles', 'dates', 'whens'] as const;
type Column = keyof typeof COLUMNS;

type Plain = { readonly ground: EventTable['ground']; readonly count: number; readonly links: readonly (readonly number[])[] } & Readonly<
  Record<Column, readonly number[]>
> &
  Readonly<Record<(typeof WORDS)[number], { readonly text: string; readonly ends: readonly number[] }>>;

export function tableText(table: EventTable): string {
  const columns = Object.fromEntries((Object.keys(COLUMNS) as Column[]).map((name) => [name, [...table[name]]]));
  const words = Object.fromEntries(WORDS.map((name) => [name, { text: table[name].text, ends: [...table[name].ends] }]));
  const links = [[...table.links.from], [...table.links.to], [...table.links.type]];
  return JSON.stringify({ ground: table.ground, count: table.count, ...columns, ...words, links });
}

export function tableOf(text: string): EventTable {
  const plain = JSON.parse(text) as Plain;
  const columns = Object.fromEntries((Object.keys(COLUMNS) as Column[]).map((name) => [name, COLUMNS[name].from(plain[name])]));
  const words = Object.fromEntries(WORDS.map((name): [string, Words] => [name, { text: plain[name].text, ends: Uint32Array.from(plain[name].ends) }]));
  const [from, to, type] = plain.links;
  return {
    ground: plain.ground,
    count: plain.count,
    ...(columns as unknown as Pick<EventTable, Column>),
    ...(words as unknown as Pick<EventTable, (typeof WORDS)[number]>),
    links: { from: Uint32Array.from(from!), to: Uint32Array.from(to!), type: Uint8Array.from(type!) }
  };
}
