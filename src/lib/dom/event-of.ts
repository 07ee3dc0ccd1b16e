// From something on the screen to the event it draws.

/** The id of the event that an element belongs to, by its nearest `data-event`. */
export function eventOf(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest('[data-event]')?.getAttribute('data-event') ?? undefined;
}
