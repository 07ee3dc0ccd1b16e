// What an event file need not say, since its reader takes it for granted: empty lists, empty maps, `false`. Knows no record.

/** Lists that a record cannot do without, empty or not. */
const NEEDED: ReadonlySet<string> = new Set(['points']);

const isEmpty = (value: unknown): boolean => typeof value === 'object' && value !== null && Object.keys(value).length === 0;

const isGranted = (key: string, value: unknown): boolean => value === undefined || value === false || (isEmpty(value) && !NEEDED.has(key));

/** Plain data without what goes without saying, however deep; the items of a list all stay. */
export function withoutGranted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutGranted);
  const told = Object.entries(value).map(([key, inner]) => [key, withoutGranted(inner)] as const);
  return Object.fromEntries(told.filter(([key, inner]) => !isGranted(key, inner)));
}
