// The head of the description of our data, in English: what the folder holds, how it may be used, how to read it. Words only; the
// tables of fields are made from the definition, by `describe-format.ts`.

import type { FormatWords } from './format-words.ts';

export const FORMAT_EN: FormatWords = {
  heading: 'English',
  folder: 'What the folder `data/` holds',
  columns: ['file', 'what it holds'],
  files: {
    'frise.yaml': 'what holds the timeline together: title, axis, lanes, instruments, moves from one to another, chapters of the story',
    '1-origines.yaml': 'events and sources, before 1945: trades and valleys',
    '2-redecouverte.yaml': 'events and sources, after 1945: the district rediscovered',
    '3-vers-les-spl.yaml': 'events and sources, the 1990s: towards the local productive systems',
    '4-spl.yaml': 'events and sources, from 1998 to 2004: the local productive systems (SPL)',
    '5-poles.yaml': 'events and sources, from 2004 to 2009: the pôles de compétitivité (competitiveness clusters)',
    '6-grappes.yaml': 'events and sources, from 2009 to 2014: the grappes d’entreprises (business clusters)',
    '7-aujourdhui.yaml': 'events and sources, since 2015: today’s clusters',
    'series.yaml': 'numbers over time: networks, firms, jobs, money, projects',
    'reseaux-spl.yaml': 'the SPL we have found, with their seats, and how much the list covers',
    'reseaux-poles.yaml': 'the pôles, with their seats, and how much the list covers',
    'reseaux-grappes.yaml': 'the grappes we have found, with their seats, and how much the list covers',
    'article.yaml': 'what the article of 2014 claims, held against better sources',
    'lessons/': 'the lessons to project, one a file; their format is described by `/lesson-schema.json`',
    'CHANGELOG.md': 'the journal: what has changed in the data, newest first',
    'README.md': 'this file, published under the name `LISEZMOI.md`'
  },
  licence: [
    'Licence',
    'The data are published under the [Creative Commons Attribution 4.0](https://creativecommons.org/licenses/by/4.0/deed.en) licence (CC BY 4.0). You may copy, change and republish them, provided that you name Frise, give the licence and say what you have changed. For instance:',
    '> After Frise, “how France came to organise firms into networks”, data under the CC BY 4.0 licence, version of 26 November 2026.',
    'The facts come from their sources, given event by event: please cite these too.'
  ],
  use: [
    [
      'Encoding and writing',
      'The files are text in UTF-8. Those of this folder are YAML: two spaces a level, never a tab. The same content may be written as JSON or as CSV, one row an event or, with a column `record`, a record; the reader also understands UTF-16, the Windows-1252 of spreadsheets, and columns separated by commas, semicolons or tabs.',
      'Fields have an English name and French ones, given below; accents, capitals and hyphens do not count in them. A text is a plain string, in the language of the file (`language`, French when nothing is said), or two: `{ fr: …, en: … }`. It holds neither HTML nor formatting. Spaces are typed plainly: the site sets the non-breaking ones itself.'
    ]
  ],
  dates: [
    'Dates',
    'Dates are written in EDTF (ISO 8601-2), never more precise than what is known. A year always has four digits: `0800`; before our era there is a year zero: `-0051` is 52 BC. An `X` stands for a digit that is not known: `11XX` is 1100 to 1199, and reads as the 12th century.'
  ],
  meaning: [
    [
      'Merging files',
      'Files opened together make one: their lists are put end to end, and each may cite the sources, lanes and events of the others. Title, language, licence and first view are those of the first file that gives them. Each file keeps its own language.',
      'An id is used once. Two sources, lanes, instruments or series of one id and one content are one, without a word. When they differ, or when two events, networks, claims or chapters have the same id, the first is kept and a message gives the file and line of both. Our own folder is read in this way, file after file, in the order of their names.'
    ],
    [
      'What the words mean',
      [
        '- `status`: `verified`: cited sources say so; where others differ, `disputes` shows it and we could decide; `contested`: we could not decide, or the fact itself is disputed; `to-check`: we do not know enough. When nothing is written: verified with sources, to check without.',
        '- `checked`: the day the event was last compared, line by line, with what its sources say. When absent, this comparison has not been made.',
        '- `disputes`: what sources say differently. Two versions at least, each with its sources; one at most is kept (`kept`), the others remain shown, and `why` says why.',
        '- `rank`: from 1, always shown, to 4, shown when there is room; 3 when nothing is written.',
        '- `seen`: how the source was read: whole (`full`), in an excerpt (`excerpt`, when nothing is written) or on a copy, away from its publisher (`mirror`). To date only the 2014 article has been read in full.',
        '- `basis`: how good the point of a seat is: the middle of its commune (`commune`), a place from memory (`approximate`), the middle of its département (`department`), or no point at all (`unknown`). A seat is an office: it does not say where the firms are.',
        '- `coverage`: how many networks there were in all. A blank on the map may be a gap in the list, not in reality.',
        '- `verdict`: `confirmed`, better sources say the same; `imprecise`, the gist holds, but a number, a date or a word is inexact; `contradicted`, better sources say something else; `unverifiable`, we have found nothing to judge it by.',
        '- `rival`, `approximate`: another count, shown but not drawn as the band; an approximate value.',
        '- `article`: the event bears on something said by the article of 2014 that the timeline starts from.'
      ].join('\n')
    ]
  ]
};
