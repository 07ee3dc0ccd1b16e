// What a social card is drawn in: the light theme, since a card is seen on pages that are not ours. The same colours as
// the tokens of `app.css`, which a test holds them to.

import type { Inks } from './pen.ts';
import type { Faces } from './svg-pen.ts';

export const CARD_INKS: Inks = {
  paper: '#fffefb',
  ink: '#16140f',
  inkSoft: '#4a463c',
  rule: '#b9b2a3',
  hairline: '#e3ddd0',
  fold: '#f7f4ec',
  accent: '#9c1f17',
  hues: [
    { hue: '#9a3d12', tint: '#f3d9c9' },
    { hue: '#7a5c00', tint: '#f4e6b4' },
    { hue: '#173f8a', tint: '#ccd9f2' },
    { hue: '#7b1f66', tint: '#efd0e6' },
    { hue: '#0d5f47', tint: '#c6e6da' },
    { hue: '#16140f', tint: '#f7f4ec' }
  ]
};

/** By the families' own names, then by those that files cut from them bear. */
export const CARD_FACES: Faces = { labels: "'Archivo','Archivo SemiBold',sans-serif", display: "'Newsreader','Newsreader 16pt',serif" };
