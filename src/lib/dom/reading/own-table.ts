// The table of our own events, one file a language, made when the site is built. What cannot be had is undefined.

import type { EventTable } from '../../core/view/event-table.ts';
import { tableOf } from '../../core/view/table-text.ts';

/** Asks for it: the answer, of which nothing is read yet. */
export async function askTable(address: string, signal: AbortSignal): Promise<Response | undefined> {
  try {
    const response = await fetch(address, { signal, credentials: 'same-origin' });
    return response.ok ? response : undefined;
  } catch {
    return undefined;
  }
}

export async function readTable(response: Response): Promise<EventTable | undefined> {
  try {
    return tableOf(await response.text());
  } catch {
    return undefined;
  }
}
