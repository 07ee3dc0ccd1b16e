// Signs that no text of a corpus may hold: control characters, and marks that turn the writing direction round.

export const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
export const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

const UNCLEAN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Whether a text can be kept as it is: none of these signs, no carriage return. */
export const isClean = (text: string): boolean => !UNCLEAN.test(text);
