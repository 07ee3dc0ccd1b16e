// Work at a slower pace than what it follows.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Paced } from './paced.ts';

describe('paced work', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is done at once, then at most once in its time, and once more at the end', () => {
    let done = 0;
    const work = new Paced(200, () => (done += 1));
    work.tell();
    expect(done).toBe(1);
    for (let told = 0; told < 12; told += 1) {
      work.tell();
      vi.advanceTimersByTime(50);
    }
    expect(done).toBe(4);
    vi.advanceTimersByTime(1000);
    expect(done).toBe(4);
    work.tell();
    work.tell();
    vi.advanceTimersByTime(1000);
    expect(done).toBe(6);
  });

  it('is not done once stopped', () => {
    let done = 0;
    const work = new Paced(200, () => (done += 1));
    work.tell();
    work.tell();
    work.stop();
    vi.advanceTimersByTime(1000);
    expect(done).toBe(1);
  });
});
