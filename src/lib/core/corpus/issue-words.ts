// valibot's issues -> problems a teacher can act on. The messages of `definition.ts` are the codes this
// module words; types and fixed lists have words of their own.

import type * as v from 'valibot';
import { nearest } from './fold-words.ts';
import { type Both, both, error, writeInstead } from './make-problem.ts';
import type { Problem } from './problem.ts';
import { follow, glimpse, glimpseText, type Path, spotOf, type Tree, wordAt } from './tree.ts';
import { readWrittenDate } from './written-date.ts';

export type Complaint = { readonly path: Path; readonly code: string; readonly expected: string };

type Words = { readonly code: string; readonly expected: Both; readonly mend: Both };

/** The issues that matter: within a union, those of the alternative the writer meant. */
export function complaintsOf(issues: readonly v.BaseIssue<unknown>[], prefix: Path = []): readonly Complaint[] {
  return issues.flatMap((issue) => {
    const path = [...prefix, ...(issue.path ?? []).map((step) => step.key as string | number)];
    const deeper = Array.isArray(issue.input) ? [] : (issue.issues ?? []).filter((sub) => sub.path !== undefined);
    if (deeper.length > 0) return complaintsOf(deeper, path);
    // valibot takes a list for an object with the keys 0, 1, 2.
    const last = issue.path?.at(-1);
    const withinList = issue.type === 'strict_object' && last?.type === 'object' && Array.isArray(last.input);
    if (withinList) return [{ path: path.slice(0, -1), code: 'strict_object', expected: '' }];
    return [{ path, code: codeOf(issue), expected: issue.expected ?? '' }];
  });
}

function codeOf(issue: v.BaseIssue<unknown>): string {
  const last = issue.path?.at(-1);
  if (issue.type === 'strict_object' && last?.type === 'object' && last.origin === 'key') return 'missing';
  return issue.message === 'date' || Object.hasOwn(WORDS, issue.message) ? issue.message : issue.type;
}

/** Whether something is complained of only because it is not there. */
export const isMissing = (complaint: Complaint): boolean => complaint.code === 'missing' || complaint.code === 'no-language';

/** A complaint, placed and worded. */
export function issueProblem(complaint: Complaint, tree: Tree): Problem {
  const value = follow(tree, complaint.path);
  const found = glimpse(value);
  const { code, expected, mend } = wordsFor(complaint, value?.kind === 'leaf' ? String(value.value) : found);
  const subject = wordAt(tree, [...complaint.path.slice(0, 2), 'id']);
  return error({ at: spotOf(tree, complaint.path), code, found, expected, mend, ...(subject === undefined ? {} : { subject: glimpseText(subject) }) });
}

function wordsFor(complaint: Complaint, value: string): Words {
  if (complaint.code === 'missing') return missing(String(complaint.path.at(-1)));
  if (complaint.code === 'date' || complaint.expected.includes('string | number')) return dateWords(value);
  if (complaint.code === 'picklist') return oneOf(complaint.expected, value);
  return WORDS[complaint.code] ?? WORDS.unexpected!;
}

/** What is told of a key that should be there. */
export const missing = (key: string): Words => ({
  code: 'missing-key',
  expected: both(`la clé « ${key} »`, `the key “${key}”`),
  mend: both(`Ajoutez une ligne « ${key}: … ».`, `Add a line “${key}: …”.`)
});

function oneOf(expected: string, value: string): Words {
  const words = [...expected.matchAll(/"([^"]*)"/g)].map((match) => match[1]!);
  const list = words.join(', ');
  return {
    code: 'unknown-word',
    expected: both(`l’un des mots : ${list}`, `one of the words: ${list}`),
    mend: writeInstead(nearest(value, words), both('Choisissez un mot de la liste.', 'Choose a word of the list.'))
  };
}

function dateWords(value: string): Words {
  const read = readWrittenDate(value);
  const code = 'problem' in read ? read.problem : 'syntax';
  return DATES[code];
}

const DATES = {
  impossible: {
    code: 'impossible-date',
    expected: both('un jour qui existe au calendrier', 'a day the calendar has'),
    mend: both(
      'Corrigez le mois (01 à 12) ou le jour, ou n’écrivez que ce qui est sûr : 1998, 1998-04.',
      'Correct the month (01 to 12) or the day, or write only what is sure: 1998, 1998-04.'
    )
  },
  reversed: {
    code: 'reversed-date',
    expected: both('un début avant la fin', 'a start before its end'),
    mend: both('Échangez les deux dates de part et d’autre de la barre.', 'Swap the two dates on either side of the slash.')
  },
  syntax: {
    code: 'unreadable-date',
    expected: both('une date en EDTF', 'an EDTF date'),
    mend: both(
      'Écrivez par exemple 1998, 1998-04, 2004-09-14, 19XX, 2000~ (vers 2000), 1720? (incertain), 2005/2008, 2023/..',
      'Write for instance 1998, 1998-04, 2004-09-14, 19XX, 2000~ (about 2000), 1720? (uncertain), 2005/2008, 2023/..'
    )
  }
} as const;

