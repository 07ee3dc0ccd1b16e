import { describe, expect, it } from 'vitest';
import type { EventTable } from '../../core/view/event-table.ts';
import { Relay } from './relay.ts';
import type { OpenHandlers } from './shelf.ts';

const [FIRST, BETTER] = [{ count: 1 }, { count: 2 }] as unknown as readonly [EventTable, EventTable];

function listener(): OpenHandlers & { readonly heard: string[] } {
  const heard: string[] = [];
  return {
    heard,
    progress: ({ stage }) => heard.push(stage),
    table: ({ count }) => heard.push(`table ${count}`),
    checked: () => heard.push('checked'),
    failed: ({ reason }) => heard.push(reason)
  };
}

describe('word of a file opened early', () => {
  it('is told to the first picture, and again, in order, to who takes over', () => {
    const pictured: number[] = [];
    const relay = new Relay(({ count }) => pictured.push(count));
    relay.progress({ stage: 'fetch', done: 1, total: 2 });
    relay.table(FIRST);
    const later = listener();
    relay.to(later);
    expect(pictured).toEqual([1]);
    expect(later.heard).toEqual(['fetch', 'table 1']);
  });

  it('goes to who has taken over alone', () => {
    const pictured: number[] = [];
    const relay = new Relay(({ count }) => pictured.push(count));
    const later = listener();
    relay.to(later);
    relay.table(BETTER);
    relay.checked({ problems: [], errors: 0, warnings: 0 });
    expect(pictured).toEqual([]);
    expect(later.heard).toEqual(['table 2', 'checked']);
  });

  it('keeps a failure for who comes', () => {
    const relay = new Relay(() => {});
    relay.failed({ reason: 'network', problems: [] });
    const later = listener();
    relay.to(later);
    expect(later.heard).toEqual(['network']);
  });
});
