// A sheet as a PNG, two pixels to one of the scene's.

import { paintSheet, sheetSize, type SheetWords } from '#lib/core/scene/paint-sheet.ts';
import type { Painted } from '#lib/core/scene/painted.ts';
import { CanvasPen } from './canvas-pen.ts';

const FINENESS = 2;

export async function paintPng(painted: Painted, words: SheetWords): Promise<Blob> {
  await document.fonts.ready;
  const size = sheetSize(painted, words);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(size.width * FINENESS), Math.round(size.height * FINENESS)];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('canvas');
  paintSheet(new CanvasPen(context, painted.inks, FINENESS), painted, words);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('PNG'))), 'image/png'));
}
