// What stands with the picture when asked for: loaded together, after it.

export { default as AtlasPanel } from './AtlasPanel.svelte';
export { default as ExplorerFigures } from './ExplorerFigures.svelte';
export { default as ExplorerMap } from './ExplorerMap.svelte';
