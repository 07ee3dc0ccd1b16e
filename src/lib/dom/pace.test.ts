import { describe, expect, it } from 'vitest';
import { Pace } from './pace.ts';

function paced(...frames: readonly number[]): Pace {
  const pace = new Pace();
  let now = 1000;
  pace.tell(now);
  for (const frame of frames) pace.tell((now += frame));
  return pace;
}

const SHORT = Array<number>(8).fill(16.7);

describe('the pace of frames', () => {
  it('is slow until enough frames have shown that it is not', () => {
    expect(paced().isSlow).toBe(true);
    expect(paced(...SHORT.slice(1)).isSlow).toBe(true);
    expect(paced(...SHORT).isSlow).toBe(false);
  });

  it('is slow again with the first frame that takes too long', () => {
    expect(paced(...SHORT, 16.7, 33.4).isSlow).toBe(true);
  });

  it('stays slow while its work, cut in two, makes short frames and long ones in turn', () => {
    expect(paced(50, 16.7, 33.4, 16.7, 33.4, 16.7).isSlow).toBe(true);
  });

  it('is fast again after many short frames', () => {
    expect(paced(50, ...SHORT).isSlow).toBe(false);
  });

  it('takes a pause between two gestures for no frame', () => {
    expect(paced(...SHORT, 900, 16.7).isSlow).toBe(false);
  });
});
