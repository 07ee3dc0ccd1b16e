// All that two windows of one presentation share, and that a reload finds again. What was said last holds.

import { type DeckPlace, START } from './deck.ts';
import { STILL, type Timer } from './pacing.ts';
import { type Correction, type DeckTheme, PLAIN } from './projector.ts';

export type SharedDeck = {
  readonly place: DeckPlace;
  /** Other events of the period are shown as well. */
  readonly crowd: boolean;
  /** Another axis than the step's own. */
  readonly turned: boolean;
  readonly timer: Timer;
  readonly theme: DeckTheme;
  readonly correction: Correction;
  /** How much larger than the rule all is written. */
  readonly enlarged: number;
  /** When it was said, in ms: of two sayings the later holds. */
  readonly at: number;
};

export const firstDeck = (theme: DeckTheme): SharedDeck => ({
  place: START,
  crowd: false,
  turned: false,
  timer: STILL,
  theme,
  correction: PLAIN,
  enlarged: 1,
  at: 0
});

/** Another lesson in the same room: its theme, its projector and its size stay. */
export const begunAnew = ({ theme, correction, enlarged }: SharedDeck): SharedDeck => ({ ...firstDeck(theme), correction, enlarged });

/** Changed at a moment; never earlier than what it changes, whatever the clock says. */
export const changed = (deck: SharedDeck, part: Partial<Omit<SharedDeck, 'at'>>, now: number): SharedDeck => ({
  ...deck,
  ...part,
  at: Math.max(now, deck.at + 1)
});

/** What holds of what is known here and what another window says. */
export const agreed = (here: SharedDeck, said: SharedDeck): SharedDeck => (said.at > here.at ? said : here);
