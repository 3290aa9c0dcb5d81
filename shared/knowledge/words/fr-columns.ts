const named =
  'N’écrire que des lettres, chiffres, points, traits et soulignés, une lettre ou un chiffre d’abord';
const dated = 'Écrire la date comme 2026-11-21';
const figure = 'Écrire un nombre, et son unité à côté';
const oneLine = 'L’écrire sur une ligne, 2000 caractères au plus';

/** What to write in a column that is empty or cannot be read, in French. */
export const frColumns: ReadonlyMap<string, string> = new Map([
  ['id', `${named}, 128 au plus`],
  ['title', 'Écrire un titre d’une ligne, 2000 caractères au plus'],
  ['lang', 'Écrire la langue comme en, fr ou fr-CA'],
  [
    'teams',
    'Nommer les équipes à qui il s’adresse, comme [contact-centre, stores]',
  ],
  ['updated', 'Écrire la date de sa dernière modification comme 2026-11-21'],
  ['validFrom', dated],
  ['validUntil', `${dated}, pas avant validFrom`],
  ['owner', 'Écrire un nom ou une adresse sur une ligne'],
  ['remedy', oneLine],
  ['contact', oneLine],
  ['article', named],
  ['team', named],
  ['person', named],
  ['name', named],
  ['version', named],
  ['briefedAt', dated],
  ['acknowledgedAt', dated],
  ['understood', 'Écrire oui ou non'],
  ['task', 'Copier l’identifiant qui figure sur la tâche'],
  ['promise', 'Copier l’identifiant que donne «\u00a0briefed promises\u00a0»'],
  [
    'topic',
    'Écrire un sujet comme delivery-time, ou l’identifiant d’une promesse',
  ],
  ['period', 'Écrire 2026, 2026-Q4, 2026-11 ou 2026-W47'],
  ['median', figure],
  ['p90', figure],
  ['unit', 'Écrire minute, hour, day, business-day, week, month ou year'],
  ['kept', 'Écrire un pourcentage de 0 à 100, ou un p90 avec son unité'],
]);
