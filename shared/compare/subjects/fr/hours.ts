import type { hoursTheme } from '../themes/hours.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** When somebody is there, and when something is. */
export const hoursWords: ThemeWords<typeof hoursTheme> = {
  average:
    'habituel*, en general, generalement, moyenne, en moyenne, delai moyen',
  'few-hours':
    'quelques heures, dans la journee, quelques minutes, peu d heures, dans les heures',
  instant: `
    dans la foulee, a la seconde, des que c est paye, au moment du paiement,
    paiement passe, paiement confirme,
    instantan*, immediat*, tout de suite, secondes, temps reel, sur le champ,
    aussitot, sur-le-champ, dans la minute, dans la seconde, en direct,
    a l instant, seance tenante, pendant que le client attend, sans attendre,
    sans delai, dans les secondes, sur l heure, des la commande,
    dans l instant, aussitot apres, au moment meme, en quelques clics`,
  'opening-hours': `
    ouvert*, horaire*, ouverture, ferme*, heures d ouverture, recoivent, au
    comptoir, permanence, guichet ouvert, portes, on recoit, nous recevons,
    recevons, recu de, ouvre*, ouvrons, presence, presents de, tenu, tenue,
    au bureau de, ouvre a, ouvre de, ouvrent de, fermons a, ferme a, ouverts
    de, recevons de, travaille de, travaillons de, comptoir ouvert, au
    travail de, ligne* ouverte*, joignable* de, joignables du, joignable du,
    joignables, joignable, non-stop, au telephone de, guichets ouverts,
    portes ouvertes, accueil de, accueille, accueillons, ouvert tout, jours
    d ouverture, heures de guichet, heures de presence, horaires d ete,
    derniers rendez-vous, derniere seance, dernier rendez-vous,
    rideau, (ouvre|ouvrons|ouvrent|ouvrir|leve|levons) ..
    (ferme|fermons|ferment|baisse|baissons), (quelqu un|personne) (au|a
    l|derriere le) (comptoir|accueil|guichet|bureau), (nos|les|leurs)
    (heures|horaires), (il y a|on a) quelqu un, (portes|grille|rideau)
    (ouvertes|leve|ouverte|levee|baisse),
    (rien|personne|ferme|fermes|fermee) (le|les|la|ce)
    (week-end|dimanche|samedi|weekend|lundi|jours feries), de .. heures a ..
    heures`,
  'round-the-clock': `
    24 7, 24h 24, 24 24, 24/24, 24/24h, 24h/24, 24/7, 24h sur 24, jour et
    nuit, a toute heure, toute heure, nuit et jour, ne ferme jamais, ne s
    arrete jamais, jour nuit, h24, toute la nuit, 24 heures sur 24, jour
    comme de nuit, 24 sur 24, ni la nuit ni, sans interruption, jamais
    ferme*, quelle que soit l heure, n importe quelle heure, meme la nuit,
    de jour comme de nuit, le jour et la nuit, de minuit a minuit,
    vingt-quatre heures sur vingt-quatre, 24 h sur 24, nuit comme jour,
    disponible* a tout moment, joignable* a tout moment, ouvert* a tout
    moment, repond* a tout moment, present* a tout moment, accessible* a
    tout moment, la nuit comme le jour, a n importe quelle heure, y compris
    la nuit, nuit et week-end, nuit et dimanche, sans relache, en continu,
    toutes les heures du jour, vingt-quatre heures par jour, a toute heure
    du jour, 24 h par jour, ne dort jamais, non-stop jour et nuit, nuit et
    jours feries, jour et nuit toute,
    (a|n importe) quelle heure, a n importe quel moment, (nuit|nuits)
    (et|ou|comme) (jour|jours|week-end), (jour|jours) (et|ou|comme)
    (nuit|nuits), (dimanches|week-ends|nuits) et (jours|) feries compris,
    (ligne|porte|standard|permanence) ne ferme (jamais|pas), (meme|aussi) la
    nuit, toujours quelqu un, chaque heure (du jour|de la nuit), vingt
    quatre heures, jamais ferme, a tout moment du jour`,
  'seven-days': `
    7 jours sur 7, 7j 7, 7j/7, 7/7, 7/7j, tous les jours, chaque jour, sept
    jours sur sept, tous les jours de la semaine, toute l annee, sept jours,
    chaque jour de la semaine, du lundi au dimanche, lundi au dimanche,
    dimanche compris, sans jour de fermeture, toute la semaine, week-end
    compris, dimanche inclus, week-ends compris, jours feries compris,
    samedi et dimanche compris, 365 jours, dimanches compris, nuits et jours
    feries, dimanches et fetes, week-ends et jours feries, y compris le
    dimanche, meme le dimanche`,
  'six-days': `
    six jours, 6j 7, 6/7j, 6/7, sauf le dimanche, sauf .. lundi*,
    sauf .. mardi*, sauf .. mercredi*, sauf .. jeudi*, sauf .. vendredi*,
    sauf .. samedi*, sauf .. dimanche*, hors .. lundi*, hors .. mardi*,
    hors .. mercredi*, hors .. jeudi*, hors .. vendredi*, hors .. samedi*,
    hors .. dimanche*, excepte .. lundi*, excepte .. mardi*,
    excepte .. mercredi*, excepte .. jeudi*, excepte .. vendredi*,
    excepte .. samedi*, excepte .. dimanche*, mais pas .. lundi*,
    mais pas .. mardi*, mais pas .. mercredi*, mais pas .. jeudi*,
    mais pas .. vendredi*, mais pas .. samedi*, mais pas .. dimanche*,
    lundi .. au samedi, lundi .. a samedi, lun .. sam, mardi .. au dimanche,
    jamais .. le dimanche, pas .. le dimanche`,
  weekdays: `
    lundi au vendredi, lundi a vendredi, lun ven, en semaine, lundi vendredi`,
  weekend:
    'week-end*, week end*, samedi*, dimanche*, fin de semaine, fins de semaine',
  saturday: 'samedi*, sam',
  sunday: 'dimanche*, dim',
  holidays: 'ferie*, jours feries, fetes, conges, jour ferie',
  night: 'nuit*, nocturne*',
  evening: 'soir*, soiree*, soirs, fin de journee, le soir meme',
  morning: 'matin*',
  'after-hours': `
    hors horaires, en dehors des heures, lendemain, hors des heures, hors
    (des|les) heures, (soirs|soir) et (nuits|nuit), apres la fermeture`,
  summer: 'horaire* d ete, heures d ete, horaire* ete, ete, estival*',
  winter: 'hiver*, noel, fetes de fin',
  season: `
    saison*, automne*, printemps, rentree, haute saison, basse saison, hors
    saison`,
  monthly: `
    mensuel*, chaque mois, par mois, au mois, mensuelle, d un mois, le mois,
    fin du mois, fin de mois`,
  yearly: `
    annuel*, a l annee, par an, l annee en une fois, reglee en une fois,
    douze mois d un coup`,
  'quarter-year': 'trimestre*, trimestr*',
  thursday: 'jeudi*',
  monday: 'lundi*',
  friday: 'vendredi*',
  'sunday-day': 'dimanche*',
  'saturday-day': 'samedi*',
  wednesday: 'mercredi*',
  tuesday: 'mardi*',
  noon: 'midi',
  'evening-before': 'la veille, veille',
  tomorrow: 'lendemain, jour suivant, demain',
  'night-rate':
    'tarif de nuit, majoration de nuit, tarif nuit, majoration nuit',
  'overtime-hours': 'heures supplementaires',
};
