import type { FrameWords } from '../../../frame-words.ts';

export const responseTime: FrameWords['examples'] = {
  'response-time.quote-above-within': {
    reads: {
      'Recevez votre devis » Sous 24 heures, par écrit.': 'delay 24 hour',
    },
    ignores: ['Recevez votre devis » Trois étapes suffisent.'],
  },
  'response-time.message-handled': {
    reads: {
      'Les courriels sont traités sous 36 heures.': 'delay 36 hour',
      'Tout appel est traité en deux minutes.': 'delay 2 minute',
    },
    ignores: ["Les appels d'offres ont été réglés en 2019."],
  },
  'response-time.answered-within': {
    reads: {
      "Contrairement à nos concurrents, nous répondons dans l'heure.":
        'delay 1 hour',
      'Les propriétaires ont de nos nouvelles sous un jour ouvré.':
        'delay 1 business-day',
      'Notre équipe répond à toutes vos questions, du lundi au samedi, sous 12 h.':
        'delay 12 hour',
      'Comptez un ou deux jours pour une réponse.': 'delay 1-2 day',
      'Un accusé de réception est envoyé sous deux jours.': 'delay 2 day',
      'Nous répondons à tous les courriels sous 24 h.': 'delay 24 hour',
      'Un conseiller vous rappelle dans les 2 heures.': 'delay 2 hour',
      'Notre équipe vous recontacte sous un jour ouvré.':
        'delay 1 business-day',
    },
    ignores: [
      'Nos concurrents répondent en une semaine.',
      'La loi nous laisse un mois pour répondre.',
      'Répondez aux quarante questions en 80 minutes.',
      'Le chien répond au rappel en une minute.',
      "D'autres entreprises prétendent répondre en une heure.",
      'Notre enquête : trois garages ont répondu en une heure.',
      'Demandez un réexamen dans les 15 jours qui suivent notre réponse.',
      'Sous 12 h, dans notre zone de couverture.',
      'Nous vous rappelons pour un entretien de 30 minutes.',
      'Merci de répondre sous 7 jours.',
    ],
  },
  'response-time.time-to-answer': {
    reads: {
      'Délai de réponse : 15 minutes.': 'delay 15 minute',
    },
    ignores: ['Temps de séchage : 15 minutes.'],
  },
  'response-time.time-to-answer-is': {
    reads: {
      "Notre délai moyen d'intervention dans toute l'agglomération est de 40 minutes.":
        'delay 40 minute',
      'Le délai de réponse pour les demandes envoyées par formulaire est de 24 h.':
        'delay 24 hour',
    },
    ignores: ['Notre temps de réponse fait notre réputation depuis 12 ans.'],
  },
  'response-time.since-your-call': {
    reads: {
      'En panne ? Une dépanneuse 25 à 40 minutes après votre appel.':
        'delay 25-40 minute',
      'Quelqu’un se présente à la grille une heure après votre appel.':
        'delay 1 hour',
    },
    ignores: [
      'Le gîte est à dix minutes de la plage.',
      'Annulez dans les 24 heures suivant votre appel.',
    ],
  },
  'response-time.quote-sent-within': {
    reads: {
      'Votre devis est expédié sous 24 h.': 'delay 24 hour',
      'Soumission envoyée le lendemain.': 'delay 1 day',
    },
    ignores: [
      'Les devis de livraison sont valables 30 jours.',
      'Devis accepté, votre commande est livrée sous 3 semaines.',
    ],
  },
  'response-time.asked-how-soon': {
    reads: {
      'Dans quel délai intervenez-vous ? » La plupart des chantiers en ville débutent 45 minutes après votre appel.':
        'delay 45 minute',
      'Quand aurai-je une réponse ? » Nos juristes lisent toutes les pièces, en général en deux jours ouvrés.':
        'delay 2 business-day',
    },
    ignores: [
      'Combien de temps dure votre intervention ? » Comptez une heure et demie pour une maison.',
      'Dans quel délai intervenez-vous ? » Nous sommes du métier depuis 30 ans.',
    ],
  },
  'response-time.quote-turnaround': {
    reads: {
      'Délai de traitement des devis : 24 heures.': 'delay 24 hour',
      'Devis gratuit, délai de traitement de 2 jours.': 'delay 2 day',
    },
    ignores: [
      'Sur devis, délai de réparation de 24 heures.',
      'Nos devis sont valables 30 jours.',
    ],
  },
  'response-time.rendered-within': {
    reads: {
      'Rapport complet sous 48 h.': 'delay 48 hour',
      'Diagnostic en moins de 2 jours.': 'delay 2 day',
    },
    ignores: [
      'Stockage pendant 3 mois.',
      'Contrôle gratuit dans les 30 premiers jours.',
      'Formation sous 3 semaines de pratique.',
    ],
  },
  'response-time.said-above': {
    reads: {
      'Délai de réponse » 24 h': 'delay 24 hour',
    },
    ignores: ['Autonomie » 24 h'],
  },
  'response-time.asked-above': {
    reads: {
      'Quand aurai-je une réponse ? » Sous 24 heures.': 'delay 24 hour',
      'Réponse par courriel » 2 jours ouvrables': 'delay 2 business-day',
    },
    ignores: ['Sous quel délai livrez-vous ? » Sous 24 heures.'],
  },
  'response-time.quote-above': {
    reads: {
      'Devis personnalisé » 48 h': 'delay 48 hour',
      'Votre soumission » en 2 heures': 'delay 2 hour',
    },
    ignores: ['Votre devis » Il reste valable 30 jours à compter de ce jour.'],
  },
  'response-time.by-priority': {
    reads: {
      'Incident bloquant : 1 h': 'delay 1 hour',
      'Priorité basse (5 jours)': 'delay 5 day',
    },
    ignores: [
      'Notre priorité haute : dix semaines de formation.',
      'Priorité normale : embarquement 40 minutes avant le départ.',
    ],
  },
  'response-time.quote-within': {
    reads: {
      'Recevez votre devis en 48 h.': 'delay 48 hour',
      'Soumission écrite sous 3 jours.': 'delay 3 day',
    },
    ignores: [
      'Une estimation de 3 jours de marche est affichée.',
      'Le client dispose de 15 jours pour accepter ou refuser le devis.',
      'Nous réservons 40 minutes au bilan et au devis.',
      'Prévoyez deux heures pour le devis à domicile.',
      'Ce devis est valable 30 jours.',
    ],
  },
  'response-time.decided-within': {
    reads: {
      'Réponse de principe en 5 minutes.': 'delay 5 minute',
      'Accord de principe sous 24 h.': 'delay 24 hour',
    },
    ignores: ['Une décision prise il y a 5 ans.'],
  },
  'response-time.sent-to-you-within': {
    reads: {
      'Recevez un premier avis sous 2 jours.': 'delay 2 day',
      'Nous vous enverrons la décision par courriel sous 10 jours.':
        'delay 10 day',
    },
    ignores: [
      'On vous envoie un questionnaire de 8 minutes.',
      'Envoyez-nous votre courriel sous 10 jours.',
    ],
  },
  'response-time.confirmed-within': {
    reads: {
      'Votre réservation vous est confirmée dans les 2 heures.': 'delay 2 hour',
    },
    ignores: [
      'Vous disposez de 12 jours à compter de la validation de votre commande pour vous rétracter.',
      'Deux heures plus tard, la rumeur était confirmée.',
    ],
  },
  'response-time.label-sent-within': {
    reads: {
      "Nous vous envoyons l'étiquette de retour sous un jour ouvré.":
        'delay 1 business-day',
    },
    ignores: ["Utilisez l'étiquette de retour que vous recevez."],
  },
  'response-time.told-within': {
    reads: {
      'En cas de fuite, nous vous prévenons sous 24 heures.': 'delay 24 hour',
      'Vous êtes informé dans les 48 heures de tout incident.': 'delay 48 hour',
    },
    ignores: [
      "Tout accident est notifié à l'inspection sous 48 heures.",
      'Vous devez nous prévenir sous 48 heures.',
      'Nous informons nos voisins depuis 12 ans.',
      "Un rappel est envoyé 48 heures à l'avance.",
    ],
  },
  'response-time.at-your-door-within': {
    reads: {
      "L'intervention a lieu en moins de deux heures.": 'delay 2 hour',
      'Intervention sous 2 h dans notre zone de couverture.': 'delay 2 hour',
      'Appelez avant 9 h, nous passons le jour même.': 'delay 0-1 day',
      'Arrivée en moins de 30 minutes, de jour comme de nuit.':
        'delay 30 minute',

      "Temps d'arrivée moyen : 30 minutes.": 'delay 30 minute',
      'Un technicien sur place en 4 heures.': 'delay 4 hour',
      'Nos plombiers interviennent en 60 minutes.': 'delay 60 minute',
    },
    ignores: [
      "Une intervention en moins d'une heure n'est pas promise ici.",
      "Nous intervenons à Lille et jusqu'à 40 minutes autour.",
      'Un dépanneur reste sur place toute la nuit.',
      "Nos techniciens ont 20 ans d'expérience.",
    ],
  },
  'response-time.technician-within': {
    reads: {
      'Un serrurier en 20 minutes.': 'delay 20 minute',
      'Un plombier sous 2 heures, même la nuit.': 'delay 2 hour',
    },
    ignores: [
      "L'expert passe une heure dans la maison.",
      'Si le client demande une intervention dans les 2 jours, un supplément d’urgence est dû.',
      'Réservez un appel de 30 minutes avec un expert.',
    ],
  },
  'response-time.quick': {
    reads: {
      'Réponse en quelques minutes.': '',
    },
    ignores: [
      'Nous ne promettons pas de réponse immédiate.',
      'Pour une réponse immédiate, téléphonez.',
      'Soupe instantanée.',
    ],
  },
  'response-time.in-hours': {
    reads: {
      "Nous vous répondons aux heures d'ouverture.": '',
    },
    ignores: [
      "Appelez-nous aux heures d'ouverture.",
      'Les heures de bureau sont affichées.',
    ],
  },
  'response-time.instant-quote': {
    reads: {
      'Devis immédiat en ligne.': '',
    },
    ignores: [
      'Café instantané.',
      "Vous avez aussitôt la confirmation immédiate d'annulation.",
    ],
  },
  'response-time.same-day-service': {
    reads: {
      'Intervention le jour même.': 'delay 0-1 day',
      'Diagnostic le jour même.': 'delay 0-1 day',
    },
    ignores: [
      'Une réservation avec arrivée le jour même est non remboursable.',
      'Le jour même, il pleuvait.',
    ],
  },
  'response-time.label': {
    reads: {
      'Réponse rapide » Moins de deux heures': 'delay 2 hour',
      'Devis rapide » Sous 24 heures': 'delay 24 hour',
    },
    ignores: [
      'Devis gratuit » Valable 30 jours',
      'Devis gratuit » Essai 30 jours',
    ],
  },
  'response-time.answered-soon': {
    reads: {
      'Nous répondons par retour de courrier.': '',
    },
    ignores: [
      'La commande devient ferme dès la validation du devis.',
      'Les réponses du jeu figurent au verso.',
    ],
  },
  'response-time.pledged': {
    reads: {
      'Notre charte » Cas urgents : deux heures': 'delay 2 hour',
    },
    ignores: ['Notre charte » Nous parlons clair à tout le monde.'],
  },
  'response-time.acknowledged': {
    reads: {
      'Nous accusons réception de toute réclamation.': '',
    },
    ignores: [
      'Nous avons bien reçu votre demande et vous en remercions.',
      'Le client reconnaît avoir fait sa demande librement.',
    ],
  },
  'response-time.we-answer': {
    reads: {
      'Laissez un message et nous vous rappellerons.': '',
    },
    ignores: [
      'Nous vous contacterons pour fixer la visite.',
      'Nous vous appellerons à l’heure de la consultation téléphonique.',
      'Après la demande, un conseiller vous contactera pour discuter du devis.',
      'Nous vous rappellerons dans les plus brefs délais.',
      'Nous vous contacterons si une pièce manque.',
    ],
  },
  'response-time.kept-informed': {
    reads: {
      'Nous nous engageons à vous tenir informé du traitement de votre réclamation.':
        '',
    },
    ignores: ['Tenez-nous informés de votre demande.'],
  },
  'response-time.available-within': {
    reads: {
      "Disponible en moins d'une heure, 7j/7": 'delay 1 hour',
    },
    ignores: ['Les nouveaux coloris seront disponibles sous un mois.'],
  },
  'response-time.there-by': {
    reads: {
      'Un plombier se déplace avant midi.': '',
    },
    ignores: ['Le défilé arrive avant la fin de la journée.'],
  },
};
