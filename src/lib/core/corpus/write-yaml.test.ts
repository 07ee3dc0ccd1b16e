// YAML for people: what it looks like, and what another reader of YAML makes of it. That it is read back is a law of `whole-laws.test.ts`.

import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { SMALL } from '../view/fixtures/any-corpus.ts';
import { readCorpus } from './read-corpus.ts';
import { wholeDocument } from './whole-document.ts';
import { writeYaml } from './write-yaml.ts';

// Two busy cores may be slow to write and read the whole of our data.
vi.setConfig({ testTimeout: 120_000 });

const files = readdirSync('data')
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => ({ name, text: readFileSync(`data/${name}`, 'utf8') }));
const ours = readCorpus(files).corpus;

describe('a corpus in YAML', () => {
  it('sets records apart, keeps short ones on a line, and quotes what looks like a date', () => {
    const small = { ...SMALL, events: SMALL.events.slice(5, 7), series: [], chapters: [], title: { fr: 'Oui', en: 'No' } };
    expect(writeYaml(small, 'CC BY 4.0\nhttps://frise.example')).toMatchInlineSnapshot(`
      "# CC BY 4.0
      # https://frise.example

      title:
        fr: Oui
        en: "No"

      language: fr

      view:
        pieces:
          - { from: '1100', share: 1 }
          - { from: '1900', share: 1 }
          - { from: '1997', share: 2 }
          - { from: '2006', share: 1 }

      lanes:
        - id: models
          name: { fr: Couloir models, en: Lane models }

        - id: ideas
          name: { fr: Couloir ideas, en: Lane ideas }

        - id: state
          name: { fr: Couloir state, en: Lane state }

        - id: reviews
          name: { fr: Couloir reviews, en: Lane reviews }

        - id: field
          name: { fr: Couloir field, en: Lane field }

      instruments:
        - id: spl
          name: { fr: Les spl, en: The spl }
          short: { fr: spl }

        - id: poles
          name: { fr: Les poles, en: The poles }
          short: { fr: poles }

      events:
        - id: "e5"
          date: '[1997..1999]'
          title: { fr: Naissance du Club des districts }
          lane: field
          kind: institution
          rank: 2
          status: contested

        - id: "e6"
          date: '1998'
          title: { fr: La DATAR lance les SPL }
          lane: state
          kind: call
          instrument: spl
          rank: 1
          relations:
            - { type: prepares, target: "e8" }
          status: verified

      handovers:
        - from: spl
          to: poles
          date: '2005-07-12'
      "
    `);
  });

  it('never puts words of two lines in a map on one line: the package would not read them back', () => {
    const corpus = { ...SMALL, events: [{ ...SMALL.events[0]!, title: { fr: '?\n"', en: 'x' } }] };
    expect(parse(writeYaml(corpus))).toEqual(wholeDocument(corpus));
  });

  it('says the same to a reader of YAML 1.1, for whom a bare date is no text', () => {
    expect(parse(writeYaml(ours), { version: '1.1' })).toEqual(wholeDocument(ours));
    expect(parse(writeYaml(ours))).toEqual(wholeDocument(ours));
  });
});
