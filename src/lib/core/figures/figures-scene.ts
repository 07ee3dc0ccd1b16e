// What drawn figures are made of: final positions and words, ready to paint. Types only.
// A scene is in reference pixels, across the same as the timeline's; who paints it may scale the whole.

export type Size = { readonly width: number; readonly height: number };

/** Width in pixels of a text in the label face. */
export type Measure = (text: string, size: number, strong: boolean) => number;

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Words in their place. `value` follows the words, in the strong weight. */
export type FigureText = Box & {
  readonly role: 'name' | 'value' | 'rival';
  readonly text: string;
  readonly value?: string;
  readonly textX: number;
  readonly baseline: number;
};

/** `sure`: a known number; `guess`: an estimate; `rival`: another source's number; `beyond`: one that the scale does not reach. */
export type FigureSign = { readonly x: number; readonly y: number; readonly shape: 'sure' | 'guess' | 'rival' | 'beyond' };

export type PlacedSeries = {
  readonly id: string;
  /** Its place in the table. */
  readonly index: number;
  readonly hue: number;
  readonly texture: number;
  /** Stretches where a value holds, and where it is a guess. */
  readonly lines: readonly { readonly path: string; readonly sure: boolean }[];
  /** From one value to the next, upright. */
  readonly risers: string;
  /** How long a number was true of, or how vaguely it is dated. */
  readonly spans: readonly { readonly path: string; readonly meaning: 'lasted' | 'known' }[];
  /** From a rival number to the one it contests. */
  readonly links: string;
  readonly signs: readonly FigureSign[];
  readonly texts: readonly FigureText[];
};

export type FigureTick = { readonly y: number; readonly value: number; readonly text: string; readonly box: Box };

export type PlacedPanel = {
  readonly id: string;
  readonly title: string;
  readonly titleBox: Box;
  readonly y: number;
  readonly height: number;
  /** Heights of the greatest and least numbers of its scale. */
  readonly top: number;
  readonly base: number;
  readonly scale: readonly [least: number, most: number];
  readonly ticks: readonly FigureTick[];
  readonly series: readonly PlacedSeries[];
};

export type FiguresScene = Size & { readonly panels: readonly PlacedPanel[] };
