// A class that judges claims by a show of hands before it is told: hands counted for each verdict, what most of it thought,
// and how often it was right. Knows nothing of screens; nothing is kept of who voted.

import { VERDICTS, type Verdict } from '../corpus/corpus.ts';

/** Hands raised for each verdict, of one claim. */
export type Hands = Readonly<Record<Verdict, number>>;
export const NO_HANDS: Hands = { confirmed: 0, imprecise: 0, contradicted: 0, unverifiable: 0 };
/** More than any class has. */
const MOST = 999;

/** One hand more or less for a verdict; never below none. */
export const withHand = (hands: Hands, verdict: Verdict, change: 1 | -1): Hands => ({
  ...hands,
  [verdict]: Math.min(MOST, Math.max(0, hands[verdict] + change))
});

export const handsRaised = (hands: Hands): number => VERDICTS.reduce((sum, verdict) => sum + hands[verdict], 0);

/** How the class stands to a verdict once it is told: nobody voted, it is divided, most were right, or most thought otherwise. */
export type Outcome = 'none' | 'tie' | 'right' | 'wrong';

export function outcomeOf(hands: Hands, verdict: Verdict): Outcome {
  const leaders = leadersOf(hands);
  if (leaders.length !== 1) return leaders.length === 0 ? 'none' : 'tie';
  return leaders[0] === verdict ? 'right' : 'wrong';
}

/** The verdicts that most hands were raised for; none when nobody voted. */
export function leadersOf(hands: Hands): readonly Verdict[] {
  const most = Math.max(...VERDICTS.map((each) => hands[each]));
  return most === 0 ? [] : VERDICTS.filter((each) => hands[each] === most);
}

/** What a key does while a class votes; digits are met by their place on the keyboard, whose signs differ from one land to another. */
export type VoteAct = { readonly act: 'hand'; readonly verdict: Verdict; readonly change: 1 | -1 } | { readonly act: 'reveal' | 'next' | 'previous' | 'leave' };

const MOVES: Readonly<Record<string, 'reveal' | 'next' | 'previous' | 'leave'>> = {
  Enter: 'reveal',
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Escape: 'leave'
};

/** A key as the browser tells it. */
export type Pressed = { readonly key: string; readonly code: string; readonly shiftKey: boolean };

export function voteActOf({ key, code, shiftKey }: Pressed): VoteAct | undefined {
  const digit = /^(?:Digit|Numpad)([1-4])$/.exec(code)?.[1];
  if (digit !== undefined) return { act: 'hand', verdict: VERDICTS[Number(digit) - 1]!, change: shiftKey ? -1 : 1 };
  const move = MOVES[key];
  return move && { act: move };
}
