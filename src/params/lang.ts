/** The optional first part of every address: only `en`. French is the address without one. */
export const match = (value: string): value is 'en' => value === 'en';
