// What is searched of a skimmed document: its events' texts as the file has them, in every language.

import type { SearchDocument } from './search.ts';
import type { Skimmed } from './skim.ts';
import type { SkimmedEvent } from './skim-event.ts';
import type { Values } from './skim-values.ts';

/** One event as it is searched. */
export function skimmedSearch({ document }: Pick<Skimmed, 'document'>): (event: SkimmedEvent, row: number) => SearchDocument {
  const raw = document.events as readonly Values[];
  const sources = new Map(((document.sources ?? []) as readonly Values[]).map((source) => [source.id, words([source.title, source.author])]));
  return (event, row) => {
    const { text, comment, place, people, sources: cited } = raw[row]!;
    return {
      id: event.id,
      title: words(event.title),
      text: words(text),
      comment: words(comment),
      place: typeof place === 'object' && place !== null ? words((place as Values).name) : words(place),
      people: words(people),
      sources: asList(cited)
        .map((one) => sources.get(typeof one === 'object' ? (one as Values).id : one) ?? '')
        .join('\n'),
      tags: event.tags.join('\n')
    };
  };
}

const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.filter((one) => one !== null) : value === undefined || value === null ? [] : [value];

/** Every text within a value, end to end. */
function words(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(words).join('\n');
}
