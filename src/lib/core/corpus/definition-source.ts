// A source in the file definition: field names follow CSL 1.0.2. Made of the pieces in `definition-values.ts`.

import * as v from 'valibot';
import { field, maybe, noted } from './field.ts';
import { isWebAddress } from './web-address.ts';

import { string, filled, id, date, text } from './definition-values.ts';

const SOURCE_TYPES = [
  'document',
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'dataset',
  'entry',
  'entry-encyclopedia',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'pamphlet',
  'paper-conference',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage'
] as const;
const sourceType = noted(v.picklist(SOURCE_TYPES), {
  spellings: {
    'article-journal': ['article scientifique', 'revue'],
    'article-newspaper': ['article de presse', 'presse', 'journal'],
    'article-magazine': ['magazine'],
    book: ['livre', 'ouvrage'],
    chapter: ['chapitre'],
    dataset: ['données', 'jeu de données'],
    legislation: ['loi', 'décret', 'texte de loi'],
    map: ['carte'],
    report: ['rapport'],
    speech: ['discours'],
    thesis: ['thèse', 'mémoire'],
    webpage: ['page web', 'site', 'site web']
  }
});
const name = v.union([
  filled,
  v.strictObject({
    family: maybe(string, 'nom', 'Le nom de famille.', 'Family name.'),
    given: maybe(string, 'prénom', 'Le prénom.', 'Given name.'),
    literal: maybe(string, 'organisme,collectif', 'Le nom d’un organisme, tel quel.', 'The name of a body, as it is.')
  })
]);
const seen = noted(v.picklist(['full', 'excerpt', 'mirror'] as const), {
  spellings: { full: ['entier', 'complet', 'en entier'], excerpt: ['extrait'], mirror: ['miroir', 'copie'] }
});
const webAddress = v.pipe(v.string(), v.check(isWebAddress, 'web-address'));

export const source = v.strictObject({
  id: field(id, 'identifiant', 'Un nom court et unique : auteur, année, un mot.', 'A short unique name: author, year, a word.'),
  type: maybe(sourceType, 'genre,nature', 'La sorte de document, selon CSL.', 'What sort of document, after CSL.'),
  title: field(string, 'titre', 'Le titre, dans sa langue.', 'The title, in its own language.'),
  author: maybe(v.array(name), 'auteur,auteurs,authors', 'Les auteurs : personnes ou organismes.', 'The authors: people or bodies.'),
  'container-title': maybe(
    string,
    'dans,revue,journal',
    'La revue, le journal ou le site qui contient le document.',
    'The journal, newspaper or site that holds it.'
  ),
  publisher: maybe(string, 'éditeur', 'L’éditeur.', 'The publisher.'),
  issued: maybe(date, 'paru,publié,date,année', 'La date de parution, en EDTF.', 'The date of publication, in EDTF.'),
  volume: maybe(string, 'tome', 'Le volume de la revue.', 'The volume of the journal.'),
  issue: maybe(string, 'numéro,n°', 'Le numéro, dans la revue ou la collection.', 'The number, in the journal or the collection.'),
  page: maybe(string, 'pages', 'Les pages.', 'The pages.'),
  URL: maybe(webAddress, 'lien,adresse,link', 'L’adresse, en http ou https.', 'The address, http or https.'),
  language: maybe(string, 'langue', 'La langue du document : fr, en, it…', 'The document’s language: fr, en, it…'),
  seen: maybe(seen, 'lu', 'Lu en entier, en extrait, ou sur un miroir.', 'Read whole, in an excerpt, or on a mirror.'),
  note: maybe(text, 'remarque', 'Une remarque sur la source.', 'A remark on the source.')
});
