// What stands with the picture when asked for: loaded together, after it.

export { default as FiguresTable } from '#lib/components/figures/FiguresTable.svelte';
export { default as MapList } from '#lib/components/map/MapList.svelte';
export { default as NetworkCard } from '#lib/components/map/NetworkCard.svelte';
export { readFigures } from '#lib/core/figures/read-figures.ts';
export { regionsSince } from '#lib/core/map/compose.ts';
export { mapList } from '#lib/core/map/map-list.ts';
export { default as ExplorerFigures } from './ExplorerFigures.svelte';
export { default as ExplorerMap } from './ExplorerMap.svelte';
