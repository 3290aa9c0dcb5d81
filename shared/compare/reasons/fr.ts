import type { ReasonPhrases } from './reason-phrases.ts';

/** The same in French; `\u00a0` is the space that a line never breaks at. */
export const fr: ReasonPhrases = {
  'nothing-like-it': 'Aucun article ne parle de rien de tel.',
  'nearest-unlikely':
    'Aucun article n’en parle\u00a0: le plus proche, «\u00a0{title}\u00a0» ({article}), dit la même chose avec une probabilité de {likely}\u00a0%, et il en faut {needed}\u00a0%.',
  'nearest-silent':
    'Aucun article n’en parle\u00a0: le plus proche, «\u00a0{title}\u00a0» ({article}), dit la même chose avec une probabilité de {likely}\u00a0%, mais n’en nomme aucune valeur.',
  'nearest-elsewhere':
    'Aucun article n’en parle\u00a0: le plus proche, «\u00a0{title}\u00a0» ({article}), dit la même chose avec une probabilité de {likely}\u00a0%, mais donne une autre valeur sans jamais dire de quoi.',
  'this-article':
    '«\u00a0{title}\u00a0» ({article}) en parle avec une probabilité de {likely}\u00a0%\u00a0: «\u00a0{quote}\u00a0»',
  'this-article-before':
    '«\u00a0{title}\u00a0» ({article}) en parle avec une probabilité de {likely}\u00a0%, et le suivant, {next}, de {nextLikely}\u00a0%\u00a0: «\u00a0{quote}\u00a0»',
  'public-more-generous':
    'Le site dit «\u00a0{public}\u00a0», l’article «\u00a0{internal}\u00a0»\u00a0: la clientèle se voit promettre plus que ne sait le personnel.',
  'internal-more-generous':
    'Le site dit «\u00a0{public}\u00a0», l’article «\u00a0{internal}\u00a0»\u00a0: le personnel promet plus que n’en lit la clientèle.',
  disjoint:
    'Le site dit «\u00a0{public}\u00a0», l’article «\u00a0{internal}\u00a0»\u00a0: aucun des deux n’est nettement plus généreux.',
  'never-briefed': 'L’équipe {team} n’en a jamais été informée.',
  'briefed-before':
    'L’équipe {team} en a été informée le {date}, avant que l’article change le {changed}.',
  'decided-covers':
    '{by} a décidé que «\u00a0{title}\u00a0» ({article}) en informe le personnel.',
  'teams-not-briefed': 'Non informées de la version actuelle\u00a0: {teams}.',
  ended: 'A pris fin le {date}, et le site l’affiche encore.',
  'ended-without-year':
    '«\u00a0{words}\u00a0» ne dit pas l’année\u00a0; ce jour était en dernier le {date}, et le site l’affiche encore.',
  'ended-in-data':
    'Selon ses données structurées sur {url}, elle a pris fin le {date} («\u00a0{quote}\u00a0»), et le site l’affiche encore.',
  'two-pages':
    '{url} dit «\u00a0{quote}\u00a0», {otherUrl} dit «\u00a0{otherQuote}\u00a0».',
  'page-and-data':
    '{url} affiche «\u00a0{quote}\u00a0»\u00a0; ses données structurées ({property}) disent «\u00a0{otherQuote}\u00a0».',
  'still-told':
    'Le site ne le promet plus, et «\u00a0{title}\u00a0» ({article}) le dit encore au personnel\u00a0: «\u00a0{quote}\u00a0»',
  'ambiguous-date':
    '«\u00a0{words}\u00a0» peut être plus d’un jour\u00a0: {dates}.',
  'date-without-role':
    '«\u00a0{words}\u00a0» est une date qui ne débute ni ne termine rien.',
  'unsaid-end':
    '«\u00a0{words}\u00a0» dit que l’offre prend fin, sans dire quand.',
  'no-end-date': '«\u00a0{words}\u00a0» est une promotion sans fin.',
  absolute: '«\u00a0{words}\u00a0» n’admet aucune exception.',
  'hidden-usual-case': '«\u00a0{words}\u00a0» ne nomme que le meilleur cas.',
  'exposure-home':
    'exposition {points}\u00a0: affichée sur {pages} pages, dont la page d’accueil',
  'exposure-home-alone':
    'exposition {points}\u00a0: affichée sur la page d’accueil',
  'exposure-many': 'exposition {points}\u00a0: affichée sur {pages} pages',
  'exposure-banner': 'exposition {points}\u00a0: affichée dans un bandeau',
  'exposure-near':
    'exposition {points}\u00a0: affichée à un clic de l’accueil (pages\u00a0: {pages})',
  'exposure-deep':
    'exposition {points}\u00a0: affichée loin de l’accueil (pages\u00a0: {pages})',
  'exposure-before':
    'exposition {points}\u00a0: la clientèle pouvait la lire jusque-là (pages\u00a0: {pages})',
  'stake-absolute': 'conséquence {points}\u00a0: la formule est absolue',
  'stake-money':
    'conséquence {points}\u00a0: l’argent ou un droit du client est en jeu',
  'stake-contact':
    'conséquence {points}\u00a0: il s’agit de la façon de joindre l’entreprise',
  'stake-service':
    'conséquence {points}\u00a0: il s’agit d’un délai ou d’un niveau de service',
  'stake-absolute-eased':
    'conséquence {points}\u00a0: la formule est absolue, mais le personnel ne promet pas moins que le site',
  'stake-money-eased':
    'conséquence {points}\u00a0: l’argent ou un droit du client est en jeu, mais le personnel ne promet pas moins que le site',
  'stake-contact-eased':
    'conséquence {points}\u00a0: il s’agit de la façon de joindre l’entreprise, mais le personnel ne promet pas moins que le site',
  'stake-service-eased':
    'conséquence {points}\u00a0: il s’agit d’un délai ou d’un niveau de service, mais le personnel ne promet pas moins que le site',
  'imminence-over': 'imminence {points}\u00a0: sa date de fin est passée',
  'imminence-now':
    'imminence {points}\u00a0: un client peut s’en prévaloir dès maintenant',
  'imminence-told':
    'imminence {points}\u00a0: le personnel peut encore l’affirmer au prochain client',
  'imminence-later':
    'imminence {points}\u00a0: débute plus tard (jours\u00a0: {days})',
  'unready-unknown':
    'impréparation {points}\u00a0: aucun article n’en informe le personnel',
  'unready-contradicted':
    'impréparation {points}\u00a0: le personnel lit autre chose',
  'unready-site':
    'impréparation {points}\u00a0: c’est le site qui est en faute, non ce que sait le personnel',
  'unready-withdrawn':
    'impréparation {points}\u00a0: le personnel en sait plus que n’en dit le site, non moins',
  'unready-teams':
    'impréparation {points}\u00a0: équipes non informées\u00a0: {unbriefed} sur {teams}',
  found: 'Relevé.',
  'found-again': 'Relevé de nouveau.',
  'is-back': 'De retour\u00a0:',
  'promise-gone': 'Le site ne fait plus cette promesse.',
  'gap-closed':
    'Un passage complet a relevé la promesse, et l’écart s’est refermé.',
  'acceptance-ended': 'Accepté par {by} jusqu’au {date}.',
  'article-changed':
    'Ce qu’a décidé {by} a été repris, ou portait sur d’autres valeurs de l’article {article}.',
  'other-closed': 'L’écart auquel {by} l’avait assimilé, {gap}, s’est refermé.',
  'decision-over': 'Ce qu’a décidé {by} a été repris, ou n’en parle plus.',
};
