// Where a link leads, in words: the name of its host.

/** "senat.fr" for any page of https://www.senat.fr. */
export const sayHost = (address: string): string => new URL(address).hostname.replace(/^www\./, '');
