// A made history of any size, the same for the same seed: 1500 to 2026 and mostly of late, a third of it lasting,
// in six lanes, in French. What speed is measured on, for us and for the yardstick.

export type MadeEvent = {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly lane: string;
  readonly kind: string;
  readonly rank: number;
  readonly tags: readonly string[];
};
export type MadeHistory = {
  readonly title: string;
  readonly language: 'fr';
  readonly lanes: readonly { id: string; name: string }[];
  readonly events: readonly MadeEvent[];
};

const FIRST = 1500;
const LAST = 2026;
const LASTING = 0.3;
const SEED = 20261124;
const MONTH_DAYS = 28;

const LANES = [
  { id: 'idees', name: 'Idées' },
  { id: 'etat', name: 'État' },
  { id: 'regions', name: 'Régions' },
  { id: 'entreprises', name: 'Entreprises' },
  { id: 'recherche', name: 'Recherche' },
  { id: 'bilans', name: 'Bilans' }
] as const;
const KINDS = ['idea', 'decision', 'call', 'label', 'institution', 'report', 'example', 'context'] as const;
const WHO = [
  'La région',
  'Le ministère',
  'La chambre de commerce',
  'L’université',
  'La fédération',
  'Le syndicat',
  'L’académie',
  'La coopérative',
  'La manufacture',
  'Le conseil général'
];
const DOES = ['fonde', 'soutient', 'évalue', 'réunit', 'réforme', 'labellise', 'finance', 'conteste', 'étend', 'abandonne'];
const WHAT = [
  'un réseau d’entreprises',
  'le district textile',
  'une grappe d’horlogers',
  'les ateliers de la vallée',
  'un pôle de compétitivité',
  'l’école des métiers',
  'un laboratoire commun',
  'le marché de la soie',
  'une société d’études',
  'la filière du cuir'
];
const WHERE = [
  'à Cholet',
  'à Oyonnax',
  'à Grenoble',
  'à Saint-Étienne',
  'à Roubaix',
  'à Thiers',
  'à Besançon',
  'à Lyon',
  'dans le Jura',
  'en Vendée',
  'à Toulouse',
  'à Mazamet'
];
const TEXTS = [
  'Les archives donnent la date sans donner le nombre des ateliers.',
  'Des entreprises voisines partagent leurs commandes et leurs apprentis.',
  'Le rapport retient la proximité, la confiance et la formation commune.'
];
const TAGS = ['textile', 'mécanique', 'santé', 'numérique', 'formation', 'financement'];

/** `mulberry32`: a small generator of even numbers in [0, 1), public domain. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `count` events in no order of time. */
export function madeHistory(count: number, seed = SEED): MadeHistory {
  const next = chance(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  const event = (_: unknown, index: number): MadeEvent => ({
    id: `e${index}`,
    date: madeDate(next),
    title: `${pick(WHO)} ${pick(DOES)} ${pick(WHAT)} ${pick(WHERE)}`,
    text: `${pick(TEXTS)} ${pick(TEXTS)}`,
    lane: pick(LANES).id,
    kind: pick(KINDS),
    rank: [1, 2, 2, 3, 3, 3, 4, 4, 4, 4][Math.floor(next() * 10)]!,
    tags: [pick(TAGS)]
  });
  return { title: `Histoire de ${count} évènements`, language: 'fr', lanes: LANES, events: Array.from({ length: count }, event) };
}

/** Half of the years lie in the last ninth of the span; known to the year, the month or the day. */
function madeDate(next: () => number): string {
  const year = FIRST + Math.floor((1 - next() ** 3) * (LAST - FIRST));
  const start = madePoint(year, next);
  if (next() >= LASTING) return start;
  return `${start}/${madePoint(Math.min(LAST, year + 1 + Math.floor(next() * 25)), next)}`;
}

function madePoint(year: number, next: () => number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const precision = next();
  const month = `${year}-${two(1 + Math.floor(next() * 12))}`;
  if (precision < 0.3) return String(year);
  return precision < 0.55 ? month : `${month}-${two(1 + Math.floor(next() * MONTH_DAYS))}`;
}
