// The event file, defined once: types, checks, French names, help and JSON Schema all come from
// here. Knows nothing of YAML or CSV, nor of what one file says of another (see `check-*.ts`).

import * as v from 'valibot';
import { KINDS, RELATION_TYPES } from './corpus.ts';
import { field, maybe, noted } from './field.ts';
import { coverage, network, seat } from './definition-network.ts';
import { claim, dispute, version } from './definition-claim.ts';
import { source } from './definition-source.ts';
import { DRAWN, DRAWN_SPELLINGS, KIND_SPELLINGS, RELATION_SPELLINGS } from './spellings.ts';
import {
  string,
  number,
  yes,
  filled,
  id,
  words,
  date,
  inBoth,
  text,
  title,
  pageOfSource,
  citations,
  status,
  language,
  layer,
  scale,
  pointOnMap,
  place
} from './definition-values.ts';

const figure = v.strictObject({
  label: field(title, 'libellé,intitulé,nom', 'Ce que compte le chiffre.', 'What the figure counts.'),
  value: field(number, 'valeur,nombre', 'La valeur, un nombre.', 'The value, a number.'),
  unit: maybe(title, 'unité', 'L’unité : %, emplois, euros.', 'The unit: %, jobs, euros.'),
  date: maybe(date, '', 'La date du chiffre.', 'The date of the figure.'),
  source: maybe(filled, '', 'L’identifiant de la source du chiffre.', 'The id of the figure’s source.')
});

const relationType = noted(v.picklist(RELATION_TYPES), {
  spellings: RELATION_SPELLINGS
});
const relation = v.strictObject({
  type: field(relationType, 'genre,nature', 'Le lien, de cet évènement vers sa cible.', 'The link, from this event to its target.'),
  target: field(filled, 'cible,vers', 'L’identifiant de l’évènement visé.', 'The id of the target event.')
});

const kind = noted(v.picklist(KINDS), {
  spellings: KIND_SPELLINGS
});
const rank = v.picklist([1, 2, 3, 4] as const, 'rank');

/** One event; its keys are also the columns of a CSV file. */
export const eventDefinition = v.strictObject({
  id: maybe(
    id,
    'identifiant',
    'Un nom court et unique, sans accent ni espace ; fait du titre s’il manque.',
    'A short unique name, no accent or space; made from the title when missing.'
  ),
  date: field(
    date,
    'dates,quand',
    'La date, en EDTF : 1998, 2004-09-14, 11XX, 2000~, 2005/2008, 2023/..',
    'The date, in EDTF: 1998, 2004-09-14, 11XX, 2000~, 2005/2008, 2023/..'
  ),
  title: field(title, 'titre', 'Trois à neuf mots, pour l’étiquette.', 'Three to nine words, for the label.'),
  text: maybe(text, 'texte,description', 'Le fait, en une à trois phrases.', 'The fact, in one to three sentences.'),
  comment: maybe(text, 'commentaire,remarque', 'Interprétation ou doute, à part du fait.', 'Interpretation or doubt, kept apart from the fact.'),
  lane: maybe(filled, 'couloir,voie,ligne,groupe,group', 'Le couloir où l’évènement est dessiné.', 'The lane the event is drawn in.'),
  kind: maybe(kind, 'genre,nature,type', 'La sorte d’évènement : sa forme dans le dessin.', 'What sort of event: its shape in the drawing.'),
  instrument: maybe(filled, 'dispositif', 'Le dispositif public dont il s’agit.', 'The public instrument concerned.'),
  rank: maybe(rank, 'rang,importance', '1 toujours montré … 4 montré s’il reste de la place.', '1 always shown … 4 shown when there is room.'),
  tags: maybe(words, 'étiquettes,mots-clés,mot-clé,tag,thèmes', 'Quelques mots pour chercher et trier.', 'A few words to search and sort by.'),
  place: maybe(place, 'lieu,endroit', 'Le lieu : un nom, ou nom et coordonnées.', 'The place: a name, or name and coordinates.'),
  people: maybe(words, 'personnes,acteurs,personnages', 'Personnes et organisations.', 'People and organisations.'),
  figures: maybe(v.array(figure), 'chiffres', 'Des chiffres, chacun avec sa source.', 'Figures, each with its source.'),
  relations: maybe(v.array(relation), 'liens,relation', 'Les liens vers d’autres évènements.', 'Links to other events.'),
  sources: maybe(citations, 'source', 'D’où on le sait : identifiants de sources, avec la page.', 'How we know: ids of sources, with the page.'),
  status: maybe(status, 'statut,état', 'vérifié, contesté ou à vérifier.', 'verified, contested or to-check.'),
  disputes: maybe(v.array(dispute), 'désaccords,divergences', 'Ce que les sources disent différemment.', 'What sources say differently.'),
  article: maybe(yes, '', 'L’évènement touche à ce que dit l’article de 2014.', 'The event bears on something the 2014 article says.'),
  checked: maybe(date, 'vérifié le,contrôlé', 'Le jour de la dernière vérification.', 'The day it was last verified.')
});

