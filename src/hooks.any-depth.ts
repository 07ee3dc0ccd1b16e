// Makes a page readable at any depth of the site, as a host serves it for addresses that lead nowhere: what it asks for relative
// to itself it then asks for from the site's root. Styles in the page are allowed by their hash, which changes with them.

import { createHash } from 'node:crypto';

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The page with its addresses from `root`, a path with a slash at both ends. */
export function atAnyDepth(page: string, root: string): string {
  const rooted = (text: string): string => text.replace(/(["'(=])\.\//g, (_, before: string) => `${before}${root}`);
  const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style]) => style!);
  const moved = rooted(page).replace(/href="\."/g, `href="${root}"`);
  return styles.reduce((all, style) => all.replace(hashOf(style), () => hashOf(rooted(style))), moved);
}
