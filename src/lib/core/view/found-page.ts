// A page as a search finds it, and what an address that leads nowhere was most likely after.

/** `path`: from the root; `note`: a date. */
export type FoundPage = { readonly path: string; readonly title: string; readonly note: string };

/** Parts of addresses that say nothing of what was sought. */
const SAYING_NOTHING = new Set(['evenement', 'evenements', 'en', 'html', 'index', 'php']);

/** The words of an address: "/evenement/grappes-vague3/" asks for "grappes vague3". */
export const wordsOfPath = (pathname: string): string =>
  decoded(pathname)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SAYING_NOTHING.has(word.toLowerCase()))
    .slice(-8)
    .join(' ');

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
