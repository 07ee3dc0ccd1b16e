// A file over the network: what is asked for, what is refused, what is counted.

import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectedBytes, fetchFile, type Fetching, isOurs } from './fetch-file.ts';

const HERE = 'https://frise.test';
const at = (path: string): URL => new URL(path, HERE);

function response(body: string | undefined, init: ResponseInit & { readonly url?: string } = {}): Response {
  const made = new Response(body, init);
  Object.defineProperty(made, 'url', { value: init.url ?? `${HERE}/a.json` });
  return made;
}

async function fetched(address: URL, answer: () => Response | Promise<Response>, more: Partial<Fetching> = {}) {
  const ask = vi.fn(async () => answer());
  vi.stubGlobal('location', { origin: HERE });
  vi.stubGlobal('fetch', ask);
  const result = await fetchFile(address, new AbortController().signal, { progress: () => {}, large: () => {}, over: 10, ...more });
  return { result, asked: ask.mock.calls.length };
}

afterEach(() => void vi.unstubAllGlobals());

describe('a file of this site', () => {
  it('comes in pieces, told as they come', async () => {
    const seen: (readonly [number, number])[] = [];
    const large = vi.fn();
    const { result } = await fetched(at('/a.json'), () => response('{"events": []}', { headers: { 'content-length': '14' } }), {
      progress: (done, total) => void seen.push([done, total]),
      large
    });
    expect('pieces' in result && [result.length, result.pieces.map((piece) => new TextDecoder().decode(piece)).join('')]).toEqual([14, '{"events": []}']);
    expect([seen[0], seen.at(-1)]).toEqual([
      [0, 14],
      [14, 14]
    ]);
    expect(large).toHaveBeenCalledTimes(1);
  });

  it('that is small is not called large', async () => {
    const large = vi.fn();
    await fetched(at('/a.json'), () => response('{}'), { large });
    expect(large).not.toHaveBeenCalled();
  });

  it.each([
    ['not found', () => response('no', { status: 404 }), { reason: 'not-found', status: 404 }],
    ['gone', () => response('no', { status: 410 }), { reason: 'not-found', status: 410 }],
    ['not given', () => response('no', { status: 503 }), { reason: 'network', status: 503 }],
    ['a page', () => response('<html>', { headers: { 'content-type': 'text/html; charset=utf-8' } }), { reason: 'not-a-file', status: 200 }],
    ['from elsewhere after all', () => response('{}', { url: 'https://other.test/a.json' }), { reason: 'elsewhere' }],
    ['out of reach', () => Promise.reject(new TypeError('offline')), { reason: 'network' }]
  ])('is a failure with its reason when it is %s', async (_, answer, reason) => {
    expect((await fetched(at('/a.json'), answer)).result).toEqual({ ...reason, problems: [] });
  });
});

describe('another site’s file', () => {
  it.each([
    'https://other.test/a.json',
    'http://frise.test/a.json',
    'https://frise.test:8443/a.json',
    'data:application/json,{}',
    'blob:https://frise.test/x',
    'file:///etc/passwd'
  ])('is never asked for: %s', async (address) => {
    const { result, asked } = await fetched(new URL(address), () => response('{}'));
    expect([result, asked]).toEqual([{ reason: 'elsewhere', problems: [] }, 0]);
    expect(isOurs(new URL(address), HERE)).toBe(false);
  });
});

describe('the bytes expected', () => {
  it('are not known when they come packed, or unsaid', () => {
    const bytes = (headers: Record<string, string>): number => expectedBytes(new Headers(headers));
    expect([
      bytes({ 'content-length': '12' }),
      bytes({ 'content-length': '12', 'content-encoding': 'gzip' }),
      bytes({}),
      bytes({ 'content-length': 'x' })
    ]).toEqual([12, 0, 0, 0]);
  });
});
