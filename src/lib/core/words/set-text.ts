// A text of the corpus as it is read: in the language asked for, or in the one it was written in.

import { type Locale, say, spokenIn, type Text } from './locale.ts';
import { typeset } from './typeset.ts';

/** Set by the rules of the language it is really in. */
export const setText = (text: Text, locale: Locale): string => typeset(say(text, locale), spokenIn(text, locale));
