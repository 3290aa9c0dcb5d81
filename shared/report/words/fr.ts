import type { ReportWords } from './words.ts';

/** French of Québec; `\u00a0` is the space that a line never breaks at. */
export const fr: ReportWords = {
  language: 'fr',
  locale: 'fr-CA',
  title: 'Écarts de promesse\u00a0: {site}',
  asOf: 'En date du {date}',
  skipToGaps: 'Aller aux écarts',
  sections: {
    summary: 'Sommaire',
    gaps: 'Écarts',
    decided: 'Tranchés par une personne',
    wording: 'Formulations à préciser',
    covered: 'Promesses couvertes',
    delivery: 'Tenues moins souvent que promis, ou non mesurées',
    notChecked: 'Pages non vérifiées',
    legend: 'Comment lire ce rapport',
  },
  counts: {
    pagesChecked: { one: '{n} page vérifiée', other: '{n} pages vérifiées' },
    pagesNotChecked: {
      one: '{n} page non vérifiée',
      other: '{n} pages non vérifiées',
    },
    promises: { one: '{n} promesse', other: '{n} promesses' },
    covered: {
      one: '{n} promesse couverte',
      other: '{n} promesses couvertes',
    },
    gaps: { one: '{n} écart', other: '{n} écarts' },
    places: { one: '{n} endroit', other: '{n} endroits' },
    more: { one: 'et {n} autre', other: 'et {n} autres' },
    warnings: {
      one: '{n} doute sur la formulation',
      other: '{n} doutes sur la formulation',
    },
    reopened: { one: 'rouvert une fois', other: 'rouvert {n} fois' },
    decided: {
      one: '{n} tranché par une personne',
      other: '{n} tranchés par une personne',
    },
    hours: { one: '{n} heure', other: '{n} heures' },
  },
  noGaps:
    'Aucun écart\u00a0: le personnel est informé de chaque promesse relevée, telle qu’elle est affichée.',
  noPromises:
    'Aucune promesse n’a été relevée sur les pages vérifiées\u00a0; il n’y avait rien à comparer.',
  noPages:
    'Aucune page n’a pu être vérifiée\u00a0; ce rapport ne dit encore rien.',
  allPagesChecked: 'Toutes les pages ont pu être vérifiées.',
  incomplete:
    'Ce rapport est incomplet\u00a0: certaines pages n’ont pas pu être vérifiées, et l’on ignore ce qu’elles promettent.',
  asLastRead:
    'Ce rapport est incomplet\u00a0: aucune page n’a pu être vérifiée. Tout y figure tel que lu la dernière fois.',
  levels: {
    info: 'info',
    low: 'faible',
    medium: 'moyenne',
    high: 'élevée',
    critical: 'critique',
  },
  gapsOfLevel: {
    info: { one: '{n} pour information', other: '{n} pour information' },
    low: { one: '{n} de gravité faible', other: '{n} de gravité faible' },
    medium: { one: '{n} de gravité moyenne', other: '{n} de gravité moyenne' },
    high: { one: '{n} de gravité élevée', other: '{n} de gravité élevée' },
    critical: { one: '{n} critique', other: '{n} critiques' },
  },
  gapTypes: {
    unknown: {
      label: 'inconnu du personnel',
      meaning:
        'La clientèle voit cette promesse\u00a0; aucun article n’en informe le personnel.',
      remedy: 'Rédiger un article, ou retirer la promesse du site.',
    },
    contradicted: {
      label: 'contredit',
      meaning: 'Le personnel lit autre chose que ce que lit la clientèle.',
      remedy:
        'Décider ce qui vaut, corriger l’autre texte, puis informer les équipes.',
    },
    unbriefed: {
      label: 'équipe non informée',
      meaning:
        'L’article est juste, mais une équipe visée n’en a pas été informée dans sa version actuelle.',
      remedy: 'Informer les équipes de la version actuelle de l’article.',
    },
    expired: {
      label: 'échu',
      meaning:
        'Le site affiche encore une promesse dont la date de fin est passée.',
      remedy: 'La retirer du site, ou lui donner une nouvelle date de fin.',
    },
    inconsistent: {
      label: 'site incohérent',
      meaning: 'Le site dit deux choses différentes de la même promesse.',
      remedy: 'Décider ce qui vaut et corriger l’autre texte.',
    },
    withdrawn: {
      label: 'retiré du site',
      meaning:
        'Le personnel est encore informé d’une promesse que le site ne fait plus.',
      remedy: 'Corriger ou retirer l’article, et en aviser les équipes.',
    },
    unclear: {
      label: 'formulation équivoque',
      meaning:
        'La promesse se lit de plus d’une façon, ou personne ne peut la tenir.',
      remedy: 'La reformuler pour qu’elle ne se lise que d’une façon.',
    },
  },
  warnings: {
    'ambiguous-date': {
      reason: '«\u00a0{words}\u00a0» peut se lire {dates}.',
      suggestion:
        'Écrire le mois en toutes lettres\u00a0: {dates}, selon le sens voulu.',
    },
    'date-without-role': {
      reason:
        '«\u00a0{words}\u00a0» est seul\u00a0: rien ne dit si l’offre débute, se termine ou ne vaut que ce jour-là.',
      suggestion:
        'Le préciser\u00a0: «\u00a0à partir du {words}\u00a0», «\u00a0jusqu’au {words}\u00a0» ou «\u00a0le {words} seulement\u00a0».',
    },
    'unsaid-end': {
      reason:
        '«\u00a0{words}\u00a0» dit que l’offre prend fin, sans dire quand\u00a0: n’importe quel jour, un client peut la croire valable.',
      suggestion:
        'Nommer le dernier jour, avec son année, et retirer ces mots le lendemain.',
    },
    'no-end-date': {
      reason:
        '«\u00a0{words}\u00a0» ne dit pas jusqu’à quand\u00a0: un client peut s’en prévaloir tant que la page est en ligne.',
      suggestion:
        'Ajouter le dernier jour, avec son année, ou dire que l’offre est permanente.',
    },
    absolute: {
      reason:
        '«\u00a0{words}\u00a0» n’admet aucune exception\u00a0: une seule mauvaise journée suffit à y manquer.',
      suggestion:
        'Nommer le niveau tenu et sa fréquence, par exemple «\u00a0en moins de 5 minutes, 9 fois sur 10\u00a0».',
    },
    'hidden-usual-case': {
      reason:
        '«\u00a0{words}\u00a0» nomme le meilleur cas\u00a0; ce que la plupart obtiennent n’est pas dit.',
      suggestion:
        'Nommer aussi la valeur habituelle, ou la plus basse\u00a0: «\u00a0de … à …, … le plus souvent\u00a0».',
    },
  },
  topics: {
    discount: 'rabais',
    'price-offer': 'prix promotionnel',
    gift: 'cadeau',
    'free-trial': 'essai gratuit',
    financing: 'financement',
    'free-shipping': 'livraison gratuite',
    loyalty: 'fidélité',
    'delivery-time': 'délai de livraison',
    'dispatch-time': 'délai d’expédition',
    'return-window': 'délai de retour',
    'return-cost': 'frais de retour',
    'refund-time': 'délai de remboursement',
    exchange: 'échange',
    cancellation: 'annulation',
    'money-back': 'satisfait ou remboursé',
    warranty: 'garantie',
    'price-match': 'égalisation des prix',
    'response-time': 'délai de réponse',
    'resolution-time': 'délai de règlement',
    'wait-time': 'temps d’attente',
    availability: 'heures d’ouverture',
    'service-level': 'niveau de service',
    'no-fee': 'sans frais',
  },
  terms: {
    percent: 'pourcentage',
    money: 'montant',
    duration: 'durée',
    date: 'date',
    code: 'code',
    hours: 'heures',
  },
  directions: {
    'public-more-generous':
      'Le site est plus généreux que ce que le personnel lit\u00a0: un client sera déçu.',
    'internal-more-generous':
      'Le personnel lit une règle plus généreuse que le site\u00a0: personne n’est lésé, mais le site la tait.',
    disjoint:
      'Les deux s’excluent\u00a0: quoi que le personnel applique, une partie de la clientèle a lu autre chose.',
  },
  issues: {
    unreachable: 'injoignable',
    blocked: 'notre robot est refusé',
    'http-error': 'répond par une erreur',
    'robots-disallowed': 'robots.txt demande de ne pas la lire',
    'render-incomplete': 'chargement inachevé',
    'empty-page': 'ne contient aucun mot',
    'too-large': 'trop volumineuse',
    'unreadable-document': 'document illisible',
    'unread-language': 'langue non prise en charge',
    'redirect-loop': 'redirection en boucle',
    'out-of-scope-redirect': 'redirige hors du périmètre',
    'private-address': 'mène à une adresse privée',
    timeout: 'délai dépassé',
    'scope-drop': 'n’est plus liée ni répertoriée',
    'page-limit': 'au-delà de la limite de pages',
  },
  states: {
    open: 'à traiter',
    'in-progress': 'en cours',
    resolved: 'réglé',
    dismissed: 'écarté',
    accepted: 'accepté',
  },
  columns: {
    severity: 'Gravité',
    gap: 'Écart',
    customersRead: 'La clientèle lit',
    customersReadBefore: 'La clientèle lisait',
    staffRead: 'Le personnel lit',
    teams: 'Équipes à informer',
    page: 'Page',
    cause: 'Raison',
    detail: 'Précision',
    promise: 'Promesse',
    article: 'Article',
    wording: 'Doute et remède',
  },
  terminal: {
    also: 'et aussi',
    differs: 'Diffère',
    note: 'Note',
    toBrief: 'à\u00a0informer\u00a0: {teams}',
  },
  siteAlsoSays: 'La clientèle lit aussi',
  noArticle: 'Aucun article n’en parle.',
  articleSilent: 'L’article dit la même chose au personnel.',
  promiseGone: 'Le site ne le dit plus.',
  quoted: '«\u00a0{text}\u00a0»',
  articleNamed: 'Article «\u00a0{title}\u00a0» ({id}), mis à jour le {date}',
  difference: '{term}\u00a0: {public} en public, {internal} à l’interne',
  differenceOnSite: '{term}\u00a0: {public} ici, {internal} ailleurs',
  condition: 'Condition\u00a0: {text}',
  endedOn: 'A pris fin le {date}.',
  goneSince: 'Introuvable sur le site depuis le {date}.',
  missingSince:
    'Introuvable là où elle se trouvait depuis le {date}. Elle sera tenue pour retirée quand un autre passage complet ne la trouvera pas non plus.',
  neverBriefed: '{team}\u00a0: jamais informée',
  briefedBefore:
    '{team}\u00a0: informée le {date}\u00a0; l’article a changé depuis',
  noTeams: 'aucune équipe n’est nommée',
  alsoOn: 'Aussi sur',
  showPlace: 'Voir l’endroit sur la page',
  structuredData: 'données structurées, lues par les moteurs de recherche',
  whatToDo: 'À faire\u00a0:',
  howDecided: 'Comment ceci a été établi',
  severityOf: 'Gravité {score} sur 10, {level}',
  severityLegend:
    'Gravité = exposition (0–3) + conséquence (0–3) + imminence (0–2) + impréparation (0–2).',
  addends: {
    exposure: {
      label: 'exposition',
      meaning: 'où elle est affichée, sur combien de pages',
    },
    consequence: {
      label: 'conséquence',
      meaning: 'argent, droit, formule absolue',
    },
    imminence: {
      label: 'imminence',
      meaning: 'dans combien de temps un client la rencontre',
    },
    unreadiness: {
      label: 'impréparation',
      meaning: 'combien d’équipes l’ignorent',
    },
  },
  sinceWhen: 'Vu depuis le {date}',
  seenUntold:
    'La clientèle a pu la voir pendant {hours} sans que le personnel le sache, dont {open} aux heures d’ouverture.',
  stood: 'L’écart dure depuis {hours}, dont {open} aux heures d’ouverture.',
  exposed: 'depuis {hours} h, dont {open} h ouvertes',
  gapNamed: 'Écart {id}',
  decidedBy: '{by}, le {date}\u00a0: {reason}',
  untilWhen: 'jusqu’au {date}',
  unmeasured: 'Personne ne la mesure.',
  keptShare:
    'Tenue dans {kept}\u00a0% des cas ({period})\u00a0; promise pour {promised}\u00a0%.',
  slowestTenth: 'Un cas sur dix prend {p90} ou plus ({period}).',
  units: {
    minute: { one: '{n} minute', other: '{n} minutes' },
    hour: { one: '{n} heure', other: '{n} heures' },
    day: { one: '{n} jour', other: '{n} jours' },
    'business-day': { one: '{n} jour ouvrable', other: '{n} jours ouvrables' },
    week: { one: '{n} semaine', other: '{n} semaines' },
    month: { one: '{n} mois', other: '{n} mois' },
    year: { one: '{n} an', other: '{n} ans' },
  },
  fullReport: 'Rapport complet\u00a0: {address}',
  labelled: '{label}\u00a0: {text}',
  register: {
    noRun:
      '{site}, le {date}\u00a0: aucun passage n’était terminé\u00a0; on ne sait rien de ce jour.',
    thatNight:
      '{site}, le {date}\u00a0: tel que lu cette nuit-là (passage {run}, {state}, {pages})',
    earlierNight:
      '{site}, le {date}\u00a0: tel que lu la nuit du {night} (passage {run}, {state}, {pages})',
    since: '{topic} ({kind}), depuis le {date}',
    notSeen:
      '{promise}\u00a0; pas vue cette nuit-là, sans que l’on sache encore si elle a disparu',
    noSnapshot: 'aucune copie de cette époque n’a été gardée',
    received: 'reçue le {moment}, sha256 {hash}',
    promise: 'promesse {id}',
    allRead: 'Toutes les pages ont été lues cette nuit-là.',
    runStates: {
      running: 'en cours',
      complete: 'complet',
      incomplete: 'incomplet',
    },
    kinds: { promotion: 'promotion', commitment: 'engagement' },
    pages: { one: '{n} page', other: '{n} pages' },
    notFound: {
      one: 'Introuvable sur la page lue cette nuit-là.',
      other: 'Introuvable sur les {n} pages lues cette nuit-là.',
    },
    notRead: {
      one: '{n} page n’a pas été lue cette nuit-là\u00a0:',
      other: '{n} pages n’ont pas été lues cette nuit-là\u00a0:',
    },
  },
};
