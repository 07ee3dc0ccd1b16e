// What a bench line says, and how lines become a plain table.

export type Line = { readonly measure: string; readonly value: string; readonly limit?: string; readonly over?: boolean };

const HEAD = ['measure', 'value', 'limit', ''] as const;

/** A line that only tells. */
export const told = (measure: string, value: string): Line => ({ measure, value });

/** A line held to a limit: a number, how it is written, and the most it may be. */
export function held(measure: string, value: number, most: number, write: (value: number) => string): Line {
  return { measure, value: write(value), limit: `<= ${write(most)}`, over: value > most };
}

/** Lines under their heads, in columns as wide as their widest cell. */
export function table(lines: readonly Line[]): string {
  const rows = [HEAD, ...lines.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => padded(row, widths)).join('\n');
}

const cells = ({ measure, value, limit = '', over }: Line): readonly string[] => [measure, value, limit, over === undefined ? '' : over ? 'over' : 'ok'];

/** Words to the left of their column, numbers to the right. */
const padded = (row: readonly string[], widths: readonly number[]): string =>
  row
    .map((cell, column) => (column === 1 || column === 2 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
    .join('  ')
    .trimEnd();

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
export const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
export const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
export const plain = (value: number): string => String(Math.round(value * 10_000) / 10_000);