const lane = v.strictObject({
  id: field(id, 'identifiant', 'Un nom court et unique.', 'A short unique name.'),
  name: maybe(title, 'nom,titre', 'Le nom affiché.', 'The name shown.')
});
const instrument = v.strictObject({
  id: field(id, 'identifiant', 'Un nom court et unique.', 'A short unique name.'),
  name: maybe(title, 'nom,titre', 'Le nom affiché.', 'The name shown.'),
  short: maybe(title, 'court,abrégé,sigle', 'Le nom court, pour les bandes.', 'The short name, for bands.'),
  about: maybe(text, 'description,à propos', 'Ce que c’est, en une phrase.', 'What it is, in a sentence.')
});

const point = v.strictObject({
  date: field(date, '', 'La date de la valeur.', 'The date of the value.'),
  value: field(number, 'valeur,nombre', 'La valeur.', 'The value.'),
  sources: maybe(citations, 'source', 'D’où vient la valeur.', 'Where the value comes from.'),
  rival: maybe(yes, 'rivale,concurrente', 'Un autre décompte, montré mais pas dessiné en bande.', 'Another count, shown but not drawn as the band.'),
  approximate: maybe(yes, 'approximatif,approximative', 'Une valeur approchée.', 'An approximate value.'),
  note: maybe(text, 'remarque', 'Une remarque sur la valeur.', 'A remark on the value.')
});
const drawn = noted(v.picklist(DRAWN), { spellings: DRAWN_SPELLINGS });
const series = v.strictObject({
  id: field(id, 'identifiant', 'Un nom court et unique.', 'A short unique name.'),
  measure: field(
    string,
    'mesure',
    'Ce qui est compté ; « networks » donne l’épaisseur des bandes.',
    'What is counted; `networks` gives bands their thickness.'
  ),
  name: field(title, 'nom,titre', 'Le nom affiché.', 'The name shown.'),
  unit: maybe(title, 'unité', 'L’unité.', 'The unit.'),
  instrument: maybe(filled, 'dispositif', 'Le dispositif compté.', 'The instrument counted.'),
  drawn: maybe(
    drawn,
    'dessin,tracé',
    '« step » : chaque valeur tient jusqu’à la suivante ; « points » : seuls les moments sont connus.',
    '`step`: each value holds until the next; `points`: only the moments are known.'
  ),
  points: field(v.array(point), 'valeurs', 'Les valeurs, dans le temps.', 'The values over time.')
});
const handover = v.strictObject({
  from: field(filled, 'de,depuis', 'Le dispositif quitté.', 'The instrument left.'),
  to: field(filled, 'vers,à', 'Le dispositif rejoint.', 'The instrument joined.'),
  date: field(date, '', 'Quand.', 'When.'),
  value: maybe(number, 'valeur,nombre', 'Combien de réseaux, si une source le dit.', 'How many networks, when a source says.'),
  text: maybe(text, 'texte', 'Ce qui s’est passé.', 'What happened.'),
  sources: maybe(citations, 'source', 'D’où on le sait.', 'How we know.')
});
const chapterMap = v.strictObject({
  layer: maybe(
    layer,
    'couche,fond',
    '« networks » : les réseaux à leur siège ; « holes » : avec les départements sans siège.',
    '`networks`: the networks in their seats; `holes`: with the départements without a seat.'
  ),
  large: maybe(yes, 'grande,grand', 'Une grande carte, quand le chapitre parle de lieux.', 'A large map, when the chapter is about place.')
});
const chapter = v.strictObject({
  id: field(id, 'identifiant', 'Un nom court et unique.', 'A short unique name.'),
  title: field(title, 'titre', 'Le titre du chapitre.', 'The chapter’s title.'),
  text: field(text, 'texte', 'Ce qu’il faut voir, en quelques phrases.', 'What to see, in a few sentences.'),
  window: field(date, 'fenêtre', 'La période montrée, en EDTF.', 'The time window shown, in EDTF.'),
  lanes: maybe(words, 'couloirs,voies', 'Les couloirs mis en avant ; tous si la liste est vide.', 'Lanes brought forward; all when empty.'),
  lit: maybe(words, 'éclairés,allumés,événements', 'Les évènements mis en avant.', 'Events brought forward.'),
  map: maybe(chapterMap, 'carte', 'La carte montrée à côté du chapitre.', 'The map shown beside the chapter.'),
  figures: maybe(
    words,
    'chiffres,mesures',
    'Les mesures des séries dont les nombres sont dits à côté du chapitre.',
    'The measures of the series whose numbers are told beside the chapter.'
  )
});
const piece = v.strictObject({
  from: field(date, 'de,depuis,début', 'Le début du morceau, en EDTF.', 'Where the piece starts, in EDTF.'),
  share: field(v.pipe(number, v.gtValue(0, 'share')), 'part', 'Sa part de la largeur.', 'Its share of the width.')
});
const view = v.strictObject({
  window: maybe(date, 'fenêtre,période', 'La période montrée d’abord, en EDTF.', 'The time window first shown, in EDTF.'),
  scale: maybe(scale, 'échelle', 'Élastique ou linéaire.', 'Elastic or linear.'),
  pieces: maybe(v.array(piece), 'morceaux,tronçons', 'Les morceaux de l’axe élastique.', 'The pieces of the elastic axis.')
});

