// The page's scrolling told as numbers: where each stop lies, and how far the page is. Measures when
// the layout changes, only reads the scroll position while scrolling, at most once a frame.

/** The first stop is the page's top; each section then gives two, its arrival and its departure. */
export type ScrollReport = { readonly scroll: number; readonly stops: readonly number[] };

/** Watches the sections that are stops, in page order. Returns how to stop watching. */
export function watchStops(sections: () => readonly HTMLElement[], report: (state: ScrollReport) => void): () => void {
  let stops: readonly number[] = [];
  let asked = 0;
  const tell = (): void => {
    asked = 0;
    report({ scroll: window.scrollY, stops });
  };
  const ask = (): void => {
    asked ||= requestAnimationFrame(tell);
  };
  const measure = (): void => {
    stops = [0, ...sections().flatMap(stopsOf)];
    tell();
  };
  const observer = new ResizeObserver(measure);
  observer.observe(document.body);
  addEventListener('scroll', ask, { passive: true });
  addEventListener('resize', measure);
  measure();
  return () => {
    observer.disconnect();
    removeEventListener('scroll', ask);
    removeEventListener('resize', measure);
    cancelAnimationFrame(asked);
  };
}

/**
 * A section arrives where a link to it would scroll (its scroll margin), and leaves when its words, held in
 * view meanwhile, are pushed up by its end.
 */
function stopsOf(section: HTMLElement): [number, number] {
  const last = Math.max(1, document.documentElement.scrollHeight - innerHeight);
  const box = section.getBoundingClientRect();
  const words = (section.firstElementChild as HTMLElement | null)?.offsetHeight ?? 0;
  const margin = Number.parseFloat(getComputedStyle(section).scrollMarginTop);
  const arrival = Math.min(last, Math.max(1, box.top + scrollY - margin));
  return [arrival, Math.min(last, Math.max(arrival, box.bottom + scrollY - words - margin))];
}
