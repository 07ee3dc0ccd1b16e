// Has the page's own scripts wait until its first picture stands (`firstPicture.stands`, see app.html). They are started by a small
// script that the framework writes at the foot of a page; the page's policy allows that script by its hash, which changes with it.

import { createHash } from 'node:crypto';

const hashOf = (script: string): string => `sha256-${createHash('sha256').update(script).digest('base64')}`;

const BEGINS = 'Promise.all([';
const GOES_ON = ']).then((';

/** The page with its start put off. Stops the build when the framework starts its pages otherwise. */
export function afterPicture(page: string): string {
  const from = page.lastIndexOf('<script>') + '<script>'.length;
  const script = page.slice(from, page.indexOf('</script>', from));
  const [start, end] = [script.indexOf(BEGINS), script.indexOf(GOES_ON)];
  if (start === -1 || end < start || !page.includes(hashOf(script))) throw new Error('the page does not start as it used to: see hooks.after-picture.ts');
  const later = `${script.slice(0, start)}Promise.resolve(window.firstPicture?.stands).then(() => ${script.slice(start, end)}])).then((${script.slice(end + GOES_ON.length)}`;
  return page.replace(script, () => later).replace(hashOf(script), () => hashOf(later));
}
