// What a washed-out or too harsh projector asks of the deck: light, contrast, inverted light, and the deck's themes.
// Percentages in steps of ten; knows nothing of keys or of what is shown.

export type Correction = {
  /** Percent, 100 as drawn. */
  readonly brightness: number;
  readonly contrast: number;
  readonly invert: boolean;
};
export type CorrectionAct = 'brighter' | 'darker' | 'more-contrast' | 'less-contrast' | 'invert' | 'plain';

export const PLAIN: Correction = { brightness: 100, contrast: 100, invert: false };

const STEP = 10;
const kept = (percent: number): number => Math.min(200, Math.max(50, percent));

const ACTS: Readonly<Record<CorrectionAct, (now: Correction) => Partial<Correction>>> = {
  brighter: ({ brightness }) => ({ brightness: kept(brightness + STEP) }),
  darker: ({ brightness }) => ({ brightness: kept(brightness - STEP) }),
  'more-contrast': ({ contrast }) => ({ contrast: kept(contrast + STEP) }),
  'less-contrast': ({ contrast }) => ({ contrast: kept(contrast - STEP) }),
  invert: ({ invert }) => ({ invert: !invert }),
  plain: () => PLAIN
};

export const changed = (correction: Correction, act: CorrectionAct): Correction => ({ ...correction, ...ACTS[act](correction) });

export const isPlain = ({ brightness, contrast, invert }: Correction): boolean => brightness === 100 && contrast === 100 && !invert;

/** A CSS filter. Light is inverted first, hues turned back to themselves, so that brighter is brighter for what is seen. */
export function filterOf({ brightness, contrast, invert }: Correction): string {
  const parts = [
    invert && 'invert(1) hue-rotate(180deg)',
    brightness !== 100 && `brightness(${brightness / 100})`,
    contrast !== 100 && `contrast(${contrast / 100})`
  ];
  return parts.filter(Boolean).join(' ') || 'none';
}

/** The site's own light and dark, then black on white at full contrast, then greys for what prints or projects no hue. */
export const THEMES = ['light', 'dark', 'contrast', 'bw'] as const;
export type DeckTheme = (typeof THEMES)[number];

export const nextTheme = (theme: DeckTheme): DeckTheme => THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
