// The page's end of a worker: questions numbered, answers brought back, nothing left waiting.

import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FromWorker, Job, ToWorker } from './messages.ts';
import { ReadingDesk } from './reading-desk.ts';

class FakeWorker extends EventTarget {
  static made: FakeWorker[] = [];
  readonly heard: ToWorker[] = [];
  ended = false;
  constructor() {
    super();
    FakeWorker.made.push(this);
  }
  postMessage(message: ToWorker): void {
    this.heard.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  say(data: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function desk(told: (message: unknown) => void = () => {}): ReadingDesk {
  FakeWorker.made = [];
  vi.stubGlobal('Worker', FakeWorker);
  return new ReadingDesk(told);
}

const JOB: Job = { name: 'a.json', content: '{}', locale: 'fr', now: 0, table: true, check: true };

afterEach(() => void vi.unstubAllGlobals());

describe('a reading desk', () => {
  it('starts no worker before it has something to give it, and keeps early questions for then', async () => {
    const one = desk();
    const answer = one.ask({ sort: 'detail', id: 'x' }, undefined);
    expect(FakeWorker.made).toEqual([]);
    one.open(JOB);
    const [worker] = FakeWorker.made;
    expect(worker!.heard.map(({ type }) => type)).toEqual(['open', 'ask']);
    worker!.say({ type: 'answer', number: 1, value: 'found' });
    expect(await answer).toBe('found');
  });

  it('gives each answer to its question, and its own to a question without one', async () => {
    const one = desk();
    one.open(JOB);
    const answers = [one.ask({ sort: 'search', words: 'a' }, []), one.ask({ sort: 'search', words: 'b' }, [])];
    FakeWorker.made[0]!.say({ type: 'answer', number: 2, value: ['b'] });
    FakeWorker.made[0]!.say({ type: 'answer', number: 1, value: undefined });
    expect(await Promise.all(answers)).toEqual([[], ['b']]);
  });

  it('tells what the worker says, and that it broke down', () => {
    const told: unknown[] = [];
    desk((message) => told.push(message)).open(JOB);
    FakeWorker.made[0]!.say({ type: 'progress', progress: { stage: 'read', done: 0, total: 0 } });
    FakeWorker.made[0]!.dispatchEvent(new Event('error'));
    expect(told).toMatchObject([{ type: 'progress' }, { type: 'failed', failure: { reason: 'unreadable' } }]);
  });

  it('once closed ends its worker and answers what waits, and what comes, by nothing', async () => {
    const one = desk();
    one.open(JOB);
    const waiting = one.ask<string[]>({ sort: 'search', words: 'a' }, []);
    one.close();
    expect(FakeWorker.made[0]!.ended).toBe(true);
    expect(await waiting).toEqual([]);
    expect(await one.ask({ sort: 'detail', id: 'a' }, undefined)).toBeUndefined();
    one.open(JOB);
    expect(FakeWorker.made).toHaveLength(1);
  });

  it('lets another’s worker answer in its place', async () => {
    const one = desk();
    one.open(JOB);
    const other = new ReadingDesk(() => {});
    other.open(JOB);
    const lost = one.ask<string[]>({ sort: 'search', words: 'a' }, []);
    one.replaceBy(other);
    expect([await lost, FakeWorker.made.map(({ ended }) => ended)]).toEqual([[], [true, false]]);
    const answer = one.ask({ sort: 'detail', id: 'a' }, undefined);
    FakeWorker.made[1]!.say({ type: 'answer', number: 2, value: 'told' });
    expect(await answer).toBe('told');
  });
});
