// The table of our own events, one file a language, made when the site is built. What cannot be had is undefined.

import type { EventTable } from '../../core/view/event-table.ts';
import { tableOf } from '../../core/view/table-text.ts';
import { takeEarlyAnswer } from './early-answer.ts';

export async function bringTable(address: string, signal: AbortSignal): Promise<EventTable | undefined> {
  try {
    const response = await (takeEarlyAnswer(new URL(address, location.href).href) ?? fetch(address, { signal, credentials: 'same-origin' }));
    return response.ok ? tableOf(await response.text()) : undefined;
  } catch {
    return undefined;
  }
}
