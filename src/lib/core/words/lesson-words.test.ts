// Both languages say the same things of lessons, with the same blanks.

import { expect, it } from 'vitest';
import { lessonWordsOf, type LessonWords } from './lesson-words.ts';

const [french, english] = [lessonWordsOf('fr'), lessonWordsOf('en')];
const blanks = (words: LessonWords): unknown => Object.entries(words).map(([key, text]) => [key, (text.match(/\{[nabc]\}/g) ?? []).sort()]);

it('leaves the same blanks in both languages', () => {
  expect(blanks(english)).toEqual(blanks(french));
});

it('sets French with unbreakable spaces before high punctuation', () => {
  expect(Object.values(french).filter((text) => / [;:!?»]/.test(text))).toEqual([]);
  expect(french.beginLesson).toBe('Commencer\u00a0: {a}');
});
