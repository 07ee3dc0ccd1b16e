// A picture of few colours as a small PNG: each pixel one byte that names a colour of a palette, where a renderer's own
// PNG spends four. Knows nothing of what is drawn.

import { crc32, deflateSync } from 'node:zlib';

/** Opaque pixels, four bytes each: red, green, blue and one that is not read. */
export type Pixels = { readonly width: number; readonly height: number; readonly bytes: Uint8Array };

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** `most`: how many colours are kept, 256 at most; the rarest take the nearest that is kept. */
export function indexedPng({ width, height, bytes }: Pixels, most: number): Uint8Array<ArrayBuffer> {
  const runs = runsOf(bytes);
  const byCount = [...counted(runs)].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  const palette = byCount.slice(0, most);
  const named = new Map(byCount.map((colour, index) => [colour, index < most ? index : nearest(palette, colour)]));
  const rows = rowsOf(runs, named, width, height);
  const data = deflateSync(rows, { level: 7, memLevel: 9 });
  return new Uint8Array(Buffer.concat([SIGNATURE, chunk('IHDR', header(width, height)), chunk('PLTE', rgb(palette)), chunk('IDAT', data), chunk('IEND')]));
}

/** Equal pixels side by side, from left to right and row after row. */
type Run = { readonly colour: number; readonly from: number; readonly to: number };

function runsOf(bytes: Uint8Array): readonly Run[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = bytes.length / 4;
  const colourAt = (at: number): number => (at < count ? view.getUint32(4 * at) >>> 8 : -1);
  const runs: Run[] = [];
  for (let from = 0, colour = colourAt(0); from < count;) {
    let to = from + 1;
    let next = colourAt(to);
    while (next === colour) next = colourAt(++to);
    runs.push({ colour, from, to });
    from = to;
    colour = next;
  }
  return runs;
}

function counted(runs: readonly Run[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { colour, from, to } of runs) counts.set(colour, (counts.get(colour) ?? 0) + to - from);
  return counts;
}

/** Each row after a byte that says it is not filtered. */
function rowsOf(runs: readonly Run[], named: ReadonlyMap<number, number>, width: number, height: number): Uint8Array {
  const names = new Uint8Array(width * height);
  for (const { colour, from, to } of runs) names.fill(named.get(colour)!, from, to);
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row++) rows.set(names.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return rows;
}

function nearest(palette: readonly number[], colour: number): number {
  const apart = (other: number): number => [16, 8, 0].reduce((sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
  const distances = palette.map(apart);
  return distances.indexOf(Math.min(...distances));
}

/** Eight bits a pixel, one sample, no interlace. */
function header(width: number, height: number): Uint8Array {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([8, 3, 0, 0, 0], 8);
  return data;
}

const rgb = (palette: readonly number[]): Uint8Array => Uint8Array.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));

function chunk(type: string, data: Uint8Array = new Uint8Array()): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
