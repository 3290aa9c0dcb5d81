import type { AlertWords } from './words.ts';

export const fr: AlertWords = {
  digestSubject: '[{what}] Écarts du {date} – {site}',
  instantSubject: '[{level}] {title} – {site}',
  manySubject:
    '[{n} nouveaux, gravité {level} au plus] Écarts du {date} – {site}',
  noGap: 'aucun écart',
  incompleteSubject: '{what}, incomplet',
  asOf: '{site}, en date du {date}',
  forTeams: 'Pour {teams}\u00a0:',
  forEveryone: 'Pour toutes les équipes\u00a0:',
  newGaps: { one: '{n} nouvel écart', other: '{n} nouveaux écarts' },
  stillOpen: {
    one: '{n} écart encore ouvert',
    other: '{n} écarts encore ouverts',
  },
  resolved: {
    one: '{n} écart réglé sur le site depuis le dernier passage',
    other: '{n} écarts réglés sur le site depuis le dernier passage',
  },
  inReportOnly: {
    one: '{n} autre écart ne figure que dans le rapport complet.',
    other: '{n} autres écarts ne figurent que dans le rapport complet.',
  },
  isNew: 'nouveau',
  isBack: 'de retour',
  nothingForYou: 'Rien ne vous attend.',
  severity:
    '{level} {score} = exposition {exposure} + conséquence {consequence} + imminence {imminence} + impréparation {unreadiness}',
};
