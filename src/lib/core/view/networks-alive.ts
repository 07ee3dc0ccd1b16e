// Which networks held their label at a moment. The map, its words and its counts all ask here, so that they agree. Knows no
// picture.

import type { Network } from '../corpus/corpus.ts';

/**
 * The networks whose label holds at a moment, in the order given: from the first instant of its first day (or month, or year, as it is
 * known) and until the last of its last, `label.min <= moment < label.max`. A label that ends on 4 February is therefore alive all that
 * day, and the one that takes over on the 5th is alone from then on. One with an open end is alive for ever.
 */
export const networksAlive = (networks: readonly Network[], moment: number): readonly Network[] => networks.filter(({ label }) => isHeld(label, moment));

const isHeld = ({ min, max }: Network['label'], moment: number): boolean => min <= moment && moment < max;