/** A whole event file. */
export const definition = v.strictObject({
  title: maybe(title, 'titre', 'Le titre de la frise.', 'The title of the timeline.'),
  language: maybe(language, 'langue', 'La langue des textes écrits en une seule : fr ou en.', 'The language of texts written in one only: fr or en.'),
  licence: maybe(string, 'license', 'La licence des données.', 'The licence of the data.'),
  view: maybe(view, 'vue', 'La première vue.', 'The first view.'),
  lanes: maybe(v.array(lane), 'couloirs,voies,lignes,groupes', 'Les couloirs, dans l’ordre.', 'The lanes, in order.'),
  instruments: maybe(v.array(instrument), 'dispositifs', 'Les dispositifs publics, dans l’ordre.', 'The public instruments, in order.'),
  events: maybe(v.array(eventDefinition), 'événements', 'Les évènements.', 'The events.'),
  sources: maybe(v.array(source), 'bibliographie,références', 'Les sources, citées par leur identifiant.', 'The sources, cited by their id.'),
  series: maybe(v.array(series), 'séries', 'Des nombres dans le temps.', 'Numbers over time.'),
  handovers: maybe(
    v.array(handover),
    'passages,relais',
    'Les réseaux passés d’un dispositif à un autre.',
    'Networks that moved from one instrument to another.'
  ),
  networks: maybe(v.array(network), 'réseaux', 'Les réseaux qui ont porté un label, avec leur siège.', 'The networks that held a label, with their seat.'),
  coverage: maybe(
    v.array(coverage),
    'couverture',
    'Ce que la liste des réseaux couvre de chaque dispositif.',
    'How much of each instrument the list of networks covers.'
  ),
  claims: maybe(
    v.array(claim),
    'affirmations',
    'Ce qu’un document affirme, confronté à de meilleures sources.',
    'What a document claims, held against better sources.'
  ),
  chapters: maybe(v.array(chapter), 'chapitres', 'Les chapitres du récit.', 'The chapters of the story.')
});

/** Parts that the JSON Schema names once and refers to. */
export const parts = {
  'text-in-both': inBoth,
  citation: pageOfSource,
  place: pointOnMap,
  figure,
  relation,
  event: eventDefinition,
  source,
  lane,
  instrument,
  series,
  point,
  handover,
  network,
  seat,
  coverage,
  claim,
  dispute,
  version,
  chapter,
  'chapter-map': chapterMap,
  piece
};

/** A checked document, as written: dates are still EDTF, texts may still be in one language. */
export type Document = v.InferOutput<typeof definition>;
export type DocumentEvent = NonNullable<Document['events']>[number];
