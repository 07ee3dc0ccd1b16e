// Where keys take the moment being read, and where it meets the lines.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utc } from '../time/historic-date.ts';
import { linearScale, momentAt } from '../view/axis-scale.ts';
import { WHOLE, windowOf } from '../view/camera.ts';
import { NOW } from '../view/fixtures/any-corpus.ts';
import { measureLabel } from '../scene/measure.ts';
import { composeFigures } from './compose-figures.ts';
import { cursorAfter, cursorMarks } from './cursor.ts';
import { anySight } from './fixtures/any-figures.ts';
import { researched } from './fixtures/researched.ts';
import { showFigures } from './show-figures.ts';

const table = showFigures(researched(), 'fr', NOW);
const ground = { table, scale: linearScale(utc(1990), utc(2027)), camera: WHOLE, measures: ['networks'] };

describe('the cursor', () => {
  it('goes on by arrows, never out of the window, and back to where it was', () => {
    fc.assert(
      fc.property(anySight, fc.integer({ min: 1, max: 999 }), ({ table: any, scale, camera }, share) => {
        const moment = momentAt(scale, camera.start + ((camera.end - camera.start) * share) / 1000);
        const [from, to] = windowOf(scale, camera);
        const sight = { table: any, scale, camera };
        const [later, earlier] = [cursorAfter('ArrowRight', moment, sight)!, cursorAfter('ArrowLeft', moment, sight)!];
        expect(earlier < moment && moment < later && from <= earlier && later <= to).toBe(true);
        if (later < to) expect(Math.abs(cursorAfter('ArrowLeft', later, sight)! - moment)).toBeLessThan(1000);
        expect([cursorAfter('Home', moment, sight), cursorAfter('End', moment, sight)]).toEqual([from, to]);
      }),
      { numRuns: 100 }
    );
  });

  it('goes from one number to the neighbouring one by Page Up and Page Down, and stays where there is none', () => {
    expect(cursorAfter('PageDown', utc(2006), ground)).toBe(utc(2007, 6, 5));
    expect(cursorAfter('PageUp', utc(2007, 6, 5), ground)).toBe(utc(2005, 9, 14));
    expect(cursorAfter('PageDown', NOW, ground)).toBe(NOW);
  });

  it('leaves other keys alone', () => {
    expect(['a', 'Tab', 'Enter', 'p'].map((key) => cursorAfter(key, NOW, ground))).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('meets each line where it stands, and nothing in a gap', () => {
    const scene = composeFigures({ ...ground, size: { width: 1000, height: 400 } }, measureLabel);
    const [{ base, top, scale }] = scene.panels as [(typeof scene.panels)[number]];
    const marks = cursorMarks(table, scene, utc(2008));
    expect(marks.map(({ id }) => id)).toEqual(['networks-districts', 'networks-spl', 'networks-poles']);
    expect(marks.at(-1)!.y).toBeCloseTo(base - (71 / scale[1]) * (base - top), 1);
  });
});
