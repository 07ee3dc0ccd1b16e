// How long the core takes to lay a strip out: our own events, in Node, nothing drawn.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../../lib/core/corpus/read-corpus.ts';
import { composeStrip, type Frame } from '../../lib/core/scene/compose.ts';
import { measureLabel } from '../../lib/core/scene/measure.ts';
import { pictureSize, STORY_LENGTH } from '../../lib/core/scene/picture-size.ts';
import { elasticScale } from '../../lib/core/view/axis-scale.ts';
import { showCorpus, type ShownCorpus } from '../../lib/core/view/shown.ts';
import { held, type Line, ms, told } from './line.ts';
import { median, p95 } from './spread.ts';

const DATA = 'data';
const EVENTS = 200;
const RUNS = 300;
const WARM_UP = 100;
const MOST_MS = 4;
/** The story's stage on a 1366 x 768 screen. */
const STAGE = { width: 996, height: 680 };
const NOW = Date.UTC(2026, 0, 1);

/** Four pictures: the events the limit speaks of and all of ours, on the whole strip and in one window. */
export function composeLines(): Line[] {
  const all = ourEvents();
  const corpora = [few(all, EVENTS), all];
  const picture = pictureSize(STAGE);
  return corpora.flatMap((corpus) => [STORY_LENGTH, Math.round(picture.width)].flatMap((total) => linesOf(corpus, { ...picture, total })));
}

function ourEvents(): ShownCorpus {
  const names = readdirSync(DATA)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const files = names.map((name) => ({ name, text: readFileSync(join(DATA, name), 'utf8') }));
  return showCorpus(readCorpus(files).corpus, 'fr', NOW);
}

/** A corpus cut to `count` events, taken evenly along its time. */
function few(corpus: ShownCorpus, count: number): ShownCorpus {
  const { events } = corpus;
  if (events.length < count) throw new Error(`data/ holds ${events.length} events, fewer than ${count}`);
  return { ...corpus, events: Array.from({ length: count }, (_, index) => events[Math.floor((index * events.length) / count)]!) };
}

function linesOf(corpus: ShownCorpus, frame: Frame): Line[] {
  const timings = timesOf(corpus, frame);
  const what = `compose ${corpus.events.length} events, ${frame.total} px`;
  return [held(`${what}: median`, median(timings), MOST_MS, ms), told(`${what}: p95`, ms(p95(timings)))];
}

function timesOf(corpus: ShownCorpus, frame: Frame): number[] {
  const scale = elasticScale(corpus.pieces, corpus.domain[1]);
  const timings = Array.from({ length: WARM_UP + RUNS }, () => {
    const start = performance.now();
    composeStrip(corpus, scale, frame, measureLabel);
    return performance.now() - start;
  });
  return timings.slice(WARM_UP);
}
