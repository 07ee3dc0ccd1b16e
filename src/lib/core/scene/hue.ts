// Which of the five inks an instrument takes: the order of the list, then round again; ink itself for anything else.

const INKS = 5;

/** The number of an instrument's ink. */
export function hueIn(instruments: readonly { readonly id: string }[], id: string | undefined): number {
  const index = instruments.findIndex((instrument) => instrument.id === id);
  return index === -1 ? INKS : index % INKS;
}
