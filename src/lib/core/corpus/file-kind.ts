// What a file is written in, by its name or, when the name says nothing, by its look.

export type FileKind = 'csv' | 'json' | 'yaml';

/** JSON is YAML too: 'json' only says that it looks like nothing else. */
export function kindOf(name: string, text: string): FileKind {
  if (/\.(csv|tsv)$/i.test(name)) return 'csv';
  const start = text.slice(0, 2000).replace(/^\ufeff/, '');
  if (/^\s*[[{]/.test(start)) return 'json';
  if (/\.(ya?ml|json)$/i.test(name)) return 'yaml';
  const firstLine = start.split('\n', 1)[0]!;
  return /^"?[\p{L}\p{N} ’'-]+"?([;,\t]"?[\p{L}\p{N} ’'-]*"?)+\r?$/u.test(firstLine) ? 'csv' : 'yaml';
}
