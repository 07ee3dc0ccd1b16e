// A cell of a table that no spreadsheet will run. Knows nothing of what the cell says.

/**
 * A spreadsheet takes a cell that starts with one of these for a formula, and would run one that a stranger wrote. A
 * space before it makes it text; our reader takes no notice of it. Plain numbers, as dates before our era, stay.
 */
const FORMULA = /^(?![-+]?\d+(\.\d+)?$)[=+\-@＝＋－＠]/;

/** The cell without the space around it, and with one before it where it could be taken for a formula. */
export function harmless(cell: string): string {
  const text = cell.trim();
  return FORMULA.test(text) ? ` ${text}` : text;
}
