// The presenter's own words and the lessons on offer. A lesson comes apart, in a file asked for when it is opened.

import { briefOf, languageOf } from '#lib/core/lesson/lesson-brief.ts';
import { showLesson } from '#lib/core/lesson/show-lesson.ts';
import { lessonWordsOf } from '#lib/core/words/lesson-words.ts';
import { presenterWordsOf } from '#lib/core/words/presenter-words.ts';
import { roomWordsOf } from '#lib/core/words/room-words.ts';
import { NOW, ourCorpus, ourLessons } from '#lib/data.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
  const { locale } = await parent();
  return {
    presenter: presenterWordsOf(locale),
    lesson: lessonWordsOf(locale),
    room: roomWordsOf(locale),
    lessons: ourLessons().map((each) => briefOf(showLesson(each, ourCorpus(), locale, NOW), languageOf(each)))
  };
};
