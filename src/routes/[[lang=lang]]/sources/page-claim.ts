// What a claim is on this page: its events also have an ink. Types only.

import type { StripTick } from '#lib/core/scene/axis-strip.ts';
import type { ClaimEvent, ShownClaim } from '#lib/core/view/show-claims.ts';

export type PageClaim = Omit<ShownClaim, 'events'> & { readonly events: readonly (ClaimEvent & { readonly hue: number })[] };

type Laid = { readonly width: number; readonly ticks: readonly StripTick[] };

/** The axis that stands by each claim; `places`: where each event is on it, from 0 to 1. */
export type Strip = { readonly strips: readonly Laid[]; readonly places: Readonly<Record<string, number>> };
