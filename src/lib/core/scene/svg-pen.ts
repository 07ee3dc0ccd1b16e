// A pen that writes an SVG file: the same picture as the screen's, to keep, print or put in a document.

import type { Kind } from '../corpus/corpus.ts';
import type { Inks, Look, Pen, TextLook, Weave } from './pen.ts';
import type { Size } from './scene.ts';
import { measureLabel } from './measure.ts';
import { signPath } from './sign.ts';
import { tenth } from '../view/tenth.ts';
import { GUESS_OPACITY, WEAVE_DRAWING, WEAVE_SIZE, WEAVE_STROKE, weaveOf } from './weaves.ts';

/** The families of each face, the first that is found. */
export type Faces = { readonly labels: string; readonly display: string };
/** How a file may differ: faces of its own, weaves drawn so many times larger. */
export type SvgStyle = { readonly faces?: Faces; readonly weave?: number };

/** Faces that a computer without ours most likely has. */
const FACES: Faces = { labels: "'Archivo','Frise Labels',Arial,Helvetica,sans-serif", display: "'Newsreader','Frise Display',Georgia,serif" };

export type SvgPen = Pen & {
  /** The whole file. `title` and `about` are for those who hear it. */
  readonly file: (size: Size, title: string, about: string) => string;
};

export const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

export function svgPen(inks: Inks, { faces = FACES, weave: scale = 1 }: SvgStyle = {}): SvgPen {
  const out: string[] = [];
  const weaves = new Map<string, Weave>();
  let clips = 0;
  const fillOf = (fill: Look['fill']): string => {
    if (fill === undefined) return 'none';
    if (typeof fill === 'string') return fill;
    const id = weaveId(fill);
    weaves.set(id, fill);
    return `url(#${id})`;
  };
  const dressed = ({ fill, stroke, width = 1, dash }: Look): string =>
    `fill="${fillOf(fill)}"${stroke ? ` stroke="${stroke}" stroke-width="${width}" stroke-linejoin="round"${dash ? ` stroke-dasharray="${dash.join(' ')}"` : ''}` : ''}`;
  return {
    path: (data, look) => out.push(`<path d="${data}" ${dressed(look)}/>`),
    lines: (ends, look) => ends.length > 0 && out.push(`<path d="${segments(ends)}" ${dressed(look)}/>`),
    rect: ({ x, y, width, height }, look) =>
      out.push(`<rect x="${tenth(x)}" y="${tenth(y)}" width="${tenth(width)}" height="${tenth(height)}" ${dressed(look)}/>`),
    sign: (kind, radius, x, y, look) => out.push(signOf(kind, radius, x, y, dressed(look), typeof look.fill === 'string' && look.fill !== inks.paper)),
    text: (words, x, y, look) => out.push(textOf(words, x, y, look, faces)),
    bars: (x, step, ground, heights, fill) => out.push(`<path d="${barsOf(x, step, ground, heights)}" fill="${fill}"/>`),
    within({ clip, dx = 0, dy = 0, opacity = 1 }, draw) {
      const id = clip ? `clip-${++clips}` : undefined;
      if (clip) out.push(`<clipPath id="${id}"><rect x="${clip.x}" y="${clip.y}" width="${tenth(clip.width)}" height="${tenth(clip.height)}"/></clipPath>`);
      // The clip is in the outer frame, what it cuts is moved within.
      out.push(
        `<g${id ? ` clip-path="url(#${id})"` : ''}${opacity < 1 ? ` opacity="${opacity}"` : ''}><g${dx || dy ? ` transform="translate(${dx},${dy})"` : ''}>`
      );
      draw();
      out.push('</g></g>');
    },
    file: ({ width, height }, title, about) =>
      [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(width)}" height="${Math.round(height)}" viewBox="0 0 ${tenth(width)} ${tenth(height)}" role="img">`,
        `<title>${escaped(title)}</title><desc>${escaped(about)}</desc>`,
        `<defs>${[...weaves].map(([id, weave]) => patternOf(id, weave, inks, scale)).join('')}</defs>`,
        ...out,
        '</svg>\n'
      ].join('\n')
  };
}

const weaveId = ({ hue, guess }: Weave): string => `weave-${hue}${guess ? '-guess' : ''}`;

const segments = (ends: readonly number[]): string =>
  Array.from({ length: ends.length / 4 }, (_, index) => {
    const [x1, y1, x2, y2] = ends.slice(4 * index, 4 * index + 4) as [number, number, number, number];
    return `M${tenth(x1)},${tenth(y1)}L${tenth(x2)},${tenth(y2)}`;
  }).join('');

function barsOf(x: number, step: number, ground: number, heights: ArrayLike<number>): string {
  return Array.from(heights, (height, index) =>
    height > 0 ? `M${tenth(x + index * step)},${tenth(ground)}v${-tenth(height)}h${tenth(step)}v${tenth(height)}z` : ''
  ).join('');
}

const signOf = (kind: Kind | undefined, radius: number, x: number, y: number, look: string, strokeFirst: boolean): string =>
  `<path d="${signPath(kind, radius)}" transform="translate(${tenth(x)},${tenth(y)})" ${look}${strokeFirst ? ' paint-order="stroke"' : ''}/>`;

function textOf(words: string, x: number, y: number, look: TextLook, faces: Faces): string {
  const { size, fill, strong, face = 'labels', anchor = 'start', halo, underlined } = look;
  const edge = halo ? ` stroke="${halo}" stroke-width="${face === 'display' ? 0.8 : 3}" stroke-linejoin="round" paint-order="stroke"` : '';
  // Set to the width it was laid out for, whatever face the reader's machine has.
  const fitted =
    face === 'labels' && words.length > 1 ? ` textLength="${tenth(measureLabel(words, size, strong === true))}" lengthAdjust="spacingAndGlyphs"` : '';
  return `<text x="${tenth(x)}" y="${tenth(y)}" font-family="${faces[face]}" font-size="${size}"${strong ? ' font-weight="600"' : ''} text-anchor="${anchor}"${fitted} fill="${fill}"${edge}${underlined ? ' text-decoration="underline"' : ''}>${escaped(words)}</text>`;
}

function patternOf(id: string, { hue, guess }: Weave, inks: Inks, scale: number): string {
  const { hue: ink, tint } = inks.hues[hue]!;
  const drawing = WEAVE_DRAWING[weaveOf(hue)];
  const dots = (drawing.dots ?? []).map(([x, y, radius]) => `<circle cx="${x}" cy="${y}" r="${radius}" fill="${ink}"/>`).join('');
  const strokes = drawing.strokes ? `<path d="${drawing.strokes}" stroke="${ink}" stroke-width="${WEAVE_STROKE}" fill="none"/>` : '';
  const ground = `<rect width="${WEAVE_SIZE}" height="${WEAVE_SIZE}" fill="${drawing.full ? ink : tint}"/>`;
  return `<pattern id="${id}" width="${WEAVE_SIZE}" height="${WEAVE_SIZE}" patternUnits="userSpaceOnUse"${scale === 1 ? '' : ` patternTransform="scale(${scale})"`}><g${guess ? ` opacity="${GUESS_OPACITY}"` : ''}>${ground}${dots}${strokes}</g></pattern>`;
}
