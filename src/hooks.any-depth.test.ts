// A page that is read at any depth: nothing in it is relative, and its styles are still allowed.

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { atAnyDepth } from './hooks.any-depth.ts';

const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const STYLE = '@font-face{src:url(./_app/a.woff2)}p{margin:0}';
const page = (style: string, root: string): string =>
  `<meta content="style-src 'self' '${hash(style)}'"><style>${style}</style><link href="${root}icon.svg"><script src="${root}_app/a.js"></script><a href="${root}en/">en</a><a href="#contenu">c</a><p>Fin. ./non</p>`;

describe('a page at any depth', () => {
  it('asks from the root what it asked from beside itself, words left alone', () => {
    for (const root of ['/', '/frise/']) expect(atAnyDepth(page(STYLE, './'), root)).toBe(page(STYLE.replace('./', root), root));
  });

  it('leads home where it led to its own folder', () => {
    expect(atAnyDepth('<a href=".">Frise</a><a href="./">Frise</a>', '/frise/')).toBe('<a href="/frise/">Frise</a><a href="/frise/">Frise</a>');
  });
});
