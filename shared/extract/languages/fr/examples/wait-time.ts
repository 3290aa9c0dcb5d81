import type { FrameWords } from '../../../frame-words.ts';

export const waitTime: FrameWords['examples'] = {
  'wait-time.none': {
    reads: {
      'Sans attente au téléphone.': '',
    },
    ignores: [
      "N'attendez pas dehors.",
      'Crédité sans attente.',
      'Sans attendre des semaines au téléphone.',
    ],
  },
  'wait-time.in-window': {
    reads: {
      'Votre rendez-vous est fixé dans une plage de 3 heures.': 'delay 3 hour',
    },
    ignores: ['Rendez-vous de livraison dans un créneau de 3 heures pour 9 €.'],
  },
  'wait-time.at-counter': {
    reads: {
      'Pas plus de six minutes au guichet.': 'delay 6 minute',
    },
    ignores: [
      'Votre carte est gardée six minutes au guichet.',
      'Le guichet ouvre dans six jours.',
    ],
  },
  'wait-time.at-most': {
    reads: {
      "Vous patientez au plus 20 minutes avant d'être reçu.": 'delay 20 minute',
      "Vous n'aurez jamais à attendre plus de dix minutes.": 'delay 10 minute',
      'Vous voyez un médecin en moins de deux heures.': 'delay 2 hour',
      "Vous n'attendrez pas plus de dix minutes.": 'delay 10 minute',
      "Délai moyen d'attente : 15 minutes.": 'delay 15 minute',
      "Moins de 10 minutes d'attente au comptoir.": 'delay 10 minute',
    },
    ignores: [
      "Vous devez attendre 24 heures avant de reprendre l'entraînement.",
      "Nous conseillons d'attendre six mois avant la seconde portée.",
      'Attendez au moins dix minutes avant de rallumer.',
      "Au-delà d'une heure d'attente, 15 € s'ajoutent.",
      'La navette attend cinq minutes à chaque arrêt.',
      "Restez dix minutes sur le vélo si d'autres attendent.",
      'Le coureur attend six semaines entre deux courses.',
      'Le paquet vous attend neuf jours au dépôt.',
      'Laissez reposer 10 minutes.',
      'Attendez deux minutes, puis rallumez.',
    ],
  },
  'wait-time.appointment-asked': {
    reads: {
      "Quel est le délai pour un rendez-vous ? » En général moins d'une semaine.":
        'delay 1 week',
    },
    ignores: ['Combien de temps dure un rendez-vous ? » Une demi-heure.'],
  },
  'wait-time.said-above': {
    reads: {
      "Temps d'attente » Au guichet : 10 minutes": 'delay 10 minute',
      'Attente » 15 minutes': 'delay 15 minute',
    },
    ignores: ['Trajet » 15 minutes'],
  },
  'wait-time.at-once': {
    reads: {
      'Les urgences sont prises en charge immédiatement.': '',
      'Vous êtes mis en relation sans délai avec un conseiller.': '',
    },
    ignores: ['Une ligne de bus, un immédiat succès.'],
  },
  'wait-time.appointment-within': {
    reads: {
      'Rendez-vous disponible sous 48 h.': 'delay 48 hour',
    },
    ignores: [
      "Un rendez-vous peut prendre jusqu'à 90 minutes.",
      'Annulez votre rendez-vous sous 48 h.',
      'Les cils sont garantis 3 jours après votre rendez-vous.',
      'Un délai de grâce de 10 minutes vaut pour chaque rendez-vous.',
    ],
  },
  'wait-time.takes-place-in': {
    reads: {
      "L'audience a lieu dans les 6 semaines.": 'delay 6 week',
      "L'examen aura lieu de 3 à 5 semaines après votre demande.":
        'delay 3-5 week',
    },
    ignores: ['Le concert aura lieu 6 semaines après Pâques.'],
  },
  'wait-time.appointment-same-day': {
    reads: {
      'Rendez-vous le jour même.': 'delay 0-1 day',
      'Rendez-vous dès le lendemain.': 'delay 1 day',
    },
    ignores: ['Le jour même, il neigeait.'],
  },
  'wait-time.goes-first': {
    reads: {
      'Les adhérents réservent en priorité.': '',
    },
    ignores: ['La priorité va aux piétons.'],
  },
  'wait-time.told-ahead': {
    reads: {
      'Nous vous avertissons au préalable de chaque visite.': '',
    },
    ignores: [
      'Pour partir avant 8 h, pensez à nous prévenir à l’avance.',

      'Tout supplément vous est annoncé au préalable.',

      'Venez la veille.',
      'Nous nous réservons le droit de fermer le site sans vous avertir au préalable.',
    ],
  },
  'wait-time.told-ahead-by': {
    reads: {
      "Les abonnés sont prévenus 30 jours avant l'entrée en vigueur des nouvelles conditions.":
        'delay 30 day',
      'Nous vous prévenons 48 heures avant la livraison.': 'delay 48 hour',
    },
    ignores: ['Vous devez nous prévenir 48 heures avant la livraison.'],
  },
  'wait-time.sent-ahead-by': {
    reads: {
      "Chaque rendez-vous est confirmé par SMS 48 heures à l'avance.":
        'delay 48 hour',
      'Nous vous enverrons la convocation deux semaines avant la séance.':
        'delay 2 week',
    },
    ignores: ['Présentez-vous dix minutes à l’avance.'],
  },
  'wait-time.window': {
    reads: {
      'Le technicien passe dans un créneau de 2 heures.': 'delay 2 hour',
    },
    ignores: ['Vos courses arrivent dans un créneau de livraison de 2 heures.'],
  },
  'wait-time.notice-given': {
    reads: {
      'Les coupures sont annoncées 48 heures avant.': 'delay 48 hour',
      "Vous êtes averti 7 jours à l'avance de toute intervention.":
        'delay 7 day',
    },
    ignores: ['Un préavis de 48 heures est demandé pour annuler.'],
  },
  'wait-time.while-you-wait': {
    reads: {
      'Vos clés sont faites pendant que vous patientez.': '',
      'Montage de vos pneus pendant que vous attendez.': '',
      'Réparation minute de vos chaussures.': '',
    },
    ignores: ['Un café vous attend pendant que vous patientez.'],
  },
  'wait-time.appointment-soon': {
    reads: {
      'Des rendez-vous sont disponibles cet après-midi.': '',
    },
    ignores: ['Apportez demain votre carte de rendez-vous.'],
  },
  'wait-time.seen-soon': {
    reads: {
      'Les urgences sont reçues cet après-midi.': '',
    },
    ignores: ['La comète se lève ce soir.'],
  },
  'wait-time.told-when-late': {
    reads: {
      'Si notre technicien a du retard, nous vous prévenons.': '',
      'Si le technicien a du retard, vous serez prévenu.': '',
      "S'il nous faut plus de temps, nous vous dirons combien.": '',
    },
    ignores: [
      'Nous préparons les commandes au plus vite et vous prévenons de tout retard.',
      'En cas de retard, merci de nous prévenir.',
      'Un retard entraîne des frais, vous serez prévenu.',
    ],
  },
  'wait-time.asked-above': {
    reads: {
      'Quel est le délai pour un rendez-vous ? » Environ deux semaines.':
        'delay 2 week',
    },
    ignores: ['Combien de temps dure un rendez-vous ? » 30 minutes.'],
  },
  'wait-time.openings-soon': {
    reads: {
      'Disponibilité dans la semaine pour la plupart des jardins.':
        'delay 1 week',
    },
    ignores: ['La disponibilité de la salle se vérifie chaque semaine.'],
  },
  'wait-time.slot-found-soon': {
    reads: {
      'Appelez : on vous trouve un créneau cette semaine.': '',
    },
    ignores: ['Cette semaine, nous parlons de la taille.'],
  },
  'wait-time.slot-found-within': {
    reads: {
      'Nous vous trouvons un créneau sous 48 h.': 'delay 48 hour',
    },
    ignores: ['Trouvez votre place en 3 minutes.'],
  },
  'wait-time.openings-in-days': {
    reads: {
      'Les rendez-vous sont en général disponibles sous quelques jours.': '',
    },
    ignores: ['Les rendez-vous sont disponibles en ligne.'],
  },
  'wait-time.works-announced': {
    reads: {
      "Toute coupure est annoncée trois jours à l'avance.": 'delay 3 day',
    },
    ignores: ['La maintenance dure deux heures.'],
  },
  'wait-time.visit-made-within': {
    reads: {
      'La visite technique est programmée sous dix jours.': 'delay 10 day',
      'Un rendez-vous vous est fixé sous une semaine.': 'delay 1 week',
    },
    ignores: ['La visite a lieu sous une verrière.'],
  },
  'wait-time.begins-within': {
    reads: {
      'Les travaux démarrent sous trois semaines.': 'delay 3 week',
      'Nous pouvons commencer sous dix jours.': 'delay 10 day',
    },
    ignores: ['La fermentation démarre sous deux jours.'],
  },
  'wait-time.first-slot-in': {
    reads: {
      'Premier rendez-vous sous dix jours.': 'delay 10 day',
    },
    ignores: ['Le premier rendez-vous dure quarante minutes.'],
  },
  'wait-time.first-slot-below': {
    reads: {
      'Premier rendez-vous » 2 jours': 'delay 2 day',
    },
    ignores: ['Premier rendez-vous » 45 minutes'],
  },
};
