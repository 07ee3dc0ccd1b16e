// The vote of a class, while the page is open: which claim is asked, the hands counted for each, and which verdicts are told.

import { handsRaised, type Hands, leadersOf, NO_HANDS, type Outcome, outcomeOf, withHand } from '#lib/core/lesson/class-vote.ts';
import type { Verdict } from '#lib/core/corpus/corpus.ts';
import type { PageClaim } from './page-claim.ts';

export class Vote {
  readonly #claims: readonly PageClaim[];
  #hands: Readonly<Record<string, Hands>> = $state.raw({});
  #told: ReadonlySet<string> = $state.raw(new Set());
  place = $state(0);
  /** The verdict whose hands were counted last, of the claim that is asked. */
  counted: Verdict | undefined = $state();

  /** At least one claim. */
  constructor(claims: readonly PageClaim[]) {
    this.#claims = claims;
  }

  /** Goes to a claim, where there is one of this id. */
  begin(id: string | undefined): void {
    const place = this.#claims.findIndex((claim) => claim.id === id);
    if (place !== -1) this.place = place;
  }

  get count(): number {
    return this.#claims.length;
  }

  get claim(): PageClaim {
    return this.#claims[this.place]!;
  }

  get hands(): Hands {
    return this.#hands[this.claim.id] ?? NO_HANDS;
  }

  get raised(): number {
    return handsRaised(this.hands);
  }

  get told(): boolean {
    return this.#told.has(this.claim.id);
  }

  get outcome(): Outcome {
    return outcomeOf(this.hands, this.claim.verdict);
  }

  /** What most of the class thinks, when it is not divided. */
  get leader(): Verdict | undefined {
    const leaders = leadersOf(this.hands);
    return leaders.length === 1 ? leaders[0] : undefined;
  }

  /** Verdicts told so far, and how often most of the class was right. */
  get score(): { readonly told: number; readonly right: number } {
    const told = this.#claims.filter(({ id }) => this.#told.has(id));
    return { told: told.length, right: told.filter(({ id, verdict }) => outcomeOf(this.#hands[id] ?? NO_HANDS, verdict) === 'right').length };
  }

  /** Hands are counted until the verdict is told. */
  hand(verdict: Verdict, change: 1 | -1): void {
    if (this.told) return;
    this.counted = verdict;
    this.#hands = { ...this.#hands, [this.claim.id]: withHand(this.hands, verdict, change) };
  }

  reveal(): void {
    this.#told = new Set([...this.#told, this.claim.id]);
  }

  move(change: 1 | -1): void {
    this.counted = undefined;
    this.place = Math.min(this.count - 1, Math.max(0, this.place + change));
  }
}
