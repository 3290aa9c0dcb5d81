import type { ThemeWords } from '../themes/theme.ts';
import type { visitsTheme } from '../themes/visits.ts';

/** Who comes to the customer, or whom the customer comes to see. */
export const visitsWords: ThemeWords<typeof visitsTheme> = {
  appointment: `
    rendez-vous, rdv, reserv*, seance*, creneau, prendre rendez-vous,
    entrevue, recu par, vu par, prise de rendez-vous, un creneau est, date
    est fixee, fixer une date, fixons une date, est recu, sont recus, recoit
    le client, recevons le client, place au planning, un rendez-vous,
    premier rendez-vous, places libres, liste d attente, prise en charge
    rapide, caser, on case,
    (recu|recue|recus|vu|vue|vus) (dans la journee|le jour|le meme jour|le
    matin|sous), est recu*, prendre place, (se|) decommander`,
  visit: `
    deplacement*, sur place, visite, visites, passage, passages,
    (trajet|route) jusqu (au|chez), frais de route`,
  'same-day': `
    jour meme, le jour de l appel, meme jour, dans la journee, journee,
    aujourd hui, ce jour-la, le jour de l arrivee,
    (le|ce) jour meme, (avant|d ici) (ce soir|le soir), le soir meme, ce
    jour la`,
  technician: `
    technicien*, ingenieur*, depanneur*, mecanicien*, intervenant*,
    artisan*, specialiste*, installateur*, reparateur*, ouvrier*, poseur*,
    monteur*, expert*, chauffagiste*, plombier*, electricien*, serrurier*`,
  intervention: `
    interven*, premier passage, arrive*, depann*, se deplace*, temps d
    arrivee, arrivee du camion, arrivee de la depanneuse, delai d arrivee,
    sur les lieux, chez le client, se rend*, venir sur place, quelqu un
    vient, nous venons, on vient, etre sur place, deplacement, visite a
    domicile, passage du technicien, intervien*, quelqu un passe, passons
    chez, on passe, nous passons, passe chez, est chez le client, sur place
    dans, une equipe part, equipe de garde, est chez lui, arrive chez lui,
    technicien est la, technicien passe, equipe part, envoyons quelqu un,
    envoie quelqu un, envoyons une equipe, envoie une equipe, part
    intervenir, pousse la porte, monteur se met en route, se met en route,
    se mettent en route, debarque*, debarquons, chez le client en, chez vous
    en, reparateur, monteur le jour, chez vous dans, chez vous sous, a la
    porte en, devant la porte, sur place en, sur place sous, camionnette
    est, sommes la en,
    (camion|equipe|technicien|depanneur|plombier|monteur|poseur|camionnette|quelqu
    un|on|nous) .. (chez le client|sur place|devant la porte|a la porte|chez
    vous), (venue|arrivee) .. (chez|sur|equipe|technicien), entre l appel
    et, (temps|delai) (de route|d arrivee|de trajet), avant d (etre|arriver)
    (sur place|la), (arrive|arrivons|arrivent|arriver) (chez|sur place|la),
    depannage*, (part|partent|envoie|envoyer|envoyons) ..
    (equipe|technicien|quelqu un), (venir|va|aller|vient) chez le client,
    (trajet|route) jusqu (au|chez) .. (client|domicile), jusque chez le
    client`,
  'on-call': `
    astreinte*, de garde, permanence, piquet, service de piquet, de piquet,
    permanences, garde de nuit,
    (toujours|quelqu un) .. de garde, (ligne|numero) de nuit, la permanence,
    service de nuit, hors (des|) heures`,
  'on-site-staff': 'sur place, sur site, presents, present',
  emergency: `
    urgence*, urgent*, fuite*, degat*, sinistre grave, cas urgent,
    cas urgents, urgence vitale, en cas d urgence, depannage urgent,
    (ne peut|peut) pas attendre, en urgence, inondation*, sans chauffage,
    urgences du jour`,
  assistance: 'assistance*',
  advice: 'conseil*, conseill*',
  'second-visit': 'deuxieme passage, deuxieme visite',
  contractor:
    'entrepreneur*, compte commercial, comptes commerciaux, comptes pro',
  'home-measure': 'prise de mesures, metre, metrage, mesures a domicile',
};
