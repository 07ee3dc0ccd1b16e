// Screens so narrow that the picture has them to itself: the same bound as in the style sheets.

export const isNarrow = (): MediaQueryList => matchMedia('(max-width: 599px)');
