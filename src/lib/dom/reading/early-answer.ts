// What the page's shell asked for before any script of ours ran (see `app.html`): the explorer's events, and word of
// their picture. Taken once; there is none when one comes from another page.

type FirstPicture = {
  readonly address: string;
  events?: Promise<Response> | undefined;
  /** Started for a large file, with nothing to do yet. */
  worker?: Worker | undefined;
  /** To be called once the picture stands: what waits for it goes on. */
  readonly tell: () => void;
};

const first = (): FirstPicture | undefined => (globalThis as { firstPicture?: FirstPicture }).firstPicture;

/** The answer that is on its way from an address, if it was asked for early. */
export function takeEarlyAnswer(address: string): Promise<Response> | undefined {
  const known = first();
  if (known?.address !== address) return undefined;
  const { events } = known;
  known.events = undefined;
  return events;
}

/** The reading worker, if it was started early. */
export function takeEarlyWorker(): Worker | undefined {
  const known = first();
  const worker = known?.worker;
  if (known) known.worker = undefined;
  return worker;
}

/** Says that the first picture stands. */
export const tellPicture = (): void => first()?.tell();
