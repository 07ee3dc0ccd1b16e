// Drawn positions carry one decimal: finer than any screen, and a prerendered page half as long.

/** Rounded to a tenth of a pixel; never "-0". */
export const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;
