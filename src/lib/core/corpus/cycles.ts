// Edges that close a loop. Without recursion, so that a chain of any length can be followed.

export type Edge = { readonly from: string; readonly to: string };

/** The edges to leave out for the rest to have no loop; none when it already has none. */
export function backEdges<E extends Edge>(edges: readonly E[]): readonly E[] {
  const leaving = bySource(edges);
  const state = new Map<string, 'open' | 'done'>();
  const loops: E[] = [];
  for (const start of leaving.keys()) walk(start, leaving, state, loops);
  return loops;
}

function bySource<E extends Edge>(edges: readonly E[]): Map<string, E[]> {
  const groups = new Map<string, E[]>();
  for (const edge of edges) {
    const group = groups.get(edge.from);
    if (group) group.push(edge);
    else groups.set(edge.from, [edge]);
  }
  return groups;
}

/** Depth first from one start; an edge to a place still open closes a loop. */
function walk<E extends Edge>(start: string, leaving: ReadonlyMap<string, readonly E[]>, state: Map<string, 'open' | 'done'>, loops: E[]): void {
  if (state.has(start)) return;
  const road = [{ place: start, next: 0 }];
  state.set(start, 'open');
  for (let here = road.at(-1); here; here = road.at(-1)) {
    const edge = leaving.get(here.place)?.[here.next++];
    if (!edge) {
      state.set(here.place, 'done');
      road.pop();
    } else if (state.get(edge.to) === 'open') loops.push(edge);
    else if (!state.has(edge.to)) {
      state.set(edge.to, 'open');
      road.push({ place: edge.to, next: 0 });
    }
  }
}
