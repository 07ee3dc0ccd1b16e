// Where an event's sign stands along time. Apart from `shown.ts`, so that a page that only draws does not carry what reads.

/** The moment an event's sign stands at: the start of what lasted or still runs, the middle of what is vague. */
export const standsAt = (event: { readonly min: number; readonly max: number; readonly lasts?: true; readonly open?: true }): number =>
  event.lasts || event.open ? event.min : (event.min + event.max) / 2;
