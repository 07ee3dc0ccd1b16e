import { describe, expect, it } from 'vitest';
import { EMPTY, NOW } from '../view/fixtures/any-corpus.ts';
import type { Locale } from '../words/locale.ts';
import { SAMPLE } from './fixtures/sample-corpus.ts';
import { readLesson } from './read-lesson.ts';
import { showLesson } from './show-lesson.ts';

const read = (...steps: readonly string[]) =>
  readLesson(
    {
      name: 'a.yaml',
      text: `title: "L'été : deux modèles"\nlevel: {fr: Seconde, en: Ages 15}\nsteps:\n${steps.map((step) => `  - {minutes: 1, ${step}}\n`).join('')}`
    },
    SAMPLE
  ).lesson!;
const show = (locale: Locale, ...steps: readonly string[]) => showLesson(read(...steps), SAMPLE, locale, NOW);
const showStep = (step: string, locale: Locale = 'fr') => show(locale, step).steps[0]!;

describe('a lesson shown', () => {
  it('is typeset, in the language asked for where it is written in it', () => {
    const step = 'title: {fr: "Qui l\'a dit ?", en: "Who \'said\' it?"}, window: 1890/2000, reveals: ["1er mot", {fr: "2 %", en: "2%"}]';
    expect(show('fr', step)).toMatchObject({
      id: 'a',
      locale: 'fr',
      title: 'L’été\u00a0: deux modèles',
      level: 'Seconde',
      steps: [{ number: 1, title: 'Qui l’a dit\u00a0?', reveals: ['1ᵉʳ mot', '2\u00a0%'] }]
    });
    expect(show('en', step)).toMatchObject({
      locale: 'en',
      title: 'L’été\u00a0: deux modèles',
      level: 'Ages 15',
      steps: [{ title: 'Who ‘said’ it?', reveals: ['1ᵉʳ mot', '2%'] }]
    });
  });

  it('has every source of the steps’ events once, whatever the page, in the order of the alphabet', () => {
    const { sources } = show(
      'fr',
      'event: marshall-1890, window: 1890/2000',
      'event: spl-1998, window: 1890/2000, lit: [poles]',
      'event: spl-1998, title: Encore, window: 1998'
    );
    expect(sources).toEqual([
      'Datar. Appel à projets [en ligne]. Octobre 1998. Disponible à l’adresse\u00a0: https://example.org/spl',
      'MARSHALL, Alfred. Principles of Economics. Macmillan, 1890, p.\u00a01-750.'
    ]);
  });

  it('keeps what a step asks of the picture as it is, and says nothing of what it does not say', () => {
    const step = showStep('title: A, window: 1990/2006, scale: linear, lanes: [state], lit: [chartres], figures: [networks]');
    expect(step).toEqual({
      id: 'a',
      number: 1,
      title: 'A',
      when: '1990\u00a0–\u00a02006',
      window: [Date.UTC(1990, 0), Date.UTC(2007, 0)],
      windowWords: '1990\u00a0–\u00a02006',
      scale: 'linear',
      lanes: ['state'],
      lit: ['chartres'],
      figures: ['networks'],
      reveals: [],
      minutes: 1
    });
  });
});

describe('the event of a step', () => {
  it('is told whole, with the page of each citation', () => {
    expect(showStep('event: spl-1998, window: 1990/2006')).toMatchObject({
      title: 'La DATAR lance les SPL',
      when: '1998',
      event: {
        id: 'spl-1998',
        title: 'La DATAR lance les SPL',
        text: 'L’appel de 1998.',
        when: '1998',
        edtf: '1998',
        min: Date.UTC(1998, 0),
        max: Date.UTC(1999, 0),
        sources: [
          'Datar. Appel à projets [en ligne]. Octobre 1998. Disponible à l’adresse\u00a0: https://example.org/spl',
          'MARSHALL, Alfred. Principles of Economics. Macmillan, 1890, p.\u00a03.'
        ],
        status: 'vérifié'
      }
    });
    expect(showStep('event: marshall-1890, window: 1890/1900', 'en').event).toMatchObject({
      status: 'verified',
      text: 'He calls it an industrial district.',
      sources: ['MARSHALL, Alfred. Principles of Economics. Macmillan, 1890, pp.\u00a0271–274.']
    });
    expect(showStep('event: chartres, window: 1990/2006').event).toMatchObject({ place: 'Chartres', status: 'à vérifier', text: '', sources: [] });
  });

  it('gives way to the step’s own title, and keeps its own', () => {
    expect(showStep('event: spl-1998, title: Un appel, window: 1998')).toMatchObject({ title: 'Un appel', event: { title: 'La DATAR lance les SPL' } });
  });

  it('still running is cut at now; of no known start, at the start of the axis', () => {
    expect(showStep('event: poles, window: 2000/..')).toMatchObject({
      when: 'depuis le 14\u00a0septembre 2004',
      window: [Date.UTC(2000, 0), NOW],
      event: { min: Date.UTC(2004, 8, 14), max: NOW }
    });
    expect(showStep('event: always, window: ../1900')).toMatchObject({
      window: [Date.UTC(1800, 0), Date.UTC(1901, 0)],
      event: { min: Date.UTC(1800, 0), max: Date.UTC(1851, 0) }
    });
    expect(showStep('title: A, window: 2090/..').window).toEqual([Date.UTC(2090, 0), Date.UTC(2090, 0, 2)]);
  });

  it('that a corpus does not have leaves its step standing', () => {
    const [first] = showLesson(read('event: spl-1998, window: 1990/2006'), EMPTY, 'fr', NOW).steps;
    expect(first).toMatchObject({ title: 'spl-1998', when: '1990\u00a0–\u00a02006' });
    expect(first).not.toHaveProperty('event');
  });
});

describe('the date of a step', () => {
  it('is its event’s, else its map’s, else its window’s', () => {
    expect(showStep('event: spl-1998, map: {at: 2005-07-12}, window: 1990/2006').when).toBe('1998');
    expect(showStep('title: A, map: {at: 2005-07-12, layer: holes}, window: 1990/2006')).toMatchObject({
      when: '12\u00a0juillet 2005',
      map: { moment: Date.UTC(2005, 6, 12, 12), when: '12\u00a0juillet 2005', layer: 'holes' }
    });
    expect(showStep('title: A, window: 1990/2006', 'en').when).toBe('1990–2006');
  });
});
