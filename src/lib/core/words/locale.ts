// The two languages of Frise and texts that exist in one or both.
// Lowest room of the core: knows nothing of dates, events or pictures.

export type Locale = 'fr' | 'en';
export const LOCALES: readonly Locale[] = ['fr', 'en'];

/** A text in one or both languages; at least one is present. */
export type Text = { readonly fr?: string; readonly en?: string };

/** The other language. */
export const otherLocale = (locale: Locale): Locale => (locale === 'fr' ? 'en' : 'fr');

/** The text in the locale asked for, or in the other one when it was never translated. */
export function say(text: Text | undefined, locale: Locale): string {
  return text?.[locale] ?? text?.[otherLocale(locale)] ?? '';
}

/** The language a text will really be shown in, for its `lang` attribute. */
export function spokenIn(text: Text, locale: Locale): Locale {
  return text[locale] === undefined ? otherLocale(locale) : locale;
}
