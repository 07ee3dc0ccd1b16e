// A checked network or coverage -> its record. Half a coordinate, and a basis that does not fit, are still there: `check-seat.ts`
// tells of them.

import type { Coverage, Network, Seat } from './corpus.ts';
import type { DocumentCoverage, DocumentNetwork } from './definition-network.ts';
import { citationOf, dateOf, dense, type Say } from './gather-values.ts';
import type { Tree } from './tree.ts';

export function networkOf(network: DocumentNetwork, say: Say, { at }: Tree): Network {
  const sources = (network.sources ?? []).map(citationOf);
  return dense({
    id: network.id,
    name: say(network.name),
    instrument: network.instrument,
    sector: say(network.sector),
    seat: seatOf(network.seat),
    label: dateOf(network.label),
    into: network.into ?? [],
    from: network.from ?? [],
    sources,
    status: network.status ?? (sources.length > 0 ? 'verified' : 'to-check'),
    note: say(network.note),
    origin: { file: at.file, line: at.line }
  });
}

/** Coordinates that do not say how well they are known are not taken for sure. */
function seatOf(seat: DocumentNetwork['seat'] = {}): Seat {
  const located = seat.lat !== undefined && seat.lon !== undefined;
  return dense({ ...seat, department: seat.department?.toUpperCase(), basis: seat.basis ?? (located ? 'approximate' : 'unknown') });
}

export const coverageOf = (coverage: DocumentCoverage, say: Say): Coverage => ({
  ...coverage,
  text: say(coverage.text),
  sources: (coverage.sources ?? []).map(citationOf)
});
