// How to read the timeline, as lines of text and signs: what a page draws of it needs no more code than a list does. Knows no page.

import { KINDS } from '../corpus/corpus.ts';
import type { InterfaceWords } from '../words/interface.ts';
import type { KindWords } from '../words/terms.ts';
import { signPath, standingPath } from './sign.ts';

/** A sign and what it says. `look`: names of styles; `mark`: a letter over it. */
export type LegendSign = { readonly path: string; readonly look: string; readonly told: string; readonly mark?: string };
export type LegendPart = { readonly title: string; readonly signs: readonly LegendSign[] };

const ARC = 'M-7,5C-4,-6 4,-6 7,5';

/** Every part of the legend, in the order in which one meets it. */
export function legendOf(words: InterfaceWords, kinds: KindWords): readonly LegendPart[] {
  const disc = signPath('idea', 5.2);
  const sign = (path: string, look: string, told: string): LegendSign => ({ path, look, told });
  return [
    { title: words.scaleNote, signs: [] },
    { title: words.legendInstruments, signs: [] },
    { title: words.legendKinds, signs: KINDS.map((kind) => sign(signPath(kind, 6), '', kinds[kind])) },
    { title: words.legendSize, signs: [] },
    {
      title: words.legendDates,
      signs: [
        sign(disc, '', words.legendSharp),
        sign(disc, 'soft', words.legendSoft),
        { ...sign(disc, 'doubtful', words.legendDoubtful), mark: '?' },
        sign('M-7,0H6M2,-4L7,0L2,4', 'line', words.legendOpen),
        sign('M-7,-3V3M7,-3V3M-7,0H7', 'line', words.legendKnown),
        sign('M-7,0H7', 'line thick', words.legendLasted)
      ]
    },
    {
      title: words.legendStatus,
      signs: (['contested', 'to-check'] as const).map((status) => sign(standingPath(status), 'line thin', words[status]))
    },
    {
      title: words.legendRelations,
      signs: [sign(ARC, 'line arc', words.legendCauses), sign(ARC, 'line arc dashed', words.legendJudges), sign(ARC, 'line arc dotted', words.legendParts)]
    }
  ];
}
