// Reading of dates that are not plain, loaded only when a file has some: its package is large.

import type { ReadVague } from '../../core/corpus/skim-values.ts';

export async function readVague(): Promise<ReadVague> {
  const { readWrittenDate } = await import('../../core/corpus/written-date.ts');
  return (text) => {
    const read = readWrittenDate(text);
    return 'date' in read ? read.date : undefined;
  };
}
