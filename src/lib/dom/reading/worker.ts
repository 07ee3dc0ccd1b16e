// The reading worker: hears messages, gives them to the reader, posts what it says.

import type { ToWorker } from './messages.ts';
import { makeReader } from './reader.ts';

const reader = makeReader((message, move = []) => self.postMessage(message, { transfer: [...move] }));
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => void reader(data));
