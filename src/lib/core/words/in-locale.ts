// Something made once for each language, when that language first needs it: formatters cost far more to make than to use.

import type { Locale } from './locale.ts';

export function inLocale<T>(make: (locale: Locale) => T): (locale: Locale) => T {
  const made: Partial<Record<Locale, T>> = {};
  return (locale) => (made[locale] ??= make(locale));
}
