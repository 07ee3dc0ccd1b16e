// The presenter's address: what is written is read back, what makes no sense is left out.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPresenter, writePresenter } from './deck-address.ts';

const anyAddress = fc.record(
  {
    lesson: fc.string({ minLength: 1 }).filter((text) => !/\p{Surrogate}/u.test(text)),
    place: fc.record({ step: fc.integer({ min: 0, max: 9998 }), out: fc.integer({ min: 0, max: 9999 }), cover: fc.constant('none' as const) }),
    speaker: fc.constant(true as const)
  },
  { requiredKeys: ['lesson'] }
);

describe('the presenter’s address', () => {
  it('says where one is, and is read back whole', () => {
    fc.assert(fc.property(anyAddress, (address) => void expect(readPresenter(writePresenter(address))).toEqual(address)));
    expect(writePresenter({ lesson: 'dix-minutes', place: { step: 2, out: 1, cover: 'black' } })).toBe('lesson=dix-minutes&step=3&out=1');
    expect([writePresenter({}), readPresenter('')]).toEqual(['', {}]);
  });

  it('never fails on what people type', () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(readPresenter(text)).toBeTypeOf('object')));
    expect(readPresenter('?lesson=a&step=0&out=-3&window=x')).toEqual({ lesson: 'a' });
    expect(readPresenter('?step=3')).toEqual({});
  });
});
