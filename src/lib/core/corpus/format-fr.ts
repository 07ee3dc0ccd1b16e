// The head of the description of our data, in French: what the folder holds, how it may be used, how to read it. Words only; the
// tables of fields are made from the definition, by `describe-format.ts`. Spaces are typed plainly, and set there.

import type { FormatWords } from './format-words.ts';

export const FORMAT_FR: FormatWords = {
  heading: 'Français',
  folder: 'Ce que contient le dossier `data/`',
  columns: ['fichier', 'ce qu’il contient'],
  files: {
    'frise.yaml': 'ce qui tient la frise ensemble : titre, axe, couloirs, dispositifs, passages de l’un à l’autre, chapitres du récit',
    '1-origines.yaml': 'évènements et sources, avant 1945 : métiers et vallées',
    '2-redecouverte.yaml': 'évènements et sources, après 1945 : la redécouverte des districts',
    '3-vers-les-spl.yaml': 'évènements et sources, les années 1990 : vers les systèmes productifs locaux',
    '4-spl.yaml': 'évènements et sources, de 1998 à 2004 : les systèmes productifs locaux (SPL)',
    '5-poles.yaml': 'évènements et sources, de 2004 à 2009 : les pôles de compétitivité',
    '6-grappes.yaml': 'évènements et sources, de 2009 à 2014 : les grappes d’entreprises',
    '7-aujourdhui.yaml': 'évènements et sources, depuis 2015 : les clusters d’aujourd’hui',
    'series.yaml': 'les nombres dans le temps : réseaux, entreprises, emplois, argent, projets',
    'reseaux-spl.yaml': 'les SPL retrouvés, avec leur siège, et ce que la liste couvre',
    'reseaux-poles.yaml': 'les pôles de compétitivité, avec leur siège, et ce que la liste couvre',
    'reseaux-grappes.yaml': 'les grappes retrouvées, avec leur siège, et ce que la liste couvre',
    'article.yaml': 'ce qu’affirme l’article de 2014, confronté à de meilleures sources',
    'lessons/': 'les séances à projeter, une par fichier ; leur format est décrit par `/lesson-schema.json`',
    'CHANGELOG.md': 'le journal : ce qui a changé dans les données, le plus récent d’abord',
    'README.md': 'ce fichier, publié sous le nom de `LISEZMOI.md`'
  },
  licence: [
    'Licence',
    'Les données sont publiées sous la licence [Creative Commons Attribution 4.0](https://creativecommons.org/licenses/by/4.0/deed.fr) (CC BY 4.0). Vous pouvez les copier, les modifier et les republier, à condition de nommer Frise, de donner la licence et de dire ce que vous avez changé. Par exemple :',
    '> D’après Frise, « comment la France a mis ses entreprises en réseau », données sous licence CC BY 4.0, version du 26 novembre 2026.',
    'Les faits viennent de leurs sources, données évènement par évènement : citez-les aussi.'
  ],
  use: [
    [
      'Encodage et écriture',
      'Les fichiers sont du texte en UTF-8. Ceux de ce dossier sont en YAML : deux espaces par niveau, jamais de tabulation. Le même contenu peut s’écrire en JSON ou en CSV, une ligne par évènement ou, avec une colonne `record`, par enregistrement ; le lecteur comprend aussi l’UTF-16 et le Windows-1252 des tableurs, et des colonnes séparées par des virgules, des points-virgules ou des tabulations.',
      'Les champs ont un nom anglais et des noms français, donnés plus bas ; les accents, les majuscules et les traits d’union n’y comptent pas. Un texte est une simple chaîne, dans la langue du fichier (`language`, le français si rien n’est dit), ou deux : `{ fr: …, en: … }`. Il ne contient ni HTML ni mise en forme. Les espaces se tapent simplement : le site pose lui-même les insécables.'
    ]
  ],
  dates: [
    'Dates',
    'Les dates sont écrites en EDTF (ISO 8601-2), jamais plus précises que ce que l’on sait. Une année a toujours quatre chiffres : `0800` ; avant notre ère, on compte une année zéro : `-0051` est l’an 52 avant notre ère. Un `X` tient lieu d’un chiffre inconnu : `11XX` va de 1100 à 1199, et se lit XIIe siècle.'
  ],
  meaning: [
    [
      'Réunir plusieurs fichiers',
      'Des fichiers ouverts ensemble n’en font qu’un : leurs listes sont mises bout à bout, et chacun peut citer les sources, les couloirs et les évènements des autres. Le titre, la langue, la licence et la première vue sont ceux du premier fichier qui les donne. Chaque fichier garde sa langue.',
      'Un identifiant ne sert qu’une fois. Deux sources, couloirs, dispositifs ou séries de même identifiant et de même contenu n’en font qu’un, sans un mot. S’ils diffèrent, ou si deux évènements, réseaux, affirmations ou chapitres ont le même identifiant, le premier est gardé, et un message donne le fichier et la ligne des deux. Notre dossier est lu ainsi, fichier après fichier, dans l’ordre de leurs noms.'
    ],
    [
      'Le sens des mots',
      [
        '- `status` : « vérifié » : des sources citées le disent ; si d’autres diffèrent, `disputes` le montre et nous avons pu trancher ; « contesté » : nous n’avons pas pu trancher, ou le fait lui-même est discuté ; « à vérifier » : nous n’en savons pas assez. Si rien n’est écrit : vérifié avec des sources, à vérifier sans.',
        '- `checked` : le jour où l’évènement a été comparé pour la dernière fois, ligne à ligne, à ce que disent ses sources. Absent, cette comparaison n’a pas été faite.',
        '- `disputes` : ce que les sources disent différemment. Deux versions au moins, chacune avec ses sources ; une seule au plus est retenue (`kept`), les autres restent montrées, et `why` dit pourquoi.',
        '- `rank` : de 1, toujours montré, à 4, montré s’il reste de la place ; 3 si rien n’est écrit.',
        '- `seen` : comment la source a été lue : entière (`full`), en extrait (`excerpt`, si rien n’est écrit) ou sur une copie, ailleurs que chez son éditeur (`mirror`). À ce jour, seul l’article de 2014 a été lu en entier.',
        '- `basis` : ce que vaut le point d’un siège : le centre de sa commune (`commune`), un lieu placé de mémoire (`approximate`), le centre de son département (`department`), ou pas de point du tout (`unknown`). Le siège est un bureau : il ne dit pas où sont les entreprises.',
        '- `coverage` : combien de réseaux il y eut en tout. Un blanc de la carte peut être un trou de la liste, et non de la réalité.',
        '- `verdict` : « confirmé », de meilleures sources disent la même chose ; « imprécis », le fond tient, mais un nombre, une date ou un mot est inexact ; « contredit », de meilleures sources disent autre chose ; « invérifiable », nous n’avons rien trouvé pour en juger.',
        '- `rival`, `approximate` : un décompte concurrent, montré sans être dessiné en bande ; une valeur approchée.',
        '- `article` : l’évènement touche à ce que dit l’article de 2014 dont part la frise.'
      ].join('\n')
    ]
  ]
};
