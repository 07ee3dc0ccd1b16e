// What is told of a CSV file that is not sound: quotes, columns, rows, kinds of record. Words only.

import type { Cell } from './csv-cells.ts';
import { nearest } from './fold-words.ts';
import { both, error, writeInstead } from './make-problem.ts';
import type { Problem } from './problem.ts';
import { KIND_NAMES, RECORD_KINDS } from './record-kinds.ts';
import { glimpseText, type Spot } from './tree.ts';

export const unclosedQuote = (at: Spot): Problem =>
  error({
    at,
    code: 'unclosed-quote',
    found: '"',
    expected: both('un second guillemet qui ferme la case', 'a second quote that closes the cell'),
    mend: both('Fermez le guillemet ; dans le texte, doublez-le : "".', 'Close the quote; within the text, double it: "".')
  });

export const noColumns = (header: readonly Cell[]): Problem =>
  error({
    at: header[0]!.at,
    code: 'no-columns',
    found: glimpseText(header.map((cell) => cell.text).join(' | ')),
    expected: both(
      'une première ligne avec au moins les colonnes « Date » (ou « Année ») et « Titre »',
      'a first line with at least the columns “Date” (or “Year”) and “Title”'
    ),
    mend: both('Nommez les colonnes sur la première ligne.', 'Name the columns on the first line.')
  });

export const tooManyCells = (cell: Cell, count: number, width: number): Problem =>
  error({
    at: cell.at,
    code: 'too-many-cells',
    found: `${glimpseText(cell.text)} (${count})`,
    expected: both(`${width} cases, comme la première ligne`, `${width} cells, like the first line`),
    mend: both('Mettez entre guillemets le texte qui contient le séparateur.', 'Put the text that holds the separator in quotes.')
  });

const kinds = (language: 'name' | 'french'): string => RECORD_KINDS.map((kind) => kind[language]).join(', ');

export const unknownKind = (cell: Cell): Problem =>
  error({
    at: cell.at,
    code: 'unknown-record',
    found: glimpseText(cell.text),
    expected: both(`une sorte de fiche : ${kinds('french')}`, `a kind of record: ${kinds('name')}`),
    mend: writeInstead(
      nearest(cell.text, KIND_NAMES),
      both('Choisissez un mot de la liste ; cette ligne n’est pas lue.', 'Choose a word of the list; this line is not read.')
    )
  });

export const unreadableJson = (cell: Cell): Problem =>
  error({
    at: cell.at,
    code: 'unreadable-json',
    found: glimpseText(cell.text),
    expected: both('du JSON : ["un", "deux"] ou [{"id": "…"}]', 'JSON: ["one", "two"] or [{"id": "…"}]'),
    mend: both('Vérifiez guillemets, virgules et crochets, ou laissez la case vide.', 'Check quotes, commas and brackets, or leave the cell empty.')
  });
