// What the explorer shows only when asked: loaded together, after the picture.

export { default as DetailCard } from '#lib/components/reading/DetailCard.svelte';
export { default as FileFailure } from '#lib/components/reading/FileFailure.svelte';
export { default as ExplorerDialogs } from './ExplorerDialogs.svelte';
export { default as ExplorerEvent } from './ExplorerEvent.svelte';
export { default as ExplorerTable } from './ExplorerTable.svelte';
