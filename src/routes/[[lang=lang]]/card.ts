// The card of an event and where it stands: loaded with the first that is wanted.

export { default as DetailCard } from '#lib/components/reading/DetailCard.svelte';
export { placeCard } from '#lib/core/scene/place-card.ts';
