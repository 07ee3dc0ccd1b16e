// A whole corpus -> an event file in YAML, made to be read and mended by people: records set apart, short maps and lists on one
// line, and what other readers of YAML would take for a date, a number or a yes in quotes. Knows nothing of how events are shown.

import { Document, isPair, isScalar, isSeq, type Scalar, visit, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Corpus } from './corpus.ts';
import { wholeDocument } from './whole-document.ts';

const WIDTH = 120;
/** Signs of a map or list that still reads well on one line. */
const SHORT = 80;

/** The text of an event file; each line of `heading` becomes a comment above it. */
export function writeYaml(corpus: Corpus, heading?: string): string {
  const document = new Document(wholeDocument(corpus), { aliasDuplicateObjects: false, compat: 'yaml-1.1' });
  if (heading) document.commentBefore = heading.replace(/^/gm, ' ');
  layOut(document);
  return document.toString({ lineWidth: WIDTH });
}

function layOut(document: Document): void {
  visit(document, {
    Scalar: (key, scalar) => {
      if (key !== 'key' && looksLikeDate(scalar)) scalar.type = 'QUOTE_SINGLE';
    },
    Pair: (index, { key }, path) => {
      if (path.length === 2 && index !== 0 && isScalar(key)) key.spaceBefore = true;
    },
    Collection: (index, collection, path) => {
      if (isRecord(path)) collection.spaceBefore = index !== 0;
      else if (path.length > 3 && isShort(collection)) collection.flow = true;
    }
  });
}

/** Whether what stands at the end of this path is an item of one of the document's own lists. */
const isRecord = (path: readonly unknown[]): boolean => path.length === 4 && isSeq(path[3]);

/** EDTF, and all that begins like it. */
const looksLikeDate = ({ value }: Scalar): boolean => typeof value === 'string' && /^(-?[\dX]{2}|\.\.\/|[[{]-?[\d.])/.test(value) && !value.includes('\n');

/** Nothing but words, few of them, on one line: in a flow map the package writes some words of two lines so that it cannot read them. */
function isShort(collection: YAMLMap | YAMLSeq): boolean {
  const values = collection.items.map((item) => (isPair(item) ? item.value : item));
  const said = values.map((each) => `${(each as Scalar).value}`).join(', ');
  return values.every(isScalar) && said.length <= SHORT && !said.includes('\n');
}
