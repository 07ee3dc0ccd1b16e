// What the `yaml` package complains of, in words a teacher can act on. Wording only.

import type { YAMLParseError } from 'yaml';
import { DEEPEST, MOST_ALIASED } from './limits.ts';
import { type Both, both, error } from './make-problem.ts';
import type { Problem } from './problem.ts';
import { glimpseText, type Spot } from './tree.ts';

type Advice = { readonly expected: Both; readonly mend: Both };

const INDENT: Advice = {
  expected: both('des lignes de même niveau alignées', 'lines of one level aligned'),
  mend: both('Alignez cette ligne sur ses voisines, avec des espaces.', 'Align this line with its neighbours, with spaces.')
};
const QUOTING: Advice = {
  expected: both(
    'du texte entre guillemets lorsqu’il contient « : », « # » ou commence par un signe',
    'quoted text when it holds “: ”, “#” or starts with a sign'
  ),
  mend: both('Mettez la valeur entre guillemets droits : "…".', 'Put the value in straight quotes: "…".')
};
const ALIAS: Advice = {
  expected: both('une valeur écrite en toutes lettres', 'a value written in full'),
  mend: both('Recopiez la valeur, ou mettez le texte entre guillemets.', 'Copy the value, or put the text in quotes.')
};

const ADVICE: Readonly<Partial<Record<YAMLParseError['code'], Advice>>> = {
  BAD_INDENT: INDENT,
  TAB_AS_INDENT: {
    expected: both('des espaces au début de la ligne', 'spaces at the start of the line'),
    mend: both('Remplacez la tabulation par deux espaces.', 'Replace the tab with two spaces.')
  },
  MISSING_CHAR: {
    expected: both('un guillemet, un crochet ou un deux-points fermant ce qui est ouvert', 'the quote, bracket or colon that closes what was opened'),
    mend: both('Ajoutez le signe qui manque, ici ou juste avant.', 'Add the missing sign, here or just before.')
  },
  BAD_DQ_ESCAPE: {
    expected: both('une barre oblique inversée suivie d’une lettre permise', 'a backslash followed by a letter that is allowed'),
    mend: both('Doublez la barre (\\\\) ou employez des guillemets simples.', 'Double the backslash (\\\\) or use single quotes.')
  },
  BAD_ALIAS: ALIAS,
  ALIAS_PROPS: ALIAS,
  BLOCK_AS_IMPLICIT_KEY: QUOTING,
  MULTILINE_IMPLICIT_KEY: QUOTING,
  KEY_OVER_1024_CHARS: QUOTING,
  BAD_SCALAR_START: QUOTING,
  UNEXPECTED_TOKEN: QUOTING
};

const OTHERWISE: Advice = {
  expected: both('du YAML bien formé', 'well-formed YAML'),
  mend: both(
    'Vérifiez les espaces, les guillemets et les deux-points de cette ligne et de la précédente.',
    'Check the spaces, quotes and colons of this line and the one before.'
  )
};

/** A fault of syntax. */
export function yamlFault(fault: YAMLParseError, text: string, at: Spot): Problem {
  if (fault.code === 'RESOURCE_EXHAUSTION') return tooBig(at, 'deep');
  const found = glimpseText(text.slice(fault.pos[0], fault.pos[0] + 200).split('\n', 1)[0]!);
  return error({ at, code: 'syntax', found, ...(ADVICE[fault.code] ?? OTHERWISE) });
}

/** A file that nests or repeats beyond any history. */
export function tooBig(at: Spot, how: 'deep' | 'many'): Problem {
  if (how === 'many') {
    return error({
      at,
      code: 'too-big',
      found: '…',
      expected: both('un fichier d’au plus 50 000 événements environ', 'a file of some 50,000 events at most'),
      mend: both('Coupez le fichier en plusieurs.', 'Split the file.')
    });
  }
  return error({
    at,
    code: 'too-deep',
    found: '…',
    expected: both(`au plus ${DEEPEST} niveaux`, `at most ${DEEPEST} levels`),
    mend: both('Écrivez les événements en une seule liste, sans emboîter les valeurs.', 'Write the events as one list, without nesting values.')
  });
}

export const secondDocument = (at: Spot): Problem =>
  error({
    at,
    code: 'second-document',
    found: '---',
    expected: both('un seul document par fichier', 'one document a file'),
    mend: both(
      'Retirez la ligne « --- » ou mettez la suite dans un autre fichier ; elle n’est pas lue.',
      'Remove the line `---` or move the rest to another file; it is not read.'
    )
  });

export const tagProblem = (at: Spot, tag: string): Problem =>
  error({
    at,
    code: 'yaml-tag',
    found: glimpseText(tag.replace('tag:yaml.org,2002:', '!!')),
    expected: both('une valeur sans type YAML', 'a value without a YAML tag'),
    mend: both(
      'Retirez ce qui suit le point d’exclamation, ou mettez le texte entre guillemets.',
      'Remove what follows the exclamation mark, or put the text in quotes.'
    )
  });

export const aliasProblem = (at: Spot, name: string, known: boolean): Problem =>
  error({
    at,
    code: known ? 'too-many-aliases' : 'unknown-alias',
    found: glimpseText(`*${name}`),
    expected: known ? both(`au plus ${MOST_ALIASED} valeurs répétées`, `at most ${MOST_ALIASED} repeated values`) : ALIAS.expected,
    mend: ALIAS.mend
  });

export const oddKey = (at: Spot): Problem =>
  error({
    at,
    code: 'odd-key',
    found: '?',
    expected: both('une clé d’un mot, avant un deux-points', 'a one-word key before a colon'),
    mend: both('Écrivez « clé: valeur ».', 'Write `key: value`.')
  });
