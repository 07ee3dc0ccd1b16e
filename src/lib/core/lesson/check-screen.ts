// What a projected screen cannot hold well: texts too long to be read from the back of the room, too many lines, a map and
// figures at once. Warnings: nothing is cut.

import { type Both, both, warning } from '../corpus/make-problem.ts';
import type { Report } from '../corpus/settle-value.ts';
import { glimpseText, type Path, spotOf, type Tree } from '../corpus/tree.ts';
import { LOCALES, type Text } from '../words/locale.ts';
import type { LessonStep } from './lesson.ts';

/** Characters that a screen shows large. */
const LONGEST = { title: 60, say: 140, question: 130, answer: 170 } as const;
const LONGEST_REVEAL = 95;
const MOST_REVEALS = 4;
/** A map takes most of the screen. */
const MOST_BESIDE_MAP = 1;

/** Tells what of a step a screen cannot hold. `tree` is the step as written. */
export function checkScreen(step: LessonStep, tree: Tree, report: Report): void {
  const tell = (path: Path, fault: Told): void => report(warning({ at: spotOf(tree, path), subject: step.id, ...fault }));
  for (const key of ['title', 'say', 'question', 'answer'] as const) tellLong(step[key], [key], LONGEST[key], tell);
  step.reveals.forEach((line, index) => tellLong(line, ['reveals', index], LONGEST_REVEAL, tell));
  const most = step.map ? MOST_BESIDE_MAP : MOST_REVEALS;
  if (step.reveals.length > most) tell(['reveals', most], tooManyReveals(step.reveals.length, most));
  if (step.map && step.figures.length > 0) tell(['figures'], mapAndFigures(step.figures));
}

type Told = { readonly code: string; readonly found: string; readonly expected: Both; readonly mend: Both };

/** Each language is measured by itself. */
function tellLong(text: Text | undefined, path: Path, most: number, tell: (path: Path, fault: Told) => void): void {
  for (const locale of LOCALES) {
    const length = [...(text?.[locale] ?? '')].length;
    if (length > most) tell([...path, locale], tooLong(text![locale]!, length, most));
  }
}

const SAMPLE = 40;

const tooLong = (text: string, length: number, most: number): Told => ({
  code: 'long-for-a-screen',
  found: `${glimpseText([...text].slice(0, SAMPLE).join(''))}… (${length})`,
  expected: both(`au plus ${most} caractères, pour être lu du fond de la salle`, `at most ${most} characters, to be read from the back of the room`),
  mend: both('Raccourcissez, ou passez le reste dans « notes » ; tout est gardé.', 'Shorten it, or move the rest to “notes”; all of it is kept.')
});

const tooManyReveals = (count: number, most: number): Told => ({
  code: 'many-reveals',
  found: String(count),
  expected: both(`au plus ${most} ligne${most > 1 ? 's' : ''} à dévoiler`, `at most ${most} line${most > 1 ? 's' : ''} to reveal`),
  mend: both('Répartissez-les sur deux étapes.', 'Spread them over two steps.')
});

const mapAndFigures = (figures: readonly string[]): Told => ({
  code: 'map-and-figures',
  found: glimpseText(figures.join(', ')),
  expected: both('une carte (« map ») ou des chiffres (« figures »), non les deux', 'a map (“map”) or figures (“figures”), not both'),
  mend: both('C’est la carte qui est montrée : passez les chiffres dans une autre étape.', 'The map is what is shown: move the figures to another step.')
});
