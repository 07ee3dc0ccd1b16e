// How many, written small enough for a mark.

const THOUSAND = 1000;

/** "37", "1,2k", "12k": what a gathering's tray has room for. */
export function sayCount(count: number): string {
  if (count < THOUSAND) return String(count);
  const thousands = count / THOUSAND;
  return `${thousands < 10 ? String(Math.floor(thousands * 10) / 10).replace('.', ',') : Math.floor(thousands)}k`;
}

/** Gatherings that deserve the strong weight. */
export const isWeighty = (count: number): boolean => count >= 50;
