// Laws of the phone's picture, where time runs down and every told event has its room.

import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ourCorpus } from '#lib/data.ts';
import { utc } from '../time/historic-date.ts';
import { anyCorpus, NOW, SMALL } from '../view/fixtures/any-corpus.ts';
import { showCorpus, type ShownCorpus } from '../view/shown.ts';
import { composeDown, DOWN_TEXT, DOWN_WIDTH, type DownMark, type DownScene } from './compose-down.ts';
import { tellDown } from './fixtures/tell-scene.ts';
import { measureLabel } from './measure.ts';

vi.setConfig({ testTimeout: 60_000 });

/** What an event's date and title take, as DownPiece draws them: its date starts beside the sign. */
const textOf = (mark: DownMark): readonly [number, number] => [mark.y + 4.5 - DOWN_TEXT.whenSize, mark.y + 4.5 + mark.lines.length * DOWN_TEXT.titleLine + 4];
const told = (scene: DownScene): readonly DownMark[] => scene.marks.filter((mark) => mark.lines.length > 0);

const starts = (corpus: typeof SMALL): readonly number[] => corpus.chapters.slice(1).map((chapter) => chapter.window.min);
const composed = (corpus: ShownCorpus, stops: readonly number[]): DownScene => composeDown(corpus, stops, measureLabel);

const anyScene = fc.tuple(anyCorpus(120), fc.array(fc.integer({ min: 1000, max: 2026 }), { maxLength: 9 })).map(([corpus, years]) => {
  const shown = showCorpus(corpus, 'fr', NOW);
  // The page cuts where chapters begin: at a change of scale, or anywhere else.
  const inside = years.map((year) => utc(year, 4)).filter((moment) => moment > shown.domain[0] && moment < shown.domain[1]);
  const stops = [...inside, ...shown.pieces.slice(1).map((piece) => piece.from)].sort((a, b) => a - b);
  return { shown, scene: composed(shown, stops) };
});

function expectOrderly({ shown, scene }: { shown: ShownCorpus; scene: DownScene }): void {
  expect(scene.marks.map((mark) => mark.id).sort()).toEqual(shown.events.map((event) => event.id).sort());
  const wanted = shown.events.filter((event) => event.rank <= 3 || event.lit);
  expect(
    told(scene)
      .map((mark) => mark.id)
      .sort()
  ).toEqual(wanted.map((event) => event.id).sort());
  const texts = told(scene).map(textOf);
  texts.slice(1).forEach(([top], index) => expect(top).toBeGreaterThanOrEqual(texts[index]![1] - 0.2));
  for (const [top, bottom] of texts) {
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(scene.height);
    for (const cut of scene.cuts) expect(bottom <= cut || top >= cut).toBe(true);
  }
}

describe('the phone’s picture', () => {
  it('tells every event of our history once, none over another, none across a cut', () => {
    for (const locale of ['fr', 'en'] as const) {
      const shown = showCorpus(ourCorpus(), locale, NOW);
      expectOrderly({ shown, scene: composed(shown, starts(ourCorpus())) });
    }
  });

  it('does so for any history', () => {
    fc.assert(fc.property(anyScene, expectOrderly), { numRuns: 60 });
  });

  it('says every title of ours whole, and once how an event stands that is not verified, within the screen', () => {
    for (const locale of ['fr', 'en'] as const) {
      const shown = showCorpus(ourCorpus(), locale, NOW);
      const standings = new Map(shown.events.map(({ id, standing }) => [id, standing]));
      for (const mark of told(composed(shown, []))) {
        const standing = standings.get(mark.id);
        const beside = standing !== undefined && mark.when.endsWith(`, ${standing}`);
        expect(mark.lines.join(' ')).toBe(standing === undefined || beside ? mark.title : `${mark.title} ${standing}`);
        expect(DOWN_TEXT.x + measureLabel(mark.when, DOWN_TEXT.whenSize, true)).toBeLessThanOrEqual(DOWN_WIDTH);
        expect(mark.lines.length).toBeLessThanOrEqual(standing === undefined || beside ? 4 : 5);
        for (const line of mark.lines) expect(DOWN_TEXT.x + measureLabel(line, DOWN_TEXT.titleSize, mark.strong)).toBeLessThanOrEqual(DOWN_WIDTH);
      }
    }
  });

  it('runs in the order of time, and puts each true place inside its piece', () => {
    fc.assert(
      fc.property(anyScene, ({ scene }) => {
        const places = told(scene).map((mark) => mark.trueY);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        for (const mark of scene.marks) expect(mark.trueY >= -0.1 && mark.trueY <= scene.height + 0.1).toBe(true);
        expect(scene.cuts).toEqual([...scene.cuts].sort((a, b) => a - b));
      }),
      { numRuns: 40 }
    );
  });

  it('is the same whenever it is made', () => {
    fc.assert(
      fc.property(anyCorpus(40), (corpus) => {
        const make = (): string => JSON.stringify(composed(showCorpus(corpus, 'en', NOW), []));
        expect(make()).toBe(make());
      }),
      { numRuns: 20 }
    );
  });

  it.each([
    ['small', SMALL],
    ['ours', ourCorpus()]
  ])('of the %s corpus', async (name, corpus) => {
    const scene = composed(showCorpus(corpus, 'fr', NOW), starts(corpus));
    await expect(tellDown(scene, 40)).toMatchFileSnapshot(join(import.meta.dirname, 'snapshots', `${name}-phone.txt`));
  });
});
