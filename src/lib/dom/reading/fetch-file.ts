// A file of the same site over the network, chunk by chunk, telling how much has come. Same origin before asking and
// after any redirection. Never throws: what goes wrong is a `Failure`.

import { takeEarlyAnswer } from './early-answer.ts';
import type { Failure, FailureReason } from './shelf.ts';

export type Fetching = {
  /** Bytes; `total` 0 when the server does not say. */
  readonly progress: (done: number, total: number) => void;
  /** Told once, as soon as more than `over` bytes are expected or have come. */
  readonly large: () => void;
  readonly over: number;
};
/** Bytes in as many pieces as they came, not put together: that is work. */
export type Fetched = { readonly pieces: readonly ArrayBuffer[]; readonly length: number } | Failure;

const failure = (reason: FailureReason, status?: number): Failure => ({ reason, problems: [], ...(status === undefined ? {} : { status }) });

/** Whether an address may be asked for at all. */
export const isOurs = (address: URL, here: string): boolean => /^https?:$/.test(address.protocol) && address.origin === here;

/** What was asked for since the page came. */
const asked = new Set<string>();

/** The bytes of a file, or why they could not be had. */
export async function fetchFile(address: URL, signal: AbortSignal, fetching: Fetching): Promise<Fetched> {
  if (!isOurs(address, location.origin)) return failure('elsewhere');
  try {
    // Asked for again: whatever the first asking left behind, waiting or kept, is not what one wants.
    const cache = asked.has(address.href) ? 'reload' : 'default';
    asked.add(address.href);
    const response = await (takeEarlyAnswer(address.href) ?? fetch(address, { signal, credentials: 'same-origin', cache }));
    if (!isOurs(new URL(response.url), location.origin)) return failure('elsewhere');
    if (response.status === 404 || response.status === 410) return failure('not-found', response.status);
    if (!response.ok) return failure('network', response.status);
    if (/^text\/html\b/i.test(response.headers.get('content-type') ?? '')) return failure('not-a-file', response.status);
    return await piecesOf(response, fetching);
  } catch {
    return failure('network');
  }
}

/** What the server says will come; nothing when it is packed, for then that is not what we count. */
export function expectedBytes(headers: Headers): number {
  const packed = headers.get('content-encoding');
  return packed && packed !== 'identity' ? 0 : Number(headers.get('content-length') ?? 0) || 0;
}

async function piecesOf(response: Response, { progress, large, over }: Fetching): Promise<Fetched> {
  const total = expectedBytes(response.headers);
  const pieces: ArrayBuffer[] = [];
  let done = 0;
  let told = false;
  const tell = (): void => {
    progress(done, total);
    if (told || Math.max(done, total) <= over) return;
    told = true;
    large();
  };
  tell();
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    // A piece that is only a part of its buffer is copied out of it, for the buffer will be handed over.
    const { buffer, byteLength } = part.value;
    pieces.push(buffer.byteLength === byteLength ? buffer : part.value.slice().buffer);
    done += part.value.byteLength;
    tell();
  }
  return { pieces, length: done };
}
