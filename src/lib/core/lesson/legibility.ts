// Can the last row read it? Capitals must stand 3.5 cm high on the wall at 10 m, and in proportion (letters of 3 to 4 cm at
// 10 m, says public.iutenligne.net). Compares that with the text on the screen and the width of its image on the wall.

/** Height of capitals over the font size: Archivo, our label face, has capHeight 686 for 1000 units an em, and its H is
 * 686 high (src/fonts/labels.woff2 read with fontkit). */
const CAPITALS = 0.686;
const CENTIMETRES_A_METRE = 3.5 / 10;
/** How far the deck can be enlarged before its steps no longer fit, and by what steps. */
export const LARGEST = 1.75;
const STEPS = 20;

export type Room = {
  /** Metres from the wall to the last row. */
  readonly depth: number;
  /** Metres. */
  readonly imageWidth: number;
  /** The whole picture, in the same px as the text. */
  readonly screen: { readonly width: number; readonly height: number };
  /** The smallest text to be read, as it stands now. */
  readonly textSize: number;
  /** What the deck is enlarged by now. */
  readonly enlarged: number;
};

export type Legibility = {
  /** Height of capitals on the wall now, in cm. */
  readonly capitals: number;
  /** In cm. */
  readonly needed: number;
  readonly enough: boolean;
  /** Metres up to which it can be read now. */
  readonly readTo: number;
  /** What the deck should be enlarged by, 1 as drawn; undefined when the most is not enough. */
  readonly factor: number | undefined;
  /** At its largest: metres within which to sit, and the width the image would need. */
  readonly sitWithin: number;
  readonly widen: number;
};

export function legibilityOf({ depth, imageWidth, screen, textSize, enlarged }: Room): Legibility {
  const capitals = (textSize * CAPITALS * imageWidth * 100) / screen.width;
  const needed = depth * CENTIMETRES_A_METRE;
  const wanted = Math.max(1, roundedUp((needed / capitals) * enlarged, STEPS));
  const largest = (capitals / enlarged) * LARGEST;
  return {
    capitals,
    needed,
    enough: capitals >= needed - TINY,
    readTo: capitals / CENTIMETRES_A_METRE,
    factor: wanted > LARGEST ? undefined : wanted,
    sitWithin: largest / CENTIMETRES_A_METRE,
    widen: imageWidth * (needed / largest)
  };
}

/** What arithmetic leaves behind. */
const TINY = 1e-9;
const roundedUp = (value: number, parts: number): number => Math.ceil(value * parts - TINY) / parts;

/** Metres as they are typed, "7,5" or "7.5 m"; undefined for anything that is no room. */
export function metresOf(typed: string): number | undefined {
  const match = /^\s*(\d{1,3}(?:[.,]\d*)?|[.,]\d+)\s*(?:m|mètres?|metres?)?\s*$/i.exec(typed);
  const metres = match ? Number(match[1]!.replace(',', '.')) : 0;
  return metres >= 0.1 && metres <= 100 ? metres : undefined;
}