const WORDS: Readonly<Record<string, Words>> = {
  empty: { code: 'empty', expected: both('un texte', 'some text'), mend: both('Écrivez-le, ou retirez la ligne.', 'Write it, or remove the line.') },
  'no-language': {
    code: 'no-language',
    expected: both('un texte en français (fr) ou en anglais (en)', 'a text in French (fr) or English (en)'),
    mend: both('Écrivez au moins l’un des deux.', 'Write at least one of the two.')
  },
  lat: {
    code: 'latitude',
    expected: both('une latitude de -90 à 90', 'a latitude from -90 to 90'),
    mend: both('Vérifiez que latitude et longitude ne sont pas échangées.', 'Check that latitude and longitude are not swapped.')
  },
  lon: {
    code: 'longitude',
    expected: both('une longitude de -180 à 180', 'a longitude from -180 to 180'),
    mend: both('Écrivez des degrés décimaux, négatifs à l’ouest de Greenwich.', 'Write decimal degrees, negative west of Greenwich.')
  },
  rank: {
    code: 'rank',
    expected: both('un rang : 1, 2, 3 ou 4', 'a rank: 1, 2, 3 or 4'),
    mend: both('Écrivez 1 pour ce qui est toujours montré, 4 pour un détail.', 'Write 1 for what is always shown, 4 for a detail.')
  },
  label: {
    code: 'label-set',
    expected: both('une seule période ou une seule date', 'one stretch of time or one date'),
    mend: both('Écrivez du début à la fin, même à peu près : 2005-07-12/.., 2002~/2010~.', 'Write from start to end, even roughly: 2005-07-12/.., 2002~/2010~.')
  },
  department: {
    code: 'department',
    expected: both('le code d’un département : 69, 2A, 974', 'the code of a département: 69, 2A, 974'),
    mend: both(
      'Écrivez le code de l’INSEE, à deux ou trois signes, et la ville sous « commune ».',
      'Write the INSEE code, two or three signs, and the town under “commune”.'
    )
  },
  total: {
    code: 'total',
    expected: both('un nombre entier plus grand que zéro', 'a whole number above zero'),
    mend: both('Écrivez combien de réseaux ont reçu ce label en tout.', 'Write how many networks were given this label in all.')
  },
  versions: {
    code: 'versions',
    expected: both('deux versions au moins', 'at least two versions'),
    mend: both('Écrivez ce que dit l’autre source, ou retirez ce désaccord.', 'Write what the other source says, or remove this dispute.')
  },
  'one-kept': {
    code: 'one-kept',
    expected: both('une seule version retenue, ou aucune', 'one version kept, or none'),
    mend: both('Ne laissez « kept » qu’à une version.', 'Leave “kept” on one version only.')
  },
  minutes: {
    code: 'minutes',
    expected: both('une durée en minutes, de 0,05 (trois secondes) à un jour', 'a duration in minutes, from 0.05 (three seconds) to a day'),
    mend: both('Écrivez par exemple 1.5 pour une minute trente.', 'Write for instance 1.5 for a minute and a half.')
  },
  share: {
    code: 'share',
    expected: both('un nombre plus grand que zéro', 'a number above zero'),
    mend: both('Écrivez une part, par exemple 2.', 'Write a share, for instance 2.')
  },
  'web-address': {
    code: 'web-address',
    expected: both('une adresse en http:// ou https://', 'an http:// or https:// address'),
    mend: both('Recopiez l’adresse entière depuis le navigateur ; le lien a été retiré.', 'Copy the whole address from the browser; the link was dropped.')
  },
  number: {
    code: 'number',
    expected: both('un nombre', 'a number'),
    mend: both('Écrivez les chiffres seuls, avec un point ou une virgule décimale : 39.3', 'Write digits only, with a decimal point: 39.3')
  },
  string: { code: 'text', expected: both('un texte', 'some text'), mend: both('Écrivez un texte sur cette ligne.', 'Write a text on this line.') },
  boolean: { code: 'yes-or-no', expected: both('oui ou non', 'yes or no'), mend: both('Écrivez « true » ou « false ».', 'Write `true` or `false`.') },
  array: {
    code: 'list',
    expected: both('une liste', 'a list'),
    mend: both('Écrivez une ligne par élément, commençant par un tiret.', 'Write one line an item, starting with a dash.')
  },
  strict_object: {
    code: 'fields',
    expected: both('des lignes « clé: valeur »', '“key: value” lines'),
    mend: both('Écrivez chaque champ sur sa ligne.', 'Write each field on its own line.')
  },
  union: {
    code: 'text-or-fields',
    expected: both('un texte ou des lignes « clé: valeur »', 'some text or “key: value” lines'),
    mend: both('Écrivez un texte simple.', 'Write a plain text.')
  },
  unexpected: {
    code: 'unexpected',
    expected: both('une autre valeur', 'another value'),
    mend: both('Voyez le schéma du format.', 'See the schema of the format.')
  }
};
