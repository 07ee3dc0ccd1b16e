// The view as a file: picture with its title, scale, sources and licence, or the events it shows. Writers are loaded
// when they are first wanted.

import type { Wanted } from '#lib/components/reading/ExportDialog.svelte';
import type { Painted } from '#lib/core/scene/painted.ts';
import type { SheetWords } from '#lib/core/scene/paint-sheet.ts';
import type { DocumentRecords } from '#lib/core/corpus/document-records.ts';
import type { SelectedEvent } from '#lib/core/lesson/lesson-from-events.ts';
import type { Locale } from '#lib/core/words/locale.ts';
import { saveFile } from '#lib/dom/save-file.ts';

export type Exported = {
  readonly name: string;
  /** In the inks of white paper, whatever the theme of the screen. */
  readonly painted: Painted;
  readonly sheet: Promise<SheetWords>;
  readonly records: () => Promise<DocumentRecords>;
  readonly locale: Locale;
  /** What a lesson is made of: the events shown, and the view's title. */
  readonly title: string;
  readonly selection: () => readonly SelectedEvent[];
};

const WRITERS: Readonly<Record<Wanted, (exported: Exported) => Promise<Blob>>> = {
  async svg({ painted, sheet: coming }) {
    const sheet = await coming;
    const { svgPen } = await import('#lib/core/scene/svg-pen.ts');
    const { paintSheet, sheetSize } = await import('#lib/core/scene/paint-sheet.ts');
    const pen = svgPen(painted.inks);
    paintSheet(pen, painted, sheet);
    return new Blob([pen.file(sheetSize(painted, sheet), `${sheet.title}. ${sheet.window}`, sheet.foot.join(' '))], { type: 'image/svg+xml' });
  },
  async png({ painted, sheet }) {
    const { paintPng } = await import('#lib/dom/paint-png.ts');
    return paintPng(painted, await sheet);
  },
  async csv({ records }) {
    const { writeCsv } = await import('#lib/core/corpus/write-csv.ts');
    return new Blob(['\ufeff', writeCsv(await records())], { type: 'text/csv' });
  },
  async json({ records }) {
    const { writeJson } = await import('#lib/core/corpus/write-json.ts');
    return new Blob([writeJson(await records())], { type: 'application/json' });
  },
  async lesson({ selection, title, locale }) {
    const [{ lessonFromEvents }, { writeLesson }] = await Promise.all([
      import('#lib/core/lesson/lesson-from-events.ts'),
      import('#lib/core/lesson/write-lesson.ts')
    ]);
    return new Blob([writeLesson(lessonFromEvents(selection(), { title, locale }), locale)], { type: 'application/yaml' });
  }
};

export async function exportView(wanted: Wanted, exported: Exported): Promise<void> {
  saveFile(await WRITERS[wanted](exported), `${exported.name}.${wanted === 'lesson' ? 'yaml' : wanted}`);
}
