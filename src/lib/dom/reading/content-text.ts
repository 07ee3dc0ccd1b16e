// The text of a file that came in pieces, whatever it was encoded in.

import { decodeBytes } from '../../core/corpus/decode-bytes.ts';
import type { Content } from './messages.ts';

/** The text of a file, its pieces put end to end. */
export function textOf(content: Content): string {
  return typeof content === 'string' ? content : decodeBytes(joined(content));
}

/** Bytes end to end. */
function joined(pieces: readonly ArrayBuffer[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(new Uint8Array(piece), at);
    at += piece.byteLength;
  }
  return all;
}
