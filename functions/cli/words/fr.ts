import type { CliWords } from './words.ts';

/** French of Québec; `\u00a0` is the space that a line never breaks at. */
export const fr: CliWords = {
  night: {
    steps: {
      'plan-run': 'préparation du passage',
      'fetch-batch': 'lecture des pages',
      'plan-wave': 'suivi des liens',
      compare: 'comparaison avec ce que le personnel sait',
      report: 'rédaction du rapport',
      alert: 'préparation des messages',
    },
    soFar: '{step}\u00a0: {settled} sur {planned}',
  },
  crawl: {
    requests: 'requêtes',
    read: { one: '{n} page lue', other: '{n} pages lues' },
    unchanged: { one: '{n} inchangée', other: '{n} inchangées' },
    failed: { one: '{n} non lue', other: '{n} non lues' },
    statements: {
      one: '{n} énoncé relevé dans les pages lues',
      other: '{n} énoncés relevés dans les pages lues',
    },
    figures: '{read}, {unchanged}, {failed}\u00a0; {statements}',
  },
  extract: { hedged: 'sous réserve', refused: 'refusé' },
  decide: { kept: 'C’est noté. Le prochain passage en tiendra compte.' },
  ignore: {
    kept: 'La règle est gardée.',
    takenBack: 'La règle est retirée.',
    preview: 'Cette règle masquerait {promises}, avec {gaps}.',
    promises: { one: '{n} promesse', other: '{n} promesses' },
    openGaps: {
      one: '{n} écart à traiter',
      other: '{n} écarts à traiter',
    },
    nothingSaved: 'Rien n’a été enregistré\u00a0; --save garde la règle.',
  },
  decisions: {
    none: 'Personne n’a encore rien décidé.',
    line: '{moment}  {what} ({site})',
    lineTakenBack: '{moment}  {what} ({site}), décision reprise',
    id: 'décision {id}',
    happened: 'Ce qui lui est arrivé',
    isNew: 'nouveau',
    step: '{moment}  {from} → {to}  {who}\u00a0: {why}',
    gap: '{id} {topic}',
    kinds: {
      covers: '{gap}, couvert par {article}',
      'not-a-promise': '{gap}, n’est pas une promesse',
      accept: '{gap}, accepté jusqu’au {date}',
      dismiss: '{gap}, écarté\u00a0: {code}',
      'same-as': '{gap}, même écart que {other}',
      ignore: 'à ignorer\u00a0: {rule}',
      'take-back': 'reprise de {decisions}',
    },
    codes: {
      intended: 'c’est voulu',
      'known-otherwise': 'connu par une autre voie',
      'not-ours': 'n’est pas de notre ressort',
      misread: 'mal lu',
      trivial: 'sans importance',
      other: 'autre raison',
    },
    rule: {
      topic: 'sujet {value}',
      url: 'page {value}',
      quote: 'mots «\u00a0{value}\u00a0»',
    },
  },
  tasks: {
    draft:
      'Gardé comme brouillon\u00a0; «\u00a0briefed tasks publish {id}\u00a0» l’envoie à {team}.',
    published: 'Publié à l’intention de l’équipe {team}.',
    nobodyWaits: 'Il ne manque personne.',
    named: '{id} {team}, «\u00a0{title}\u00a0»',
  },
};
