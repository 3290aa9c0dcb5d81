import type { FrameWords } from '../../../frame-words.ts';

export const serviceLevel: FrameWords['examples'] = {
  'service-level.uptime': {
    reads: {
      'Disponibilité garantie de 99,9 %.': 'level 99.9 %',
      "98 % de nos livraisons arrivent à l'heure.": 'level 98 %',
    },
    ignores: ['Économisez 15 % sur la supervision.'],
  },
  'service-level.on-time-or-paid': {
    reads: {
      "Notre plombier arrive à l'heure ou vous recevez 25 €.":
        'discount 25 EUR',
      "Un traiteur à l'heure, ou recevez 15 €.": 'discount 15 EUR',
    },
    ignores: ["Payez à l'heure, sinon 25 € de frais s'ajoutent."],
  },
  'service-level.said-above': {
    reads: {
      'Disponibilité » 99,95 %': 'level 99.95 %',
    },
    ignores: ['Niveaux de service » 100 % de satisfaction', 'Coton » 99 %'],
  },
  'service-level.share': {
    reads: {
      '90 % des appels sont pris en direct.': 'level 90 %',
    },
    ignores: ['90 % des commandes viennent de France.'],
  },
  'service-level.share-within': {
    reads: {
      '90 % des réclamations sont closes en 10 jours.':
        'level 90 %, delay 10 day',
      '95 % des appels sont décrochés en moins de 2 minutes.':
        'level 95 %, delay 2 minute',
    },
    ignores: ['90 % des entreprises ferment en moins de 10 ans.'],
  },
  'service-level.capacity': {
    reads: {
      'Bande passante garantie sur chaque serveur.': '',
    },
    ignores: ['La bande passante varie.'],
  },
  'service-level.backup-kept': {
    reads: {
      'Les sauvegardes sont faites chaque nuit et conservées deux semaines.':
        'delay 2 week',
      'Les sauvegardes sont gardées 45 jours.': 'delay 45 day',
    },
    ignores: ['La sauvegarde du patrimoine dure depuis 45 ans.'],
  },
  'service-level.paid-while-late': {
    reads: {
      'Chaque jour sans connexion vous vaut 7 €.': 'price 7 EUR',
    },
    ignores: ['Un jour sans pluie, il a trouvé 7 €.'],
  },
  'service-level.backup-every': {
    reads: {
      'Sauvegarde toutes les 4 heures.': 'delay 4 hour',
      'Une sauvegarde complète toutes les 2 semaines.': 'delay 2 week',
    },
    ignores: ['Une sauvegarde prend 4 Go.'],
  },
  'service-level.uptime-or-paid': {
    reads: {
      "99,9 % de disponibilité ou c'est gratuit.": 'level 99.9 %',
      'Disponibilité garantie à 99,5 %, ou nous vous remboursons.':
        'level 99.5 %',
    },
    ignores: ['40 % des places ou rien.'],
  },
  'service-level.pledged-share': {
    reads: {
      "97 % de nos tournées partent à l'heure dite, nous nous y engageons.":
        'level 97 %',
    },
    ignores: ['97 % de nos tournées partent de Lille.'],
  },
  'service-level.pledged-so-many': {
    reads: {
      "Neuf devis sur dix chiffrés du premier coup : c'est notre engagement.":
        '',
    },
    ignores: ['Neuf Français sur dix prennent un petit déjeuner.'],
  },
  'service-level.late-paid': {
    reads: {
      'Chantier livré en retard : 60 € de moins par jour.': 'discount 60 EUR',
      'Pour chaque heure de coupure, 5 % du mois vous sont recrédités.':
        'level 5 %',
    },
    ignores: ['Chaque jour de retard est facturé 10 € au locataire.'],
  },
  'service-level.late-made-good': {
    reads: {
      'Une heure de panne, une journée offerte.': '',
    },
    ignores: ['Prévenez-nous si vous avez une heure de retard.'],
  },
  'service-level.there-on-time': {
    reads: {
      "Nous arrivons à l'heure.": '',
    },
    ignores: ["Merci d'arriver à l'heure."],
  },
  'service-level.group-capped': {
    reads: {
      'Les cours sont limités à 8 élèves.': '8 people',
      'Groupes de 6 enfants maximum.': '6 people',
    },
    ignores: [
      'Les groupes de plus de 14 personnes partent avec deux guides.',
      'Le chalet accueille 8 personnes maximum dans 4 chambres.',
      'Capacité : 6 personnes maximum.',
      'La salle accueille 200 personnes.',
    ],
  },
  'service-level.starts-on-time': {
    reads: {
      'Vos rendez-vous commencent à l’heure.': '',
    },
    ignores: ['Merci d’arriver à l’heure.'],
  },
  'service-level.uptime-or-credit': {
    reads: {
      'Nous garantissons 99,9 % de disponibilité, avec un avoir si nous la manquons.':
        'level 99.9 %',
    },
    ignores: ['Une panne donne droit à un avoir de 10 %.'],
  },
  'service-level.appointments-kept': {
    reads: {
      'Nous respectons les horaires de rendez-vous.': '',
      'Les créneaux sont respectés.': '',
    },
    ignores: ['Merci de respecter les horaires de rendez-vous.'],
  },
  'service-level.discreet': {
    reads: {
      'Vos commandes partent dans un emballage neutre.': '',
      'Colis discret.': '',
    },
    ignores: ['Un décor discret et neutre.'],
  },
  'service-level.tended-often': {
    reads: {
      'Vos données sont sauvegardées chaque nuit.': '',
      'Les vestiaires sont nettoyés tous les jours.': '',
      "Nous analysons l'eau du bassin deux fois par jour.": '',
      'Les fauteuils sont désinfectés après chaque client.': '',
    },
    ignores: [
      'Les tarifs de référence sont révisés chaque trimestre.',
      'Les réclamations sont analysées une fois par an.',
      'Faites ramoner votre cheminée chaque année.',
      'Le filtre doit être nettoyé chaque mois.',
    ],
  },
  'service-level.tended-every': {
    reads: {
      'Le linge est changé tous les deux jours.': 'delay 2 day',
      'Les ascenseurs sont contrôlés tous les 3 mois.': 'delay 3 month',
    },
    ignores: [
      'Les serviettes ont deux jours.',
      'Le contrôle technique a lieu tous les deux ans.',
      'La taille de la haie se fait tous les trois ans.',
      'Le berger change de vallon tous les cinq jours.',
      "L'étang se vide tous les dix ans.",
      'Les serviettes ont deux jours.',
    ],
  },
  'service-level.same-person': {
    reads: {
      'Vous avez toujours la même intervenante.': '',
      'La même personne à chaque visite.': '',
      'Le même chauffeur chaque semaine.': '',
    },
    ignores: ['Le même prix à chaque visite.'],
  },
  'service-level.backed-up-often': {
    reads: {
      'Sauvegardes quotidiennes, sur deux sites': '',
      'Sauvegarde de tous les sites chaque nuit.': '',
    },
    ignores: ['Vous sauvegardez vos fichiers chaque semaine.'],
  },
  'service-level.no-interruption': {
    reads: {
      'Aucune interruption de service pendant la bascule.': '',
      'La migration se fait sans coupure de service.': '',
    },
    ignores: [
      'Une interruption de service est prévue lundi.',
      "Si aucune interruption de service n'est constatée, rien n'est dû.",
    ],
  },
  'service-level.level-or-credit': {
    reads: {
      'Disponibilité inférieure à 99,5 % : vous recevez un avoir.':
        'level 99.5 %',
    },
    ignores: ['La disponibilité des billets était sous 5 %.'],
  },
  'service-level.outage-credited': {
    reads: {
      'Une heure de panne, une journée en avoir.': '',
      'Toute interruption vous est créditée.': '',
    },
    ignores: ["Personne n'a payé la panne de 2019."],
  },
  'service-level.backup-retained': {
    reads: {
      'Les sauvegardes sont conservées trente jours.': 'delay 30 day',
    },
    ignores: ['Gardez la sauvegarde au sec deux jours.'],
  },
  'service-level.backup-said-above': {
    reads: {
      'Sauvegardes » Quotidiennes': '',
    },
    ignores: ['Infolettre » Quotidienne'],
  },
};
