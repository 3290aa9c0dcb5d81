import type { FrameWords } from '../../../frame-words.ts';

export const resolutionTime: FrameWords['examples'] = {
  'resolution-time.resolved-within': {
    reads: {
      'Les plaintes sont réglées sous 20 jours.': 'delay 20 day',
      'Toute erreur de facturation est rectifiée sous 8 jours.': 'delay 8 day',
      'Les réclamations sont traitées sous 15 jours ouvrables.':
        'delay 15 business-day',
      'Votre demande est réglée en un mois.': 'delay 1 month',
    },
    ignores: [
      'Le nombre de réclamations closes sous quatre semaines figure en page neuf.',
      "Une analyse négative avant trois semaines n'exclut rien.",
      'Le juge règle la demande sous deux mois.',
      'Dans un mois ou dans un an, prenez le temps de prendre la meilleure décision.',
      'En cas de différend, une solution amiable est recherchée dans les 30 jours.',

      'Pannes non résolues dans les 48 heures',
      'Il a réglé sa montre en dix minutes.',
      'Les résultats se voient après trois semaines de traitement.',
      'L’analyse du sol se fait au bout de deux jours de pluie.',
      'Le locataire répare la clôture dans le mois.',
    ],
  },
  'resolution-time.first-visit': {
    reads: {
      'La plupart des réparations sont faites sur place, à la première visite.':
        '',
      'Neuf pannes sur dix sont réparées au premier passage.': '',
      'La plupart des pannes sont réglées dès la première intervention.': '',
      'Réparation en une seule visite.': '',
    },
    ignores: ['Une première visite du musée.'],
  },
  'resolution-time.time-to-fix': {
    reads: {
      'Délai de réparation : 3 jours.': 'delay 3 day',
    },
    ignores: [
      'La course dure 3 jours.',
      'Le temps de récupération est de 6 semaines.',
    ],
  },
  'resolution-time.said-above': {
    reads: {
      'Durée de la réparation » 3 jours': 'delay 3 day',
      'Délai de traitement des demandes » 2 semaines': 'delay 2 week',
      'Délai de réparation » Téléphones : 3 jours': 'delay 3 day',
    },
    ignores: ['Durée du film » 2 heures'],
  },
  'resolution-time.repaired-within': {
    reads: {
      'Piles de montre changées en dix minutes': 'delay 10 minute',
      'Les correctifs de sécurité sont appliqués sous 5 jours.': 'delay 5 day',
      'Écran réparé en 30 minutes.': 'delay 30 minute',
    },
    ignores: [
      'Les montres sont gardées 30 jours après réparation.',
      'La digue fut réparée en dix jours.',
      'Ce toit a été refait il y a 30 ans.',
    ],
  },
  'resolution-time.put-right-within': {
    reads: {
      "En cas d'erreur, nous remettons les choses en ordre sous 5 jours.":
        'delay 5 day',
    },
    ignores: ['Nous remettons les choses en ordre dans vos 12 pièces.'],
  },
  'resolution-time.repair-above': {
    reads: {
      'Combien de temps prend une réparation ? » En général 2 à 3 jours.':
        'delay 2-3 day',
      "Réparation d'écran » 45 minutes": 'delay 45 minute',
    },
    ignores: ['Réparations » Garanties 12 mois.'],
  },
  'resolution-time.asked-above': {
    reads: {
      'Combien de temps prend une réparation ? » Un écran fendu est remplacé en 2 heures environ.':
        'delay 2 hour',
      'Dans quel délai réparez-vous ma chaudière et sa réparation ? » Le plus souvent en 24 heures, pièces comprises.':
        'delay 24 hour',
    },
    ignores: [
      'Combien de temps la réparation est-elle garantie ? » Pièces et main-d’œuvre pendant 12 mois.',
      'Combien de temps la réparation tiendra-t-elle ? » Notre atelier existe depuis 30 ans dans la même rue.',
    ],
  },
  'resolution-time.repair-asked': {
    reads: {
      'Combien de temps prend une réparation ? » La plupart des sacs dont nous avons la pièce repartent réparés et contrôlés sous 4 jours.':
        'delay 4 day',
    },
    ignores: [
      'Combien de temps prend une réparation ? » Notre atelier existe depuis 30 ans.',
    ],
  },
  'resolution-time.repaired-same-day': {
    reads: {
      "Votre montre est révisée dans l'heure.": 'delay 1 hour',
      'Vos gravats sont évacués le jour même.': 'delay 0-1 day',
      'Les petites réparations sont faites le jour même, les autres plus tard.':
        'delay 0-1 day',
      'Réparation le jour même.': 'delay 0-1 day',
      'Votre vélo réparé le jour même.': 'delay 0-1 day',
    },
    ignores: [
      'Les commandes passées avant 14 h sont traitées le jour même.',
      'Chez les autres, une réparation le jour même est un luxe.',
      'Le jour même, le pont fut fermé.',
    ],
  },
  'resolution-time.sorted-within': {
    reads: {
      'Votre sinistre est réglé dans les cinq jours.': 'delay 5 day',
      'Un évier bouché est débouché en deux heures.': 'delay 2 hour',
    },
    ignores: [
      'Une lampe peut parfois être réparée en une heure.',
      'Le film traite le sujet en deux heures.',
      'La vanne libère la vapeur en cinq minutes.',
      "L'hiver fut long et le pain rare pendant deux ans.",
      'Nos équipes ont rétabli le service en 40 minutes.',
    ],
  },
  'resolution-time.sorted-soon': {
    reads: {
      'Crevaison réparée dans la foulée.': '',
    },
    ignores: ['Des filets réparés séchaient au port.'],
  },
  'resolution-time.we-within': {
    reads: {
      'Nous transférons vos prélèvements sous 10 jours ouvrés.':
        'delay 10 business-day',
    },
    ignores: [
      'Revenez nous voir dans les 40 jours.',
      'Nous gardons votre vélo sous 10 jours.',
      'Nous avons fêté deux anniversaires en deux mois.',
      'Si une vitre est fendue, il vous est conseillé de la photographier et de nous le signaler dans les 3 jours.',
    ],
  },
  'resolution-time.done-in': {
    reads: {
      'Portefeuille ouvert en trois minutes.': 'delay 3 minute',
    },
    ignores: [
      'La galerie a ouvert en trois lieux pour 2 semaines.',
      'Le barnum se monte en 12 minutes à trois.',
    ],
  },
  'resolution-time.outcome-within': {
    reads: {
      'Résultats sous 36 heures par courrier.': 'delay 36 hour',
    },
    ignores: ['Le résultat du tirage est tombé hier.'],
  },
  'resolution-time.short-within': {
    reads: {
      'Devoirs corrigés sous 48 heures.': 'delay 48 hour',
    },
    ignores: [
      'La douleur disparaît sous trois jours.',
      'Déclarez le vol sous deux jours.',
      'Factures payables sous 30 jours.',
      'Trois arbres tombés en 48 heures.',
      'Vos chaussures se font sous 2 semaines.',
    ],
  },
  'resolution-time.usually-takes': {
    reads: {
      'Une succession simple prend généralement six à huit semaines.':
        'delay 6-8 week',
    },
    ignores: [
      'La mairie met environ six semaines à délivrer le permis de feu.',
      'La cicatrisation prend généralement trois semaines.',
      'La balade dure environ trois heures.',
      'La formation dure en moyenne trois semaines.',
    ],
  },
  'resolution-time.we-do-in': {
    reads: {
      'Nous immatriculons votre société en deux jours ouvrés.':
        'delay 2 business-day',
      'On affûte vos couteaux en une heure.': 'delay 1 hour',
    },
    ignores: ['Nous étudions les plantes en forêt.'],
  },
  'resolution-time.repaired-at-once': {
    reads: {
      'La plupart des réparations sont effectuées immédiatement.': '',
    },
    ignores: [
      'Toute réparation est à signaler immédiatement.',
      'Les réparations sont effectuées par Anna.',
    ],
  },
  'resolution-time.away-with-it': {
    reads: {
      'Vous repartez avec vos skis le jour même.': 'delay 0-1 day',
      'Vous récupérez votre vélo le jour même.': 'delay 0-1 day',
    },
    ignores: [
      "Vous quittez l'hôtel le jour même.",
      'Rendez la voiture le jour même.',
    ],
  },
  'resolution-time.work-done-within': {
    reads: {
      'La remise en état est terminée sous dix jours.': 'delay 10 day',
      'Les retouches sont terminées sous trois jours.': 'delay 3 day',
      'Le dépannage est effectué en moins de deux jours.': 'delay 2 day',
    },
    ignores: ['Une révision bien faite se remarque dans les dix ans.'],
  },
  'resolution-time.work-takes': {
    reads: {
      'Une retouche nécessite deux jours.': 'delay 2 day',
      'Pour les cas plus complexes, comptez une semaine.': 'delay 1 week',
      'Une révision prend environ cinq semaines.': 'delay 5 week',
      'Pour une réparation, comptez dix jours.': 'delay 10 day',
    },
    ignores: ['La réparation du pont a demandé dix ans.'],
  },
  'resolution-time.work-within': {
    reads: {
      'La plupart des pannes en moins de deux heures': 'delay 2 hour',
      'Affûtage en moins de trois jours': 'delay 3 day',
    },
    ignores: [
      "La révision s'apprend en moins de deux semaines chez nous au stage.",
    ],
  },
  'resolution-time.thing-back': {
    reads: {
      'Votre montre vous est rendue sous dix jours.': 'delay 10 day',
    },
    ignores: ['Votre voiture est rendue propre.'],
  },
  'resolution-time.work-done-by': {
    reads: {
      'Les retouches sont prêtes le lendemain.': 'delay 1 day',
    },
    ignores: ['Le lendemain, la panne est oubliée.'],
  },
};
