// A class votes: hands are counted, never below none, and the outcome says what most of it thought.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERDICTS } from '../corpus/corpus.ts';
import { handsRaised, leadersOf, NO_HANDS, outcomeOf, voteActOf, withHand } from './class-vote.ts';

const anyVerdict = fc.constantFrom(...VERDICTS);
const anyVotes = fc.array(fc.tuple(anyVerdict, fc.constantFrom<1 | -1>(1, 1, -1)), { maxLength: 60 });
const counted = (votes: readonly (readonly [(typeof VERDICTS)[number], 1 | -1])[]) =>
  votes.reduce((hands, [verdict, change]) => withHand(hands, verdict, change), NO_HANDS);

describe('hands', () => {
  it('are never fewer than none, and add up', () => {
    fc.assert(
      fc.property(anyVotes, (votes) => {
        const hands = counted(votes);
        for (const verdict of VERDICTS) expect(hands[verdict]).toBeGreaterThanOrEqual(0);
        expect(handsRaised(hands)).toBe(VERDICTS.reduce((sum, verdict) => sum + hands[verdict], 0));
        expect(withHand(withHand(hands, 'imprecise', 1), 'imprecise', -1)).toEqual(hands);
      })
    );
  });

  it('are right when more are raised for the verdict than for any other', () => {
    expect(outcomeOf(NO_HANDS, 'confirmed')).toBe('none');
    fc.assert(
      fc.property(anyVotes, anyVerdict, (votes, verdict) => {
        const hands = counted(votes);
        const others = Math.max(...VERDICTS.filter((each) => each !== verdict).map((each) => hands[each]));
        expect(outcomeOf(hands, verdict) === 'right').toBe(hands[verdict] > others);
        for (const leader of leadersOf(hands)) expect(hands[leader]).toBe(Math.max(hands[verdict], others));
      })
    );
    expect(outcomeOf({ ...NO_HANDS, confirmed: 2, imprecise: 2 }, 'confirmed')).toBe('tie');
    expect(outcomeOf({ ...NO_HANDS, confirmed: 2, imprecise: 3 }, 'confirmed')).toBe('wrong');
  });
});

describe('keys of a vote', () => {
  const press = (key: string, code = key, shiftKey = false) => voteActOf({ key, code, shiftKey });

  it('are met by their place: the first four digits, whatever sign they give', () => {
    expect(press('&', 'Digit1')).toEqual({ act: 'hand', verdict: 'confirmed', change: 1 });
    expect(press('4', 'Numpad4')).toEqual({ act: 'hand', verdict: 'unverifiable', change: 1 });
    expect(press('3', 'Digit3', true)).toEqual({ act: 'hand', verdict: 'contradicted', change: -1 });
    expect(press('5', 'Digit5')).toBeUndefined();
  });

  it('reveal, move and leave; a clicker moves too', () => {
    expect([press('Enter'), press('PageDown'), press('ArrowLeft'), press('Escape'), press('a', 'KeyA')]).toEqual([
      { act: 'reveal' },
      { act: 'next' },
      { act: 'previous' },
      { act: 'leave' },
      undefined
    ]);
  });
});
