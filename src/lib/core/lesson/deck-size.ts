// How large a projected screen writes: anything to be read is at least 1/27 of its height, less where it is narrow, so that
// a phone shows the same step in its own size.

type Screen = { readonly width: number; readonly height: number };

/** Lines of the smallest text that fill the height. */
export const LINES = 27;
/** Their widths that fill a screen of 4 to 3, the narrowest that is projected. */
const ACROSS = 36;
/** On a phone in the hand. */
const LEAST = 14;

/** Size of the smallest text, in CSS pixels. */
export const deckUnit = ({ width, height }: Screen, enlarged: number): number => Math.max(LEAST, enlarged * Math.min(height / LINES, width / ACROSS));
