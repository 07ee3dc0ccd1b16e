// What the explorer shows at rest is what the first picture showed, whatever the view asks for.

import { beforeAll, describe, expect, it, vi } from 'vitest';
import { stillWindow } from '../core/scene/still-window.ts';
import { corpusTable } from '../core/view/corpus-table.ts';
import { type ExplorerView, FIRST_VIEW, NO_FILTER } from '../core/view/explorer-view.ts';
import { NOW, SMALL } from '../core/view/fixtures/any-corpus.ts';
import { utc } from '../core/time/historic-date.ts';
import { Explorer } from './explorer.svelte.ts';

const TABLE = corpusTable(SMALL, 'fr', NOW);
const SCREEN = { width: 1025, height: 612 };

const VIEWS: Readonly<Record<string, Partial<ExplorerView>>> = {
  'the first view': {},
  'a window': { window: [utc(1995), utc(2011)] },
  'a window nearer than days': { window: [utc(2004), utc(2004) + 1] },
  'the linear axis': { scale: 'linear', window: [utc(1980), utc(2020)] },
  'a filter, the others hidden': { filter: { ...NO_FILTER, kinds: ['decision'] }, others: 'hidden' },
  'an event in hand': { event: 'e8' }
};

beforeAll(() => {
  vi.stubGlobal('cancelAnimationFrame', () => {});
  return () => vi.unstubAllGlobals();
});

describe('the first picture', () => {
  it('has events in it', () => {
    const { scene } = stillWindow(TABLE, FIRST_VIEW, SCREEN, false);
    expect(scene.marks.length + scene.gathered.length).toBeGreaterThan(5);
  });

  it.each(Object.entries(VIEWS))('is the explorer’s own: %s', (_, part) => {
    for (const narrow of [false, true]) {
      const view = { ...FIRST_VIEW, ...part };
      const explorer = new Explorer();
      explorer.narrow = narrow;
      explorer.screen = SCREEN;
      explorer.take(view);
      explorer.show(TABLE);
      const still = stillWindow(TABLE, view, SCREEN, narrow);
      expect(still.scene).toEqual(explorer.scene);
      expect(still.gutter).toBe(explorer.gutter);
      expect(still.magnified).toBe(explorer.picture.magnified);
    }
  });
});
